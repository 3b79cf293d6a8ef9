import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../src/sources/register/csv.ts';

const values = (text: string): string[][] =>
  parseCsv(text).map((row) => row.fields.map((field) => field.value));

describe('parseCsv', () => {
  it('undoes quoting and keeps commas, quotes and line breaks inside a cell', () => {
    expect(values('a,b\n"1,000","say ""so"""\n"two\nlines",\n')).toEqual([
      ['a', 'b'],
      ['1,000', 'say "so"'],
      ['two\nlines', ''],
    ]);
  });

  it('reads a file from Windows, with a byte order mark and without a last line break', () => {
    expect(values('\ufeffa,b\r\n1,2')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('says where each row and cell stands, also after a cell of two lines', () => {
    const text = 'k,v\n"x\ny",1\nz,22\n';
    const row = parseCsv(text)[2]!;
    expect(row.line).toBe(4);
    expect(text.slice(row.start, row.end)).toBe('z,22');
    expect(text.slice(row.fields[1]!.start, row.fields[1]!.end)).toBe('22');
  });

  it('gives back whatever was written, and every row slice parses to the same row', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '1', ',', '"', '\n', ' ', 'é') });
    const write = (rows: string[][]): string =>
      rows.map((row) => `${row.map((v) => `"${v.replaceAll('"', '""')}"`).join(',')}\n`).join('');
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const text = write(rows);
        expect(values(text)).toEqual(rows);
        for (const row of parseCsv(text)) expect(values(text.slice(row.start, row.end))).toHaveLength(1);
      }),
    );
  });

  it('keeps a quote that never closes to its own line', () => {
    expect(values('a,b\n"open,2\n3,4')).toEqual([
      ['a', 'b'],
      ['"open', '2'],
      ['3', '4'],
    ]);
  });

  it('does not let a stray quote swallow the rows up to the next quoted cell', () => {
    expect(values('a,b\n"open,2\n3,"x y"\n5,6')).toEqual([
      ['a', 'b'],
      ['"open', '2'],
      ['3', 'x y'],
      ['5', '6'],
    ]);
    expect(values('"ACME" Corp,2')).toEqual([['ACME Corp', '2']]);
  });

  it('reads other signs between cells', () => {
    expect(parseCsv('a;b\n"1;0";2', ';')[1]!.fields.map((f) => f.value)).toEqual(['1;0', '2']);
  });
});
