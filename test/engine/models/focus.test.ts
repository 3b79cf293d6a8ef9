import { describe, expect, it } from 'vitest';
import { focusColumns, readFocus } from '../../../src/engine/models/focus.ts';
import { parseTable } from '../../../src/engine/table/table.ts';
import { focusText } from './files.ts';

const read = (rows: readonly Readonly<Record<string, string>>[], by?: string) =>
  readFocus(parseTable(focusText(rows), 'costs.csv'), by);

describe('a FOCUS 1.2 cost file', () => {
  it('must have the 21 mandatory columns; those absent are named', () => {
    expect(focusColumns).toHaveLength(21);
    const table = parseTable('BilledCost,EffectiveCost\n1,1\n', 'costs.csv');
    expect(() => readFocus(table, undefined)).toThrow(/19 are absent: BillingAccountId, .*ServiceName/);
  });

  it('gives its AI charges with their tokens, other services counted apart', () => {
    const { charges, rows, currency } = read(
      [
        { EffectiveCost: '30', PricingQuantity: '12' },
        { EffectiveCost: '5', PricingQuantity: '7000', PricingUnit: '1K tokens', ChargeCategory: 'Credit' },
        { EffectiveCost: '900', ServiceCategory: 'Compute' },
        { EffectiveCost: '2', PricingQuantity: '3', PricingUnit: 'Hours' },
      ],
      'team',
    );
    expect(charges.map(({ cost, tokens, team }) => [cost, tokens, team])).toEqual([
      [30, 12e6, 'search'],
      [5, 7e6, 'search'],
      [2, null, 'search'],
    ]);
    expect([rows, currency]).toEqual([{ read: 4, ai: 3, other: 1 }, 'USD']);
  });

  it('keeps what a bad row lacked, and loses no other for it', () => {
    const { charges, refused } = read([
      { EffectiveCost: '30' },
      { EffectiveCost: '' },
      { ChargePeriodEnd: '2025-12-01T00:00:00Z' },
      { ChargeCategory: 'Gift' },
      { BillingCurrency: 'dollars' },
      { ProviderName: '' },
    ]);
    expect(charges).toHaveLength(1);
    expect(refused).toEqual([
      { line: 3, reason: 'EffectiveCost is no number' },
      { line: 4, reason: 'ChargePeriodEnd is not after ChargePeriodStart' },
      { line: 5, reason: expect.stringContaining('ChargeCategory is none of Usage') },
      { line: 6, reason: 'BillingCurrency is no ISO 4217 code' },
      { line: 7, reason: 'ProviderName is empty' },
    ]);
  });

  it('is refused with two currencies, without AI charges, or without the column that joins it', () => {
    expect(() => read([{}, { BillingCurrency: 'EUR' }])).toThrow(
      expect.objectContaining({ code: 'unlike-units' }),
    );
    expect(() => read([{ ServiceCategory: 'Compute' }])).toThrow(
      /charges of ServiceCategory "AI and Machine/,
    );
    expect(() => read([{}], 'Owner')).toThrow(/a column "Owner"/);
  });
});
