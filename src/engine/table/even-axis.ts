import type { TimeAxis } from './time-axis.ts';

type Months = (value: number) => number | null;

/**
 * Counts months, quarters and years in steps of one where they are written as days (all the first, or all the last, of a month) or
 * as numbers such as 202604. As days a month lasts 28 to 31, as numbers a year ends in a step of 89: effects as long after
 * treatment as each other would stand at different times since it. Times are still said as they are written.
 */
export function evenAxis(axis: TimeAxis, times: readonly string[]): TimeAxis {
  const values = times.map((time) => axis.read(time)!);
  const months = monthsOf(axis, values);
  if (months === null) return axis;
  const counted = values.map((value) => months(value)!);
  const origin = counted[0]!;
  const step = [12, 3, 1].find((n) => counted.every((month) => (month - origin) % n === 0))!;
  const place = (month: number): number => Math.floor(origin / step) + (month - origin) / step;
  const said = new Map(counted.map((month, i) => [place(month), axis.say(values[i]!)]));
  return {
    kind: axis.kind,
    read: (text) => {
      const value = axis.read(text);
      const month = value === null ? null : months(value);
      return month === null ? null : place(month);
    },
    say: (value) => said.get(value) ?? value,
  };
}

/** How to count these values in months, or `null` where they are to be counted as they are. */
function monthsOf({ kind }: TimeAxis, values: readonly number[]): Months | null {
  const whole = (count: Months): boolean =>
    values.length > 1 && values.every((value) => Number.isInteger(count(value) ?? Number.NaN));
  if (kind === 'day') return [fromFirst, fromLast].find(whole) ?? null;
  if (kind !== 'number' || !whole(fromNumber)) return null;
  const years = new Set(values.map((value) => Math.floor(value / 100)));
  return years.size > 1 ? fromNumber : null;
}

/** Months up to a day; part of one after the first. */
function fromFirst(value: number): number {
  const day = new Date(value * 86_400_000);
  return day.getUTCFullYear() * 12 + day.getUTCMonth() + (day.getUTCDate() - 1) / 32;
}

/** The same from the ends of months: the last of a month is whole. */
function fromLast(value: number): number {
  return fromFirst(value + 1) - 1;
}

/** 202604, from 1800 on. */
function fromNumber(value: number): number | null {
  const [year, month] = [Math.floor(value / 100), value % 100];
  return year >= 1800 && year < 10_000 && month >= 1 && month <= 12 && Number.isInteger(value)
    ? year * 12 + month - 1
    : null;
}
