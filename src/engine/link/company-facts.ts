import { readFileSync } from 'node:fs';
import { Problem } from '../../core/index.ts';
import { CompanyBook, type CompanyFacts } from '../../linking/index.ts';
import { factRows } from '../../sources/register/index.ts';
import { registerCompanies } from '../register-companies.ts';

const folder = new URL('../../../data/companies/', import.meta.url);

/** The book of companies: those given, else the register's, with the facts in `data/companies`. */
export function companyBook(companies: CompanyFacts['companies'] = registerCompanies()): CompanyBook {
  return new CompanyBook({
    companies,
    aliases: facts('aliases.csv', ['company', 'alias', 'source', 'reason']),
    owners: facts('owners.csv', ['child', 'parent', 'source', 'reason']),
    rulings: facts('rulings.csv', ['a', 'b', 'same', 'source', 'reason']).map((row) => ({
      ...row,
      same: row.same === 'yes',
    })),
  });
}

function facts<K extends string>(
  file: string,
  columns: readonly K[],
): readonly Readonly<Record<K, string>>[] {
  let text: string;
  try {
    text = readFileSync(new URL(file, folder), 'utf8');
  } catch (cause) {
    throw new Problem('not-found', `Expected data/companies/${file} beside the program; it cannot be read.`, {
      hint: 'Reinstall the package, or restore data/ from the repository.',
      cause,
    });
  }
  return factRows(file, text, columns);
}
