import { describe, expect, it } from 'vitest';
import { hiringFactors, hiringPrior, type NewRoles } from '../../../src/postings/radar/hiring.ts';

const roles = (before: number, after: number): NewRoles => ({
  before,
  monthsBefore: 20,
  after,
  monthsAfter: 10,
});
const middle = (factors: readonly number[]): number => factors[4]!;

describe('hiring after an action', () => {
  it('is known from all employers when all fell alike: one with nothing of its own gets their factor', () => {
    const frozen = Array.from({ length: 40 }, (_, i) => roles(200 + i, 60));
    const prior = hiringPrior(frozen, 1);
    expect(prior.between).toBe(0);
    const factors = hiringFactors(roles(0, 0), prior);
    expect(middle(factors)).toBeCloseTo(120.5 / 219.5, 2);
    expect(factors.at(-1)! / factors[0]!).toBeLessThan(1.1);
  });

  it('is the employer’s own where employers differ and its new roles are many', () => {
    const mixed = Array.from({ length: 40 }, (_, i) => roles(400, i % 2 === 0 ? 80 : 240));
    const prior = hiringPrior(mixed, 1);
    expect(prior.between).toBeGreaterThan(0.4);
    expect(middle(hiringFactors(roles(400, 80), prior))).toBeCloseTo(0.4, 1);
    expect(middle(hiringFactors(roles(400, 240), prior))).toBeCloseTo(1.2, 1);
    const spread = (one: NewRoles): number => {
      const factors = hiringFactors(one, prior);
      return factors.at(-1)! / factors[0]!;
    };
    expect(spread(roles(400, 80))).toBeLessThan(1.6);
    expect(spread(roles(0, 0))).toBeGreaterThan(3);
  });

  it('is anyone’s guess, within reason, where fewer than ten employers teach it', () => {
    const factors = hiringFactors(roles(0, 0), hiringPrior([roles(100, 10)], 1));
    expect(middle(factors)).toBe(1);
    expect(factors[0]).toBeLessThan(0.65);
    expect(factors.at(-1)).toBeGreaterThan(1.5);
  });
});
