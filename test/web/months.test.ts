import { expect, it } from 'vitest';
import { everyMonth, monthlyFinding } from '../../web/sections/months.ts';
import { sampleOverview } from './sample-overview.ts';

it('keeps the place of a month that is not held, so that time is not squeezed', () => {
  const months = everyMonth(sampleOverview.monthly);
  expect(months.map(({ month }) => month)).toEqual([
    ...['07', '08', '09', '10', '11', '12'].map((month) => `2025-${month}`),
    ...['01', '02', '03', '04', '05', '06', '07'].map((month) => `2026-${month}`),
  ]);
  expect(months[1]).toEqual({ month: '2025-08', total: null, aiCited: null });
});

it('puts months in calendar order whatever order they come in', () => {
  const backwards = everyMonth(sampleOverview.monthly.toReversed());
  expect(backwards).toEqual(everyMonth(sampleOverview.monthly));
});

it('states a finding that the figures carry, and none where there are none', () => {
  expect(monthlyFinding(everyMonth(sampleOverview.monthly))).toBe(
    'May 2026 has the most cuts that cite AI: 38,579 of 97,006 announced',
  );
  expect(monthlyFinding([])).toBe('Announced job cuts by month, and how many cite AI');
});
