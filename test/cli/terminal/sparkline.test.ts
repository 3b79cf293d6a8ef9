import { expect, it } from 'vitest';
import { sparkline } from '../../../src/cli/terminal/sparkline.ts';

it('starts at zero, tops at the largest, and marks the unknown apart from nothing', () => {
  expect(sparkline([0, 1, 4, 8, null])).toBe('▁▁▄█·');
});

it('draws nothing taller than nothing', () => {
  expect(sparkline([0, 0])).toBe('▁▁');
  expect(sparkline([])).toBe('');
});
