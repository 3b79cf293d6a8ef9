import { expect, it } from 'vitest';
import { type Gate, reportCard } from '../../src/causal/report-card.ts';

const gate = (name: string, passed: boolean | null): Gate => ({ name, passed, detail: `${name} said` });

it('withholds where a gate failed, and says which', () => {
  const card = reportCard([gate('a', true), gate('b', false)], ['balanced']);
  expect(card).toMatchObject({
    withheld: true,
    forced: false,
    reasons: ['b: b said'],
    assumptions: ['balanced'],
  });
});

it('does not withhold for a check that did not run, and does not call it passed', () => {
  const card = reportCard([gate('a', true), gate('c', null)], []);
  expect(card.withheld).toBe(false);
  expect(card.gates.map(({ passed }) => passed)).toEqual([true, null]);
});

it('marks as forced only what would have been withheld', () => {
  expect(reportCard([gate('b', false)], [], true)).toMatchObject({ withheld: true, forced: true });
  expect(reportCard([gate('a', true)], [], true)).toMatchObject({ withheld: false, forced: false });
});
