import { Problem } from '../../core/index.ts';
import { byteOrderMark } from './encoding.ts';
import type { MediaType } from './types.ts';

/** Enough of a file to know what it is. */
export const sniffBytes = 8192;

interface Signature {
  readonly bytes: string;
  readonly at?: number;
  readonly what: string;
  readonly hint: string;
}

const asText = 'Save it as text, HTML or PDF and read that.';
const unpack = 'Unpack it and read the folder; archives are never opened here.';

const refused: readonly Signature[] = [
  {
    bytes: 'PK\x03\x04',
    what: 'a zip archive (or a .docx, .xlsx, .epub, which are zip archives)',
    hint: unpack,
  },
  { bytes: 'PK\x05\x06', what: 'an empty zip archive', hint: unpack },
  { bytes: '\x1f\x8b', what: 'a gzip archive', hint: unpack },
  { bytes: 'BZh', what: 'a bzip2 archive', hint: unpack },
  { bytes: '\xfd7zXZ', what: 'an xz archive', hint: unpack },
  { bytes: '7z\xbc\xaf', what: 'a 7-Zip archive', hint: unpack },
  { bytes: 'Rar!', what: 'a RAR archive', hint: unpack },
  { bytes: '\x28\xb5\x2f\xfd', what: 'a zstd archive', hint: unpack },
  { bytes: 'ustar', at: 257, what: 'a tar archive', hint: unpack },
  { bytes: '\xd0\xcf\x11\xe0', what: 'an old Office document', hint: asText },
  { bytes: '{\\rtf', what: 'an RTF document', hint: asText },
  { bytes: '\x89PNG', what: 'a PNG picture', hint: 'Pictures hold no text that can be quoted.' },
  { bytes: '\xff\xd8\xff', what: 'a JPEG picture', hint: 'Pictures hold no text that can be quoted.' },
  { bytes: 'GIF8', what: 'a GIF picture', hint: 'Pictures hold no text that can be quoted.' },
  { bytes: 'SQLite format 3', what: 'a SQLite database', hint: 'Export the rows as text.' },
  { bytes: 'PAR1', what: 'a Parquet file', hint: 'Export the rows as text.' },
  { bytes: '\x7fELF', what: 'a program', hint: asText },
];

const extensions: Readonly<Record<string, MediaType>> = {
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'text/html',
  md: 'text/markdown',
  markdown: 'text/markdown',
  eml: 'message/rfc822',
};

const htmlStart =
  /^(?:\s|<\?xml[^>]{0,200}\?>|<!--[\s\S]{0,4000}?-->)*<(?:!doctype\s+html|html|head|body|article|main|section|div|p|h1|table|title|meta)\b/i;
const mailHeader =
  /^(?:received|return-path|delivered-to|message-id|mime-version|dkim-signature|x-mailer):/im;
const anyHeader = /^[A-Za-z][A-Za-z0-9-]*:[ \t]?\S?/;

/** What the bytes are, by content first and the name's ending second. What cannot be read is refused by name. */
export function sniff(head: Uint8Array, name: string | null = null): MediaType {
  const latin = Buffer.from(head.subarray(0, sniffBytes)).toString('latin1');
  for (const { bytes, at = 0, what, hint } of refused)
    if (latin.startsWith(bytes, at))
      throw new Problem('unsupported', `expected text, HTML, PDF or mail; this is ${what}`, { hint });
  if (latin.slice(0, 1024).includes('%PDF-')) return 'application/pdf';
  const wide = byteOrderMark(head)?.startsWith('utf-16') === true;
  const start = wide ? latin.replaceAll('\0', '').slice(2) : latin.replace(/^\xef\xbb\xbf/, '');
  if (htmlStart.test(start) || wrapsHtml(start)) return 'text/html';
  const byName = extensions[name?.toLowerCase().match(/\.([a-z]+)$/)?.[1] ?? ''];
  if (isMail(start, byName === 'message/rfc822')) return 'message/rfc822';
  if (byName === 'text/markdown' || (byName === 'text/html' && /<\/?[a-z]+[^<>]{0,200}>/i.test(start)))
    return byName;
  return 'text/plain';
}

/** A filing as EDGAR sends it: an SGML envelope around an HTML page. */
function wrapsHtml(start: string): boolean {
  return /^\s*<(?:SEC-DOCUMENT|DOCUMENT)>/.test(start) && /<html\b/i.test(start);
}

/** A memo may begin with From, To, Date and Subject and still be plain text; a mail bears the marks of a mail server. */
function isMail(start: string, named: boolean): boolean {
  const headers = start.split(/\r?\n\r?\n/, 1)[0] ?? '';
  if (!anyHeader.test(headers)) return false;
  return mailHeader.test(headers) || (named && /^(?:from|subject|date):/im.test(headers));
}
