import { describe, expect, it } from 'vitest';
import { readBoardList } from '../../../src/sources/boards/board-list.ts';

describe('a list of boards', () => {
  it('takes a token with its system, or the address of a page, in any order of columns', () => {
    const { boards, refused } = readBoardList(
      [
        'system,remark,board,company',
        'greenhouse,,kestrel,Kestrel Systems',
        'smartrecruiters,,Brandholt,Brandholt',
        'Workday,,tarn.wd5/Careers,Tarn',
        ',,https://jobs.lever.co/orrery,"Orrery, Ltd"',
        ',,https://vanlo.wd103.myworkdayjobs.com/en-US/Jobs,',
        'ashby,,https://api.ashbyhq.com/posting-api/job-board/depot,Depot Nine',
        '',
      ].join('\r\n'),
    );
    expect(refused).toEqual([]);
    expect(boards.map(({ company, named, board }) => [company, named, board])).toEqual([
      ['Kestrel Systems', 'greenhouse:kestrel', 'kestrel'],
      ['Brandholt', 'smartrecruiters:Brandholt', 'brandholt'],
      ['Tarn', 'workday:tarn.wd5/Careers', 'tarn/careers'],
      ['Orrery, Ltd', 'lever:orrery', 'orrery'],
      [null, 'workday:vanlo.wd103/Jobs', 'vanlo/jobs'],
      ['Depot Nine', 'ashby:depot', 'depot'],
    ]);
  });

  it('refuses a row by its line, and keeps the others', () => {
    const { boards, refused } = readBoardList(
      [
        'company,board,system',
        'A,a,monster',
        'B,,lever',
        'C,../../x,lever',
        '"D',
        'E,e,lever',
        'F,f',
        'G,g,workday',
        'H,https://h.example/jobs,greenhouse',
        'I,https://jobs.lever.co/i,greenhouse',
        'J,e,lever',
        'E,e,lever',
        'K,k,ashby',
      ].join('\n'),
    );
    expect(boards.map(({ named }) => named)).toEqual(['lever:e', 'ashby:k']);
    expect(refused).toEqual([
      { line: 2, reason: 'expected a system that can be asked; "monster" came' },
      { line: 3, reason: 'expected a board; its cell is empty' },
      { line: 4, reason: `expected a board's token; "../../x" came` },
      { line: 5, reason: 'expected a board; its cell is empty' },
      { line: 7, reason: 'expected a system beside the board, or its address; "f" came' },
      { line: 8, reason: `expected Workday's board as TENANT.wd5/SITE; "g" came` },
      { line: 9, reason: 'expected the address of a board of greenhouse; "https://h.example/jobs" came' },
      { line: 10, reason: 'expected the address of a board of greenhouse; "https://jobs.lever.co/i" came' },
      { line: 11, reason: `lever:e stands above as "E"'s; here as "J"'s` },
    ]);
  });

  it('needs its columns', () => {
    expect(() => readBoardList('a,b\n1,2')).toThrow(/columns company, board and system; a, b came/);
    expect(() => readBoardList('')).toThrow(/nothing came/);
  });
});
