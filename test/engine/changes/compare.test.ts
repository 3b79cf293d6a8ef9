import { describe, expect, it } from 'vitest';
import type { Batch } from '../../../src/core/index.ts';
import { compareCopies } from '../../../src/engine/changes/compare.ts';
import { feeds } from '../../../src/sources/feeds.ts';

const feed = feeds.find(({ name }) => name === 'warn-ak')!;

function copy(...rows: readonly string[]): Batch {
  const text = ['Company,Location,Notice Date,Layoff Date,Employees Affected,Notes', ...rows].join('\n');
  return feed.parse({ name: 'ak.csv', bytes: Buffer.from(text) }, { retrieved: '2026-07-01', url: null });
}

const how = { day: '2026-07-26', wholeList: true };
const brandholt = 'Brandholt,Ashford,1/5/26,3/9/26,90,';
const kestrel = 'Kestrel,Merrow,2/2/26,4/4/26,60,';
const kinds = (before: Batch | null, after: Batch): string[] =>
  compareCopies(before, after, how).map(({ kind, subject }) => `${kind} ${subject}`);

describe('compareCopies', () => {
  it('says nothing of a row that is the same, wherever it stands in the file', () => {
    expect(kinds(copy(brandholt, kestrel), copy(kestrel, brandholt))).toEqual([]);
  });

  it('tells new from revised, withdrawn, gone and re-keyed', () => {
    expect(kinds(null, copy(brandholt))).toEqual(['new Brandholt']);
    expect(kinds(copy(brandholt), copy(brandholt, kestrel))).toEqual(['new Kestrel']);
    expect(kinds(copy(brandholt), copy(brandholt.replace('90', '120')))).toEqual(['revised Brandholt']);
    expect(kinds(copy(brandholt), copy(`${brandholt}WARN notice rescinded`))).toEqual([
      'withdrawn Brandholt',
    ]);
    expect(kinds(copy(brandholt, kestrel), copy(kestrel))).toEqual(['gone Brandholt']);
    expect(kinds(copy(brandholt), copy(brandholt.replace('1/5/26', '1/6/26')))).toEqual([
      're-keyed Brandholt',
    ]);
  });

  it('says what was and what is', () => {
    const [change] = compareCopies(copy(brandholt), copy(brandholt.replace('90', '120')), how);
    expect(change).toMatchObject({
      source: 'warn-ak',
      day: '2026-07-26',
      detail: '90 on 2026-01-05 for 2026-03-09 → 120 on 2026-01-05 for 2026-03-09',
    });
  });

  it('calls no row gone of a source whose copies are not whole lists', () => {
    expect(compareCopies(copy(brandholt, kestrel), copy(kestrel), { ...how, wholeList: false })).toEqual([]);
  });
});
