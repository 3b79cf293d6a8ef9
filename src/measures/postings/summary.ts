import { type MeasureInput, sqlBeside } from '../input.ts';
import type { AlikeVersion } from './alike.ts';
import { employersOfBoards } from './employers.ts';
import { leftOut, type PostingsReceipt } from './looked.ts';

const sql = sqlBeside(import.meta.url);

export const summaryParts = ['all', 'month', 'company', 'role', 'seniority', 'place'] as const;
export type SummaryPart = (typeof summaryParts)[number];

/** A share of those postings of which the thing is known; `null` where of none. */
export interface KnownShare {
  readonly share: number | null;
  readonly known: number;
}

export interface SummaryRow {
  /** `null`: the classifier does not tell */
  readonly part: string | null;
  readonly postings: number;
  /** boards that stand for the part, also those that show nothing; of a role, level or place those that show one */
  readonly boards: number;
  /** postings whose text the board did not give, and those of them that ask for AI in their title: in no share of AI */
  readonly withoutText: number;
  readonly withoutTextAi: number;
  /** asks for AI as a skill, or is work on it: of those with a text */
  readonly aiSkill: KnownShare;
  /** speaks of AI only in what the employer says of itself: of those with a text */
  readonly aiBlurbOnly: KnownShare;
  /** intern and junior level */
  readonly junior: KnownShare;
  /** contract and temporary */
  readonly contract: KnownShare;
  readonly remote: KnownShare;
  /** middle of the stated range, a year, in one currency; quartiles over the postings that state it */
  readonly pay: {
    readonly currency: string | null;
    readonly stated: number;
    readonly low: number | null;
    readonly median: number | null;
    readonly high: number | null;
  };
}

type Row = Readonly<Record<string, number | string | null>>;

export async function postingsSummary(
  input: MeasureInput,
  receipt: PostingsReceipt,
  by: SummaryPart,
  currency: string | null,
  alike: readonly AlikeVersion[] = [],
): Promise<readonly SummaryRow[]> {
  const employers = by === 'company' ? await employersOfBoards(input, receipt) : [];
  const params = {
    ...{ by, currency, keys: leftOut(receipt) },
    ...{ alike: JSON.stringify(alike), employers: JSON.stringify(employers) },
  };
  const rows = await input.ledger.query<Row>(sql, params, { asOf: input.asOf });
  return rows.map(rowOf);
}

function rowOf(row: Row): SummaryRow {
  const number = (name: string): number => Number(row[name]);
  const share = (part: string, whole: string): KnownShare => {
    const known = number(whole);
    return { share: known === 0 ? null : number(part) / known, known };
  };
  const amount = (name: string): number | null => (row[name] == null ? null : number(name));
  return {
    part: row.part as string | null,
    postings: number('postings'),
    boards: number('boards'),
    withoutText: number('without_text'),
    withoutTextAi: number('without_text_ai'),
    aiSkill: share('ai_skill', 'ai_known'),
    aiBlurbOnly: share('ai_blurb_only', 'ai_known'),
    junior: share('junior', 'seniority_known'),
    contract: share('contract', 'employment_known'),
    remote: share('remote', 'remote_known'),
    pay: {
      currency: (row.currency as string | null | undefined) ?? null,
      stated: number('paid'),
      low: amount('pay_quarter'),
      median: amount('pay_median'),
      high: amount('pay_three_quarters'),
    },
  };
}
