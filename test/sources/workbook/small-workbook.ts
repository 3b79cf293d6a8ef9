import { deflateRawSync } from 'node:zlib';

type Part = readonly [name: string, text: string];

/** A zip archive of these parts, made by hand: local headers, then the table of contents, then the end record. */
export function zipOf(parts: readonly Part[], packed: boolean = true): Uint8Array {
  const pieces: Buffer[] = [];
  const contents: Buffer[] = [];
  let at = 0;
  for (const [name, text] of parts) {
    const plain = Buffer.from(text);
    const body = packed ? deflateRawSync(plain) : plain;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(packed ? 8 : 0, 8);
    local.writeUInt32LE(body.length, 18);
    local.writeUInt32LE(plain.length, 22);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(packed ? 8 : 0, 10);
    entry.writeUInt32LE(body.length, 20);
    entry.writeUInt32LE(plain.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    pieces.push(local, Buffer.from(name), body);
    contents.push(entry, Buffer.from(name));
    at += local.length + name.length + body.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(Buffer.concat(contents).length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...pieces, ...contents, end]));
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A workbook with one sheet of this XML, as a spreadsheet program lays it out. */
export function workbookOf(
  sheetData: string,
  more: readonly Part[] = [],
  packed: boolean = true,
): Uint8Array {
  return zipOf(
    [
      [
        'xl/workbook.xml',
        `<?xml version="1.0"?><workbook xmlns="${main}"><sheets><sheet name="Blatt &amp; mehr" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ],
      [
        'xl/_rels/workbook.xml.rels',
        '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
      ],
      [
        'xl/worksheets/sheet1.xml',
        `<worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData></worksheet>`,
      ],
      ...more,
    ],
    packed,
  );
}

/** A row of cells in which text is written into the cell itself and numbers stand as stored. */
export function rowXml(row: number, cells: readonly (string | number | null)[]): string {
  const inner = cells.map((cell, i) => {
    const place = `${String.fromCharCode(65 + i)}${row}`;
    if (cell === null) return `<c r="${place}" s="1" t="n"></c>`;
    if (typeof cell === 'number') return `<c r="${place}" t="n"><v>${cell}</v></c>`;
    const text = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
  });
  return `<row r="${row}">${inner.join('')}</row>`;
}
