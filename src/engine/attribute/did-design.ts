import { type DidDesign, observedThroughout, subset } from '../../causal/did/design.ts';
import { Problem } from '../../core/index.ts';
import { numberColumn, textColumn } from '../table/columns.ts';
import { indexPanel, type PanelIndex } from '../table/panel.ts';
import type { Table } from '../table/table.ts';

export interface DidColumns {
  readonly unit: string;
  readonly time: string;
  readonly outcome: string;
  readonly cohort: string;
  readonly covariates: readonly string[];
  readonly cluster: string | null;
}

/** What becomes of units that are not observed at every time: left out, or used where they are. */
export type Unbalanced = 'drop' | 'use';

export interface ReadDesign {
  readonly design: DidDesign;
  readonly sayTime: (time: number) => string | number;
  readonly assumptions: readonly string[];
}

const never = new Set(['', '0', 'NA', 'never', 'Inf', 'inf', 'Infinity']);

/** A long table as a design. Problem `bad-input`: what the column holds, on which line, and what it should hold. */
export function readDesign(table: Table, columns: DidColumns, unbalanced: Unbalanced): ReadDesign {
  const index = indexPanel(table, columns);
  const { units, times, axis } = index;
  if (times.length < 2)
    throw new Problem('bad-input', `Expected at least two times in column "${columns.time}"; one came.`);
  if (units.length < 2)
    throw new Problem('bad-input', `Expected at least two units in column "${columns.unit}"; one came.`);
  const outcomes = numberColumn(table, columns.outcome, 'mark');
  varied(outcomes, columns.outcome);
  const outcome = spread(index, outcomes);
  const covariates = columns.covariates.map((name) => spread(index, numberColumn(table, name, 'mark')));
  const cohort = cohorts(table, columns.cohort, index);
  const cluster = clusterCodes(table, columns.cluster, index);
  const whole: DidDesign = {
    units: units.length,
    times,
    outcome,
    cohort,
    covariates,
    cluster,
    clusters: new Set(cluster).size,
  };
  const { design, assumptions } = balanced(whole, columns, unbalanced);
  const held = table.columns.includes(columns.cohort) && times.includes(0);
  const zero = held ? ['a cohort of 0 is never treated, although 0 is also a time'] : [];
  return { design, sayTime: axis.say, assumptions: [...assumptions, ...zero] };
}

function varied(values: Float64Array, column: string): void {
  const first = values.find((value) => !Number.isNaN(value));
  if (first !== undefined && values.some((value) => !Number.isNaN(value) && value !== first)) return;
  throw new Problem(
    'bad-input',
    `Expected outcomes that differ; ${first === undefined ? `column "${column}" has none` : `every value of "${column}" is ${first}`}.`,
    { hint: 'A panel without variation is singular: check that the column is the one that you meant.' },
  );
}

function spread({ units, times, unitOf, timeOf }: PanelIndex, values: Float64Array): Float64Array {
  const laid = new Float64Array(units.length * times.length).fill(Number.NaN);
  for (let row = 0; row < values.length; row++)
    laid[unitOf[row]! * times.length + timeOf[row]!] = values[row]!;
  return laid;
}

/** One value a unit; a unit with two is refused with both. */
function perUnit(table: Table, column: string, { units, unitOf }: PanelIndex): readonly string[] {
  const cells = textColumn(table, column);
  const held: (string | undefined)[] = units.map(() => undefined);
  for (let row = 0; row < cells.length; row++) {
    const unit = unitOf[row]!;
    const before = held[unit];
    if (before !== undefined && before !== cells[row])
      throw new Problem(
        'bad-input',
        `Expected one "${column}" for each unit; "${units[unit]}" has "${before}" and, on line ${table.lines[row]}, "${cells[row]}".`,
        { hint: `Column "${column}" says of a unit what holds at all times.` },
      );
    held[unit] = cells[row]!;
  }
  return held as readonly string[];
}

function cohorts(table: Table, column: string, index: PanelIndex): Float64Array {
  const cells = perUnit(table, column, index);
  const zeros = cells.filter((cell) => cell !== '' && Number(cell) === 0).length;
  const others = cells.filter((cell) => never.has(cell) && cell !== '0').length;
  if (zeros > 0 && others > 0 && index.times.includes(0))
    throw new Problem(
      'bad-input',
      `Expected "never treated" written one way in column "${column}"; ${zeros} units have 0, which is also a time, and ${others} are empty or say never.`,
      { hint: 'Shift the times and cohorts so that none is 0, then 0 and empty both mean never.' },
    );
  return Float64Array.from(cells, (cell, unit) => {
    if (never.has(cell) || Number(cell) === 0) return Number.POSITIVE_INFINITY;
    const value = index.axis.read(cell);
    if (value !== null) return value;
    throw new Problem(
      'bad-input',
      `Expected the time of first treatment in column "${column}", written like those of the time column, or empty or 0 for never; "${index.units[unit]}" has "${cell.slice(0, 40)}".`,
    );
  });
}

function clusterCodes(table: Table, column: string | null, index: PanelIndex): Int32Array {
  if (column === null) return Int32Array.from(index.units.keys());
  const names = perUnit(table, column, index);
  const codes = new Map([...new Set(names)].map((name, code) => [name, code]));
  return Int32Array.from(names, (name) => codes.get(name)!);
}

function balanced(
  whole: DidDesign,
  columns: DidColumns,
  unbalanced: Unbalanced,
): { readonly design: DidDesign; readonly assumptions: readonly string[] } {
  const all = Array.from({ length: whole.units }, (_, unit) => unit);
  const kept = all.filter((unit) => observedThroughout(whole, unit));
  if (kept.length === all.length) return { design: whole, assumptions: [] };
  const gaps = all.length - kept.length;
  if (unbalanced === 'use') {
    if (columns.covariates.length > 0)
      throw new Problem(
        'unsupported',
        'Expected a whole panel with --covariates; units have times missing.',
        {
          hint: '--unbalanced drop leaves those units out.',
        },
      );
    return {
      design: whole,
      assumptions: [`${gaps} units are not observed at every time; each is used at the times at which it is`],
    };
  }
  if (kept.length === 0)
    throw new Problem('not-enough-evidence', 'Expected units observed at every time; none is.', {
      hint: '--unbalanced use takes every unit at the times at which it is observed.',
    });
  return {
    design: subset(whole, kept, whole.times.length),
    assumptions: [
      `${gaps} of ${all.length} units are not observed at every time and are left out; --unbalanced use keeps them`,
    ],
  };
}
