import { type AlikeRows, type IndicatorFit, indicatorRegression } from '../../math/indicator-regression.ts';
import { studentTQuantile } from '../../math/student-t.ts';
import { type MeasureInput, sqlBeside } from '../input.ts';
import type { AlikeVersion } from './alike.ts';
import { leftOut, type PostingsReceipt } from './looked.ts';
import { terms } from './terms.ts';

const sql = sqlBeside(import.meta.url);

/** How much more postings with a word in them offer than others alike in what is controlled for. */
export interface PayPremium {
  readonly term: string;
  /** of the postings that state pay in this currency */
  readonly named: number;
  /** ratio of pay less one: 0.12 is twelve per cent more; `null` where it cannot be told */
  readonly premium: number | null;
  readonly interval: readonly [number, number] | null;
  /** the same between postings of one employer */
  readonly within: { readonly premium: number | null; readonly interval: readonly [number, number] | null };
}

export interface PayRegression {
  readonly currency: string;
  readonly postings: number;
  readonly boards: number;
  readonly controls: readonly string[];
  readonly premiums: readonly PayPremium[];
}

/** Postings alike in all that is controlled for, board by board. */
interface Cell {
  readonly [column: string]: unknown;
  /** boards as numbers */
  readonly boards: readonly number[];
  /** of each board its postings, and the sum of their log pay */
  readonly counts: readonly number[];
  readonly sums: readonly number[];
  readonly family: string;
  readonly seniority: string;
  readonly country: string;
  readonly currency: string;
}

const postingsIn = ({ counts }: Cell): number => counts.reduce((sum, n) => sum + n, 0);

/** AI as a skill holds the words for it; these are asked about together, and it by itself */
const asked: readonly (readonly (typeof terms)[number][])[] = [terms.slice(0, 1), terms.slice(1)];
const controls = ['seniority', 'family', 'country'] as const;
const leastPostings = 200;
const leastBoards = 20;
const leastNamed = 30;

/** The regression of log pay on words and controls; `null` with fewer than 200 postings or 20 boards that state pay. */
export async function payRegression(
  { ledger, asOf }: MeasureInput,
  receipt: PostingsReceipt,
  currency: string | null,
  alike: readonly AlikeVersion[] = [],
): Promise<PayRegression | null> {
  const params = { currency, keys: leftOut(receipt), alike: JSON.stringify(alike) };
  const cells = await ledger.query<Cell>(sql, params, { asOf });
  const postings = cells.reduce((sum, cell) => sum + postingsIn(cell), 0);
  const boards = new Set(cells.flatMap((cell) => cell.boards)).size;
  if (postings < leastPostings || boards < leastBoards) return null;
  const premiums = asked.flatMap((group) => premiumsOf(cells, group));
  return { currency: cells[0]!.currency, postings, boards, controls, premiums };
}

function premiumsOf(
  cells: readonly Cell[],
  group: readonly (readonly [string, string])[],
): readonly PayPremium[] {
  const columns = new Map<string, number>([['constant', group.length]]);
  const rows: AlikeRows[] = cells.flatMap((cell) => {
    const named = group.flatMap(([, column], i) => (cell[column] === true ? [i] : []));
    const levels = controls.map((control) =>
      indexIn(columns, `${control}=${String(cell[control])}`, group.length),
    );
    const at = [...named, group.length, ...levels];
    return cell.boards.map((cluster, i) => ({ at, cluster, n: cell.counts[i]!, sum: cell.sums[i]! }));
  });
  const width = group.length + columns.size;
  const across = indicatorRegression(rows, width);
  const inside = indicatorRegression(rows, width, { within: true });
  return group.map(([term, column], i) => {
    const named = cells.reduce((sum, cell) => sum + (cell[column] === true ? postingsIn(cell) : 0), 0);
    const told = named >= leastNamed;
    const none = { premium: null, interval: null };
    return {
      term,
      named,
      ...(told ? premiumIn(across, i) : none),
      within: told ? premiumIn(inside, i) : none,
    };
  });
}

function indexIn(known: Map<string, number>, name: string, from: number): number {
  const index = known.get(name) ?? known.size + from;
  known.set(name, index);
  return index;
}

function premiumIn(
  fit: IndicatorFit | null,
  column: number,
): { premium: number | null; interval: readonly [number, number] | null } {
  const [b, error] = [fit?.coefficients[column] ?? Number.NaN, fit?.errors[column] ?? Number.NaN];
  if (fit === null || Number.isNaN(b) || !(error > 0)) return { premium: null, interval: null };
  const reach = studentTQuantile(0.975, fit.clusters - 1) * error;
  return { premium: Math.expm1(b), interval: [Math.expm1(b - reach), Math.expm1(b + reach)] };
}
