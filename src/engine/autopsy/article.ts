import type { Ledger } from '../../ledger/index.ts';

/** A stated rise of revenue per employee whose revenue and heads nobody gives: it cannot be split, only bounded. */
export interface StatedRise {
  readonly subject: string;
  readonly from: number;
  readonly to: number;
  readonly years: readonly [string, string];
  readonly change: number;
  readonly citation: string | null;
  /** how much of the rise a smaller denominator would make up, by what heads had done (logarithmic means) */
  readonly ifHeads: readonly { readonly heads: number; readonly share: number }[];
}

const assumed = [-0.2, -0.1, -0.05, 0, 0.1] as const;

const stated = `
  SELECT subject, best, period_start AS year, citation FROM statements
  WHERE measure = 'ratio' AND unit = 'USD per employee' AND note LIKE 'revenue per employee%' AND company IS NULL AND best > 0
  ORDER BY subject, period_start`;

/** The rise that an article states for a whole sector, with what would have to be known to split it. */
export async function statedRise(ledger: Ledger, asOf: string): Promise<StatedRise | null> {
  type Row = { subject: string; best: number; year: string; citation: string | null };
  const rows = await ledger.query<Row>(stated, {}, { asOf });
  const [first] = rows;
  const last = rows.findLast((row) => row.subject === first?.subject);
  if (first === undefined || last === undefined || first === last) return null;
  return {
    subject: first.subject,
    from: first.best,
    to: last.best,
    years: [first.year, last.year],
    change: last.best / first.best - 1,
    citation: last.citation,
    ifHeads: assumed.map((heads) => ({ heads, share: denominatorShare(last.best / first.best, heads) })),
  };
}

/** -ln(1 + heads) of ln(ratio): the part of a rise in a quotient that its denominator makes up. */
function denominatorShare(ratio: number, heads: number): number {
  return heads === 0 ? 0 : -Math.log(1 + heads) / Math.log(ratio);
}
