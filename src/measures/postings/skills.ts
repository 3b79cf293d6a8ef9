import { studentTQuantile, studentTTwoSided } from '../../math/student-t.ts';
import { type MeasureInput, sqlBeside } from '../input.ts';
import { leftOut, type PostingsReceipt } from './looked.ts';

const sql = sqlBeside(import.meta.url);

/** How the share of postings that name a skill changed on the boards seen in both months. */
export interface SkillChange {
  readonly skill: string;
  readonly before: number;
  readonly after: number;
  /** in share of postings */
  readonly change: number;
  /** 95 %, errors clustered by board; `null` with fewer than two boards */
  readonly interval: readonly [number, number] | null;
  readonly p: number | null;
  /** stands when one in twenty of the changes that stand may be false (Benjamini & Hochberg 1995) */
  readonly stands: boolean;
  readonly postings: readonly [number, number];
  readonly boards: number;
}

type Row = Readonly<Record<string, number>> & { readonly skill: string };

export async function skillChanges(
  { ledger, asOf }: MeasureInput,
  receipt: PostingsReceipt,
  [from, to]: readonly [string, string],
): Promise<readonly SkillChange[]> {
  const params = { from, to, keys: leftOut(receipt) };
  const rows = await ledger.query<Row>(sql, params, { asOf });
  return discovered(rows.map(changeOf)).toSorted(
    (a, b) => b.change - a.change || (a.skill < b.skill ? -1 : 1),
  );
}

/** A difference of two ratios, its variance by linearisation over boards (Woodruff 1971), with B / (B - 1). */
function changeOf(row: Row): SkillChange {
  const { skill, boards, n1, n2, a1, a2, xx, xw1, xw2, s11, s12, s22 } = row as Required<Row>;
  const [before, after] = [a1! / n1!, a2! / n2!];
  const cross = after * xw2! - before * xw1!;
  const own = after ** 2 * s22! - 2 * before * after * s12! + before ** 2 * s11!;
  const variance = (boards! / (boards! - 1)) * Math.max(0, xx! - 2 * cross + own);
  const change = after - before;
  const error = Math.sqrt(variance);
  const told = boards! > 1 && error > leastError;
  const reach = told ? studentTQuantile(0.975, boards! - 1) * error : 0;
  return {
    skill,
    before,
    after,
    change,
    interval: told ? [change - reach, change + reach] : null,
    p: told ? studentTTwoSided(change / error, boards! - 1) : null,
    stands: false,
    postings: [a1!, a2!],
    boards: boards!,
  };
}

/** Boards that changed all alike leave an error of rounding alone, which tells nothing. */
const leastError = 1e-6;

function discovered(changes: readonly SkillChange[]): readonly SkillChange[] {
  const ordered = changes.flatMap(({ p }) => p ?? []).toSorted((a, b) => a - b);
  const last = ordered.findLastIndex((p, i) => p <= (0.05 * (i + 1)) / ordered.length);
  const limit = last < 0 ? -1 : ordered[last]!;
  return changes.map((change) => ({ ...change, stands: change.p !== null && change.p <= limit }));
}
