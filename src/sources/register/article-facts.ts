import { z } from 'zod';
import {
  bound,
  day,
  measure,
  optional,
  optionalAccount,
  optionalBasis,
  optionalDate,
  optionalNumber,
  required,
  speaker,
  stance,
} from './fields.ts';
import { type RegisterFile, registerFile } from './register-file.ts';
import { citedStatement, periodOf } from './statement-of.ts';

const row = z
  .object({
    key: required,
    article: required,
    known_at: day,
    subject: required,
    company: optional,
    claim: required,
    measure,
    low: optionalNumber,
    best: optionalNumber,
    high: optionalNumber,
    bound,
    unit: required,
    unit_of_account: optionalAccount,
    period_start: optionalDate,
    period_end: optionalDate,
    period_basis: optionalBasis,
    population: optional,
    place: optional,
    stance,
    speaker,
    attributed_to: optional,
    event: optional,
    note: optional,
  })
  .refine(
    (r) => (r.period_start === null) === (r.period_end === null),
    'expected both ends of a period, or neither',
  );

/** How a receipt names an article whose text is not held. */
export type ArticleTitles = ReadonlyMap<string, string>;

export function articleFacts(articles: ArticleTitles): RegisterFile {
  return registerFile({
    name: 'article-facts.csv',
    title: 'Register of facts stated by five articles',
    key: 'key',
    row: row.refine((r) => articles.has(r.article), 'article: expected one that articles.csv lists'),
    toRecords: (read) => {
      const c = read.cells;
      const said = {
        subject: c.subject,
        company: c.company,
        measure: c.measure,
        unit: c.unit,
        unitOfAccount: c.unit_of_account,
        low: c.low,
        best: c.best,
        high: c.high,
        bound: c.bound,
        period: periodOf(c.period_start, c.period_end, c.period_basis),
        population: c.population,
        place: c.place,
        stance: c.stance,
        speaker: c.speaker,
      };
      const told = {
        citation: articles.get(c.article) ?? null,
        attributedTo: c.attributed_to,
        note: c.note === null ? c.claim : `${c.claim}. ${c.note}`,
        knownAt: c.known_at,
        event: c.event,
      };
      return { statements: [citedStatement(read, ['best', 'low', 'high', 'claim'], said, told)] };
    },
  });
}
