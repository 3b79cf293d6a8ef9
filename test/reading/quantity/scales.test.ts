import { describe, expect, it } from 'vitest';
import { scaleSource, valueOfScale } from '../../../src/reading/quantity/scales.ts';

const scale = new RegExp(`^\\d${scaleSource}`, 'iu');

describe('scales', () => {
  it.each([
    [' million', 1e6],
    [' billion', 1e9],
    ['bn', 1e9],
    ['m', 1e6],
    ['K', 1e3],
    ['k', 1e3],
    [' lakh', 1e5],
    [' crore', 1e7],
    [' Mrd.', 1e9],
    [' Mio.', 1e6],
    [' milliards', 1e9],
    [' mil millones', 1e9],
    [' mila', 1e3],
    [' bilhões', 1e9],
    ['万', 1e4],
    ['億', 1e8],
  ])('%s', (word, value) => {
    expect(scale.exec(`3${word}`)?.[0]).toBe(`3${word}`);
    expect(valueOfScale(word)).toBe(value);
  });

  it.each([' members', ' mills', 'km', ' miles', ' bank', 'mm2', ' m to go'])('no scale: 3%s', (word) => {
    expect(scale.test(`3${word}`)).toBe(false);
  });
});
