import type { Span } from '../../../core/index.ts';
import { plainText } from '../../files/html/index.ts';
import { coverOf, formIn } from '../annual-report/cover.ts';
import { itemsOf } from './item.ts';
import { isSubmission, readSubmission, type Submission } from './submission.ts';

/** A current report as text, with what says who filed it and when. */
export interface CurrentReport extends Omit<Submission, 'documents'> {
  readonly ticker: string | null;
  readonly mediaType: string;
  /** the report itself, then its press releases */
  readonly text: string;
  readonly items: ReadonlyMap<string, Span>;
}

const markup = /<(?:html|body|div|p|font|table)\b/i;
/** Looks at the beginning alone. */
export function isCurrentReport(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 4_000));
  if (isSubmission(start)) return /^CONFORMED SUBMISSION TYPE:\s*8-K/m.test(start);
  if (/^\s*[{[]/.test(start) && !/^\s*\[SEC Form 8-K/i.test(start)) return false;
  if (!(formIn(bytes) ?? '').startsWith('8-K')) return false;
  // a text without markup may speak of an 8-K, as calls do: a report has its items
  return markup.test(start) || itemsOf(new TextDecoder().decode(bytes.subarray(0, 40_000))).size > 0;
}

/** The report and its exhibits 99 as one text, which every offset counts in. */
export function readCurrentReport(bytes: Uint8Array): CurrentReport {
  const whole = new TextDecoder().decode(bytes);
  if (!isSubmission(whole.slice(0, 4_000))) {
    const isHtml = markup.test(whole.slice(0, 60_000));
    const text = isHtml ? plainText(whole) : whole.replaceAll('\r\n', '\n');
    const { cik, name, ticker, form } = coverOf(whole, text);
    const mediaType = isHtml ? 'text/html' : 'text/plain';
    return {
      accession: null,
      form,
      filed: null,
      cik,
      name: name ?? namedIn(text),
      ticker,
      mediaType,
      text,
      items: itemsOf(text),
    };
  }
  const { documents, ...head } = readSubmission(whole);
  const read = documents.filter(({ type }) => /^8-K|^EX-99/.test(type));
  const texts = read.map(({ body }) => (markup.test(body) ? plainText(body) : body.trim()));
  const text = texts.join('\n\n');
  // items are the report's own: an exhibit may speak of another filing's
  const items = itemsOf(texts[0] ?? '');
  const { ticker } = coverOf(read[0]?.body ?? '', texts[0] ?? '');
  return { ...head, ticker, mediaType: 'text/plain', text, items };
}

/** `Kestrel Systems, Inc. (the "Company")`: how a report without tags names its filer. */
function namedIn(text: string): string | null {
  const words = text.slice(0, 12_000);
  const found =
    /([A-Z][\w&.’' -]*(?:, (?:Inc|Corp|Ltd|LLC)\.?)?)\s+\((?:the |we,? )?[“"]?(?:the )?(?:Company|Registrant|we)\b/.exec(
      words,
    ) ?? /\[SEC Form 8-K, ([^,]+(?:, (?:Inc|Corp)\.)?)/.exec(words);
  return found?.[1]?.trim() ?? null;
}
