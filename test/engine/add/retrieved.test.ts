import { expect, it } from 'vitest';
import { retrievedOf } from '../../../src/engine/add/retrieved.ts';

it.each([
  ['wa.2026-07-16.43e7fcb.csv', '2026-07-16'],
  ['layoffs-20260503.csv', '2026-05-03'],
  ['notices.csv', '2026-08-01'],
  ['plan-for-2027-01-01.csv', '2026-08-01'],
  ['id-120260503.csv', '2026-08-01'],
])('the day of %s is %s', (name, day) => {
  expect(retrievedOf(name, '2026-08-01')).toBe(day);
});
