import type { SynthPanel } from '../../causal/synth/panel.ts';
import { Problem } from '../../core/index.ts';
import { jaroWinkler } from '../../linking/text/jaro-winkler.ts';
import { numberColumn } from '../table/columns.ts';
import { indexPanel, type PanelIndex } from '../table/panel.ts';
import type { Table } from '../table/table.ts';
import { evenTimes, timeOf } from './time-places.ts';

export interface SynthColumns {
  readonly unit: string;
  readonly time: string;
  readonly outcome: string;
  readonly treated: string;
  readonly start: string;
  readonly end: string | null;
  readonly leaveOut: readonly string[];
}

/** A long table as one treated unit beside its donors, over the times up to `end`. */
export interface ReadSynth {
  readonly panel: SynthPanel;
  readonly units: readonly string[];
  /** the place of each of `units` in `index` */
  readonly places: readonly number[];
  readonly index: PanelIndex;
  readonly times: readonly (string | number)[];
  readonly assumptions: readonly string[];
}

/** Problem `bad-input` where the panel has gaps, one unit, no time before treatment; `not-found` for a name that is not in it. */
export function readSynth(table: Table, columns: SynthColumns): ReadSynth {
  const index = indexPanel(table, columns);
  const treatedPlace = placeOf(columns.treated, index.units, columns.unit, 'treated');
  const leftOut = new Set(
    columns.leaveOut.map((name) => placeOf(name, index.units, columns.unit, 'leave-out')),
  );
  if (leftOut.has(treatedPlace))
    throw new Problem(
      'bad-option',
      `Expected --leave-out to name donors; "${columns.treated}" is the treated unit.`,
    );
  const places = index.units.map((_, i) => i).filter((i) => !leftOut.has(i));
  const units = places.map((i) => index.units[i]!);
  if (units.length < 2)
    throw new Problem(
      'bad-input',
      `Expected at least one donor beside "${columns.treated}" in column "${columns.unit}"; ${index.units.length === 1 ? 'it is the only unit' : 'all others are left out'}.`,
      { hint: 'A comparison needs units that were not treated; add their rows.' },
    );
  evenTimes(index.times, index.axis, columns.time);
  const from = timeOf('start', columns.start, index.times, index.axis, columns.time);
  const to =
    columns.end === null
      ? index.times.length
      : timeOf('end', columns.end, index.times, index.axis, columns.time) + 1;
  if (from === 0)
    throw new Problem(
      'bad-input',
      `Expected times before --start ${columns.start}; ${index.axis.say(index.times[0]!)} is the first in the table.`,
      { hint: 'Nothing can be compared without outcomes before treatment: add them, or name a later start.' },
    );
  if (to <= from)
    throw new Problem(
      'bad-option',
      `Expected --end at or after --start; ${columns.end} is before ${columns.start}.`,
    );
  const outcomes = balanced(table, columns, index, places, to);
  const panel = { outcomes, treated: places.indexOf(treatedPlace), before: from };
  varied(panel, columns.outcome);
  return {
    panel,
    units,
    places,
    index,
    times: index.times.slice(0, to).map(index.axis.say),
    assumptions: [
      `"${columns.treated}" is the one treated unit, from ${columns.start} on; the ${units.length - 1} others were not touched by its treatment`,
      ...(leftOut.size === 0 ? [] : [`left out by name: ${columns.leaveOut.join(', ')}`]),
      ...(to === index.times.length ? [] : [`times after ${columns.end} are not used`]),
    ],
  };
}

/** The place of a name; one that is not there is refused with those that are nearest in spelling. */
function placeOf(name: string, units: readonly string[], column: string, option: string): number {
  const place = units.indexOf(name);
  if (place >= 0) return place;
  const lower = name.toLowerCase();
  const near = units
    .map((unit) => ({ unit, alike: jaroWinkler(lower, unit.toLowerCase()) }))
    .filter(({ alike }) => alike >= 0.75)
    .toSorted((a, b) => b.alike - a.alike || (a.unit < b.unit ? -1 : 1))
    .slice(0, 3)
    .map(({ unit }) => `"${unit}"`);
  throw new Problem(
    'not-found',
    `Expected --${option} to name a unit of column "${column}"; "${name.slice(0, 60)}" is none of its ${units.length}.`,
    {
      hint:
        near.length === 0
          ? `The first are ${units.slice(0, 3).join(', ')}.`
          : `Near in spelling: ${near.join(', ')}.`,
    },
  );
}

function balanced(
  table: Table,
  { outcome, unit }: SynthColumns,
  index: PanelIndex,
  places: readonly number[],
  to: number,
): readonly Float64Array[] {
  const values = numberColumn(table, outcome, 'mark');
  const rows = index.units.map(() => new Float64Array(index.times.length).fill(Number.NaN));
  for (let row = 0; row < values.length; row++) rows[index.unitOf[row]!]![index.timeOf[row]!] = values[row]!;
  const gaps = places.flatMap((i) =>
    Array.from(rows[i]!.subarray(0, to)).flatMap((value, t) => (Number.isNaN(value) ? [{ i, t }] : [])),
  );
  if (gaps.length === 0) return places.map((i) => rows[i]!.slice(0, to));
  const named = [...new Set(gaps.map(({ i }) => index.units[i]!))];
  const first = gaps[0]!;
  throw new Problem(
    'bad-input',
    `Expected "${outcome}" for every ${unit} at every time; "${index.units[first.i]}" has none at ${index.axis.say(index.times[first.t]!)}${gaps.length > 1 ? `, and ${gaps.length - 1} more ${gaps.length === 2 ? 'is' : 'are'} missing` : ''}.`,
    {
      hint: `Fill the gaps, or leave those units out: --leave-out "${named.slice(0, 5).join(',')}"${named.length > 5 ? ' and more' : ''}.`,
      facts: { units: named.slice(0, 50), missing: gaps.length },
    },
  );
}

/** A panel in which nothing ever differs before treatment fits everything and shows nothing. */
function varied({ outcomes, before }: SynthPanel, column: string): void {
  const first = outcomes[0]![0]!;
  if (outcomes.some((row) => row.subarray(0, before).some((value) => value !== first))) return;
  throw new Problem(
    'bad-input',
    `Expected outcomes that differ; every value of "${column}" before treatment is ${first}.`,
    { hint: 'A panel without variation is singular: check that the column is the one that you meant.' },
  );
}
