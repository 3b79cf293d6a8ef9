import { scan } from '../files/html/scan.ts';

/** The JSON-LD objects of a page. A script that does not parse is tried once more with its bare line breaks escaped. */
export function jsonLd(html: string): readonly unknown[] {
  const found: unknown[] = [];
  for (const token of scan(html)) {
    if (token.kind !== 'raw' || token.tag !== 'script' || !/ld\+json/i.test(token.attributes)) continue;
    const value = tolerant(token.text);
    if (value !== undefined) found.push(value);
  }
  return found;
}

function tolerant(text: string): unknown {
  const bare = text
    .trim()
    .replace(/^<!\[CDATA\[|\]\]>$|^<!--|-->$|;$/g, '')
    .trim();
  for (const attempt of [bare, bare.replace(/[\n\r\t]/g, ' ')]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      // pages break strings over lines; the second attempt mends that, and nothing else is guessed
    }
  }
  return undefined;
}
