import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../src/core/index.ts';
import type { Measured } from '../../../src/core/units/index.ts';
import { evaluateRule } from '../../../src/predictions/rule/evaluate.ts';
import { parseRule } from '../../../src/predictions/rule/parse.ts';

const figure = (value: Partial<Quantity>, more: Partial<Measured> = {}): Measured => ({
  value: { low: null, best: null, high: null, bound: 'exact', ...value },
  ...{
    unit: 'share',
    unitOfAccount: null,
    population: 'all',
    period: { start: '2026', end: '2026', basis: 'calendar' },
  },
  ...more,
});
const known: Readonly<Record<string, Measured>> = {
  half: figure({ best: 0.5 }),
  some: figure({ low: 0.2, high: 0.6, bound: 'range' }),
  floor: figure({ low: 0.4, bound: 'at-least' }),
  about: figure({ best: 0.9, bound: 'about' }),
  fiscal: figure({ best: 0.5 }, { period: { start: '2026', end: '2026', basis: 'fiscal' } }),
  cuts: figure({ best: 10 }, { unit: 'jobs', unitOfAccount: 'announced' }),
  offers: figure({ best: 20 }, { unit: 'jobs', unitOfAccount: 'eligible' }),
};
const ask = (rule: string) =>
  evaluateRule(parseRule(rule), ({ name }) => {
    const found = known[name];
    return found === undefined
      ? { figure: null, lacking: `${name} is lacking`, fill: 'a report' }
      : { figure: found, said: `${name} is said` };
  });

describe('a rule over what is known', () => {
  it.each([
    ['measure(half) >= 50%', true],
    ['measure(half) > 50%', false],
    ['measure(half) = 50%', true],
    ['not measure(half) < 50%', true],
    ['measure(some) > 10%', true],
    ['measure(some) > 70%', false],
    ['measure(some) > 50%', null],
    ['measure(some) <= 60%', true],
    ['measure(some) = 50%', null],
    ['measure(some) = 70%', false],
    ['measure(floor) >= 40%', true],
    ['measure(floor) >= 41%', null],
    ['measure(about) > 10%', null],
    ['measure(half) - measure(some) > 35%', false],
    ['measure(half) / measure(half) = 1', true],
    ['measure(half) / (measure(some) - 30%) > 1', null],
  ])('%s is %s', (rule, value) => {
    expect(ask(rule).value).toBe(value);
  });

  it('an unknown part leaves the whole open only where the rest does not decide', () => {
    expect(ask('measure(none) > 1% and measure(half) > 90%').value).toBe(false);
    expect(ask('measure(none) > 1% or measure(half) > 10%').value).toBe(true);
    expect(ask('measure(none) > 1% and measure(half) > 10%')).toEqual({
      ...{ value: null, because: ['none is lacking', 'half is said'], needs: ['a report'] },
    });
    expect(ask('count(measure(none) > 1%, measure(half) > 10%, measure(half) > 20%) >= 2').value).toBe(true);
    expect(ask('count(measure(none) > 1%, measure(half) > 10%) >= 2').value).toBeNull();
    expect(ask('count(measure(none) > 1%, measure(half) > 90%) >= 2').value).toBe(false);
  });

  it('refuses to compare unlike jobs, and a fiscal with a calendar period', () => {
    expect(() => ask('measure(cuts) < measure(offers)')).toThrow(/they count announced and eligible jobs/);
    expect(() => ask('measure(half) > measure(fiscal)')).toThrow(/calendar, one of a fiscal period/);
    expect(() => ask('measure(half) + measure(fiscal) > 1%')).toThrow(/do not go together/);
  });
});
