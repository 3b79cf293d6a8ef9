import type { Matching } from '../../causal/synth/panel.ts';
import { Problem } from '../../core/index.ts';
import { textColumn } from '../table/columns.ts';
import type { PanelIndex } from '../table/panel.ts';
import type { Table } from '../table/table.ts';
import type { ReadSynth } from './synth-panel.ts';

/** A predictor: a column, averaged over the times from `from` to `to` (places on the panel's axis). */
interface Predictor {
  readonly column: string;
  readonly from: number;
  readonly to: number;
}

/**
 * `a,b:1984..1988,c:1980`: a range, or one time, belongs to the names before it back to the range before; names without a
 * range are averaged over all times before treatment.
 */
export function readPredictors(
  table: Table,
  asked: string,
  window: string | null,
  { panel, places, index, units, times }: ReadSynth,
): { readonly matching: Matching; readonly assumptions: readonly string[] } {
  const predictors = parsed(asked, index, panel.before);
  const cells = new Map(predictors.map(({ column }) => [column, textColumn(table, column)]));
  const assumptions: string[] = [];
  const values = predictors.map((predictor) => {
    const means = averages(predictor, cells.get(predictor.column)!, index, table);
    const row = Float64Array.from(places, (place) => means[place]!.mean);
    const lacking = places.findIndex((place) => means[place]!.count === 0);
    if (lacking >= 0)
      throw new Problem(
        'bad-input',
        `Expected "${predictor.column}" at some time from ${times[predictor.from]} to ${times[predictor.to]} for every unit; "${units[lacking]}" has none.`,
        { hint: 'Name other times, another predictor, or leave that unit out with --leave-out.' },
      );
    if (row.every((value) => value === row[0]))
      throw new Problem(
        'bad-input',
        `Expected a predictor that differs between units; "${predictor.column}" is ${row[0]} for all.`,
        {
          hint: 'Leave it out: it can match nothing.',
        },
      );
    const most = Math.max(...places.map((place) => means[place]!.count));
    assumptions.push(
      `predictor ${predictor.column}: mean of ${most} ${most === 1 ? 'value' : 'values'}, ${times[predictor.from]} to ${times[predictor.to]}`,
    );
    return row;
  });
  const span = window === null ? ([0, panel.before] as const) : spanOf(window, index, panel.before);
  assumptions.push(
    `predictors are divided by their standard deviation over units; their weights V minimise the mean squared gap of the outcome from ${times[span[0]]} to ${times[span[1] - 1]}, by local search from two starts as in Synth: another V may reach a lower one`,
  );
  return { matching: { by: 'predictors', values, window: span }, assumptions };
}

function parsed(asked: string, index: PanelIndex, before: number): readonly Predictor[] {
  const found: Predictor[] = [];
  let waiting: string[] = [];
  for (const part of asked.split(',').map((text) => text.trim())) {
    const at = part.lastIndexOf(':');
    const column = at < 0 ? part : part.slice(0, at);
    if (column === '')
      throw new Problem('bad-option', `Expected --predictors a,b:1984..1988; "${asked.slice(0, 60)}" came.`);
    waiting.push(column);
    if (at < 0) continue;
    const [from, to] = spanOf(part.slice(at + 1), index, before);
    found.push(...waiting.map((name) => ({ column: name, from, to: to - 1 })));
    waiting = [];
  }
  return [...found, ...waiting.map((column) => ({ column, from: 0, to: before - 1 }))];
}

/** Places from, and up to without. Times after treatment may not predict: they may carry its effect. */
function spanOf(text: string, { times, axis }: PanelIndex, before: number): readonly [number, number] {
  const [first = '', last = first] = text.split('..');
  const [low, high] = [axis.read(first.trim()), axis.read(last.trim())];
  if (low === null || high === null || low > high)
    throw new Problem(
      'bad-option',
      `Expected times as A..B or A, like ${axis.say(times[0]!)}..${axis.say(times.at(-1)!)}; "${text.slice(0, 40)}" came.`,
    );
  const from = times.findIndex((time) => time >= low);
  const to = times.findLastIndex((time) => time <= high) + 1;
  if (from < 0 || to <= from)
    throw new Problem(
      'bad-option',
      `Expected times that the table has; none lies in "${text.slice(0, 40)}".`,
    );
  if (to > before)
    throw new Problem(
      'bad-option',
      `Expected predictors from before treatment; "${text.slice(0, 40)}" reaches into it.`,
      {
        hint: `End it at ${axis.say(times[before - 1]!)} or earlier.`,
      },
    );
  return [from, to];
}

function averages(
  { column, from, to }: Predictor,
  cells: readonly string[],
  { units, unitOf, timeOf }: PanelIndex,
  table: Table,
): readonly { readonly mean: number; readonly count: number }[] {
  const sums = new Float64Array(units.length);
  const counts = new Float64Array(units.length);
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row]!;
    if (timeOf[row]! < from || timeOf[row]! > to || cell === '' || /^(?:NA|N\/A|\.|null)$/i.test(cell))
      continue;
    const value = Number(cell);
    if (!Number.isFinite(value))
      throw new Problem(
        'bad-input',
        `Expected a finite number in "${column}" of ${table.name}; line ${table.lines[row]} has "${cell.slice(0, 40)}".`,
        {
          hint: 'Write NA where the value is missing.',
        },
      );
    sums[unitOf[row]!]! += value;
    counts[unitOf[row]!]! += 1;
  }
  return units.map((_, i) => ({ mean: sums[i]! / counts[i]!, count: counts[i]! }));
}
