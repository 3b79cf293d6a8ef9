import { expect, it } from 'vitest';
import { statedDay } from '../../../../src/sources/files/html/dates.ts';

it.each([
  ['2026-03-12T23:40:00-07:00', '2026-03-12'],
  ['20260312', '2026-03-12'],
  ['Thu, 23 Apr 2026 23:30:00 -0700', '2026-04-23'],
  ['April 3rd, 2026', '2026-04-03'],
  ['3 Sept. 2025', '2025-09-03'],
  ['2026-02-30', null],
  ['2026-13-01', null],
  ['last week', null],
  ['1772323200000', null],
])('%s is %s', (stated, day) => {
  expect(statedDay(stated)).toBe(day);
});
