import { expect, it } from 'vitest';
import { reportCard } from '../../../src/causal/report-card.ts';
import { assumptionsText, cardText } from '../../../src/cli/attribute/card.ts';
import { attributeArgs, attributeOptions } from '../../../src/cli/attribute/options.ts';
import { plain } from '../../../src/cli/terminal/style.ts';
import { widthOf } from '../../../src/cli/terminal/width.ts';

const screen = { style: plain, columns: 60, receipt: false };
const gates = [
  {
    name: 'pre-trends',
    passed: false,
    detail: 'the groups part before the start, by more than chance allows them to',
  },
  { name: 'overlap', passed: true, detail: 'every treated unit has its like' },
  { name: 'confounders', passed: null, detail: 'no dates were given' },
] as const;

it('says of each gate whether it passed, failed or did not run, then what follows', () => {
  const text = cardText(reportCard(gates, []), screen);
  expect(text).toBe(
    [
      'Identification report card',
      '  FAILED   pre-trends: the groups part before the start, by',
      '           more than chance allows them to',
      '  passed   overlap: every treated unit has its like',
      '  not run  confounders: no dates were given',
      '',
      '! WITHHELD: a gate failed, so no estimate is given. --force',
      '  prints it all the same, marked so.',
    ].join('\n'),
  );
  expect(Math.max(...text.split('\n').map(widthOf))).toBeLessThanOrEqual(60);
});

it('marks what was forced, and says when nothing failed', () => {
  expect(cardText(reportCard(gates, [], true), screen)).toContain('FORCED: a gate failed.');
  expect(cardText(reportCard([gates[1]], []), screen)).toContain('No gate failed');
});

it('lists what was taken for granted', () => {
  expect(assumptionsText(reportCard([], ['a year is a year']), screen)).toBe('Assumed\n  - a year is a year');
  expect(assumptionsText(reportCard([], []), screen)).toBe('');
});

it('takes its options', () => {
  expect(attributeOptions({ force: true, format: 'json' })).toEqual({ force: true, format: 'json' });
  expect(Object.keys(attributeArgs)).toEqual(['force', 'format']);
  expect(attributeOptions({})).toEqual({ force: false, format: 'text' });
});
