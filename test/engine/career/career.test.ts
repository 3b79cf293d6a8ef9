import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClassifiedLook, Posting } from '../../../src/core/index.ts';
import { askCareer, type Career } from '../../../src/engine/career/career.ts';
import type { OpenedLedger } from '../../../src/engine/opened-ledger.ts';
import { openLedger } from '../../../src/ledger/index.ts';
import { classifier } from '../../../src/postings/classify/classify.ts';
import { classifier as classes, place, posting } from '../../postings/classify/posting.ts';
import { titleFiles } from './title-fixtures.ts';

const ask = { place: null, asOf: '2026-06-30' };

interface Stock {
  readonly testers?: number;
  readonly developers?: number;
  readonly accountants?: number;
}

/** A look at an invented board of testers, developers and accountants; two in eight testers are asked for LLMs. */
function look(
  board: string,
  seen: string,
  { testers = 8, developers = 8, accountants = 8 }: Stock = {},
  more: { readonly complete?: boolean | null; readonly bare?: boolean } = {},
): ClassifiedLook {
  const role = (id: string, title: string, skills: string): Posting =>
    posting({
      board,
      id: `${board}-${id}`,
      title,
      places: [place('Berlin')],
      pay: [{ low: 50_000, high: 60_000, currency: 'EUR', period: 'year' }],
      description: more.bare === true ? '' : `Requirements for ${board} ${id}\n- ${skills}`,
    });
  const postings = [
    ...Array.from({ length: testers }, (_, i) =>
      role(`t${i}`, 'QA Engineer', i % 8 < 2 ? 'Selenium, LLMs' : 'Selenium, Python'),
    ),
    ...Array.from({ length: developers }, (_, i) =>
      role(`d${i}`, 'Senior Software Developer', 'Rust, Selenium'),
    ),
    ...Array.from({ length: accountants }, (_, i) => role(`c${i}`, 'Accountant', 'NetSuite, Python')),
  ];
  const complete = more.complete === undefined ? true : more.complete;
  return {
    look: { system: 'lever', board, seen, stated: null, complete, postings, refused: [] },
    classes: classes.classifyBoard(postings),
    classifier,
    snapshot: Buffer.from(`${board} ${seen} ${postings.length} ${complete}`)
      .toString('hex')
      .padEnd(64, '0')
      .slice(-64),
    packed: null,
  };
}

const boards = ['tarn', 'fell', 'beck', 'scar', 'ghyll'];
const [winter, summer] = ['2026-01-05', '2026-06-08'];
const onAll = (seen: string, stock: Stock = {}): readonly ClassifiedLook[] =>
  boards.map((board) => look(board, seen, stock));

async function holding(looks: readonly ClassifiedLook[]): Promise<OpenedLedger> {
  const ledger = await openLedger(':memory:');
  await ledger.appendLooks(looks);
  return { ledger, today: '2026-06-30', day: async () => '2026-06-30', close: () => ledger.close() };
}

async function about(
  looks: readonly ClassifiedLook[],
  title = 'QA engineer',
  asOf = ask.asOf,
): Promise<Career> {
  const opened = await holding(looks);
  try {
    return await askCareer(opened, title, { ...ask, asOf });
  } finally {
    await opened.close();
  }
}

describe('what is known of an occupation', () => {
  let opened: OpenedLedger;
  beforeAll(async () => {
    opened = await holding([...onAll(winter), ...onAll(summer, { developers: 12, accountants: 2 })]);
  });
  afterAll(() => opened.close());

  it('says which index holds it how exposed, with its source', async () => {
    const { name, occupation, because, exposure } = await askCareer(opened, 'QA engineer', ask);
    expect({ name, occupation, because }).toEqual({
      name: 'Software quality assurance analyst or tester',
      occupation: '15-1253.00',
      because: 'quality assurance engineer',
    });
    // the human beta rating of 15-1253.00 in Eloundou et al., occ_level.csv: 0.6136
    expect(exposure.map((e) => e.value)).toEqual([1.239, 1.03, 0.614]);
    expect(exposure.every((e) => e.source !== '' && e.shareAtOrBelow > 0.5)).toBe(true);
  });

  it('counts each posting that stands on the boards now, and its pay made a year', async () => {
    const { postings } = await askCareer(opened, 'QA engineer', ask);
    expect(postings).toMatchObject({ postings: 40, boards: 5, firstSeen: summer, lastSeen: summer });
    expect(postings).toMatchObject({
      aiSkill: { share: 0.25, known: 40 },
      remote: { share: null, known: 0 },
    });
    expect(postings?.pay).toEqual([
      { currency: 'EUR', postings: 40, lowerQuartile: 55_000, median: 55_000, upperQuartile: 55_000 },
    ]);
  });

  it('names near roles that grew, with an interval, and none that shrank', async () => {
    const { near, growth, withheld } = await askCareer(opened, 'QA engineer', ask);
    expect(near.map(({ name }) => name)).toEqual(['Software developer']);
    expect(near[0]?.growth).toMatchObject({ before: 40, after: 60, boards: 5, ratio: 1.5, told: 'grew' });
    expect(near[0]?.growth?.interval?.[0]).toBeGreaterThan(1.1);
    expect(near[0]?.toLearn).toEqual(['Rust']);
    expect(growth).toBe('Of the 1 nearest 1 grew.');
    expect(withheld).toEqual([]);
  });

  it('withholds what too few postings carry', async () => {
    const abroad = await askCareer(opened, 'QA engineer', { ...ask, place: 'Canada' });
    expect(abroad).toMatchObject({ country: 'CA', postings: null, shown: 0 });
    expect(abroad.withheld).toEqual([
      'Postings: 0 on the boards now in CA, and 30 is the least that says anything.',
    ]);
    const early = await askCareer(opened, 'QA engineer', { ...ask, asOf: '2026-02-01' });
    expect(early.near.map(({ growth }) => growth)).toEqual([null, null]);
    expect(early.withheld.join()).toContain('Growth');
  });

  it('says that none of the nearest grew, and lists those of which it cannot be told', async () => {
    const shrunk = await about([...onAll(winter), ...onAll(summer, { accountants: 6, developers: 2 })]);
    expect(shrunk.growth).toBe('Of the 1 nearest none grew, 1 shrank (left out).');
    expect(shrunk.near).toEqual([]);
    const few = await about([
      ...[
        look('tarn', winter, { testers: 20, developers: 20 }),
        look('tarn', summer, { testers: 40, developers: 40 }),
      ],
    ]);
    expect(few.near.map(({ growth }) => growth)).toMatchObject([
      { before: 20, after: 40, boards: 1, interval: null, told: null },
    ]);
    expect(few.growth).toBe('Of the 1 nearest none grew, of 1 it cannot be told.');
  });

  it('counts one look a day and each posting once, and only looks that were proven whole', async () => {
    // in the morning two developers more, gone by the afternoon's look
    const again = onAll(summer, { developers: 10 });
    const { near } = await about([
      ...boards.map((board) => look(board, '2026-01-01', { developers: 1 }, { complete: null })),
      ...onAll(winter),
      ...again,
      ...boards.map((board) => look(board, `${summer}T15:00:00Z`, {})),
      // pages beside the joined look of the day, and a detail page after it
      ...boards.map((board) => look(board, summer, { testers: 2 }, { complete: false })),
      ...boards.map((board) => look(board, '2026-06-20', { testers: 1, developers: 1 }, { complete: null })),
    ]);
    const developer = near.find(({ name }) => name === 'Software developer');
    expect(developer?.growth).toMatchObject({ before: 40, after: 40, ratio: 1, told: null });
  });

  it('leaves out a board under a second name', async () => {
    const twin = [winter, summer].map((seen) => {
      const same = look('tarn', seen);
      const postings = same.look.postings.map((one) => ({ ...one, board: 'tarn-eu' }));
      return {
        ...same,
        look: { ...same.look, board: 'tarn-eu', postings },
        snapshot: same.snapshot.replace('0', 'f'),
      };
    });
    const { postings, near, receipt } = await about([...onAll(winter), ...onAll(summer), ...twin]);
    expect(receipt?.twins).toHaveLength(1);
    expect(postings).toMatchObject({ postings: 40, boards: 5 });
    expect(near[0]?.growth).toMatchObject({ before: 40, after: 40, boards: 5 });
  });

  it('does not count what is gone, nor take what has no text for asking nothing', async () => {
    const gone = await about([...onAll(winter), ...onAll(summer, { testers: 0 })]);
    expect(gone).toMatchObject({ shown: 0, postings: null });
    const bare = boards.map((board) => look(`${board}-bare`, summer, {}, { bare: true }));
    const { postings } = await about([...onAll(summer), ...bare]);
    expect(postings).toMatchObject({ postings: 80, boards: 10, aiSkill: { share: 0.25, known: 40 } });
  });

  it('refuses a title that names nothing and a place that is none', async () => {
    await expect(askCareer(opened, 'Chief Happiness Wizard', ask)).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('only the word "chief" was recognised'),
      hint: expect.stringMatching(/^headcount career "chief" asks of that word alone/),
    });
    expect((await askCareer(opened, 'Banana engineer', ask)).unrecognised).toEqual(['banana']);
    await expect(askCareer(opened, 'zzz', ask)).rejects.toMatchObject({ code: 'not-found' });
    await expect(askCareer(opened, 'QA engineer', { ...ask, place: 'Narnia' })).rejects.toMatchObject({
      code: 'bad-option',
    });
  });

  it('takes tables that hold the very title before its own words, and its own where they agree or are only near', async () => {
    const titles = Object.values(titleFiles());
    const kite = await askCareer(opened, 'Kite Pilot', { ...ask, titles });
    expect(kite).toMatchObject({ family: null, occupation: '98-2000.00', because: 'Kite Pilot', shown: 0 });
    expect(kite.withheld[0]).toContain('no figure of a published index is held here');
    expect((await askCareer(opened, 'Kite Pilot', ask)).because).toBe('pilot');
    const near = await askCareer(opened, 'QA engineer of kites', { ...ask, titles });
    expect(near.occupation).toBe('15-1253.00');
    expect(near.tables?.refused).toHaveLength(4);
    await expect(askCareer(opened, 'Wick thing', { ...ask, titles })).rejects.toMatchObject({
      hint: expect.stringContaining('"Wick Trimmer"'),
    });
  });
});
