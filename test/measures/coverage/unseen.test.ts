import { describe, expect, it } from 'vitest';
import { companyBook } from '../../../src/engine/link/company-facts.ts';
import { whoIn } from '../../../src/engine/link/who.ts';
import { unseen as unseenBy } from '../../../src/measures/coverage/unseen.ts';
import { inventedLedger, layoff } from '../invented.ts';
import { appendNotices } from './notices.ts';

const unseen = (input: Parameters<typeof unseenBy>[0]): ReturnType<typeof unseenBy> =>
  unseenBy(input, whoIn(companyBook([])));

const firms = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from }, (_, i) => `Firm ${from + i}`);

/** A ledger in which a state's list and a compiler tell of firms by number, all in one quarter. */
async function twoLists(noticed: readonly string[], compiled: readonly string[]) {
  const rows = compiled.map((named) => layoff(named, { company: named, named, event: named, best: 100 }));
  const ledger = await inventedLedger({ 'layoff-claims.csv': rows });
  await appendNotices(
    ledger,
    '2027-04-01',
    noticed.map((employer) => [`${employer}, Inc.`.replace(',', ''), '2027-03-05', 90]),
  );
  return { ledger, asOf: '2027-05-01' };
}

describe('unseen', () => {
  it('estimates from what two kinds of lists share, whatever legal form a name is given', async () => {
    const input = await twoLists(firms(0, 30), firms(20, 60));
    const found = (await unseen(input))!;
    expect(found).toMatchObject({ seen: 60, seenByOne: 50, seenByTwo: 10, withheld: null });
    // (30 + 1)(40 + 1) / (10 + 1) - 1; for two lists Chao's is the same
    expect(found.pairs).toMatchObject([{ first: 30, second: 40, both: 10 }]);
    expect(found.pairs[0]!.estimate.estimate).toBeCloseTo(114.545, 3);
    expect(found.inAll).toBeCloseTo(114.545, 3);
    await input.ledger.close();
  });

  it('withholds an estimate from lists that are not of one population', async () => {
    const input = await twoLists(firms(0, 60), firms(50, 130));
    expect((await unseen(input))!.withheld).toContain('share 17% of the shorter list');
    await input.ledger.close();
  });

  it('says nothing from one kind of list, or from lists that share next to nothing', async () => {
    const alone = await twoLists(firms(0, 30), []);
    expect(await unseen(alone)).toBeNull();
    const apart = await twoLists(firms(0, 30), firms(28, 60));
    expect(await unseen(apart)).toBeNull();
    await Promise.all([alone.ledger.close(), apart.ledger.close()]);
  });
});
