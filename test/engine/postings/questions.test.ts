import { describe, expect, it } from 'vitest';
import type { BoardSystem, ClassifiedLook, Pay } from '../../../src/core/index.ts';
import type { OpenedLedger } from '../../../src/engine/opened-ledger.ts';
import { readLexicon } from '../../../src/engine/postings/lexicon.ts';
import {
  type BarbellMonth,
  barbell,
  skillsOfPostings,
  summaryOfPostings,
} from '../../../src/engine/postings/questions.ts';
import { openLedger } from '../../../src/ledger/index.ts';
import { Classifier } from '../../../src/postings/classify/classify.ts';
import { lookAt, type Told } from '../../measures/postings/looks.ts';

const asOf = '2030-01-01';
const usd = (year: number): Pay => ({ low: year, high: year, currency: 'USD', period: 'year' });

async function over<T>(
  looks: readonly ClassifiedLook[],
  ask: (opened: OpenedLedger) => Promise<T>,
): Promise<T> {
  const ledger = await openLedger(':memory:');
  await ledger.appendLooks(looks);
  const opened = { ledger, today: asOf, day: async () => asOf, close: () => ledger.close() };
  try {
    return await ask(opened);
  } finally {
    await ledger.close();
  }
}

describe('postings summary', () => {
  it('counts each board as its last whole look showed it', async () => {
    const looks = [
      lookAt('tarn', '2026-01-05', [['a'], ['b'], ['c']]),
      lookAt('tarn', '2026-02-05', [
        ['a', { aiSkill: true, aiBlurb: true }],
        ['d', { aiBlurb: true }],
      ]),
      // cut short: nothing may be concluded from what it lacks
      lookAt('tarn', '2026-02-07', [['a', { aiSkill: true }]], { complete: false }),
      lookAt('fell', '2026-01-05', [['x', { seniority: 'junior', remote: true }]]),
    ];
    const { rows, receipt, noTrend } = await over(looks, (opened) =>
      summaryOfPostings(opened, asOf, { by: 'all' }),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      postings: 3,
      boards: 2,
      // the version of `a` is the same in both looks of February, and keeps the class of the first
      aiSkill: { share: 0 / 3, known: 3 },
      junior: { share: 1 / 3, known: 3 },
      remote: { share: 1, known: 1 },
      contract: { share: null, known: 0 },
    });
    expect(receipt).toMatchObject({ looks: 4, whole: 3, boards: 2, classifier: '1', twins: [] });
    expect(noTrend).toBeNull();
  });

  it('gives each month its own stock, and places only what was known then', async () => {
    const looks = [
      lookAt('tarn', '2026-01-05', [['a'], ['b']]),
      lookAt('tarn', '2026-01-25', [['b'], ['c'], ['d']]),
      lookAt('tarn', '2026-02-25', [['d']]),
    ];
    const months = await over(looks, (opened) => summaryOfPostings(opened, asOf, { by: 'month' }));
    expect(months.rows.map(({ part, postings }) => [part, postings])).toEqual([
      ['2026-01', 3],
      ['2026-02', 1],
    ]);
    const before = await over(looks, (opened) => summaryOfPostings(opened, '2026-01-10', { by: 'all' }));
    expect(before.rows[0]!.postings).toBe(2);
  });

  it('a board under two names is said and counted once', async () => {
    const same: Told[] = [['a'], ['b'], ['c'], ['d']];
    const looks = [lookAt('tarn', '2026-01-05', same), lookAt('tarn-eu', '2026-01-05', same.slice(0, 3))];
    const { rows, receipt } = await over(looks, (opened) => summaryOfPostings(opened, asOf, { by: 'all' }));
    expect(rows[0]).toMatchObject({ postings: 4, boards: 1 });
    expect(receipt!.twins).toEqual([{ board: 'lever/tarn', twin: 'lever/tarn-eu', shared: 3, postings: 3 }]);
  });

  it('a board whose ids are new and whose texts are the same is recognised too', async () => {
    const texts = ['one', 'two', 'three'];
    const looks = ['tarn', 'fell'].map((board) =>
      lookAt(
        board,
        '2026-01-05',
        texts.map((text, i) => [`${board}-${i}`, {}, text]),
      ),
    );
    const { rows } = await over(looks, (opened) => summaryOfPostings(opened, asOf, { by: 'all' }));
    expect(rows[0]).toMatchObject({ postings: 3, boards: 1 });
  });

  it('pay a year in one currency, hours made years, and other currencies left out', async () => {
    const told: Told[] = [
      ['a', { pay: { low: 50, high: 100, currency: 'USD', period: 'hour' } }],
      ['b', { pay: usd(100_000) }],
      ['c', { pay: { ...usd(900_000), currency: 'SEK' } }],
      ['d', { pay: usd(3) }],
    ];
    const { rows } = await over([lookAt('tarn', '2026-01-05', told)], (opened) =>
      summaryOfPostings(opened, asOf, { by: 'all' }),
    );
    expect(rows[0]!.pay).toMatchObject({ currency: 'USD', stated: 2, median: (156_000 + 100_000) / 2 });
  });

  it('finds a planted premium, across employers and within one, and abstains where few name the word', async () => {
    // the boards that ask for AI pay a third more for everything; within a board AI adds 10 %
    const looks = Array.from({ length: 24 }, (_, board) =>
      lookAt(
        `board-${board}`,
        '2026-01-05',
        Array.from({ length: 12 }, (_, i): Told => {
          const aiSkill = board % 2 === 0 && i % 2 === 0;
          const level = 100_000 * (board % 2 === 0 ? 1.33 : 1) * (1 + ((board * 7 + i * 3) % 11) / 200);
          return [`${board}-${i}`, { aiSkill, pay: usd(Math.round(level * (aiSkill ? 1.1 : 1))) }];
        }),
      ),
    );
    const { pay } = await over(looks, (opened) => summaryOfPostings(opened, asOf, { by: 'all' }));
    const [ai, llm] = pay!.premiums;
    expect(pay).toMatchObject({
      currency: 'USD',
      postings: 288,
      boards: 24,
      controls: ['seniority', 'family', 'country'],
    });
    expect(ai!.within.premium).toBeGreaterThan(0.08);
    expect(ai!.within.premium).toBeLessThan(0.12);
    expect(ai!.premium).toBeGreaterThan(0.2);
    expect(ai!.interval![0]).toBeLessThan(ai!.premium!);
    expect(llm).toMatchObject({
      term: 'LLM or generative AI',
      named: 0,
      premium: null,
      within: { premium: null },
    });
  });

  it('a posting without a text is in no share of AI, for what it asks is not known', async () => {
    const told: Told[] = ['a', 'b', 'c', 'd'].map((id) => [id, { aiSkill: true, skills: ['Generative AI'] }]);
    const bare: Told[] = [
      ['e', {}, ''],
      ['f', {}, ''],
      ['g', {}, ''],
      ['h', { aiSkill: true }, ''],
    ];
    const looks = [lookAt('tarn', '2026-01-05', told), lookAt('fell', '2026-01-05', bare)];
    await over(looks, async (opened) => {
      const { rows, terms } = await summaryOfPostings(opened, asOf, { by: 'all' });
      expect(rows[0]).toMatchObject({
        ...{ postings: 8, withoutText: 4, withoutTextAi: 1 },
        ...{ aiSkill: { share: 1, known: 4 }, aiBlurbOnly: { share: 0, known: 4 } },
      });
      expect(terms.map(({ postings, share, boards }) => [postings, share, boards])).toEqual([
        ...[
          [4, 1, 1],
          [4, 1, 1],
        ],
        ...[
          [0, 0, 0],
          [0, 0, 0],
        ],
      ]);
      const employers = await summaryOfPostings(opened, asOf, { by: 'company' });
      expect(employers.rows.map(({ part, aiSkill }) => [part, aiSkill.share])).toEqual([
        ['fell', null],
        ['tarn', 1],
      ]);
      const { families } = await barbell(opened, asOf);
      expect(families[0]![0]).toMatchObject({
        ...{ postings: 8, frontier: 4, junior: 0, middle: 0, without_text: 4, without_text_ai: 1 },
      });
      const { now, held } = await skillsOfPostings(opened, asOf);
      expect(now).toMatchObject([{ skill: 'Generative AI', postings: 4, shown: 4 }]);
      expect(held).toEqual({ postings: 8, texts: 4 });
    });
  });

  it('an employer on two systems is one, by its name, letter case and punctuation aside, else by the token', async () => {
    type Named = readonly [
      system: BoardSystem,
      board: string,
      ids: readonly (readonly [string, string | null])[],
    ];
    const shown: readonly Named[] = [
      [
        'lever',
        'tarn-labs',
        [
          ['a', null],
          ['b', null],
        ],
      ],
      [
        'greenhouse',
        'tarnlabs',
        [
          ['c', 'Tarn Labs'],
          ['d', 'Tarn Labs'],
          ['e', 'Tarn Labs Ltd'],
        ],
      ],
      ['ashby', 'tarn', [['f', 'TARN-Labs!']]],
      ['lever', 'fell', [['g', null]]],
      // a thread of many employers: each posting is its own
      [
        'hacker-news',
        '41',
        [
          ['h', 'Tarn, Labs'],
          ['i', 'Beck'],
          ['j', null],
        ],
      ],
    ];
    const looks = shown.map(([system, board, ids]): ClassifiedLook => {
      const look = lookAt(
        `${system}-${board}`,
        '2026-01-05',
        ids.map(([id]): Told => [id]),
      );
      const postings = look.look.postings.map((one, i) => ({ ...one, system, board, company: ids[i]![1] }));
      return { ...look, look: { ...look.look, system, board, postings } };
    });
    const { rows } = await over(looks, (opened) => summaryOfPostings(opened, asOf, { by: 'company' }));
    expect(rows.map(({ part, postings, boards }) => [part, postings, boards])).toEqual([
      ['Tarn Labs', 7, 4],
      ['41', 1, 1],
      ['Beck', 1, 1],
      ['fell', 1, 1],
    ]);
  });

  it('a posting without a text is in no regression of pay on what texts ask for', async () => {
    const paid = (text: string): ClassifiedLook[] =>
      Array.from({ length: 20 }, (_, board) =>
        lookAt(
          `board-${board}`,
          '2026-01-05',
          Array.from({ length: 10 }, (_, i): Told => [`${board}-${i}`, { pay: usd(100_000 + i) }, text]),
        ),
      );
    const summary = (opened: OpenedLedger): Promise<{ pay: unknown }> =>
      summaryOfPostings(opened, asOf, { by: 'all' });
    expect((await over(paid('Words'), summary)).pay).toMatchObject({ postings: 200 });
    expect((await over(paid(''), summary)).pay).toBeNull();
  });

  it('counts words over all postings with a text, whatever they pay', async () => {
    const told: Told[] = [
      ['a', { skills: ['Large language models', 'Generative AI', 'Python'] }],
      ['b', { skills: ['Generative AI'], pay: usd(100_000) }],
      ['c', { skills: ['Kubernetes'] }],
      ['d', {}],
    ];
    const fell: Told[] = [['x', { skills: ['Generative AI', 'Python'] }]];
    const looks = [lookAt('tarn', '2026-01-05', told), lookAt('fell', '2026-01-05', fell)];
    const { terms, pay } = await over(looks, (opened) => summaryOfPostings(opened, asOf, { by: 'all' }));
    expect(pay).toBeNull();
    expect(terms.map(({ column, postings, share, boards }) => [column, postings, share, boards])).toEqual([
      ['ai_skill', 0, 0, 0],
      ['llm', 3, 0.6, 2],
      ['kubernetes', 1, 0.2, 1],
      ['python', 2, 0.4, 2],
    ]);
  });

  it('says what is lacking in a ledger without looks', async () => {
    const { rows, receipt, noTrend } = await over([], (opened) =>
      summaryOfPostings(opened, asOf, { by: 'role' }),
    );
    expect([rows, receipt, noTrend]).toEqual([[], null, 'the ledger holds no look at a board']);
  });
});

describe('postings barbell', () => {
  it('now is each board as it last stood, not each family in its own last month', async () => {
    const looks = [
      lookAt('tarn', '2026-01-05', [
        ['a', { family: 'software' }],
        ['b', { family: 'trades' }],
      ]),
      lookAt('fell', '2026-01-06', [['x', { family: 'trades', seniority: 'junior' }]]),
      lookAt('tarn', '2026-03-05', [['a', { family: 'software' }]]),
    ];
    const { families, now, exposure } = await over(looks, (opened) => barbell(opened, asOf));
    expect(now.map(({ family, postings, junior }) => [family, postings, junior])).toEqual([
      ['software', 1, 0],
      ['trades', 1, 1],
    ]);
    expect(families.map((months) => months.map(({ month, postings }) => [month, postings]))).toEqual([
      [
        ['2026-01', 1],
        ['2026-03', 1],
      ],
      [['2026-01', 2]],
    ]);
    expect(exposure.map(({ postings }) => postings)).toEqual([1, 1]);
  });

  it('parts each family into frontier, middle and junior that add up', async () => {
    const told: Told[] = [
      ['a', { aiSkill: true, seniority: 'junior' }],
      ['b', { aiSkill: true }],
      ['c', { seniority: 'intern' }],
      ['d', { seniority: null }],
      ['e', { family: null }],
    ];
    const { families, noTrend } = await over([lookAt('tarn', '2026-01-05', told)], (opened) =>
      barbell(opened, asOf),
    );
    expect(families.map(([last]) => last)).toMatchObject([
      { family: 'software', postings: 4, frontier: 2, junior: 1, middle: 1, junior_frontier: 1 },
      { family: 'not told', postings: 1, frontier: 0, junior: 0, middle: 1 },
    ]);
    const unsaid = lookAt('tarn', '2026-01-05', [['a', { seniority: null }]]);
    const [[only]] = (await over([unsaid], (opened) => barbell(opened, asOf))).families as [[BarbellMonth]];
    expect(only).toMatchObject({ junior: 0, middle: 1, junior_frontier: 0 });
    expect(noTrend).toBe('all looks are of one month, 2026-01');
  });

  it('shows exposure by the occupations of the last month, each by its postings, and where no index holds any', async () => {
    const developer = { family: 'software', occupation: '15-1252.00' };
    const head = { family: 'software', occupation: '11-3021.00' };
    const looks = [
      lookAt('tarn', '2026-01-05', [['a', head]]),
      lookAt('tarn', '2026-02-05', [
        ['b', developer],
        ['c', developer],
        ['d', developer],
        ['e', head],
        ['f', { family: 'software', occupation: null }],
        ['g', { family: null, occupation: null }],
      ]),
    ];
    const { families, exposure } = await over(looks, (opened) => barbell(opened, asOf));
    expect(exposure.map(({ family }) => family)).toEqual(families.map(([month]) => month?.family));
    const [software, untold] = exposure;
    // human beta of 15-1252.00 and 11-3021.00 in Eloundou et al., occ_level.csv: 0.4474 and 0.5606
    expect(software?.indexes[2]?.value).toBeCloseTo((3 * 0.4474 + 0.5606) / 4, 3);
    // and their AIOE in Felten, Raj, Seamans 2021, appendix A: 1.2421 (mean of 15-1132 and 15-1133) and 1.0599
    expect(software?.indexes[0]?.value).toBeCloseTo((3 * 1.2421 + 1.0599) / 4, 3);
    expect(software).toMatchObject({ postings: 5 });
    expect(software?.indexes.map(({ covered }) => covered)).toEqual([4, 4, 4]);
    expect(untold?.indexes.map(({ value, covered }) => [value, covered])).toEqual([
      [null, 0],
      [null, 0],
      [null, 0],
    ]);
  });
});

describe('postings skills', () => {
  const naming = (board: number, month: string, share: number): ClassifiedLook =>
    lookAt(
      `board-${board}`,
      `${month}-10`,
      Array.from({ length: 20 }, (_, i): Told => {
        const rising = i < share * 20;
        return [`${board}-${month}-${i}`, { skills: rising ? ['Rust', 'SQL'] : ['SQL'] }];
      }),
    );

  it('tells a rise on the boards seen in both months, and none where nothing changed', async () => {
    const looks = Array.from({ length: 8 }, (_, board) => [
      naming(board, '2026-01', 0.1 + (board % 3) * 0.05),
      naming(board, '2026-03', 0.4 + (board % 2) * 0.05),
    ]).flat();
    // seen once: it would pull the share down, and is not compared
    looks.push(naming(99, '2026-01', 1));
    const { between, changes } = await over(looks, (opened) => skillsOfPostings(opened, asOf));
    expect(between).toEqual(['2026-01', '2026-03']);
    const [rust, sql] = changes;
    expect(rust).toMatchObject({ skill: 'Rust', boards: 8, stands: true });
    expect(rust!.change).toBeCloseTo(rust!.after - rust!.before, 12);
    expect(rust!.before).toBeLessThan(0.2);
    expect(rust!.interval![0]).toBeGreaterThan(0.1);
    expect(sql).toMatchObject({ change: 0, interval: null, stands: false });
  });

  it('compares months by the postings with a text alone', async () => {
    const looks = Array.from({ length: 6 }, (_, board) => {
      const bare = Array.from({ length: 20 }, (_, i): Told => [`bare-${board}-${i}`, {}, '']);
      const { look, classes } = naming(board, '2026-03', 0.5);
      const also = lookAt(`board-${board}`, '2026-03-10', bare);
      const postings = [...look.postings, ...also.look.postings];
      const march = { ...also, look: { ...look, postings }, classes: [...classes, ...also.classes] };
      return [naming(board, '2026-01', 0.5), march];
    }).flat();
    const { changes } = await over(looks, (opened) => skillsOfPostings(opened, asOf));
    expect(changes.map(({ skill, before, after }) => [skill, before, after])).toEqual([
      ['Rust', 0.5, 0.5],
      ['SQL', 1, 1],
    ]);
  });

  it('tells none from few boards, nor from one month', async () => {
    const two = [naming(1, '2026-01', 0.1), naming(1, '2026-03', 0.9)];
    expect((await over(two, (opened) => skillsOfPostings(opened, asOf))).noTrend).toMatch(
      /^fewer than 5 boards/,
    );
    const one = await over(two.slice(0, 1), (opened) => skillsOfPostings(opened, asOf));
    expect(one).toMatchObject({ between: null, changes: [], noTrend: 'all looks are of one month, 2026-01' });
    expect(one.now).toMatchObject([{ skill: 'SQL', postings: 20, shown: 20 }, { skill: 'Rust' }]);
  });
});

it('counts as junior what the classifier calls so', () => {
  const { seniority } = new Classifier(readLexicon()).classifyBoard([
    { ...lookAt('tarn', '2026-01-05', [['a']]).look.postings[0]!, title: 'Junior Accountant' },
  ])[0]!;
  expect(seniority).toBe('junior');
});
