import { type MeasureInput, sqlBeside } from '../input.ts';
import { leftOut, type PostingsReceipt } from './looked.ts';
import type { KnownShare } from './summary.ts';

const sql = sqlBeside(import.meta.url);

/** What the postings of a role say that stand on the boards now, as the last whole look at each showed it. */
export interface RolePostings {
  readonly postings: number;
  readonly boards: number;
  /** the earliest and the latest of those looks */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  /** of those with a text */
  readonly aiSkill: KnownShare;
  /** of those that say */
  readonly remote: KnownShare;
  /** postings whose title names each rung; the rest name none */
  readonly seniority: readonly { readonly rung: string; readonly postings: number }[];
  /** pay made a year where ten or more state it, by currency: the middle of the band */
  readonly pay: readonly {
    readonly currency: string;
    readonly postings: number;
    /** `null` where fewer than thirty state it */
    readonly lowerQuartile: number | null;
    readonly median: number;
    readonly upperQuartile: number | null;
  }[];
}

interface Row {
  readonly [column: string]: unknown;
  readonly part: 'all' | 'rung' | 'pay';
  readonly seniority: string | null;
  readonly currency: string | null;
  readonly postings: number;
  readonly boards: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly texts: number;
  readonly ai_skill: number;
  readonly remote_known: number;
  readonly remote: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

const [leastPaid, leastForQuartiles] = [10, 30];

export async function rolePostings(
  { ledger, asOf }: MeasureInput,
  receipt: PostingsReceipt,
  asked: { readonly role: string; readonly country: string | null },
): Promise<RolePostings> {
  const rows = await ledger.query<Row>(sql, { ...asked, keys: leftOut(receipt) }, { asOf });
  const all = rows.find(({ part }) => part === 'all');
  const share = (part = 0, known = 0): KnownShare => ({ share: known === 0 ? null : part / known, known });
  return {
    postings: all?.postings ?? 0,
    boards: all?.boards ?? 0,
    firstSeen: all?.first ?? null,
    lastSeen: all?.last ?? null,
    aiSkill: share(all?.ai_skill, all?.texts),
    remote: share(all?.remote, all?.remote_known),
    seniority: rows.flatMap(({ part, seniority: rung, postings }) =>
      part === 'rung' && rung !== null ? [{ rung, postings }] : [],
    ),
    pay: rows.flatMap(({ part, currency, postings, low, median, high }) =>
      part === 'pay' && currency !== null && postings >= leastPaid
        ? [{ currency, postings, ...quartiles(postings, low, high), median }]
        : [],
    ),
  };
}

const quartiles = (
  n: number,
  low: number,
  high: number,
): { readonly lowerQuartile: number | null; readonly upperQuartile: number | null } =>
  n < leastForQuartiles
    ? { lowerQuartile: null, upperQuartile: null }
    : { lowerQuartile: low, upperQuartile: high };
