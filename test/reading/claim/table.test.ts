import { describe, expect, it } from 'vitest';
import { isFigureRow, moneyTableScale } from '../../../src/reading/claim/table.ts';

describe('moneyTableScale', () => {
  it.each([
    ['Severance and benefits  4,115', 'Charges (in thousands)', 1e3],
    ['Restructuring costs  3,118  1,905', '(in millions, except per share)', 1e6],
    ['Total charges $ 12', 'In Millions', 1e6],
  ])('%s under %s', (line, above, scale) => {
    expect(moneyTableScale(line, above)).toBe(scale);
  });

  it.each([
    ['Severance and benefits  4,115', 'No scale is told here'],
    ['Employees at the site  4,115', 'Charges (in thousands)'],
    ['Severance was paid to 4,115 people.', 'Charges (in thousands)'],
  ])('no row of money: %s under %s', (line, above) => {
    expect(moneyTableScale(line, above)).toBeNull();
  });
});

describe('isFigureRow', () => {
  it('is a label with several bare figures, or figures alone', () => {
    expect(isFigureRow('Integration costs 3,118 1,905 5,240')).toBe(true);
    expect(isFigureRow('0')).toBe(true);
    expect(isFigureRow('5,000 10,000')).toBe(true);
    expect(isFigureRow('Tarn Mills will cut 240 jobs.')).toBe(false);
    expect(isFigureRow('Tarn Mills 240')).toBe(false);
  });
});
