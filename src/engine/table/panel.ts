import { Problem } from '../../core/index.ts';
import { filledColumn } from './columns.ts';
import { evenAxis } from './even-axis.ts';
import type { Table } from './table.ts';
import { type TimeAxis, timeAxis } from './time-axis.ts';

/** Where each row of a long table stands: which unit, which time. */
export interface PanelIndex {
  /** names of the units, in the order in which they first come */
  readonly units: readonly string[];
  /** times, upwards, on the axis */
  readonly times: readonly number[];
  readonly axis: TimeAxis;
  /** for each row of the table: its unit's place in `units`, its time's place in `times` */
  readonly unitOf: Int32Array;
  readonly timeOf: Int32Array;
}

export interface PanelColumns {
  readonly unit: string;
  readonly time: string;
}

/** Indexes a long table by unit and time. A unit that comes twice at one time is refused, with both lines. */
export function indexPanel(table: Table, { unit, time }: PanelColumns): PanelIndex {
  const names = filledColumn(table, unit);
  const texts = filledColumn(table, time);
  const distinct = [...new Set(texts)];
  const axis = evenAxis(timeAxis(distinct, time), distinct);
  const read = new Map(distinct.map((text) => [text, axis.read(text)!]));
  const times = [...new Set(read.values())].sort((a, b) => a - b);
  const placeOfTime = new Map(times.map((value, i) => [value, i]));
  const placeOfUnit = new Map<string, number>();
  const unitOf = new Int32Array(names.length);
  const timeOf = new Int32Array(names.length);
  const seen = new Map<number, number>();
  for (let row = 0; row < names.length; row++) {
    const name = names[row]!;
    const place = placeOfUnit.get(name) ?? placeOfUnit.size;
    placeOfUnit.set(name, place);
    unitOf[row] = place;
    timeOf[row] = placeOfTime.get(read.get(texts[row]!)!)!;
    const cell = place * times.length + timeOf[row]!;
    const before = seen.get(cell);
    if (before !== undefined)
      throw new Problem(
        'bad-input',
        `Expected each ${unit} once at each ${time} in ${table.name}; "${name}" at ${texts[row]} is on line ${table.lines[before]} and on line ${table.lines[row]}.`,
        { hint: 'Keep one of them, or sum them if they are parts of one.' },
      );
    seen.set(cell, row);
  }
  return { units: [...placeOfUnit.keys()], times, axis, unitOf, timeOf };
}
