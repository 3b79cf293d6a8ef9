import type { Attrition } from '../../causal/trial/gates.ts';
import type { TrialDesign } from '../../causal/trial/trial.ts';
import { Problem } from '../../core/index.ts';
import { filledColumn, numberColumn, textColumn } from '../table/columns.ts';
import type { Table } from '../table/table.ts';

export interface TrialColumns {
  /** a column, or several joined by +, which are summed */
  readonly outcome: string;
  readonly treatment: string;
  /** the value of the treatment column that is treated */
  readonly treated: string;
  /** columns; `log:C` takes the logarithm of one */
  readonly covariates: readonly string[];
  readonly unit: string | null;
  readonly log: boolean;
}

/** What becomes of a blank outcome: refused, its row left out, or filled with the mean of its arm. */
export type MissingOutcome = 'refuse' | 'drop' | 'arm-mean';

export interface ReadTrial {
  readonly design: TrialDesign;
  readonly attrition: Attrition;
  readonly values: readonly string[];
}

/** A table of randomised cases as a design. Problem `bad-input` names the column, the line and what it should hold. */
export function readTrial(table: Table, columns: TrialColumns, absent: MissingOutcome): ReadTrial {
  const cells = filledColumn(table, columns.treatment).map(plain);
  const values = [...new Set(cells)].sort();
  if (values.length !== 2 || !values.includes(columns.treated))
    throw new Problem(
      'bad-input',
      `Expected two values in column "${columns.treatment}", one of them ${columns.treated}; it holds ${values.slice(0, 5).join(', ')}.`,
      { hint: '--treated V names the value that is treated.' },
    );
  const arm = Uint8Array.from(cells, (cell) => (cell === columns.treated ? 1 : 0));
  const parts = outcomeParts(table, columns.outcome).map((name) => {
    const marked = absent === 'refuse' ? table : withMarkedBlanks(table, name);
    return filledByArm(numberColumn(marked, name, 'mark'), arm, absent);
  });
  const sums = Float64Array.from(arm, (_, i) => parts.reduce((sum, part) => sum + part.values[i]!, 0));
  const lacking = arm.reduce((rows, _, i) => rows + (parts.some((part) => part.lacking[i] === 1) ? 1 : 0), 0);
  if (lacking > 0 && absent === 'refuse')
    throw new Problem('bad-input', `Expected an outcome in every row; ${lacking} lack it.`, {
      hint: '--missing drop leaves them out; --missing arm-mean fills them with the mean of their arm.',
    });
  const kept = [...arm.keys()].filter((i) => !Number.isNaN(sums[i]!));
  const covariates = columns.covariates.map((name) => covariate(table, name));
  const cluster = columns.unit === null ? null : codes(filledColumn(table, columns.unit));
  const pick = (from: Float64Array): Float64Array => Float64Array.from(kept, (i) => from[i]!);
  return {
    design: {
      outcome: columns.log ? logged(pick(sums), columns.outcome) : pick(sums),
      treated: Uint8Array.from(kept, (i) => arm[i]!),
      covariates: covariates.map(pick),
      cluster: cluster === null ? null : Int32Array.from(kept, (i) => cluster[i]!),
    },
    attrition: attritionOf(arm, (i) => parts.some((part) => part.lacking[i] === 1)),
    values,
  };
}

/** `1.0` and `1` are one value. */
function plain(cell: string): string {
  return /^-?\d+\.0+$/.test(cell) ? cell.slice(0, cell.indexOf('.')) : cell;
}

function outcomeParts(table: Table, outcome: string): readonly string[] {
  return table.columns.includes(outcome) ? [outcome] : outcome.split('+').map((part) => part.trim());
}

function withMarkedBlanks(table: Table, column: string): Table {
  textColumn(table, column);
  const at = table.columns.indexOf(column);
  return { ...table, rows: table.rows.map((row) => (row[at]!.trim() === '' ? row.with(at, 'NA') : row)) };
}

function filledByArm(
  values: Float64Array,
  arm: Uint8Array,
  absent: MissingOutcome,
): { readonly values: Float64Array; readonly lacking: Uint8Array } {
  const lacking = Uint8Array.from(values, (value) => (Number.isNaN(value) ? 1 : 0));
  if (absent !== 'arm-mean') return { values, lacking };
  const means = [0, 1].map((side) => {
    const held = values.filter((value, i) => arm[i] === side && !Number.isNaN(value));
    return held.reduce((sum, value) => sum + value, 0) / held.length;
  });
  return { values: values.map((value, i) => (lacking[i] === 1 ? means[arm[i]!]! : value)), lacking };
}

function covariate(table: Table, name: string): Float64Array {
  return name.startsWith('log:')
    ? logged(numberColumn(table, name.slice(4)), name.slice(4))
    : numberColumn(table, name);
}

function logged(values: Float64Array, column: string): Float64Array {
  const bad = values.find((value) => !(value > 0));
  if (bad === undefined) return values.map(Math.log);
  throw new Problem(
    'bad-input',
    `Expected values above 0 to take the logarithm of "${column}"; ${bad} came.`,
  );
}

function codes(names: readonly string[]): Int32Array {
  const known = new Map([...new Set(names)].map((name, code) => [name, code]));
  return Int32Array.from(names, (name) => known.get(name)!);
}

function attritionOf(arm: Uint8Array, lacks: (row: number) => boolean): Attrition {
  const count = (side: number, missing: boolean): number =>
    [...arm.keys()].filter((i) => arm[i] === side && lacks(i) === missing).length;
  return {
    treated: { whole: count(1, false), missing: count(1, true) },
    untreated: { whole: count(0, false), missing: count(0, true) },
  };
}
