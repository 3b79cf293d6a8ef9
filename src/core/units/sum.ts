import { Problem } from '../problem.ts';
import { mismatchesOf } from './alike.ts';
import { checked } from './check.ts';
import { addIntervals, type Interval, toInterval, toQuantity } from './interval.ts';
import { joined } from './joined.ts';
import { isAmount, isFlow, isShare, isWhole } from './kind.ts';
import type { Measured, Part } from './measured.ts';
import { canonicalPeriod, periodOf } from './period.ts';
import { type Mismatch, type Outcome, orThrow } from './refusal.ts';
import { refuse } from './refuse.ts';

/**
 * What lets a sum reach past one population and period. `across: 'periods'`: adjoining windows of one basis make a longer one.
 * `population`: the parts' populations share no member, and together are called this. `disjointShares`: these shares of one
 * base share no member. The last two are the caller's word; the algebra cannot see who is in a population.
 */
export interface SumOptions {
  readonly across?: 'periods';
  readonly population?: string;
  readonly disjointShares?: boolean;
}

function total(figures: readonly Measured[]): Interval {
  return addIntervals(figures.map((figure) => toInterval(figure.value)));
}

function acrossPeriods(figures: readonly Measured[]): readonly Mismatch[] {
  return figures.every(isFlow) && joined(figures) !== null ? [] : ['period'];
}

function acrossPopulations(figures: readonly Measured[]): readonly Mismatch[] {
  const names = new Set(figures.map((figure) => figure.population));
  return names.size === figures.length && !figures.some(isShare) ? [] : ['population'];
}

/** Within one population and period, wholes are rival readings, and shares overlap unless their parts are said not to. */
function inOnePlace(figures: readonly Measured[], disjointShares: boolean): readonly Mismatch[] {
  const unlike = mismatchesOf(figures);
  if (unlike.length > 0 || figures.length < 2) return unlike;
  return figures.some(isWhole) || (figures.some(isShare) && !disjointShares) ? ['one-whole'] : [];
}

function mismatchesOfSum(figures: readonly Measured[], options: SumOptions): readonly Mismatch[] {
  const amounts = figures.every(isAmount) ? [] : (['not-additive'] as const);
  const whole = figures.every(isShare) && total(figures).low > 1 ? (['exceeds-whole'] as const) : [];
  const rest =
    options.across === 'periods'
      ? [...mismatchesOf(figures, 'period'), ...acrossPeriods(figures)]
      : options.population !== undefined
        ? [...mismatchesOf(figures, 'population'), ...acrossPopulations(figures)]
        : inOnePlace(figures, options.disjointShares === true);
  return [...new Set([...rest, ...amounts, ...whole])];
}

/** The total of like parts, or the refusal with its bridge. */
export function trySum<M extends Measured>(
  parts: readonly Part<M>[],
  options: SumOptions = {},
): Outcome<Measured, M> {
  const figures = parts.map(({ figure }) => checked(figure));
  const first = figures[0];
  if (first === undefined)
    throw new Problem('bad-input', 'expected at least one part to sum, got none', {
      hint: 'a sum of nothing has no unit; decide what an empty list means before summing',
    });
  if (options.across !== undefined && options.population !== undefined)
    throw new Problem('bad-option', 'expected one of across and population, got both', {
      hint: 'sum each population over its periods first, then sum the totals',
    });
  const mismatches = mismatchesOfSum(figures, options);
  if (mismatches.length > 0) {
    const hint = 'show the parts side by side; sum only what counts one thing, for one population and period';
    return refuse({ operation: 'sum', lead: 'There is no total', mismatches, parts, hint });
  }
  const { unit, unitOfAccount, measure } = first;
  const population = options.population ?? first.population;
  const window = options.across === 'periods' ? joined(figures) : null;
  const period = window === null ? canonicalPeriod(first.period) : periodOf(window);
  const value = toQuantity(total(figures));
  return { ok: true, value: { value, unit, unitOfAccount, population, period, measure, derived: true } };
}

export function sum(parts: readonly Part[], options: SumOptions = {}): Measured {
  return orThrow(trySum(parts, options));
}
