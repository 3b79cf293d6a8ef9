import { describe, expect, it } from 'vitest';
import { multiplesOf, partsOf } from '../../../src/reading/quantity/parts.ts';

const parts = (s: string): (string | number)[][] =>
  partsOf(s, 0).map((a) => [s.slice(a.start, a.end), Number(a.value.toFixed(4))]);
const multiples = (s: string): (string | number)[][] =>
  multiplesOf(s, 0).map((a) => [s.slice(a.start, a.end), a.value]);

describe('partsOf', () => {
  it.each([
    ['a third of its staff', [['a third', 0.3333]]],
    ['two-fifths of the jobs', [['two-fifths', 0.4]]],
    ['three quarters of the jobs', [['three quarters', 0.75]]],
    ['half of the jobs', [['half', 0.5]]],
    ['one in six of them', [['one in six', 0.1667]]],
    ['9 out of 10 firms', [['9 out of 10', 0.9]]],
    ['every second desk', [['every second', 0.5]]],
    ['every tenth clerk', [['every tenth', 0.1]]],
    ['one tenth of the workforce', [['one tenth', 0.1]]],
  ])('%s', (s, expected) => {
    expect(parts(s)).toEqual(expected);
  });

  it.each([
    'a third round of cuts',
    'a fifth straight year',
    'in the second half of 2025',
    'the first quarter of 2026',
    'two quarters of losses',
    'one in ten years',
    '10 out of 9 firms',
    'every second year',
    'half a million jobs',
    'a quarter of the century',
  ])('no part: %s', (s) => {
    expect(parts(s)).toEqual([]);
  });
});

describe('multiplesOf', () => {
  it.each([
    ['Output doubled.', [['doubled', 2]]],
    ['It will triple output.', [['triple', 3]]],
    ['Errors were halved.', [['halved', 0.5]]],
    ['It grew tenfold.', [['tenfold', 10]]],
    ['It is 3x faster.', [['3x', 3]]],
    ['Four times as many left.', [['Four times', 4]]],
    ['It costs twice as much.', [['twice', 2]]],
    ['a ratio of 1 to 212', [['1 to 212', 212]]],
  ])('%s', (s, expected) => {
    expect(multiples(s)).toEqual(expected);
  });

  it.each(['It doubled down.', 'double-digit growth', 'It won three times.', 'From 1 to 212 desks.'])(
    'no multiple: %s',
    (s) => {
      expect(multiples(s)).toEqual([]);
    },
  );
});
