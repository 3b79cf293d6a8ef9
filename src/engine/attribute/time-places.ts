import { Problem } from '../../core/index.ts';
import type { TimeAxis } from '../table/time-axis.ts';

/** The place of a time that an option names among those of a column. */
export function timeOf(
  option: string,
  text: string,
  times: readonly number[],
  axis: TimeAxis,
  column: string,
): number {
  const value = axis.read(text);
  const place = value === null ? -1 : times.indexOf(value);
  if (place >= 0) return place;
  throw new Problem(
    'bad-option',
    `Expected --${option} as a time of column "${column}", ${axis.say(times[0]!)} to ${axis.say(times.at(-1)!)}; "${text.slice(0, 40)}" is not one of them.`,
  );
}

/** Refuses times with a gap between them. Between days of trade lie weekends, and a holiday beside them. */
export function evenTimes(times: readonly number[], axis: TimeAxis, column: string): void {
  const steps = times.slice(1).map((time, i) => time - times[i]!);
  const usual = steps.toSorted((a, b) => a - b)[steps.length >> 1] ?? 0;
  const most = axis.kind === 'day' && usual === 1 ? 5 : 1.6 * usual;
  const jump = steps.findIndex((step) => step > most);
  if (jump < 0) return;
  throw new Problem(
    'bad-input',
    `Expected times of column "${column}" in even steps; none lies between ${axis.say(times[jump]!)} and ${axis.say(times[jump + 1]!)}.`,
    { hint: 'Add the missing times, or keep only times from one side of the gap.' },
  );
}
