import { describe, expect, it } from 'vitest';
import { short, span, withUnit } from '../../../src/cli/model/say.ts';
import { parseSettings } from '../../../src/models/settings.ts';

describe('numbers of a model', () => {
  it('are short, with four digits or as many as asked', () => {
    const said = [1234.56, 0.15751, 45678, 1.2345e6, 4e10, -5415434, 0].map((n) => short(n, 'USD'));
    expect(said).toEqual(['1,235', '0.1575', '45.68k', '1.234m', '40bn', '-5.415m', '0']);
    expect([short(1 / 3, 'share'), short(1 / 3, 'share', 3)]).toEqual(['33.33%', '33.3%']);
    expect([short(Number.POSITIVE_INFINITY, 'years'), short(1e-9, 'ratio')]).toEqual(['never', '1.0e-9']);
  });

  it('can be given back with --set', () => {
    for (const word of ['45.68k', '1.235m', '40bn', '33.33%', '-5.415m', '1.0e-9'])
      expect(parseSettings(`x=${word}`).get('x')?.value).toBeTypeOf('number');
  });

  it('carry their unit in a sentence', () => {
    expect(withUnit(0.2222, 'USD per million tokens')).toBe('USD 0.222 per million tokens');
    expect(withUnit(8, 'years')).toBe('8 years');
    expect([span(1, 1, 'years'), span(0.1, 0.25, 'share')]).toEqual(['fixed', '10% to 25%']);
  });
});
