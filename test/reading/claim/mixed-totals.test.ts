import { describe, expect, it } from 'vitest';
import { mixedTotals } from '../../../src/reading/claim/mixed-totals.ts';
import { claim } from './sample.ts';

const parts = [
  claim({ best: 1400 }),
  claim({ best: 450, unitOfAccount: 'requisition', action: 'requisitions-closed', sentence: 1 }),
  claim({ best: 300, unitOfAccount: 'contractor', action: 'contractor-cut', sentence: 1 }),
];

describe('mixedTotals', () => {
  it('takes unit and action from a sum of unlike parts, and leaves the parts', () => {
    const [total, ...rest] = mixedTotals([claim({ best: 2150, sentence: 2 }), ...parts]);
    expect(total).toMatchObject({ best: 2150, unitOfAccount: null, action: null, aside: true });
    expect(rest).toEqual(parts);
  });

  it.each([
    ['the parts are alike', 1850, [claim({ best: 1400 }), claim({ best: 450 })]],
    ['the parts make another number', 2600, parts],
    ['they stand far away', 2150, parts.map((p) => ({ ...p, sentence: 9 }))],
  ] as const)('leaves the total alone when %s', (_, best, others) => {
    const all = [claim({ best }), ...others];
    expect(mixedTotals(all)).toEqual(all);
  });
});
