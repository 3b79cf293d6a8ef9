import { describe, expect, it } from 'vitest';
import { isRow, rowReasonIn } from '../../../src/reading/cause/rows.ts';

describe('a row of a listing', () => {
  it('gives its reason in the last cell', () => {
    const header = 'Firm; people; reason';
    expect(rowReasonIn('Ostrow; 40; a lost tender', header)?.label).toBe('other');
    expect(rowReasonIn('Ostrow; 40; not stated', header)).toBeNull();
    expect(rowReasonIn('Ostrow — Leeds — 40 — naira losses', 'Firm — Place — No. — Why')?.label).toBe(
      'other',
    );
    expect(rowReasonIn('Ostrow — Leeds — 40 — none given', 'Firm — Place — No. — Why')).toBeNull();
    expect(rowReasonIn('Ostrow — Leeds — 40 — "focus"', 'Firm — Place — No. — Why')).toBeNull();
    expect(rowReasonIn('Ostrow; 40; Leeds', 'Firm; people; place')).toBeNull();
  });
});

it('knows a row by its cells', () => {
  expect(isRow('Ostrow — Leeds — 40 — lost tender')).toBe(true);
  expect(isRow('Ostrow | Leeds | 40 | lost tender')).toBe(true);
  expect(isRow('Ostrow is closing Leeds — with 40 jobs — because it lost a tender')).toBe(false);
});
