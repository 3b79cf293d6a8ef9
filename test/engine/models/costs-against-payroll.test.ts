import { describe, expect, it } from 'vitest';
import { askModel } from '../../../src/engine/models/ask-model.ts';
import { costsAgainstPayroll } from '../../../src/engine/models/costs-against-payroll.ts';
import { fileOf, focusText } from './files.ts';

// 30.4375 days: a twelfth of a year
const month = { ChargePeriodStart: '2026-01-01T00:00:00Z', ChargePeriodEnd: '2026-01-31T10:30:00Z' };
const costs = fileOf(
  'costs.csv',
  focusText([
    { ...month, EffectiveCost: '4000', PricingQuantity: '2000', team: 'search' },
    { ...month, EffectiveCost: '1000', PricingQuantity: '500', team: 'ads' },
    { ...month, EffectiveCost: '5', PricingQuantity: '0', team: 'nobody' },
  ]),
);
const payroll = fileOf('payroll.csv', 'team,heads,pay\nsearch,2,60000\nads,1,30000\n');

describe('costs against a payroll', () => {
  it('become the model’s inputs, so that its bill is the file’s', () => {
    const { settings, notes } = costsAgainstPayroll({ focus: costs, payroll, by: undefined });
    const { outputs, inputs } = askModel({
      name: 'token-payroll',
      measured: settings,
      notes,
      set: 'loading=1',
    });
    expect(outputs.yearlyCost!.value).toBeCloseTo((12 * 5005) / 3, 6);
    expect(inputs.salary).toMatchObject({ value: 50000, source: 'the payroll: 3 people' });
    expect(inputs.pricePerMillion!.value).toBeCloseTo(5005 / 2500, 9);
    expect(outputs.layoffShare!.value).toBeCloseTo(60060 / (150000 + 60060), 9);
    expect(notes.join(' ')).toContain('3 cost rows read: 3 for AI, 0 for other services, 0 refused');
  });

  it('are joined by a column of both, with what no team owns said', () => {
    const { evidence } = costsAgainstPayroll({ focus: costs, payroll, by: 'team' });
    const share = expect.closeTo(2 / 7, 9);
    expect(evidence).toMatchObject({
      teams: [
        { team: 'search', heads: 2, pay: 120000, bill: expect.closeTo(48000, 6), layoffShare: share },
        { team: 'ads', heads: 1, pay: 30000, bill: expect.closeTo(12000, 6), layoffShare: share },
      ],
      unmatched: { charges: 1, bill: expect.closeTo(60, 9) },
    });
  });

  it('refuse pay below zero and a currency that is not the model’s', () => {
    const unpaid = fileOf('payroll.csv', 'pay\n-5\n');
    expect(() => costsAgainstPayroll({ focus: costs, payroll: unpaid, by: undefined })).toThrow(
      /above zero .* line 2/,
    );
    const euros = fileOf('costs.csv', focusText([{ BillingCurrency: 'EUR' }]));
    expect(() => costsAgainstPayroll({ focus: euros, payroll, by: undefined })).toThrow(
      /costs in USD.*EUR came/,
    );
  });
});
