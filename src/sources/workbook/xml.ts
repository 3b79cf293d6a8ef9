/** One element with no child of its own name: what its tag says and what stands inside. */
export interface Element {
  readonly attributes: string;
  readonly inner: string;
}

/**
 * Elements of one name in order, a name-space prefix ignored, letter case too. For flat markup, where none stands inside another of its
 * name: rows of a workbook, entries of a news feed, links of a page.
 */
export function* elements(xml: string, name: string): Generator<Element> {
  const open = new RegExp(`<(?:\\w+:)?${name}(\\s[^<>]*?)?(/)?>`, 'gi');
  const close = new RegExp(`</(?:\\w+:)?${name}>`, 'gi');
  for (let found = open.exec(xml); found !== null; found = open.exec(xml)) {
    const attributes = found[1] ?? '';
    if (found[2] === '/') {
      yield { attributes, inner: '' };
      continue;
    }
    close.lastIndex = open.lastIndex;
    const end = close.exec(xml);
    if (end === null) return;
    yield { attributes, inner: xml.slice(open.lastIndex, end.index) };
    open.lastIndex = close.lastIndex;
  }
}

export function attribute({ attributes }: Pick<Element, 'attributes'>, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(attributes);
  return found === null ? null : plainText(found[1] ?? found[2]!);
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Character data with its entities opened; `_x000D_` is how a spreadsheet writes a control character. */
export function plainText(xml: string): string {
  return xml
    .replace(
      /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
      (whole, hex?: string, digits?: string, name?: string) => {
        if (name !== undefined) return named[name] ?? whole;
        const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
        return code > 0x10ffff ? whole : String.fromCodePoint(code);
      },
    )
    .replace(/_x([0-9A-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
