import { datesOf } from '../../../reading/date/dates.ts';
import { decodeEntities } from '../../files/html/entities.ts';
import { plainText } from '../../files/html/index.ts';
import type { ReportYear } from './days.ts';
import type { Filer } from './scope.ts';

/** What the cover of a filing says of itself, from its inline tags and, where it has none, from its words. */
export interface Cover extends Filer, ReportYear {
  /** `10-K`, `20-F`, ... */
  readonly form: string | null;
  /** ten digits */
  readonly cik: string | null;
  readonly ticker: string | null;
}

/** Reads the cover of an annual report's HTML. Looks at tagged facts first: they are exact. */
export function coverOf(html: string, text: string): Cover {
  const head = text.slice(0, 12_000).replace(/\s+/g, ' ');
  const tagged = (name: string): string | null => taggedFact(html, name);
  const cik = tagged('EntityCentralIndexKey');
  const end =
    dayIn(tagged('DocumentPeriodEndDate')) ?? dayIn(/(?:fiscal )?year ended:? ([^(]{8,24})/i.exec(head)?.[1]);
  return {
    form:
      tagged('DocumentType') ?? /\bform (10-K(?:\/A)?|20-F|40-F)\b/i.exec(head)?.[1]?.toUpperCase() ?? null,
    cik: cik === null || !/^\d{1,10}$/.test(cik) ? null : cik.padStart(10, '0'),
    name: tagged('EntityRegistrantName'),
    ticker: tagged('TradingSymbol'),
    end,
    fiscalYear: tagged('DocumentFiscalYearFocus') ?? end?.slice(0, 4) ?? null,
  };
}

/**
 * The form that a filing's main document is: its tag, else the first form that its opening words name. Later words may name
 * any other form, as a current report does the annual one.
 */
export function formIn(bytes: Uint8Array): string | null {
  const held = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // a long hidden header may put the tag far into the file
  const at = held.indexOf('name="dei:DocumentType"');
  const tagged = at < 0 ? null : taggedFact(held.toString('utf8', at, at + 2_000), 'DocumentType');
  if (tagged !== null) return tagged.toUpperCase();
  const start = held.toString('utf8', 0, 100_000);
  const opening = /<(?:html|body|div|p|font)\b/i.test(start.slice(0, 20_000))
    ? plainText(start.slice(0, 80_000))
    : start;
  return /\bform\s+(\d{1,2}-[KQF](?:\/A)?)\b/i.exec(opening.slice(0, 8_000))?.[1]?.toUpperCase() ?? null;
}

/** The text of the first inline fact of that `dei` name. */
function taggedFact(html: string, name: string): string | null {
  const at = html.indexOf(`name="dei:${name}"`);
  if (at < 0) return null;
  const from = html.indexOf('>', at) + 1;
  const to = html.indexOf('</ix:non', from);
  if (from === 0 || to < 0 || to - from > 4_000) return null;
  const text = decodeEntities(html.slice(from, to).replace(/<[^>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? null : text;
}

function dayIn(words: string | null | undefined): string | null {
  if (words == null) return null;
  const day = datesOf(words, 0, null).find(({ value }) => /^\d{4}-\d{2}-\d{2}$/.test(value));
  return day?.value ?? null;
}
