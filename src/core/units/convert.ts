import { Problem } from '../problem.ts';
import { checked } from './check.ts';
import { divideIntervals, type Interval, multiplyIntervals, toInterval, toQuantity } from './interval.ts';
import { kindOf } from './kind.ts';
import type { Measured } from './measured.ts';
import { type Mismatch, type Outcome, orThrow } from './refusal.ts';
import { refuse } from './refuse.ts';
import { windowOf } from './window.ts';

/** What one unit of `from` was worth in `to`, on one day, by whose word. */
export interface Rate {
  readonly from: string;
  readonly to: string;
  readonly rate: number;
  readonly day: string;
  readonly source: string;
}

/** How many of the smaller make one of the larger. Days make no fixed month, and months no fixed number of weeks. */
const factors: Readonly<Record<string, readonly [smaller: string, count: number]>> = {
  weeks: ['days', 7],
  years: ['months', 12],
};

const point = (n: number): Interval => ({ low: n, high: n, best: n });

function byFactor(value: Interval, from: string, to: string): Interval | null {
  const [down, up] = [factors[from], factors[to]];
  if (down?.[0] === to) return multiplyIntervals(value, point(down[1]));
  return up?.[0] === from ? divideIntervals(value, point(up[1])) : null;
}

function byRate(figure: Measured, unit: string, rate: Rate | undefined): Interval | null {
  if (rate === undefined || rate.from !== figure.unit || rate.to !== unit || rate.source.trim() === '')
    return null;
  const day = windowOf({ start: rate.day, end: rate.day, basis: 'as-of' });
  const over = figure.period === null ? null : windowOf(figure.period);
  if (day === null || day.first !== day.last || over === null || over.step !== 'day') return null;
  if (day.first < over.first || day.first > over.last) return null;
  if (!(rate.rate > 0 && Number.isFinite(rate.rate)))
    throw new Problem('bad-input', `expected a rate above zero, got ${rate.rate}`, { facts: { rate } });
  return multiplyIntervals(toInterval(figure.value), point(rate.rate));
}

/** The same amount in another unit, where a fixed factor or a given, dated rate leads there. */
export function tryConvert<M extends Measured>(figure: M, unit: string, rate?: Rate): Outcome<Measured, M> {
  const value = toInterval(checked(figure).value);
  const money = kindOf(figure.unit) === 'money' && kindOf(unit) === 'money';
  const same = figure.unit === unit ? value : null;
  const converted = same ?? (money ? byRate(figure, unit, rate) : byFactor(value, figure.unit, unit));
  if (converted === null) {
    const mismatches: readonly Mismatch[] = [money ? 'no-rate' : 'no-conversion'];
    const parts = [{ label: `to be stated in ${unit}`, figure }];
    const hint = money
      ? 'pass a rate from this unit to that one, with a day inside the period and a source'
      : 'weeks and days, months and years convert; other units do not';
    return refuse({ operation: 'convert', lead: 'There is no conversion', mismatches, parts, hint });
  }
  const { unitOfAccount, population, period, measure } = figure;
  const stated = { unit, unitOfAccount, population, period, measure, derived: true } as const;
  return { ok: true, value: { ...stated, value: toQuantity(converted) } };
}

export function convert(figure: Measured, unit: string, rate?: Rate): Measured {
  return orThrow(tryConvert(figure, unit, rate));
}
