import { describe, expect, it } from 'vitest';
import { sayNumber, sayShare, sayValue } from '../../src/core/say.ts';

describe('figures in words', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [8000, '8,000'],
    [-1234567.5, '-1,234,567.5'],
  ])('%d is %s', (value, expected) => {
    expect(sayNumber(value)).toBe(expected);
  });

  it('gives a share two decimals at most, or as many as asked', () => {
    expect(sayShare(0.27)).toBe('27%');
    expect(sayShare(49_135 / 300_749, 1)).toBe('16.3%');
    expect(sayShare(27_645 / 217_362, 1)).toBe('12.7%');
  });

  it('puts the unit beside every number', () => {
    expect(sayValue(8000, 'jobs')).toBe('8,000 jobs');
    expect(sayValue(700e9, 'USD')).toBe('USD 700 billion');
    expect(sayValue(1.4, 'ratio')).toBe('1.4 times');
    expect(sayValue(450_000, 'USD per job')).toBe('USD 450,000 per job');
  });
});
