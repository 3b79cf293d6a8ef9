import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../src/postings/radar/kinds.ts';
import type { Change } from '../../../src/postings/repost/compare.ts';
import type { Repost } from '../../../src/postings/repost/reposts.ts';

const repost = (relation: Repost['relation'], ...changes: Change[]): Repost => ({
  opening: null as unknown as Repost['opening'],
  relation,
  role: 0,
  earlier: null,
  compared: null,
  comparison: { title: 1, text: null, sameRequisition: false, changes, role: true },
  gapDays: 40,
  evergreen: false,
});

describe('the kind of a re-post', () => {
  it.each([
    ['elsewhere', repost('changed role', 'pay lower', 'country', 'contract')],
    ['on contract', repost('changed role', 'pay lower', 'contract')],
    ['cheaper', repost('changed role', 'level', 'pay lower')],
    ['otherwise changed', repost('changed role', 'pay higher')],
    ['otherwise changed', repost('changed role', 'terms')],
    ['same', repost('same role', 'place', 'text')],
    ['same', repost('same role')],
  ] as const)('%s: the first that fits', (kind, given) => {
    expect(kindOf(given)).toBe(kind);
  });
});
