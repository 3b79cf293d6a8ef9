import { describe, expect, it } from 'vitest';
import { duplicatedWork } from '../../src/models/duplicated-work.ts';

const work = { teams: 12, perWeek: 0.3, topics: 5, notice: 0, heirs: 0, handover: 0, seed: 3 };

describe('two teams that build the same thing', () => {
  it('do so only where nobody notices and there are two of them', () => {
    const [year] = duplicatedWork(work, [52]);
    expect(year!.duplicates).toBeGreaterThan(year!.features);
    expect(duplicatedWork({ ...work, notice: 1 }, [52])[0]!.duplicates).toBe(0);
    expect(duplicatedWork({ ...work, teams: 1 }, [52])[0]!.duplicates).toBe(0);
  });

  it('are the same under the same seed, and a longer run holds the shorter', () => {
    expect(duplicatedWork(work, [52])).toEqual(duplicatedWork(work, [52]));
    expect(duplicatedWork(work, [13, 52])[1]).toEqual(duplicatedWork(work, [52])[0]);
    expect(duplicatedWork({ ...work, seed: 4 }, [52])).not.toEqual(duplicatedWork(work, [52]));
  });

  it('ship at the rate that they are given', () => {
    const runs = Array.from({ length: 200 }, (_, seed) =>
      duplicatedWork({ ...work, teams: 10, perWeek: 0.2, topics: 1e6, seed }, [78]),
    );
    const mean = runs.reduce((sum, [run]) => sum + run!.features + run!.duplicates, 0) / runs.length;
    // Poisson of mean 10 x 0.2 x 78 = 156; the mean of 200 runs has a standard error of 0.88
    expect(Math.abs(mean - 156)).toBeLessThan(3.5);
  });

  it('ship nothing while they take over', () => {
    expect(duplicatedWork({ ...work, heirs: 12, handover: 20 }, [19])[0]).toEqual({
      features: 0,
      duplicates: 0,
    });
  });
});
