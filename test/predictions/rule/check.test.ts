import { describe, expect, it } from 'vitest';
import { checkRule, type MeasureSignature } from '../../../src/predictions/rule/check.ts';
import { parseExpectation } from '../../../src/predictions/rule/expects.ts';
import { parseRule } from '../../../src/predictions/rule/parse.ts';

const signature = (name: string, unit: string | null): MeasureSignature => ({
  ...{ name, unit, by: ['month', 'year'], columns: ['window', 'company'], fill: 'A report fills this.' },
});
const measures = [
  signature('share', 'share'),
  signature('jobs', 'jobs'),
  signature('pay', 'USD'),
  signature('any', null),
];
const check = (rule: string): void => checkRule(parseRule(rule), measures);

describe('a rule is checked before it is locked', () => {
  it.each([
    'measure(share, window=2026-Q3) >= 50%',
    'measure(jobs) / measure(jobs) - 1 < 2%',
    'measure(pay) / measure(jobs) > 3 USD per jobs',
    'measure(jobs) * measure(share) > 10 jobs',
    'measure(any) > 4 bananas',
    'not count(measure(share) > 1%, measure(jobs) > 1 jobs) >= 2',
    'measure(share, by=year) * 2 > measure(share)',
  ])('%s is a rule', (rule) => {
    expect(() => check(rule)).not.toThrow();
  });

  it.each([
    ['measure(vibes) > 1', 'bad-input', /names the measure "vibes"/],
    ['measure(share, mood=1) > 1%', 'bad-input', /no column "mood"/],
    ['measure(share, by=mood) > 1%', 'bad-input', /no dimension "mood"/],
    ['measure(share)', 'bad-input', /true or false/],
    ['1 > 0', 'bad-input', /reads at least one measure/],
    ['measure(share) > 0.5', 'unlike-units', /share beside a plain number/],
    ['measure(jobs) > 50%', 'unlike-units', /jobs beside a percent/],
    ['measure(jobs) + measure(pay) > 1 USD', 'unlike-units', /jobs beside USD/],
    ['measure(jobs) * measure(pay) > 1 USD', 'unlike-units', /jobs beside USD \(\*\)/],
    ['measure(share) > 1% > 2%', 'bad-input', /the end of the rule/],
    ['(measure(share) > 1%) + 1 > 2', 'bad-input', /Expected a quantity; a condition/],
    ['measure(share) and measure(share) > 1%', 'bad-input', /Expected a condition .*; a quantity/],
  ])('%s is refused', (rule, code, words) => {
    expect(() => check(rule)).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(words) }),
    );
  });
});

describe('an expectation', () => {
  it('is a figure with a spread, of a measure of its unit', () => {
    expect(parseExpectation('45% ± 5% for measure(share,window=2026-Q3)', measures)).toMatchObject({
      ...{ mean: 0.45, sd: 0.05, text: '45% +- 5% for measure(share, window=2026-Q3)' },
    });
  });

  it.each([
    ['45%', /a figure, its spread and a measure/],
    ['45% +- 0% for measure(share)', /above nothing/],
    ['45 jobs +- 5 jobs for measure(share)', /jobs beside share/],
    ['45% +- 5 jobs for measure(share)', /a percent beside jobs/],
    ['45% +- 5% for measure(vibes)', /"vibes"/],
  ])('%s is refused', (given, words) => {
    expect(() => parseExpectation(given, measures)).toThrow(words);
  });
});
