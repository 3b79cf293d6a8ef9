import { describe, expect, it } from 'vitest';
import { europeWorkbook } from '../../../src/sources/europe-workbook/feed.ts';
import { given, reasonsOf, taken } from '../given.ts';
import { rowXml, workbookOf } from '../workbook/small-workbook.ts';

const header = [
  '#',
  'Firma',
  'Datum (YYYY-MM-DD)',
  'Betroffene (Zahl)',
  '% der Belegschaft',
  'Land der Entlassungen',
  'HQ-Land (ISO)',
  'Branche',
  'Quelle (URL)',
];
const row: readonly (string | number | null)[] = [
  1,
  'Würfel & Co',
  '2026-03-10',
  300,
  0.0925,
  'DE',
  'FI',
  'Automotive',
  'https://a.example/w',
];
const book = (...rows: readonly (readonly (string | number | null)[])[]) =>
  given('europa.xlsx', workbookOf([header, ...rows].map((cells, i) => rowXml(i + 1, cells)).join('')));

describe('the European workbook', () => {
  it('reads German headers; the jobs’ country is the place and the headquarters’ is not', async () => {
    const { statements = [], documents = [] } = await taken(europeWorkbook, book(row));
    expect(statements.map(({ statement: s }) => [s.subject, s.measure, s.best, s.place])).toEqual([
      ['Würfel & Co', 'jobs', 300, 'DE'],
      ['Würfel & Co', 'workforce-share', 0.0925, 'DE'],
    ]);
    expect(statements[0]!.note).toBe('sector: Automotive; headquarters country: FI');
    expect(documents[0]!.text).toContain('1\tWürfel & Co\t2026-03-10\t300\t0.0925\tDE\tFI');
  });

  it('points at the figure inside the row’s text', async () => {
    const { statements = [], documents = [] } = await taken(europeWorkbook, book(row, row.with(1, 'Zwei')));
    const { figure } = statements[2]!.statement;
    expect(documents[0]!.text.slice(figure.start, figure.end)).toBe('300');
  });

  it('quarantines rows without a count or a day', async () => {
    const batch = await taken(
      europeWorkbook,
      book(row, row.with(3, null), row.with(2, '2026-02-31'), row.with(4, 9)),
    );
    expect(reasonsOf(batch)).toEqual([
      'expected whole jobs in Betroffene (Zahl), found ""',
      '2026-02-31 is no day of the calendar',
      'expected a fraction up to 1 in % der Belegschaft, found "9"',
    ]);
  });

  it('reads the same table as CSV, and leaves other workbooks and damaged ones alone', () => {
    expect(europeWorkbook.recognise(given('e.csv', header.join(';')))).toEqual({ fits: true });
    const other = given('b.xlsx', workbookOf(rowXml(1, ['a', 'b'])));
    const damaged = given('c.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 9]));
    for (const file of [other, damaged, given('d.csv', header.slice(0, 3).join())])
      expect(europeWorkbook.recognise(file)).toEqual({ fits: false });
  });
});
