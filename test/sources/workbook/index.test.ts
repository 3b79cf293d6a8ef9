import { describe, expect, it } from 'vitest';
import { isWorkbook, openWorkbook } from '../../../src/sources/workbook/index.ts';
import { rowXml, workbookOf, zipOf } from './small-workbook.ts';

describe('openWorkbook', () => {
  it.each([true, false])('reads text, numbers and gaps, packed: %s', (packed) => {
    const bytes = workbookOf(
      rowXml(1, ['Firma', 'Zahl']) + rowXml(2, ['Müller & Söhne', null, 0.25]),
      [],
      packed,
    );
    expect(isWorkbook(bytes)).toBe(true);
    expect(openWorkbook(bytes)).toEqual([
      {
        name: 'Blatt & mehr',
        rows: [
          ['Firma', 'Zahl'],
          ['Müller & Söhne', '', '0.25'],
        ],
      },
    ]);
  });

  it('puts a cell under its own column when cells before it are not written', () => {
    const xml = '<row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>4</v></c><c r="AB1" t="b"><v>1</v></c></row>';
    const [row = []] = openWorkbook(workbookOf(xml))[0]!.rows;
    expect([row[0], row[3], row[27], row.length]).toEqual(['1', '4', 'TRUE', 28]);
  });

  it('takes shared text with its runs joined, its reading aids left out and its entities opened', () => {
    const shared =
      '<sst><si><t>plain</t></si><si><r><t>Stra</t></r><r><t xml:space="preserve">&#223;e &lt;1&gt;</t></r><rPh><t>x</t></rPh></si></sst>';
    const xml =
      '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="str"><f>A1</f><v>made</v></c></row>';
    expect(openWorkbook(workbookOf(xml, [['xl/sharedStrings.xml', shared]]))[0]!.rows[0]).toEqual([
      'Straße <1>',
      'plain',
      'made',
    ]);
  });

  // 45000 is 15 March 2023, 61 is 1 March 1900 and 59 is 28 February 1900 in the 1900 date system (ECMA-376 part 1, 18.17.4.1)
  it('shows a number as a day only where its style does', () => {
    const styles =
      '<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="10"/></cellXfs></styleSheet>';
    const cells = [
      [0, 45000],
      [1, 45000],
      [2, 61],
      [1, 59],
      [3, 45000],
    ].map(([style, value], i) => `<c r="${String.fromCharCode(65 + i)}1" s="${style}"><v>${value}</v></c>`);
    const bytes = workbookOf(`<row r="1">${cells.join('')}</row>`, [['xl/styles.xml', styles]]);
    expect(openWorkbook(bytes)[0]!.rows[0]).toEqual([
      '45000',
      '2023-03-15',
      '1900-03-01',
      '1900-02-28',
      '45000',
    ]);
  });

  it.each([
    ['cut short', workbookOf(rowXml(1, ['a'])).slice(0, 200)],
    ['no workbook inside', zipOf([['readme.txt', 'hello']])],
    ['only its first bytes', new Uint8Array([0x50, 0x4b, 3, 4])],
  ])('refuses one that is %s', (_what, bytes) => {
    expect(() => openWorkbook(bytes)).toThrow(/expected a (?:whole )?workbook/);
  });

  it('refuses a part that cannot be unpacked', () => {
    const bytes = workbookOf(rowXml(1, ['a']));
    bytes.fill(0xff, 30 + 'xl/workbook.xml'.length, 60);
    expect(() => openWorkbook(bytes)).toThrow(/cannot be unpacked/);
  });
});
