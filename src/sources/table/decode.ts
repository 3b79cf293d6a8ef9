import { isUtf8 } from 'node:buffer';
import { byteOrderMark, decoderFor, detectEncoding } from '../files/encoding.ts';

/** Text of a table, with a note where its encoding was odd. */
export interface Decoded {
  readonly text: string;
  readonly note: string | null;
}

const newline = 0x0a;

/**
 * Tables are often pasted together, so the encoding is judged line by line: a line that is not valid UTF-8 is read as
 * windows-1252, and no letter of it becomes a replacement character.
 */
export function decodeTable(bytes: Uint8Array): Decoded {
  if (isUtf8(bytes)) return { text: clean(new TextDecoder().decode(bytes)), note: null };
  const { label } = detectEncoding(bytes);
  if (byteOrderMark(bytes)?.startsWith('utf-16') === true || label.startsWith('utf-16'))
    return { text: clean(whole(bytes, label)), note: `read as ${label}` };
  const lines: string[] = [];
  let odd = 0;
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(newline, from);
    const line = bytes.subarray(from, end === -1 ? bytes.length : end + 1);
    const plain = isUtf8(line);
    if (!plain) odd++;
    lines.push(whole(line, plain ? 'utf-8' : 'windows-1252'));
    from += line.length;
  }
  return {
    text: clean(lines.join('')),
    note: `${odd} ${odd === 1 ? 'line is' : 'lines are'} not UTF-8; read as windows-1252`,
  };
}

function whole(bytes: Uint8Array, label: string): string {
  const decode = decoderFor(label);
  return decode(bytes) + decode();
}

const clean = (text: string): string => text.replaceAll('\0', '');
