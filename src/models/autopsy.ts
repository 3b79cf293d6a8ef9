import { Problem } from '../core/index.ts';
import { logMean } from '../math/log-mean.ts';
import { shapley } from '../math/shapley.ts';

/** Two ways to split a change of a product; both are exact and neither knows an order. */
export const splitMethods = ['shapley', 'lmdi'] as const;
export type SplitMethod = (typeof splitMethods)[number];

/** One year of one company. What is not known is `null`: nothing is put in its place. */
export interface AutopsyYear {
  readonly revenue: number;
  readonly heads: number;
  /** revenue that came with firms bought since the first year; in that first year 0 */
  readonly acquiredRevenue: number | null;
  readonly acquiredHeads: number | null;
  /** people at work who are not employees */
  readonly contractors: number | null;
  readonly operatingIncome: number | null;
}

export const causes = ['revenue', 'heads', 'acquisitions', 'contractors', 'rest'] as const;
export type Cause = (typeof causes)[number];

/** How much of a change each cause makes up, in the unit of the change; `null` where an input is not known. */
export interface Split {
  readonly from: number;
  readonly to: number;
  readonly change: number;
  readonly parts: readonly { readonly cause: Cause; readonly amount: number | null }[];
  /** change less the sum of the parts: nothing but rounding */
  readonly residual: number;
}

interface Factor {
  readonly cause: Cause;
  readonly from: number;
  readonly to: number;
  readonly power: 1 | -1;
}

/** Revenue for each employee, split into what revenue, heads, acquisitions and contractors did. */
export function splitPerEmployee(from: AutopsyYear, to: AutopsyYear, method: SplitMethod = 'shapley'): Split {
  checkYear(from);
  checkYear(to);
  return split(factorsOf(from, to), method, 0, 1);
}

/**
 * The operating margin, 1 - cost for each head x heads / revenue, split the same way; `rest` is what each head costs, staff and all
 * else together. `null` when an operating result is not known.
 */
export function splitMargin(
  from: AutopsyYear,
  to: AutopsyYear,
  method: SplitMethod = 'shapley',
): Split | null {
  checkYear(from);
  checkYear(to);
  if (from.operatingIncome === null || to.operatingIncome === null) return null;
  const perHead = (year: AutopsyYear): number => (year.revenue - year.operatingIncome!) / year.heads;
  if (!(perHead(from) > 0 && perHead(to) > 0))
    throw new Problem(
      'bad-input',
      'Expected costs above nothing in both years; operating income is the revenue or more.',
      {
        hint: 'Check revenue and operating income: they must be of the same year and currency.',
      },
    );
  const rest: Factor = { cause: 'rest', from: perHead(from), to: perHead(to), power: 1 };
  // cost over revenue is heads over revenue times the cost of a head: the inverse of revenue per employee
  const inverse = factorsOf(from, to).map(
    (factor) => ({ ...factor, power: factor.power === 1 ? -1 : 1 }) as Factor,
  );
  return split([...inverse, rest], method, 1, -1);
}

/**
 * Revenue per employee as a chain of factors: revenue of its own, over heads of its own, with what acquisitions add to each as one
 * factor, and the part of all workers who are employees as another. An unknown input makes no factor, so what it did stays inside
 * revenue or heads.
 */
function factorsOf(from: AutopsyYear, to: AutopsyYear): readonly Factor[] {
  const bought = known(from.acquiredRevenue, to.acquiredRevenue, from.acquiredHeads, to.acquiredHeads);
  const hired = known(from.contractors, to.contractors);
  const own = (year: AutopsyYear): { revenue: number; heads: number } => ({
    revenue: year.revenue - (bought ? year.acquiredRevenue! : 0),
    heads: year.heads - (bought ? year.acquiredHeads! : 0),
  });
  const employed = (year: AutopsyYear): number =>
    own(year).heads / (own(year).heads + (hired ? year.contractors! : 0));
  const workers = (year: AutopsyYear): number => own(year).heads / employed(year);
  const added = (year: AutopsyYear): number =>
    year.revenue / own(year).revenue / (year.heads / own(year).heads);
  const of = (cause: Cause, at: (year: AutopsyYear) => number, power: 1 | -1): Factor => ({
    cause,
    from: at(from),
    to: at(to),
    power,
  });
  const chain = [
    of('revenue', (year) => own(year).revenue, 1),
    of('heads', workers, -1),
    ...(bought ? [of('acquisitions', added, 1)] : []),
    ...(hired ? [of('contractors', employed, -1)] : []),
  ];
  const broken = chain.find((factor) => !(factor.from > 0 && factor.to > 0));
  if (broken === undefined) return chain;
  throw new Problem(
    'bad-input',
    `Expected ${broken.cause} above nothing in both years, without what was bought; it is not.`,
    {
      hint: 'Acquired revenue and heads must be less than the whole, and of the same year.',
    },
  );
}

const known = (...values: readonly (number | null)[]): boolean => values.every((value) => value !== null);

/** Splits base + sign x (product of factors). */
function split(factors: readonly Factor[], method: SplitMethod, base: number, sign: 1 | -1): Split {
  const product = (values: readonly number[]): number =>
    values.reduce((all, value, i) => (factors[i]!.power === 1 ? all * value : all / value), 1);
  const at = { from: product(factors.map((f) => f.from)), to: product(factors.map((f) => f.to)) };
  const amounts =
    method === 'shapley'
      ? shapley(
          product,
          factors.map((f) => f.from),
          factors.map((f) => f.to),
        )
      : factors.map((f) => logMean(at.to, at.from) * f.power * Math.log(f.to / f.from));
  const change = sign * (at.to - at.from);
  const parts = causes.map((cause) => {
    const i = factors.findIndex((factor) => factor.cause === cause);
    return { cause, amount: i < 0 ? (cause === 'rest' ? 0 : null) : sign * amounts[i]! };
  });
  const explained = parts.reduce((total, { amount }) => total + (amount ?? 0), 0);
  return {
    from: base + sign * at.from,
    to: base + sign * at.to,
    change,
    parts,
    residual: change - explained,
  };
}

function checkYear(year: AutopsyYear): void {
  const wrong = (['revenue', 'heads'] as const).find(
    (name) => !(Number.isFinite(year[name]) && year[name] > 0),
  );
  const odd = (['acquiredRevenue', 'acquiredHeads', 'contractors'] as const).find((name) => {
    const value = year[name];
    return value !== null && !(Number.isFinite(value) && value >= 0);
  });
  const result = year.operatingIncome;
  if (wrong === undefined && odd === undefined && (result === null || Number.isFinite(result))) return;
  const name = wrong ?? odd ?? 'operatingIncome';
  throw new Problem(
    'bad-input',
    `Expected ${wrong === undefined ? 'a finite figure, not below nothing,' : 'a figure above nothing'} for ${name}; ${String(year[name])} came.`,
    {
      hint: 'Leave out what is not known; an unknown is never a zero.',
      facts: { input: name },
    },
  );
}
