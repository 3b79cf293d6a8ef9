import { describe, expect, it } from 'vitest';
import type { BoardSnapshot } from '../../../src/core/index.ts';
import { type BoardFile, readBoard } from '../../../src/sources/boards/index.ts';

const job = (id: string | null, board: string | null, more: object = {}): string =>
  JSON.stringify({ id, board, title: 'Welder', isListed: true, jobUrl: 'x', ...more });

const looksAt = (lines: readonly string[], more: Partial<BoardFile> = {}): readonly BoardSnapshot[] =>
  readBoard({ text: lines.join('\n'), board: null, seen: '2026-10-07', ...more });

const told = (looks: readonly BoardSnapshot[]): unknown =>
  looks.map(({ board, complete, postings }) => [board, complete, postings.length]);

describe('several boards, a job a line', () => {
  it('are whole, each by itself, also where one shows an unlisted job', () => {
    const looks = looksAt([job('1', 'a'), job('2', 'b'), job('3', 'b', { isListed: false })]);
    expect(told(looks)).toEqual([
      ['a', true, 1],
      ['b', true, 1],
    ]);
  });

  it('with a row that could not be read: its own board is not whole, and the other is', () => {
    const looks = looksAt([job('1', 'a'), job(null, 'a'), job('2', 'b'), job('3', 'b')]);
    expect(told(looks)).toEqual([
      ['a', false, 1],
      ['b', true, 2],
    ]);
    expect(looks[0]?.refused).toMatchObject([{ key: 'row-2', reason: 'expected an id; none came' }]);
    expect(told(looksAt([job('1', 'a'), job('2', 'b'), job(null, 'b')]))).toEqual([
      ['a', true, 1],
      ['b', false, 1],
    ]);
  });

  it.each([
    ['cut', '{"id":"9","board":"b","ti', 'line 3 is no whole JSON: it may have been cut'],
    ['no object', '["9"]', 'line 3 is no posting'],
  ])('with a line that is %s: it may be any board’s, and none is whole', (_what, line, reason) => {
    const looks = looksAt([job('1', 'a'), job('2', 'b'), line]);
    expect(told(looks)).toEqual([
      ['a', false, 1],
      ['b', false, 1],
    ]);
    expect(looks[0]?.refused).toEqual([{ key: 'line-3', raw: line, reason }]);
  });

  it('with a job that names no board: it may be any board’s, and stands on none of them', () => {
    const looks = looksAt([job('1', 'a'), job('2', null), job('3', 'b')], { snapshot: 'ab12'.repeat(16) });
    expect(told(looks)).toEqual([
      ['a', false, 1],
      ['unnamed-ab12ab12ab12', null, 1],
      ['b', false, 1],
    ]);
  });

  it('a job without the name stands on the board of its own address, or on that of the file', () => {
    const own = job('2', null, { jobUrl: 'https://jobs.ashbyhq.com/Tarn/2' });
    expect(told(looksAt([job('1', 'a'), own]))).toEqual([
      ['a', true, 1],
      ['tarn', true, 1],
    ]);
    expect(told(looksAt([job('1', null), job('2', null)], { board: 'tarn' }))).toEqual([['tarn', true, 2]]);
  });
});
