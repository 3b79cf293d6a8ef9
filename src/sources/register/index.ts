import type { Batch } from '../../core/index.ts';
import { announcedCuts } from './announced-cuts.ts';
import { articleFacts } from './article-facts.ts';
import { readArticles } from './articles.ts';
import { companies } from './companies.ts';
import { companyAnnual } from './company-annual.ts';
import { employeeCounts } from './employee-counts.ts';
import { layoffClaims } from './layoff-claims.ts';
import { predictions } from './predictions.ts';
import { statedArithmetic } from './stated-arithmetic.ts';

export { factRows } from './company-facts.ts';

/** The register's files, in the order in which they are read: later ones refer to earlier ones. */
export const registerFiles = [
  'articles.csv',
  'companies.csv',
  'article-facts.csv',
  'stated-arithmetic.csv',
  'layoff-claims.csv',
  'announced-cuts.csv',
  'company-annual.csv',
  'employee-counts.csv',
  'predictions.csv',
] as const;
export type RegisterFileName = (typeof registerFiles)[number];

/** The whole register, from the text of its files to batches for the ledger. Reads no disk and knows no clock. */
export function readRegister(files: Readonly<Record<RegisterFileName, string>>): readonly Batch[] {
  const articles = readArticles(files['articles.csv']);
  const factsBatch = articleFacts(articles)(files['article-facts.csv']);
  const facts = new Map((factsBatch.statements ?? []).map(({ statement }) => [statement.id, statement]));
  return [
    companies(files['companies.csv']),
    factsBatch,
    statedArithmetic(articles, facts)(files['stated-arithmetic.csv']),
    layoffClaims(files['layoff-claims.csv']),
    announcedCuts(files['announced-cuts.csv']),
    companyAnnual(files['company-annual.csv']),
    employeeCounts(files['employee-counts.csv']),
    predictions(files['predictions.csv']),
  ];
}
