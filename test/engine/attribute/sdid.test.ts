import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { syntheticDid } from '../../../src/causal/sdid/estimate.ts';
import { attributeSdid } from '../../../src/engine/attribute/sdid.ts';
import { readSynth } from '../../../src/engine/attribute/synth-panel.ts';
import { openTable } from '../../../src/engine/table/table.ts';
import { synthRequest } from './synth-request.ts';

const near = (actual: number | null | undefined, expected: number, within: number): void => {
  expect(Math.abs(actual! - expected), `${actual} for ${expected}`).toBeLessThan(within);
};

describe('synthetic DiD of the invented panel', () => {
  const answer = attributeSdid(synthRequest());

  it('finds the loss of 8 that was put in, beside DiD and synthetic control', () => {
    expect(answer.withheld).toBe(false);
    near(answer.estimate, -8, 1);
    expect([answer.rank, answer.of]).toEqual([1, 24]);
    expect(answer.kkt).toBeLessThan(1e-10);
    expect(answer.interval![1]).toBeLessThan(0);
    near(
      answer.estimate,
      answer.path!.slice(14).reduce((sum, { observed, synthetic }) => sum + (observed - synthetic) / 6, 0),
      1e-9,
    );
  });

  it('does not move when a unit moves by a constant, and moves with the unit of measurement', () => {
    const { panel } = readSynth(openTable(synthRequest().data), synthRequest().columns);
    const donors = panel.outcomes.map((_, i) => i).slice(1);
    const moved = panel.outcomes.map((row, i) => row.map((value) => value + 7 * i));
    near(syntheticDid({ ...panel, outcomes: moved }, 0, donors).estimate, answer.estimate!, 1e-9);
    const scaled = panel.outcomes.map((row) => row.map((value) => value * 1000));
    near(syntheticDid({ ...panel, outcomes: scaled }, 0, donors).estimate, answer.estimate! * 1000, 1e-6);
  });

  it('withholds where too few donors stand behind the placebos', () => {
    const names = Array.from({ length: 20 }, (_, i) => `Area ${String(i + 1).padStart(2, '0')}`);
    const few = attributeSdid(synthRequest({ columns: { leaveOut: names } }));
    expect(few.withheld).toBe(true);
    for (const field of ['estimate', 'did', 'synth', 'placeboSd', 'interval', 'p'] as const)
      expect(few[field]).toBeNull();
    expect(few.reasons.join()).toContain('3 donors');
  });
});

describe('synthetic DiD with too little to stand on', () => {
  const names = Array.from({ length: 23 }, (_, i) => `Area ${String(i + 1).padStart(2, '0')}`);

  it('is refused with one donor, of which no placebo can be made', () => {
    const alone = names.slice(0, -1);
    expect(() => attributeSdid(synthRequest({ columns: { leaveOut: alone } }))).toThrow(
      /at least two donors; one came/,
    );
  });

  it('is refused with one time before treatment, which leaves no change', () => {
    const table = openTable(synthRequest().data);
    const at = table.columns.indexOf(synthRequest().columns.time);
    const times = [...new Set(table.rows.map((row) => row[at]!))].toSorted();
    expect(() => attributeSdid(synthRequest({ columns: { start: times[1]! } }))).toThrow(
      /at least two times before treatment; one came/,
    );
  });
});

const folder = new URL('../../../../shared/data/methods/prop99/', import.meta.url);

describe.skipIf(!existsSync(folder))('published synthetic DiD (only where ../shared/data/methods is)', () => {
  const prop99 = (): ReturnType<typeof attributeSdid> =>
    attributeSdid(
      synthRequest({
        data: new URL('california_prop99.csv', folder).pathname,
        columns: {
          unit: 'State',
          time: 'Year',
          outcome: 'PacksPerCapita',
          treated: 'California',
          start: '1989',
        },
      }),
    );

  // Arkhangelsky et al. (2021), package synthdid, Proposition 99; ../shared/gold/methods.md
  it('Proposition 99: estimate, DiD, regularisation and weights', () => {
    const answer = prop99();
    near(answer.estimate, -15.6038, 0.02);
    near(answer.did, -27.3491110836, 1e-6);
    near(answer.synth, -19.51363, 1e-5);
    near(answer.zeta, 10.2262, 5e-5);
    near(answer.timeWeights!['1986'], 0.366471, 1e-5);
    near(answer.timeWeights!['1987'], 0.206453, 1e-5);
    near(answer.timeWeights!['1988'], 0.427076, 1e-5);
    near(answer.unitWeights!.Nevada, 0.124489, 1e-3);
    near(answer.unitWeights!['New Hampshire'], 0.105048, 1e-3);
    near(answer.unitWeights!.Connecticut, 0.078287, 1e-3);
    near(answer.unitWeights!.Delaware, 0.070368, 1e-3);
  });

  it('Proposition 99: every placebo state and their standard deviation', () => {
    const answer = prop99();
    near(answer.placeboSd, 9.4946, 1e-3);
    const { rows } = openTable(new URL('EXPECTED_sdid_placebo_by_state.csv', folder).pathname);
    const found = new Map(answer.placebos!.map(({ unit, estimate }) => [unit, estimate]));
    expect(rows).toHaveLength(38);
    // the reference stops its Frank-Wolfe early: up to 0.06 apart on a spread of 9.5
    for (const [state, estimate] of rows) near(found.get(state!), Number(estimate), 0.06);
  });
});
