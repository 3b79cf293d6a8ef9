import type { Series } from '../../causal/series/effect.ts';
import { Problem } from '../../core/index.ts';
import { filledColumn, numberColumn } from '../table/columns.ts';
import { evenAxis } from '../table/even-axis.ts';
import type { Table } from '../table/table.ts';
import { timeAxis } from '../table/time-axis.ts';
import { evenTimes, timeOf } from './time-places.ts';

export interface SeriesColumns {
  readonly time: string;
  readonly outcome: string;
  readonly controls: readonly string[];
  readonly start: string;
  readonly end: string | null;
}

export interface ReadSeries {
  readonly series: Series;
  readonly times: readonly (string | number)[];
  readonly assumptions: readonly string[];
}

/** A table with a row a time as one series with its controls. Problem `bad-input` for gaps, repeated times, no time before. */
export function readSeries(table: Table, columns: SeriesColumns): ReadSeries {
  const { time, outcome, controls, start, end } = columns;
  const texts = filledColumn(table, time);
  const axis = evenAxis(timeAxis(texts, time), texts);
  const order = texts.map((text, row) => ({ row, at: axis.read(text)! })).toSorted((a, b) => a.at - b.at);
  const twice = order.findIndex(({ at }, i) => i > 0 && at === order[i - 1]!.at);
  if (twice > 0)
    throw new Problem(
      'bad-input',
      `Expected each time once in column "${time}" of ${table.name}; ${texts[order[twice]!.row]} is on line ${table.lines[order[twice - 1]!.row]} and on line ${table.lines[order[twice]!.row]}.`,
      { hint: 'A panel of several units goes to attribute synth, sdid or did; a series has one row a time.' },
    );
  const times = order.map(({ at }) => at);
  evenTimes(times, axis, time);
  const from = timeOf('start', start, times, axis, time);
  const to = end === null ? times.length : timeOf('end', end, times, axis, time) + 1;
  if (from === 0)
    throw new Problem('bad-input', `Expected times before --start ${start}; it is the first in the table.`, {
      hint: 'Nothing can be foreseen without a past: add it, or name a later start.',
    });
  if (to <= from)
    throw new Problem('bad-option', `Expected --end at or after --start; ${end} is before ${start}.`);
  const column = (name: string): Float64Array => {
    const values = numberColumn(table, name);
    return Float64Array.from(order.slice(0, to), ({ row }) => values[row]!);
  };
  const own = column(outcome);
  if (own.subarray(0, from).every((value) => value === own[0]))
    throw new Problem(
      'bad-input',
      `Expected an outcome that varies before treatment; "${outcome}" is always ${own[0]}.`,
    );
  if (controls.includes(outcome))
    throw new Problem('bad-option', `Expected --controls other than the outcome; "${outcome}" came.`);
  return {
    series: { outcome: own, controls: controls.map(column), before: from },
    times: times.slice(0, to).map(axis.say),
    assumptions: [
      controls.length === 0
        ? 'no controls: what else changed at the same time counts as effect'
        : `${controls.join(', ')} ${controls.length === 1 ? 'was' : 'were'} not touched by the treatment`,
    ],
  };
}
