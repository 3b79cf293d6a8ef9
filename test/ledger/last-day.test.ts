import { expect, it } from 'vitest';
import { lastDay } from '../../src/ledger/last-day.ts';

it.each([
  ['2026', '2026-12-31'],
  ['FY2026', '2026-12-31'],
  ['2026-Q1', '2026-03-31'],
  ['FY2026-Q3', '2026-09-30'],
  ['2026-H1', '2026-06-30'],
  ['2026-H2', '2026-12-31'],
  ['2026-04', '2026-04-30'],
  ['2024-02', '2024-02-29'],
  ['2026-12', '2026-12-31'],
  ['2026-04-23', '2026-04-23'],
])('what was said in %s was known by %s', (date, day) => {
  expect(lastDay(date)).toBe(day);
});
