import { describe, expect, it } from 'vitest';
import { loadedSavings } from '../../src/models/loaded-savings.ts';
import { at } from './given.ts';

describe('fully loaded savings', () => {
  it('are jobs x salary x 1.4, and "hundreds of millions" holds between two salaries', () => {
    const out = at(loadedSavings);
    expect(out.jobsCut).toBe(10000);
    expect(out.yearlySaving).toBeCloseTo(10000 * 60000 * 1.4, 4);
    expect(at(loadedSavings, { baseSalary: out.salaryForBillion! }).yearlySaving).toBeCloseTo(1e9, 4);
    expect(out.salaryForHundredMillion).toBeCloseTo(1e8 / 14000, 8);
  });

  it('leave out the overhead that stays', () => {
    expect(at(loadedSavings, { overheadKept: 1 }).savingPerJob).toBe(60000);
  });
});
