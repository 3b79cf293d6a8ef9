import { describe, expect, it } from 'vitest';
import { boardOfUrl } from '../../../src/sources/boards/board-of-url.ts';
import { pullBoards } from '../../../src/sources/boards/pull.ts';

describe('boardOfUrl', () => {
  it.each([
    ['greenhouse:kestrel', 'kestrel'],
    ['lever:kestrel', 'kestrel'],
    ['ashby:kestrel', 'kestrel'],
    ['smartrecruiters:Kestrel1', 'kestrel1'],
    ['workable:kestrel', 'kestrel'],
    ['recruitee:kestrel', 'kestrel'],
    ['workday:kestrel.wd5/Careers', 'kestrel/careers'],
  ])('knows the board that pull asks for as %s', (named, board) => {
    const [ask] = pullBoards.plan({ companies: [named], states: [], since: null, urls: [], contact: null });
    expect(boardOfUrl(ask!.url)).toEqual({ system: named.split(':')[0], board });
  });

  it.each([
    'https://kestrel.example/careers',
    'https://api.lever.co/',
    'https://x.recruitee.com.evil.example/api/offers/',
    'none',
  ])('knows none in %s', (url) => {
    expect(boardOfUrl(url)).toBeNull();
  });
});
