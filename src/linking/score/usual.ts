import { missing } from '../compare/compare.ts';
import type { Column } from '../fields/column.ts';
import { shares } from './learn.ts';
import { likenesses } from './likeness.ts';
import type { Model } from './model.ts';
import type { Field, Patterns } from './patterns.ts';

/** fewer matches than this teach nothing */
const fewest = 10;
/** pairs as alike as this are taken as the same where nothing can be learned */
const plainly = 0.9;

/**
 * Whether a learned model may be believed: it rests on some matches, and what it calls the same agrees, on the whole, in
 * the field that tells rows apart best. Where true matches are few, learning finds some other grouping instead.
 */
export function believable(model: Model, fields: readonly Field[], { counts }: Patterns): boolean {
  const pairs = counts.reduce((sum, n) => sum + n, 0);
  if (pairs * model.prior < fewest) return false;
  const tells = fields.map(({ column }) => distinctness(column));
  const m = model.m[tells.indexOf(Math.max(...tells))]!;
  return m.reduce((sum, share, level) => sum + share * (1 - level / (m.length - 1)), 0) >= 0.5;
}

/** How many values a column has in effect: one over the chance that two of its cells agree. */
function distinctness({ counts }: Column): number {
  const rows = counts.reduce((sum, n) => sum + n, 0);
  return 1 / counts.reduce((sum, n) => sum + (n / rows) ** 2, 0);
}

/** A model for tables that cannot teach one: the same things agree eight times in ten, other pairs as the pairs at hand do. */
export function usualModel(patterns: Patterns, levelCounts: readonly number[]): Model {
  const { levels, fields, counts } = patterns;
  const alike = likenesses(patterns, levelCounts);
  const u = levelCounts.map((n) => new Float64Array(n).fill(0.5 / n));
  let [same, all] = [1, 2];
  for (let pattern = 0; pattern < counts.length; pattern++) {
    all += counts[pattern]!;
    if (alike[pattern]! >= plainly) same += counts[pattern]!;
    else
      for (let field = 0; field < fields; field++) {
        const level = levels[pattern * fields + field]!;
        if (level !== missing) u[field]![level]! += counts[pattern]!;
      }
  }
  const m = levelCounts.map((n) =>
    shares(Float64Array.from({ length: n }, (_, level) => (level === 0 ? 0.8 : 0.2 / 2 ** level))),
  );
  return { prior: Math.min(0.5, same / all), m, u: u.map(shares) };
}
