import { expect, it } from 'vitest';
import { learn } from '../../../src/linking/score/learn.ts';
import { chanceOf, weightOf } from '../../../src/linking/score/model.ts';
import type { Patterns } from '../../../src/linking/score/patterns.ts';

/** Exact expected counts of every pattern of three two-level fields under a known model. */
function expected(prior: number, m: readonly number[], u: readonly number[], pairs: number): Patterns {
  const levels: number[] = [];
  const counts: number[] = [];
  for (let code = 0; code < 2 ** m.length; code++) {
    const at = m.map((_, field) => (code >> field) & 1);
    const chance = (p: readonly number[]): number =>
      at.reduce((product, level, field) => product * (level === 0 ? p[field]! : 1 - p[field]!), 1);
    levels.push(...at);
    counts.push(pairs * (prior * chance(m) + (1 - prior) * chance(u)));
  }
  return {
    levels: Uint8Array.from(levels),
    fields: m.length,
    counts: Float64Array.from(counts),
    of: Int32Array.from(counts, (_, i) => i),
  };
}

it('recovers the model that made the patterns, without labels', () => {
  const [m, u] = [
    [0.95, 0.9, 0.85, 0.9],
    [0.1, 0.05, 0.2, 0.01],
  ];
  const model = learn(expected(0.2, m, u, 1e6), [2, 2, 2, 2]);
  expect(model.prior).toBeCloseTo(0.2, 3);
  m.forEach((value, field) => {
    expect(model.m[field]![0]).toBeCloseTo(value, 3);
    expect(model.u[field]![0]).toBeCloseTo(u[field]!, 3);
  });
});

it('weighs ln(m / u) a field, says nothing for an empty cell, and turns odds into a chance', () => {
  const model = {
    prior: 0.5,
    m: [Float64Array.from([0.9, 0.1]), Float64Array.from([0.8, 0.2])],
    u: [Float64Array.from([0.1, 0.9]), Float64Array.from([0.4, 0.6])],
  };
  const patterns = {
    levels: Uint8Array.from([0, 0, 0, 255]),
    fields: 2,
    counts: new Float64Array(2),
    of: new Int32Array(0),
  };
  expect(weightOf(model, patterns, 0)).toBeCloseTo(Math.log(18), 12);
  expect(weightOf(model, patterns, 1)).toBeCloseTo(Math.log(9), 12);
  expect(chanceOf(Math.log(9), 0.5)).toBeCloseTo(0.9, 12);
});
