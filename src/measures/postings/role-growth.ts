import { type CountedTwice, ratioOfCounts } from '../../math/ratio-of-counts.ts';
import { grouped } from '../coverage/grouped.ts';
import { type MeasureInput, sqlBeside } from '../input.ts';
import { leftOut, type PostingsReceipt } from './looked.ts';

const sql = sqlBeside(import.meta.url);

/** Two whole looks at a board must lie this many days apart before growth is spoken of. */
export const leastDays = 84;
/** A role must have had this many postings at the first looks. */
export const leastBefore = 20;
/** Boards that must have shown the role, as for every change over boards. */
export const leastBoards = 5;

/** Open postings of a role on the same boards at their first and their last whole looks. */
export interface RoleGrowth {
  readonly before: number;
  readonly after: number;
  /** boards that showed the role at one of them */
  readonly boards: number;
  /** after over before */
  readonly ratio: number;
  /** 95 %, by board; `null` from fewer than five boards */
  readonly interval: readonly [number, number] | null;
  /** `null`: not enough evidence, as the interval holds no change or there is none */
  readonly told: 'grew' | 'shrank' | null;
}

interface Row extends CountedTwice {
  readonly [column: string]: unknown;
  readonly role: string;
}

/** Growth of each role that can be spoken of; the others are absent. */
export async function roleGrowth(
  { ledger, asOf }: MeasureInput,
  receipt: PostingsReceipt,
  roles: readonly string[],
): Promise<ReadonlyMap<string, RoleGrowth>> {
  const rows = await ledger.query<Row>(sql, { keys: leftOut(receipt), leastDays, roles }, { asOf });
  const grown = [...grouped(rows, ({ role }) => role)].map(
    ([role, boards]) => [role, grownOn(boards)] as const,
  );
  return new Map(grown.filter(([, { before }]) => before >= leastBefore));
}

function grownOn(boards: readonly CountedTwice[]): RoleGrowth {
  const before = boards.reduce((sum, board) => sum + board.before, 0);
  const after = boards.reduce((sum, board) => sum + board.after, 0);
  const interval = boards.length < leastBoards ? null : ratioOfCounts(boards);
  const told = interval === null ? null : interval[0] > 1 ? 'grew' : interval[1] < 1 ? 'shrank' : null;
  return { before, after, boards: boards.length, ratio: after / before, interval, told };
}
