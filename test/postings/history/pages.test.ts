import { describe, expect, it } from 'vitest';
import { joinPages, type PartLook } from '../../../src/postings/history/pages.ts';

let made = 0;
const page = (ids: readonly number[], more: Partial<PartLook> = {}): PartLook => ({
  look: ++made,
  stated: 4,
  complete: false,
  fresh: true,
  shown: new Map(ids.map((id) => [id, id * 10])),
  ...more,
});

describe('the pages of one board and day', () => {
  it('are whole when their different postings are as many as they state, in any order', () => {
    const joined = joinPages([page([4]), page([1, 2]), page([3])]);
    expect(joined).toMatchObject({ whole: true, pages: 3, stated: [4] });
    expect([...joined!.shown.keys()].toSorted()).toEqual([1, 2, 3, 4]);
  });

  it.each([
    ['a page is missing', [page([1, 2]), page([3])]],
    ['pages overlap, so that one posting fell between them', [page([1, 2]), page([2, 3])]],
    ['the number changed from page to page', [page([1, 2]), page([3, 4], { stated: 5 })]],
    ['they hold more than they state', [page([1, 2]), page([3, 4, 5])]],
    ['none says how many there are', [page([1, 2], { stated: null }), page([3, 4], { stated: null })]],
  ])('are not whole when %s', (_what, pages) => {
    expect(joinPages(pages)).toMatchObject({ whole: false, pages: 2 });
  });

  it('need the number on one of them only, as Workday gives it', () => {
    expect(joinPages([page([1, 2]), page([3, 4], { stated: null })])?.whole).toBe(true);
  });

  it('of an earlier run complete those of this one, but never spoil them', () => {
    const early = { fresh: false };
    expect(joinPages([page([1, 2], early), page([3, 4])])?.whole).toBe(true);
    const again = joinPages([page([1, 9], early), page([1, 2]), page([3, 4])]);
    expect(again).toMatchObject({ whole: true, pages: 2 });
    expect(again!.shown.has(9)).toBe(false);
  });

  it('show each posting as the later page has it', () => {
    const later = page([2, 3, 4], { shown: new Map([2, 3, 4].map((id) => [id, id * 100])) });
    expect(joinPages([page([1, 2]), later])!.shown.get(2)).toBe(200);
  });

  it('leave the last whole look standing when only single postings came', () => {
    const detail = page([1], { stated: null, complete: null });
    expect(joinPages([detail])).toBeNull();
    expect(joinPages([detail, page([1, 2, 3, 4], { complete: true, fresh: false })])).toMatchObject({
      whole: true,
      pages: 1,
    });
  });
});
