import { describe, expect, it } from 'vitest';
import type { BoardSystem } from '../../../src/core/index.ts';
import { readBoard } from '../../../src/sources/boards/index.ts';

const seen = '2026-10-07';
const good = (id: string): object => ({ id, title: 'Welder' });

const payloads: readonly (readonly [BoardSystem, (rows: readonly unknown[]) => unknown, object])[] = [
  ['ashby', (jobs) => ({ jobs }), { isListed: true, jobUrl: 'https://jobs.ashbyhq.com/tarn/1' }],
  [
    'greenhouse',
    (jobs) => ({ jobs, meta: { total: jobs.length } }),
    { updated_at: '2026-10-01', absolute_url: 'https://boards.greenhouse.io/tarn/jobs/1' },
  ],
  ['lever', (jobs) => jobs, { text: 'Welder', hostedUrl: 'https://jobs.lever.co/tarn/1' }],
  ['workable', (jobs) => ({ name: 'Tarn', jobs }), { shortcode: 'A' }],
  ['recruitee', (offers) => ({ offers }), { careers_url: 'https://tarn.recruitee.com/o/1' }],
  [
    'smartrecruiters',
    (content) => ({ content, totalFound: content.length }),
    { name: 'Welder', company: { identifier: 'tarn' } },
  ],
];

describe.each(payloads)('a board of %s whose first row is broken', (system, wrap, more) => {
  const rows = ['1', '2'].map((id) => ({
    ...good(id),
    ...more,
    ...('shortcode' in more && { shortcode: id }),
  }));

  it.each([null, 'none', {}, []])(
    'as %j: the others stay, it is refused, and the board is not whole',
    (first) => {
      const text = JSON.stringify(wrap([first, ...rows]));
      expect(readBoard({ text, board: null, seen })).toMatchObject([
        {
          system,
          board: 'tarn',
          complete: false,
          postings: [{ id: '1' }, { id: '2' }],
          refused: [{ key: 'row-1', raw: JSON.stringify(first), reason: 'expected an id; none came' }],
        },
      ]);
    },
  );

  it('and no other stands: refused by its reason where the system is known, else as no board', () => {
    const text = JSON.stringify(wrap([null, {}]));
    expect(readBoard({ text, board: 'tarn', seen, system })).toMatchObject([
      { system, complete: false, postings: [], refused: [{ key: 'row-1' }, { key: 'row-2' }] },
    ]);
    if (system !== 'smartrecruiters')
      expect(() => readBoard({ text, board: null, seen })).toThrow('JSON of another shape');
  });

  it('and the system is another, its shape is none of that system’s', () => {
    const other = system === 'lever' ? 'ashby' : 'lever';
    const text = JSON.stringify(wrap([null]));
    if (system !== 'smartrecruiters')
      expect(() => readBoard({ text, board: 'tarn', seen, system: other })).toThrow('JSON of another shape');
  });
});
