import { expect, it } from 'vitest';
import { reportCard } from '../../../src/causal/report-card.ts';
import { attribution } from '../../../src/engine/attribute/card.ts';

const failed = [{ name: 'pre-trends', passed: false, detail: 'they part before the start' }];

it('gives the estimate where no gate failed', () => {
  expect(attribution(reportCard([], []), { att: 3 }, { n: 5 })).toMatchObject({
    att: 3,
    n: 5,
    withheld: false,
  });
});

it('withholds every field of the estimate and keeps the evidence', () => {
  const made = attribution(reportCard(failed, []), { att: 3, se: 1 }, { n: 5 });
  expect(made).toMatchObject({ att: null, se: null, n: 5, withheld: true, forced: false });
});

it('gives it when it is forced, marked so', () => {
  expect(attribution(reportCard(failed, [], true), { att: 3 }, {})).toMatchObject({
    att: 3,
    withheld: true,
    forced: true,
  });
});
