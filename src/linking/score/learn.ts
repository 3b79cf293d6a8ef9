import { missing } from '../compare/compare.ts';
import { likenesses } from './likeness.ts';
import { chanceOf, type Model, weightOf } from './model.ts';
import type { Patterns } from './patterns.ts';

const rounds = 200;
const still = 1e-7;
/** pairs added to each level, so that no level is impossible */
const smoothing = 0.5;

/**
 * The model that explains the patterns best, learned without labels by expectation and maximisation (Dempster, Laird,
 * Rubin 1977; for linkage Winkler 1988, Jaro 1989). It starts from "alike pairs are the same". Fields are taken as
 * independent given the answer.
 */
export function learn(patterns: Patterns, levelCounts: readonly number[]): Model {
  let chance = firstGuess(patterns, levelCounts);
  let model = maximise(patterns, levelCounts, chance);
  for (let round = 0; round < rounds; round++) {
    const next = Float64Array.from(chance, (_, pattern) =>
      chanceOf(weightOf(model, patterns, pattern), model.prior),
    );
    const moved = next.reduce((most, value, at) => Math.max(most, Math.abs(value - chance[at]!)), 0);
    chance = next;
    model = maximise(patterns, levelCounts, chance);
    if (moved < still) break;
  }
  return model;
}

/** A pair that is alike over the middle starts as a match; learning moves it from there. */
function firstGuess(patterns: Patterns, levelCounts: readonly number[]): Float64Array {
  return likenesses(patterns, levelCounts).map((alike) => 1 / (1 + Math.exp(-16 * (alike - 0.7))));
}

function maximise(
  { levels, fields, counts }: Patterns,
  levelCounts: readonly number[],
  chance: Float64Array,
): Model {
  const table = (): Float64Array[] => levelCounts.map((n) => new Float64Array(n).fill(smoothing / n));
  const [m, u] = [table(), table()];
  let [same, all] = [0, 0];
  for (let pattern = 0; pattern < counts.length; pattern++) {
    const n = counts[pattern]!;
    const p = chance[pattern]! * n;
    same += p;
    all += n;
    for (let field = 0; field < fields; field++) {
      const level = levels[pattern * fields + field]!;
      if (level === missing) continue;
      m[field]![level]! += p;
      u[field]![level]! += n - p;
    }
  }
  const prior = Math.min(1 - 1e-9, Math.max(1e-9, (same + smoothing) / (all + 2 * smoothing)));
  return { prior, m: m.map(shares), u: u.map(shares) };
}

export function shares(counts: Float64Array): Float64Array {
  const sum = counts.reduce((a, b) => a + b, 0);
  return counts.map((n) => n / sum);
}
