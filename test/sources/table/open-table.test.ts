import { describe, expect, it } from 'vitest';
import { openTable } from '../../../src/sources/table/open-table.ts';
import { workbookType } from '../../../src/sources/table/workbook-text.ts';
import { rowXml, workbookOf } from '../workbook/small-workbook.ts';

const given = (bytes: string | Uint8Array) => ({
  name: 'a.csv',
  bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
});
const cells = (bytes: string | Uint8Array): string[][] =>
  [...openTable(given(bytes)).rows()].map((row) => row.fields.map((field) => field.value));

describe('openTable', () => {
  it.each([
    ['commas', 'a,b\n1,"2;3;4"\n'],
    ['semicolons', 'a;b\n1;2,3\n'],
    ['tabs', 'a\tb\n1\t2\n'],
  ])('finds that cells are parted by %s', (_what, text) => {
    expect(cells(text).map((row) => row.length)).toEqual([2, 2]);
  });

  it('reads a table that was pasted together from two encodings, losing no letter', () => {
    const bytes = Buffer.concat([Buffer.from('name,n\nCafé Ltd,1\n'), Buffer.from('Peña Ltd,2\n', 'latin1')]);
    expect(cells(bytes).map(([name]) => name)).toEqual(['name', 'Café Ltd', 'Peña Ltd']);
    expect(openTable(given(bytes)).note).toBe('1 line is not UTF-8; read as windows-1252');
  });

  it('takes a workbook for a table: rows of one width, and a quotation mark is no quoting', () => {
    const xml = rowXml(1, ['employer', 'city', 'jobs']) + rowXml(2, ['"Kestrel" Ltd\nNorth', 'Oslo']);
    const table = openTable(given(workbookOf(xml)));
    expect([...table.rows()].map((row) => row.fields.map((field) => field.value))).toEqual([
      ['employer', 'city', 'jobs'],
      ['”Kestrel" Ltd North', 'Oslo', ''],
    ]);
    expect([table.note, table.mediaType]).toEqual(['sheet Blatt & mehr', workbookType]);
    expect(openTable(given(new Uint8Array([0x50, 0x4b, 3, 4]))).note).toContain('expected a whole workbook');
  });

  it('reads UTF-16 with its mark, and drops NUL', () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('a,b\n1,2\u0000\n', 'utf16le')]);
    expect(cells(bytes)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('opens a header of 16,384 columns', () => {
    const wide = `NOTICE_DATE,JOB_SITE_NAME${','.repeat(16_382)}\n2026-01-02,Brandholt${','.repeat(16_382)}\n`;
    expect(cells(wide)[1]!.slice(0, 2)).toEqual(['2026-01-02', 'Brandholt']);
    expect(cells(wide)[1]).toHaveLength(16_384);
  });
});
