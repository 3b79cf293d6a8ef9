import type { Quantity } from '../../core/index.ts';
import type { Measured } from '../../core/units/index.ts';
import type { SqlRow } from '../../ledger/ledger.ts';
import type { MeasureInput } from '../input.ts';

export type Cell = string | number | null;

/** Up to three rows of the ledger that a row of the answer rests on, and how many there are in all. */
export interface Witness {
  readonly seen: number;
  readonly rows: readonly { readonly source: string; readonly key: string }[];
}

/** One row of a measure: what it shows, its figure as the unit algebra sees it, and what it rests on. */
export interface TableRow {
  readonly cells: Readonly<Record<string, Cell>>;
  /** what a rule reads; `null` when the ledger does not know it */
  readonly figure: Measured | null;
  /** why there is no figure, or what a reader must know of this one */
  readonly remark: string | null;
  readonly witness: Witness;
}

/** A question that the ledger answers with a table. `by` names its dimensions, the usual one first. */
export interface TableMeasure {
  readonly name: string;
  readonly question: string;
  readonly definition: string;
  readonly unit: string;
  readonly caveats: readonly string[];
  /** which data would fill it where there is not enough evidence */
  readonly fill: string;
  readonly by: readonly string[];
  /** names that `where` may narrow in the query itself, beside the columns */
  readonly asks?: readonly string[];
  /** lists that the query takes under these names */
  readonly lists?: Readonly<Record<string, readonly string[]>>;
  /** its rows are made of all that its query finds, so the query is never cut short */
  readonly whole?: true;
  readonly columns: readonly string[];
  readonly sql: string;
  readonly rows: (
    found: readonly SqlRow[],
    by: string,
    input: MeasureInput,
  ) => readonly TableRow[] | Promise<readonly TableRow[]>;
}

/** Every query gives these three beside its own columns. */
export interface Found extends SqlRow {
  readonly seen: number;
  readonly sources: readonly string[];
  readonly keys: readonly string[];
}

export function witnessOf({ seen, sources, keys }: Found): Witness {
  return { seen, rows: sources.map((source, i) => ({ source, key: keys[i] ?? '' })) };
}

/** Two ends as one quantity; equal ends are one value. */
export function between(low: number | null, high: number | null, about = false): Quantity {
  if (low !== null && low === high)
    return { low: null, best: low, high: null, bound: about ? 'about' : 'exact' };
  if (low !== null && high !== null) return { low, best: null, high, bound: 'range' };
  return { low, best: null, high, bound: low === null ? 'at-most' : 'at-least' };
}
