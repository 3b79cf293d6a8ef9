import { beforeAll, describe, expect, it } from 'vitest';
import type { ClassifiedLook, Posting } from '../../../src/core/index.ts';
import { askCareer } from '../../../src/engine/career/career.ts';
import type { OpenedLedger } from '../../../src/engine/opened-ledger.ts';
import { openLedger } from '../../../src/ledger/index.ts';
import { classifier } from '../../../src/postings/classify/classify.ts';
import { classifier as classes, place, posting } from '../../postings/classify/posting.ts';
import { titleFiles } from './title-fixtures.ts';

const ask = { place: null, asOf: '2026-06-30' };

/** An invented board of testers and developers on a day; `more` developers are added. */
function look(seen: string, more: number): ClassifiedLook {
  const role = (id: string, title: string, skills: string): Posting =>
    posting({
      id,
      title,
      places: [place('Berlin')],
      pay: [{ low: 50_000, high: 60_000, currency: 'EUR', period: 'year' }],
      description: `Requirements for ${id}\n- ${skills}`,
    });
  const postings = [
    ...Array.from({ length: 40 }, (_, i) =>
      role(`t${i}`, 'QA Engineer', i < 10 ? 'Selenium, LLMs' : 'Selenium, Python'),
    ),
    ...Array.from({ length: 40 + more }, (_, i) =>
      role(`d${i}`, 'Senior Software Developer', 'Rust, Selenium'),
    ),
    ...Array.from({ length: 40 - more }, (_, i) => role(`c${i}`, 'Accountant', 'NetSuite')),
  ];
  return {
    look: {
      system: 'lever',
      board: 'tarn',
      seen,
      stated: postings.length,
      complete: true,
      postings,
      refused: [],
    },
    classes: classes.classifyBoard(postings),
    classifier,
    snapshot: seen.replaceAll('-', '').padEnd(64, '0'),
    packed: null,
  };
}

describe('what is known of an occupation', () => {
  let opened: OpenedLedger;
  beforeAll(async () => {
    const ledger = await openLedger(':memory:');
    await ledger.appendLooks([look('2026-01-05', 0)]);
    await ledger.appendLooks([look('2026-06-08', 20)]);
    opened = {
      ledger,
      today: '2026-06-30',
      day: async () => '2026-06-30',
      close: async () => undefined,
    };
  });

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

  it('counts each posting once, as it was last seen', async () => {
    const { postings } = await askCareer(opened, 'QA engineer', ask);
    expect(postings).toMatchObject({ postings: 40, boards: 1, aiSkill: 10, remote: 0 });
    expect(postings).toMatchObject({ firstSeen: '2026-01-05', lastSeen: '2026-06-08' });
    expect(postings?.pay).toEqual([
      { currency: 'EUR', postings: 40, lowerQuartile: 55_000, median: 55_000, upperQuartile: 55_000 },
    ]);
  });

  it('names near roles that grow, and none that shrink', async () => {
    const { near } = await askCareer(opened, 'QA engineer', ask);
    expect(near.map(({ name, growth }) => ({ name, growth }))).toEqual([
      { name: 'Software developer', growth: 1.5 },
    ]);
    expect(near[0]?.toLearn).toEqual(['Rust']);
  });

  it('withholds what too few postings carry', async () => {
    const abroad = await askCareer(opened, 'QA engineer', { ...ask, place: 'Canada' });
    expect(abroad).toMatchObject({ country: 'CA', postings: null, held: 0 });
    expect(abroad.withheld).toEqual(['Postings: 0 held in CA, and 30 is the least that says anything.']);
    const early = await askCareer(opened, 'QA engineer', { ...ask, asOf: '2026-02-01' });
    expect(early.near.map(({ growth }) => growth)).toEqual([null]);
    expect(early.withheld.join()).toContain('Growth');
  });

  it('refuses a title that names nothing and a place that is none', async () => {
    await expect(askCareer(opened, 'zzz', ask)).rejects.toMatchObject({ code: 'not-found' });
    await expect(askCareer(opened, 'QA engineer', { ...ask, place: 'Narnia' })).rejects.toMatchObject({
      code: 'bad-option',
    });
  });

  it('takes tables that hold the very title before its own words, and its own where they agree or are only near', async () => {
    const titles = Object.values(titleFiles());
    const kite = await askCareer(opened, 'Kite Pilot', { ...ask, titles });
    expect(kite).toMatchObject({ family: null, occupation: '98-2000.00', because: 'Kite Pilot', held: 0 });
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
