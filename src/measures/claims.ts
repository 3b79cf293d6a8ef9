import type { LabelledFigure } from '../core/index.ts';
import { claimOf, statementFigure } from './figure.ts';
import { type MeasureInput, sqlBeside } from './input.ts';
import type { StatementRow } from './rows.ts';

const sql = sqlBeside(import.meta.url);

/** Which claims are asked for; what is left out does not narrow. */
export interface ClaimFilter {
  /** whole words of the subject or population, or a company's name, alias or ticker */
  readonly subject?: string | undefined;
  /** a company's id */
  readonly company?: string | undefined;
  readonly measure?: string | undefined;
  readonly event?: string | undefined;
  readonly source?: string | undefined;
  readonly key?: string | undefined;
  readonly document?: string | undefined;
}

/** One statement of the ledger as an answer: what is claimed, the figure with its receipt, and who says so how. */
export interface Claim extends LabelledFigure {
  readonly id: string;
  readonly source: string;
  readonly key: string;
  readonly subject: string;
  readonly company: string | null;
  readonly measure: string;
  readonly claim: string;
  readonly note: string | null;
  readonly stance: string;
  readonly speaker: string;
  readonly attributedTo: string | null;
  readonly event: string | null;
  readonly knownAt: string;
}

/** Lower case, everything that is no letter or digit a single space: how the query compares names. */
export function wordsOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export async function claims(input: MeasureInput, filter: ClaimFilter): Promise<readonly Claim[]> {
  const params = {
    words: filter.subject === undefined ? null : wordsOf(filter.subject),
    company: filter.company ?? null,
    measure: filter.measure ?? null,
    event: filter.event ?? null,
    source: filter.source ?? null,
    key: filter.key ?? null,
    document: filter.document ?? null,
  };
  const rows = await input.ledger.query<StatementRow>(sql, params, { asOf: input.asOf });
  return rows.map((row) => claimFrom(row, input.asOf));
}

function claimFrom(row: StatementRow, asOf: string): Claim {
  const figure = statementFigure('claim', { ...row, key: `${row.source}:${row.key}` }, asOf);
  return {
    id: row.id,
    source: row.source,
    key: row.key,
    label: `${row.subject}: ${claimOf(row)}`,
    subject: row.subject,
    company: row.company,
    measure: row.measure,
    claim: claimOf(row),
    note: row.note,
    stance: String(row.stance),
    speaker: String(row.speaker),
    attributedTo: row.attributed_to,
    event: row.event,
    knownAt: row.known_at,
    figure,
  };
}
