import { expect, it } from 'vitest';
import { evenAxis } from '../../../src/engine/table/even-axis.ts';
import { timeAxis } from '../../../src/engine/table/time-axis.ts';

const axisOf = (...times: string[]) => evenAxis(timeAxis(times, 't'), times);

it.each([
  ['firsts of months', ['2024-11-01', '2024-12-01', '2025-01-01', '2025-02-01', '2025-03-01']],
  ['lasts of months', ['2023-12-31', '2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30']],
  ['firsts of quarters', ['2024-04-01', '2024-07-01', '2024-10-01', '2025-01-01', '2025-04-01']],
  ['lasts of years', ['2019-12-31', '2020-12-31', '2021-12-31', '2022-12-31', '2023-12-31']],
  ['months as numbers', ['202411', '202412', '202501', '202502', '202503']],
])('%s are counted in steps of one and said as written', (_what, times) => {
  const axis = axisOf(...times.toReversed());
  const values = times.map((time) => axis.read(time)!);
  expect(values.slice(1).map((value, i) => value - values[i]!)).toEqual([1, 1, 1, 1]);
  expect(values.map((value) => String(axis.say(value)))).toEqual(times);
});

it('puts a day inside a month between its neighbours', () => {
  const firsts = axisOf('2024-11-01', '2024-12-01', '2025-01-01');
  expect(firsts.read('2024-11-20')).toBeGreaterThan(firsts.read('2024-11-01')!);
  expect(firsts.read('2024-11-20')).toBeLessThan(firsts.read('2024-12-01')!);
  expect(firsts.read('2999-01-01')).toBeGreaterThan(firsts.read('2025-01-01')!);
  const lasts = axisOf('2024-01-31', '2024-02-29', '2024-03-31');
  expect(lasts.read('2024-02-10')).toBeGreaterThan(lasts.read('2024-01-31')!);
  expect(lasts.read('2024-02-10')).toBeLessThan(lasts.read('2024-02-29')!);
});

it('leaves days, years and numbers that are no months as they are', () => {
  expect(axisOf('2024-11-01', '2024-11-08').read('2024-11-08')).toBe(20035);
  expect(axisOf('2003', '2004').read('2999')).toBe(2999);
  expect(axisOf('200001', '200012').read('200012')).toBe(200012);
  expect(axisOf('202411', '202512').read('0')).toBeNull();
});
