import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attributeDid } from '../../../src/engine/attribute/did.ts';
import { closeAll } from '../../math/close.ts';
import { didRequest } from './did-request.ts';

const folder = new URL('../../../../shared/data/methods/', import.meta.url);
const present = existsSync(folder);

function mpdta(control: 'never' | 'notyet' = 'never'): ReturnType<typeof attributeDid> {
  return attributeDid(
    didRequest({
      data: new URL('mpdta/mpdta.csv', folder).pathname,
      columns: { unit: 'countyreal', time: 'year', outcome: 'lemp', cohort: 'first.treat' },
      options: { control },
      force: false,
    }),
  );
}

function cardKrueger(unbalanced: 'drop' | 'use'): ReturnType<typeof attributeDid> {
  return attributeDid(
    didRequest({
      data: new URL('card-krueger/card-krueger.csv', folder).pathname,
      columns: { unit: 'id', time: 'd', outcome: 'fte', cohort: 'nj' },
      unbalanced,
      force: false,
    }),
  );
}

const near = (actual: readonly number[], expected: readonly number[]): void => {
  expected.forEach((value, i) => {
    expect(Math.abs(actual[i]! - value), `${actual[i]} for ${value}`).toBeLessThan(1e-6);
  });
  expect(actual).toHaveLength(expected.length);
};

describe.skipIf(!present)(
  'published difference in differences (only where ../shared/data/methods is)',
  () => {
    // Callaway & Sant'Anna (2021), package did: county employment and minimum wages, never-treated controls
    it('mpdta: the twelve group-time effects and their errors', () => {
      const { attGt, withheld } = mpdta();
      expect(withheld).toBe(false);
      near(
        attGt!.map((cell) => cell.estimate),
        [
          -0.010503246, -0.070423158, -0.137258739, -0.100811363, 0.006520112, -0.002750819, -0.004594607,
          -0.041224472, 0.030506656, -0.002725893, -0.031087119, -0.026054411,
        ],
      );
      near(
        attGt!.map((cell) => cell.se),
        [
          0.023251036, 0.030984767, 0.036435664, 0.034359225, 0.023326805, 0.019558561, 0.017755197,
          0.020229181, 0.01503356, 0.016395833, 0.017877512, 0.016655435,
        ],
      );
    });

    it('mpdta: the four aggregations', () => {
      const { simple, dynamic, group, calendar } = mpdta().aggregations!;
      near([simple.estimate, simple.se], [-0.039951275, 0.012034013]);
      near([dynamic.overall.estimate, dynamic.overall.se], [-0.077239821, 0.019964989]);
      near([group.overall.estimate, group.overall.se], [-0.031018282, 0.012446059]);
      expect(dynamic.byEvent.map((part) => part.event)).toEqual([-3, -2, -1, 0, 1, 2, 3]);
      const events = [0.0305067, -0.0005631, -0.0244587, -0.0199318, -0.0509574, -0.1372587, -0.1008114];
      near(
        dynamic.byEvent.map((part) => part.estimate),
        events,
      );
      near(
        calendar.byTime.map((part) => part.estimate),
        [-0.0105032, -0.0704232, -0.048816, -0.0370593],
      );
    });

    it('mpdta: the pre-test and two-way fixed effects, which its decomposition adds up to', () => {
      const { pretest, twfe, bacon } = mpdta();
      near([pretest!.wald, pretest!.p], [7.791237, 0.1681225]);
      expect(pretest!.df).toBe(5);
      near([twfe!.estimate], [-0.0365489]);
      near([bacon!.reduce((sum, part) => sum + part.weight * part.estimate, 0)], [-0.0365489]);
    });

    // computed with csdid 0.4.3, control_group notyettreated
    it('mpdta: not-yet-treated controls', () => {
      closeAll(
        mpdta('notyet')
          .attGt!.slice(0, 3)
          .map((cell) => cell.estimate),
        [-0.019372363675922114, -0.07831909906206067, -0.13627434632867794],
        1e-9,
      );
    });

    // Card & Krueger (1994), table 3: the difference of means, and the balanced sample with its error
    it('Card and Krueger: 2.753606 on every restaurant, 2.75 (1.342341) on those seen twice', () => {
      near([cardKrueger('use').aggregations!.simple.estimate], [2.753606]);
      const { simple } = cardKrueger('drop').aggregations!;
      near([simple.estimate, simple.welchSe], [2.75, 1.342341]);
    });
  },
);
