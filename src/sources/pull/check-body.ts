import { Problem } from '../../core/index.ts';
import { decodeTable } from '../table/decode.ts';
import type { Expected } from './ask.ts';

const htmlStart = /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
const words: Readonly<Record<Expected, string>> = {
  json: 'JSON',
  csv: 'CSV',
  xml: 'XML',
  page: 'a page or a file',
};

/** The text of an answer that is of the kind asked for; `null` for bytes that are no text. Throws `unreadable` for another kind. */
export function checkedBody(bytes: Uint8Array, expect: Expected, host: string): string | null {
  const wrong = (came: string): Problem =>
    new Problem('unreadable', `expected ${words[expect]} from ${host}; ${came} came`, {
      hint: 'The address may have moved, or the site may want a person: open it in a browser.',
      facts: { expect },
    });
  if (bytes.length === 0) throw wrong('an empty answer');
  if (expect === 'page' && bytes.subarray(0, 1024).includes(0)) return null;
  const { text } = decodeTable(bytes);
  if (expect !== 'page' && htmlStart.test(text)) throw wrong('an HTML page');
  if (expect === 'json' && !isJson(text))
    throw wrong(`something cut short or not JSON (${bytes.length} bytes)`);
  if (expect === 'xml' && !/^\s*</.test(text)) throw wrong('something without a tag');
  if (expect === 'csv' && !/[,;\t|]/.test(text.slice(0, 2000))) throw wrong('something without columns');
  return text;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
