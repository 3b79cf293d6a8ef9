import { describe, expect, it } from 'vitest';
import { models, resolveInputs, solve } from '../../src/models/index.ts';
import { roundTrip } from '../../src/models/round-trip.ts';
import { at } from './given.ts';

function asked(name: string, input: string, output: string, equals: number) {
  const model = models.find((each) => each.name === name)!;
  return solve(model, resolveInputs(model), { input, output, equals });
}

describe('the inverse question', () => {
  it('finds the salary at which a third becomes a fifth', () => {
    const { value, inside, others } = asked('token-payroll', 'salary', 'layoffShare', 0.2);
    expect(value).toBeCloseTo(120000, 6);
    expect([inside, others]).toEqual([true, []]);
  });

  it('agrees with the closed form of the break-even rehire share, and says that it is outside its interval', () => {
    const { value, inside } = asked('round-trip', 'rehireShare', 'npvPerJob', 0);
    expect(value).toBeCloseTo(at(roundTrip).breakEvenRehireShare!, 12);
    expect(inside).toBe(false);
  });

  it('says that nothing does it, and how far the output runs', () => {
    const { value, inside, reached } = asked('pipeline', 'hiringCut', 'shortageShare', 0.5);
    expect([value, inside]).toEqual([null, null]);
    expect(reached.high).toBeLessThan(0.1);
  });

  it('does not take a jump across the target for a solution', () => {
    expect(asked('pipeline', 'hiringCut', 'shortageYear', 8.5).value).toBeNull();
  });

  it('refuses names that the model does not have, and whole numbers', () => {
    expect(() => asked('round-trip', 'rehires', 'npvPerJob', 0)).toThrow(
      /input of round-trip; "rehires" is none/,
    );
    expect(() => asked('round-trip', 'salary', 'npv', 0)).toThrow(/output of round-trip; "npv" is none/);
    expect(() => asked('alignment-tax', 'teams', 'taxShare', 0.5)).toThrow(/whole number/);
  });
});
