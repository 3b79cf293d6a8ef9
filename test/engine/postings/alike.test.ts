import { describe, expect, it } from 'vitest';
import { alikeVersions } from '../../../src/engine/postings/alike.ts';
import { summaryOfPostings } from '../../../src/engine/postings/questions.ts';
import { openLedger } from '../../../src/ledger/index.ts';
import { lookAt, type Told } from '../../measures/postings/looks.ts';

const asOf = '2030-01-01';
const duties = Array.from({ length: 60 }, (_, i) => `duty${i} of the shop`).join(', ');
const others = Array.from({ length: 60 }, (_, i) => `work${i} on the boats`).join(', ');
const mall = (place: string): string => `Come to ${place}. ${duties}.`;

/** Three shops under one text, one of them abroad; another text; and two postings that say nothing. */
const shops: readonly Told[] = [
  ['a', { country: 'US', seniority: 'junior' }, mall('Tarn')],
  ['b', { country: 'US' }, mall('Fell')],
  ['c', { country: 'CA' }, mall('Beck')],
  ['d', {}, others],
  ['e', {}, ''],
  ['f', {}, ' - '],
];

async function asked(by: 'all' | 'place' | 'month', distinct: boolean): ReturnType<typeof summaryOfPostings> {
  const ledger = await openLedger(':memory:');
  await ledger.appendLooks([
    lookAt('tarn', '2026-01-05', shops),
    lookAt('tarn', '2026-02-05', shops.slice(1)),
    // the same text at another employer is that employer's advertisement
    lookAt('fell', '2026-02-05', [['x', {}, mall('Fell')]]),
  ]);
  const opened = { ledger, today: asOf, day: async () => asOf, close: () => ledger.close() };
  try {
    return await summaryOfPostings(opened, asOf, { by, distinct });
  } finally {
    await ledger.close();
  }
}

describe('advertisements shown in several places', () => {
  it('count once, as the first of them is classed, when asked', async () => {
    const [all, distinct] = [await asked('all', false), await asked('all', true)];
    expect(all.rows[0]!.postings).toBe(6);
    expect(all.alike).toBeNull();
    expect(distinct.rows[0]!).toMatchObject({ postings: 5, boards: 2 });
    expect(distinct.alike).toEqual({ postings: 2, texts: 1 });
  });

  it('count once in each row: a country has the advertisement if one of its places does', async () => {
    const { rows } = await asked('place', true);
    expect(rows.map(({ part, postings }) => [part, postings])).toEqual([
      ['US', 5],
      ['CA', 1],
    ]);
  });

  it('count once in each month, whichever of them it still shows', async () => {
    const { rows } = await asked('month', true);
    expect(rows.map(({ part, postings, junior }) => [part, postings, junior.share])).toEqual([
      ['2026-01', 4, 1 / 4],
      ['2026-02', 5, 0],
    ]);
  });

  it('are told by the board, however the texts come', async () => {
    const texts = [
      ['t1', mall('Tarn')],
      ['other', 'never asked for'],
      ['t2', mall('Fell')],
    ] as const;
    const shown = [
      { board: 'a', version: 3, text_id: 't1' },
      { board: 'a', version: 7, text_id: 't2' },
      { board: 'a', version: 8, text_id: 'not held' },
      { board: 'b', version: 1, text_id: 't2' },
    ];
    for (const order of [texts, texts.toReversed()]) {
      const eachPostingText = async (take: (id: string, text: string) => void): Promise<void> =>
        order.forEach(([id, text]) => {
          take(id, text);
        });
      expect(await alikeVersions({ eachPostingText }, shown)).toEqual([
        { version: 3, first: 3 },
        { version: 7, first: 3 },
      ]);
    }
  });
});
