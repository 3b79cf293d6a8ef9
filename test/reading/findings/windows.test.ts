import { expect, it } from 'vitest';
import { windowOf, windowOfPeriod } from '../../../src/reading/findings/windows.ts';
import { sceneFor } from './slips-of.ts';

it.each([
  ['It cut 900 jobs in the first quarter of 2026.', 3],
  ['From January to the end of April it cut 900 jobs.', 4],
  ['It cut 900 jobs in the nine months to September.', 9],
  ['It cut 900 jobs in the whole of 2025.', 12],
  ['It cut 900 jobs in May last year.', 1],
  ['It cut 900 jobs in the half year to June.', 6],
])('%s: %d months', (text, months) => {
  const scene = sceneFor(text);
  const jobs = scene.mentions.find((m) => m.value === 900)!;
  expect(windowOf(scene, jobs)?.months).toBe(months);
});

it('reads the period of a statement', () => {
  expect(windowOfPeriod({ start: '2026-01', end: '2026-04', basis: 'calendar' })?.months).toBe(4);
  expect(windowOfPeriod({ start: 'FY2025', end: 'FY2025', basis: 'fiscal' })).toMatchObject({
    months: 12,
    fiscal: true,
  });
  expect(windowOfPeriod({ start: '2026-04-23', end: '2026-04-23', basis: 'as-of' })).toBeNull();
});
