import { expect, it } from 'vitest';
import { timeAxis } from '../../../src/engine/table/time-axis.ts';

it.each([
  ['number', ['-3', '7', '2001.5'], [-3, 7, 2001.5]],
  ['day', ['2024-02-29', '2024-03-01'], [19782, 19783]],
  ['day', ['2024-02-29 00:00:00', '2024-03-01T00:00:00Z'], [19782, 19783]],
  ['month', ['2025-12', '2026-01'], [24311, 24312]],
  ['quarter', ['2025-Q4', '2026Q1'], [8103, 8104]],
])('reads times written as a %s, in steps of one', (kind, texts, values) => {
  const axis = timeAxis(texts, 't');
  expect(axis.kind).toBe(kind);
  expect(texts.map(axis.read)).toEqual(values);
});

it('says a time as it was written', () => {
  expect(timeAxis(['2025-12'], 't').say(24312)).toBe('2026-01');
  expect(timeAxis(['2025-Q4'], 't').say(8104)).toBe('2026-Q1');
  expect(timeAxis(['2025Q4', '2026Q1'], 't').say(8104)).toBe('2026Q1');
  expect(timeAxis(['2024-02-29'], 't').say(19783)).toBe('2024-03-01');
  expect(timeAxis(['3'], 't').say(5)).toBe(5);
});

it('refuses what is no time, a mixture and a day that is none', () => {
  expect(() => timeAxis(['spring'], 't')).toThrow(/"spring" came/);
  expect(() => timeAxis(['2020', '2020-01'], 't')).toThrow(/written like "2020"; "2020-01" came too/);
  expect(() => timeAxis(['2023-02-28', '2023-02-31'], 't')).toThrow(/"2023-02-31"/);
});
