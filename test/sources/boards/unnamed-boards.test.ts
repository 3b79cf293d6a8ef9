import { describe, expect, it } from 'vitest';
import type { BoardSnapshot } from '../../../src/core/index.ts';
import { type BoardFile, isUnnamed, readBoard } from '../../../src/sources/boards/index.ts';

const look = (payload: unknown, more: Partial<BoardFile> = {}): BoardSnapshot =>
  readBoard({
    ...{ text: JSON.stringify(payload), board: null, seen: '2026-10-07', snapshot: 'ab12'.repeat(16) },
    ...more,
  })[0]!;

const greenhouse = (absolute_url: string): object => ({
  jobs: [{ id: 1, title: 'Welder', updated_at: '2026-10-01', absolute_url }],
  meta: { total: 1 },
});

describe('a board that nothing names', () => {
  it.each([
    ['greenhouse', greenhouse('https://careers.tarn.example/1')],
    ['lever', [{ id: '1', text: 'Welder', hostedUrl: 'x' }]],
    ['ashby', { jobs: [{ id: '1', title: 'Welder', isListed: true, jobUrl: 'x' }] }],
    ['workable', { jobs: [{ shortcode: '1', title: 'Welder' }] }],
    ['recruitee', { offers: [{ id: 1, title: 'Welder', employment_type_code: 'fulltime' }] }],
    ['smartrecruiters', { totalFound: 1, content: [{ id: '1', name: 'Welder' }] }],
    ['workday', { total: 1, jobPostings: [{ title: 'Welder', externalPath: '/job/Oslo/Welder_R1' }] }],
  ])('of %s is called after its own bytes, and proves nothing', (system, payload) => {
    const { postings, ...board } = look(payload);
    expect(board).toMatchObject({ system, board: 'unnamed-ab12ab12ab12', complete: null });
    expect(postings.map((posting) => posting.board)).toEqual(['unnamed-ab12ab12ab12']);
    expect(isUnnamed(board.board)).toBe(true);
    expect(look(payload, { snapshot: 'cd34'.repeat(16) }).board).toBe('unnamed-cd34cd34cd34');
    expect(look(payload, { board: 'tarn' })).toMatchObject({ board: 'tarn', complete: true });
  });

  it('on a page without an employer is no other page’s', () => {
    const text = '<script type="application/ld+json">{"@type":"JobPosting","title":"Welder"}</script>';
    expect(look(null, { text })).toMatchObject({
      board: 'unnamed-ab12ab12ab12',
      postings: [{ id: 'welder' }],
    });
  });

  it('is not one whose token only begins so', () => {
    expect(isUnnamed('unnamed-studios')).toBe(false);
  });
});

describe('two employers whose names are nearly alike', () => {
  const offers = (careers_url: string): object => ({ offers: [{ id: 1, title: 'Welder', careers_url }] });

  it('of Recruitee are told apart by the whole host of their own', () => {
    expect(look(offers('https://careers.tarn.example/o/1')).board).toBe('careers.tarn.example');
    expect(look(offers('https://careers.kestrel.example/o/1')).board).toBe('careers.kestrel.example');
    expect(look(offers('https://Tarn.recruitee.com/o/1')).board).toBe('tarn');
  });

  it('of Workable are told apart in any script', () => {
    const board = (name: string): string => look({ name, jobs: [{ shortcode: '1', title: 'Welder' }] }).board;
    expect([board('Little Sails'), board('東京製鋼'), board('大阪製鋼')]).toEqual([
      'little-sails',
      '東京製鋼',
      '大阪製鋼',
    ]);
    expect(board('???')).toBe('unnamed-ab12ab12ab12');
  });
});
