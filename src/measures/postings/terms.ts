import { type MeasureInput, sqlBeside } from '../input.ts';
import type { AlikeVersion } from './alike.ts';
import { leftOut, type PostingsReceipt } from './looked.ts';
import { textsHeld } from './texts-held.ts';

const sql = sqlBeside(import.meta.url);

/** What is counted and, where enough state pay, set beside pay: how it is called, and its column. */
export const terms = [
  ['AI asked for as a skill', 'ai_skill'],
  ['LLM or generative AI', 'llm'],
  ['Kubernetes', 'kubernetes'],
  ['Python', 'python'],
] as const;

/** Postings on the boards that name a word, pay or no pay. */
export interface NamedTerm {
  readonly term: string;
  readonly column: (typeof terms)[number][1];
  readonly postings: number;
  /** of the postings with a text; `null` where none has one */
  readonly share: number | null;
  readonly boards: number;
}

interface Row {
  readonly [column: string]: unknown;
  readonly term: string;
  readonly postings: number;
  readonly boards: number;
}

export async function namedTerms(
  input: MeasureInput,
  receipt: PostingsReceipt,
  alike: readonly AlikeVersion[] = [],
): Promise<readonly NamedTerm[]> {
  const { texts } = await textsHeld(input, receipt, alike);
  const params = { keys: leftOut(receipt), alike: JSON.stringify(alike) };
  const rows = await input.ledger.query<Row>(sql, params, { asOf: input.asOf });
  return terms.map(([term, column]) => {
    const { postings = 0, boards = 0 } = rows.find((row) => row.term === column) ?? {};
    return { term, column, postings, share: texts === 0 ? null : postings / texts, boards };
  });
}
