import { describe, expect, it } from 'vitest';
import { askModel, listModels } from '../../../src/engine/models/ask-model.ts';
import { measuredInputs } from '../../../src/engine/models/measured.ts';

describe('an answer of a model', () => {
  it('has the contract of the design: inputs with sources, outputs with intervals, indices, gates', () => {
    const answer = askModel({ name: 'token-payroll', set: 'salary=30000', draws: 256, seed: 1 });
    expect(answer.outputs.layoffShare).toMatchObject({ value: 0.5, unit: 'share' });
    expect(answer.inputs.salary).toMatchObject({ value: 30000, low: 30000, high: 30000 });
    const numbers = { first: expect.any(Number), total: expect.any(Number) };
    expect(answer.sensitivity[0]).toEqual({ input: expect.any(String), ...numbers });
    const gate = { name: 'every draw gives a number', passed: true, detail: '256 of 256 draws' };
    expect(answer.gates).toEqual([gate]);
    expect([answer.withheld, answer.solution]).toEqual([false, null]);
    expect(answer.assumptions.length).toBeGreaterThan(2);
  });

  it('solves the inverse question and says how likely it is', () => {
    const { solution, claims } = askModel({
      name: 'loaded-savings',
      solve: 'baseSalary',
      target: 'yearlySaving=1bn',
      draws: 4096,
    });
    expect(solution?.value).toBeCloseTo(1e9 / 14000, 3);
    expect(solution?.atLeast).toBeCloseTo(1 - claims[0]!.holds, 12);
    expect(claims).toHaveLength(1);
  });

  it('refuses a model that is not there, and half a question', () => {
    expect(() => askModel({ name: 'tokens' })).toThrow(expect.objectContaining({ code: 'not-found' }));
    expect(() => askModel({ name: 'outcome', solve: 'revenue' })).toThrow(/--for is missing/);
    expect(() => askModel({ name: 'outcome', target: 'inputRatio=1' })).toThrow(/--solve is missing/);
    expect(listModels()).toHaveLength(11);
  });
});

describe('files for a model', () => {
  const none = {
    ...{ focus: undefined, payroll: undefined, by: undefined },
    ...{ repo: undefined, revenue: undefined, split: undefined },
  };

  it('are taken by the model that knows them, and only together', () => {
    expect(measuredInputs({ ...none, model: 'exposure' }).settings.size).toBe(0);
    expect(() => measuredInputs({ ...none, model: 'outcome', focus: 'a', payroll: 'b' })).toThrow(
      /--focus with the model token-payroll; outcome takes no such file/,
    );
    expect(() => measuredInputs({ ...none, model: 'token-payroll', focus: 'a' })).toThrow(
      /--payroll is missing/,
    );
    expect(() => measuredInputs({ ...none, model: 'outcome', split: '2026-01' })).toThrow(
      /--repo is missing/,
    );
  });
});
