import { expect, it } from 'vitest';
import { shownTrial } from '../../../src/cli/attribute/trial-shown.ts';
import { plain } from '../../../src/cli/terminal/style.ts';
import { widthOf } from '../../../src/cli/terminal/width.ts';
import { attributeTrial } from '../../../src/engine/attribute/trial.ts';
import { written } from '../../engine/attribute/event-request.ts';
import { expectGolden } from '../../golden.ts';

const screen = { style: plain, columns: 80, receipt: false };
const answer = (treated: string | null) =>
  attributeTrial({
    data: new URL('../../fixtures/attribute/trial.csv', import.meta.url).pathname,
    treated,
    missing: 'arm-mean',
    dictionary: written('`aid_treatment`: 0 if the aid was allowed. 1 if the aid was not allowed.\n'),
    published: null,
    matters: null,
    force: false,
    columns: {
      outcome: 'minutes+review',
      treatment: 'aid_treatment',
      covariates: ['log:forecast'],
      unit: 'worker',
      log: true,
    },
  });

it('shows the report card first, then the effect with each error, as reviewed', () => {
  const text = shownTrial(answer('1')).text(screen);
  expectGolden('attribute-trial.txt', `${text}\n`);
  expect(Math.max(...text.split('\n').map(widthOf))).toBeLessThanOrEqual(80);
  expect(shownTrial(answer('1')).csv.rows).toHaveLength(3);
});

it('shows no effect under a coding that is in doubt', () => {
  const held = shownTrial(answer(null));
  expect(held.text(screen)).toContain('WITHHELD');
  expect(held.text(screen)).not.toContain('Effect of treatment');
  expect(held.csv.rows).toEqual([]);
});
