import { describe, expect, it } from 'vitest';
import type { Batch } from '../../../src/core/index.ts';
import type { GivenFile } from '../../../src/sources/feed.ts';
import { stateFeed } from '../../../src/sources/warn/state-feed.ts';
import type { StateList } from '../../../src/sources/warn/state-list.ts';

/** An invented state. */
const list: StateList = {
  state: 'ZZ',
  name: 'Zembla',
  url: 'https://example.org/warn',
  header: 'Company | Town | Notice | Layoff | Jobs | Revised | Remarks',
  columns: {
    employer: 'Company',
    city: 'Town',
    count: ['Jobs'],
    revised: 'Revised',
    notice: 'Notice',
    effective: ['Layoff'],
    notes: ['Remarks'],
  },
  mostJobs: 20_000,
};
const feed = stateFeed(list);
const header = 'Company,Town,Notice,Layoff,Jobs,Revised,Remarks';
const file = (text: string): GivenFile => ({ name: 'zz.csv', bytes: Buffer.from(text) });
const parse = (...rows: readonly string[]): Batch =>
  feed.parse(file([header, ...rows].join('\n')), { retrieved: '2026-02-01', url: null });
const reasons = (batch: Batch): readonly string[] => batch.quarantined!.map(({ reason }) => reason);

describe('recognising a list', () => {
  it('takes its own header, also under a title', () => {
    expect(feed.recognise(file(`${header}\n`))).toEqual({ fits: true });
    expect(feed.recognise(file(`Notices of Zembla,,,,,,\n,,,,,,\n${header}\n`))).toEqual({ fits: true });
  });

  it.each([
    [header.replace('Jobs,', ''), 'its header lacks "Jobs"'],
    [header.replace('Jobs', 'Workers'), 'its header lacks "Jobs" and has "Workers", which is not known'],
    [`${header},Union`, 'its header has "Union", which is not known'],
  ])('says what changed in %s', (changed, near) => {
    expect(feed.recognise(file(`${changed}\n`))).toEqual({ fits: false, near });
  });

  it('does not answer for a file that is nothing like it', () => {
    expect(feed.recognise(file('a,b,c\n1,2,3\n'))).toEqual({ fits: false });
  });
});

describe('reading a list', () => {
  it('makes a statement and an action of each notice, with the row as the quote', () => {
    const row = '"Brandholt - Ashford",Ashford,1/5/26,3/9/26 to 4/9/26,"1,448",0,Loss of contract';
    const { statements, actions } = parse(row);
    expect(statements![0]).toMatchObject({
      evidence: 'quoted',
      knownAt: '2026-01-05',
      statement: {
        ...{ quote: row, subject: 'Brandholt', place: 'Ashford, ZZ', best: 1448, bound: 'exact' },
        ...{ unitOfAccount: 'notice', speaker: 'agency', stance: 'reported' },
        period: { start: '2026-01-05', end: '2026-01-05', basis: 'calendar' },
      },
    });
    expect(statements![0]!.note).toContain('effective days: 3/9/26 to 4/9/26');
    expect(actions![0]!.action).toMatchObject({ announced: '2026-01-05', effective: '2026-03-09' });
  });

  it('accounts for every row: ragged, empty, a header in between, a test row, nothing stated', () => {
    const batch = parse(
      'Brandholt,Ashford,1/5/26,3/9/26,10,,',
      'Kestrel,Ashford,1/5/26',
      'Kestrel,Ashford,1/5/26,3/9/26,10,,,astray',
      ',,,,,,',
      header,
      'Test Company,Ashford,1/5/26,3/9/26,78788,,',
      'Oddments,Ashford,1/5/26,3/9/26,78788,,',
      'Quillon,Ashford,1/5/26,3/9/26,21000,,',
      'Quillon,Ashford,TBD,TBD,TBD,,',
      ',Ashford,1/5/26,3/9/26,10,,',
    );
    expect(batch.rowsRead).toBe(10);
    expect(batch.statements).toHaveLength(1);
    expect(reasons(batch)).toEqual([
      'expected 7 cells, found 3 (line 3)',
      'expected 7 cells, found "astray" beyond them (line 4)',
      'the row is empty (line 5)',
      'the header stands here again (line 6)',
      'the employer is a placeholder: "Test Company" (line 7)',
      expect.stringContaining('a notice for 78788 people is more than any site employs'),
      'a notice for 21000 people is more than the 20000 that the list of Zembla can hold (line 9)',
      'the row states neither a count nor a day (line 10)',
      'the row names no employer (line 11)',
    ]);
  });

  it('keeps a notice without a count, and one without a day, and says so', () => {
    const { statements } = parse('Brandholt,Ashford,1/5/26,,unknown,,', 'Kestrel,Ashford,,,12,,');
    expect(statements![0]!.statement).toMatchObject({ low: null, best: null, high: null });
    expect(statements![0]!.note).toContain('no count: the cell states no number');
    expect(statements![1]).toMatchObject({ knownAt: '2026-02-01', statement: { period: null, best: 12 } });
  });

  it('trap 34: an impossible day is left out with the reason, and the others stand', () => {
    const { statements, actions } = parse('Brandholt,Ashford,3/30/3030,3/9/26,12,,');
    expect(actions![0]!.action).toMatchObject({ announced: null, effective: '2026-03-09' });
    expect(statements![0]!.note).toContain('3030-03-30 is more than 3 years after');
  });

  it('trap 31: a revised count stands over the first one, unless it is zero', () => {
    const { statements } = parse('Brandholt,Ashford,1/5/26,,90,120,', 'Kestrel,Ashford,1/5/26,,90,0,');
    expect(statements!.map(({ statement }) => statement.best)).toEqual([120, 90]);
    expect(statements![0]!.note).toContain('replaces 90');
  });

  it('trap 28: a rescinded notice is denied and takes nobody’s job', () => {
    const { statements, actions } = parse('Brandholt - rescinded 1/9/26,Ashford,1/5/26,,90,,');
    expect(statements![0]!.statement).toMatchObject({ subject: 'Brandholt', stance: 'denied', best: 90 });
    expect(actions![0]!.action.jobs).toMatchObject({ best: 0 });
  });

  it('trap 55: a corrected count, or a better reading of a cell, does not change a row’s key', () => {
    const key = (row: string): string => parse(row).statements![0]!.origin.key;
    const row = 'Brandholt,Ashford,1/5/26,3/9/26,90,,';
    expect(key(row.replace('90', '120'))).toBe(key(row));
    expect(key(row.replace(',90', ',251 - Amended to 565'))).toBe(key(row));
    expect(key(row.replace('1/5/26', '1/6/26'))).not.toBe(key(row));
  });

  it('alike rows are notices of their own, numbered in order', () => {
    const row = 'Brandholt,Ashford,1/5/26,3/9/26,90,,';
    const keys = parse(row, row).statements!.map(({ origin }) => origin.key);
    expect(keys).toEqual(['brandholt | 1/5/26 | ashford', 'brandholt | 1/5/26 | ashford #2']);
  });

  it('gives a declared correction beside the row, for the ledger to hold against `expect`', () => {
    const corrected = stateFeed({
      ...list,
      corrections: [
        {
          key: 'brandholt | 1/5/26 | ashford',
          ...{
            field: 'best',
            expect: '90',
            value: '9',
            reason: 'a slip of the list',
            provider: 'Zembla',
            since: '2026-01-30',
          },
        },
      ],
    });
    const batch = corrected.parse(file(`${header}\nBrandholt,Ashford,1/5/26,,90,,\n`), {
      ...{ retrieved: '2026-02-01', url: null },
    });
    expect(batch.statements![0]!.statement.best).toBe(90);
    expect(batch.corrections).toEqual([
      {
        ...{ source: 'warn-zz', key: 'brandholt | 1/5/26 | ashford', action: 'override', field: 'best' },
        ...{
          expect: '90',
          value: '9',
          reason: 'a slip of the list',
          provider: 'Zembla',
          knownAt: '2026-01-30',
        },
      },
    ]);
  });

  it('tells two files with one header apart by what a column holds', () => {
    const marked = stateFeed({ ...list, mark: { column: 'Remarks', holds: 'zembla.example' } });
    expect(marked.recognise(file(`${header}\nA,B,,,1,,https://zembla.example/1\n`)).fits).toBe(true);
    expect(marked.recognise(file(`${header}\nA,B,,,1,,https://elsewhere.example/1\n`)).fits).toBe(false);
  });
});
