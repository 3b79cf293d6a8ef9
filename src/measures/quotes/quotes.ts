import type { Evidence } from '../../core/index.ts';
import { grouped } from '../coverage/grouped.ts';
import { type MeasureInput, sqlBeside } from '../input.ts';
import type { Witness } from '../table/definition.ts';
import { type RowQuote, rowQuotes } from './row-quotes.ts';

const sql = sqlBeside(import.meta.url);

interface StatementQuote {
  readonly [column: string]: unknown;
  readonly source: string;
  readonly key: string;
  readonly evidence: Evidence;
  readonly citation: string | null;
  readonly quote: string;
  readonly document: string;
  readonly start_at: number;
  readonly end_at: number;
}

/** The exact words behind rows of a measure, in the order in which each row names what it rests on. */
export async function quotesOf(
  input: MeasureInput,
  witnesses: readonly Witness[],
): Promise<readonly (readonly RowQuote[])[]> {
  const keys = [...new Set(witnesses.flatMap(({ rows }) => rows.map(({ key }) => key)))];
  if (keys.length === 0) return witnesses.map(() => []);
  const statements = await input.ledger.query<StatementQuote>(sql, { keys }, { asOf: input.asOf });
  const found = [
    ...statements.map(({ start_at: start, end_at: end, ...row }) => ({ ...row, start, end })),
    ...(await rowQuotes(input, keys)),
  ];
  const byRow = grouped(found, nameOf);
  return witnesses.map(({ rows }) => rows.flatMap((row) => byRow.get(nameOf(row)) ?? []));
}

const nameOf = ({ source, key }: { readonly source: string; readonly key: string }): string =>
  `${source}:${key}`;
