import { describe, expect, it } from 'vitest';
import { parseSettings, parseTarget } from '../../src/models/settings.ts';

describe('settings', () => {
  it('are a point, an interval about its middle, or an interval with its value', () => {
    expect([...parseSettings('a=1, b=2..4,c=1..1.5..9')]).toEqual([
      ['a', { value: 1, low: 1, high: 1 }],
      ['b', { value: 3, low: 2, high: 4 }],
      ['c', { value: 1.5, low: 1, high: 9 }],
    ]);
  });

  it('take percents, thousands, millions, billions and exponents', () => {
    const values = [...parseSettings('a=12%,b=60k,c=1.2m,d=40bn,e=1e-3,f=-2').values()];
    expect(values.map(({ value }) => value)).toEqual([0.12, 60000, 1.2e6, 40e9, 0.001, -2]);
  });

  it.each([
    ['a', /name=number/],
    ['a=b=1', /name=number/],
    ['a=ten', /a number for a; "ten"/],
    ['a=', /a number for a/],
    ['a=NaN', /a number for a/],
    ['a=Infinity', /a number for a/],
    ['a=1e999', /a number for a/],
    ['a=1,a=2', /each input once/],
    ['a=5..3', /low..high .*rising; "5..3" came/],
    ['a=1..2..3..4', /low..high/],
  ])('refuse %s', (given, message) => {
    expect(() => parseSettings(given)).toThrow(message);
  });

  it('of a target are one output and one number', () => {
    expect(parseTarget('npv=0')).toEqual({ output: 'npv', equals: 0 });
    expect(() => parseTarget('npv=0..1')).toThrow(/one output and one number/);
    expect(() => parseTarget('a=1,b=2')).toThrow(/one output and one number/);
  });
});
