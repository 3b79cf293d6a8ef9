import { isUtf8 } from 'node:buffer';
import { windows1252 } from './windows-1252.ts';

export interface Encoding {
  /** a label that `TextDecoder` knows */
  readonly label: string;
  readonly note: string | null;
}

/**
 * Byte order mark first, then what the document declares of itself, then UTF-8 if it is valid, then UTF-16 by its zeros,
 * then UTF-8 with a few damaged bytes, and at last windows-1252, which fits any bytes.
 */
export function detectEncoding(bytes: Uint8Array, declared: string | null = null): Encoding {
  const marked = byteOrderMark(bytes);
  if (marked !== null) return { label: marked, note: null };
  const known = declared === null ? null : labelOf(declared);
  if (known !== null && known !== 'utf-8') return { label: known, note: null };
  const wide = zeroBytesSuggest(bytes);
  if (wide !== null) return { label: wide, note: `no byte order mark; read as ${wide} by its zero bytes` };
  const whole = withoutCutEnd(bytes);
  if (isUtf8(whole)) return { label: 'utf-8', note: null };
  const { sequences, broken } = countUtf8(whole);
  if (sequences > 10 * broken)
    return { label: 'utf-8', note: `${broken} bytes are not UTF-8; shown as \u{FFFD}` };
  return { label: 'windows-1252', note: 'not valid UTF-8; read as windows-1252' };
}

/** Decodes piece by piece; the last piece is none. */
export function decoderFor(label: string): (piece?: Uint8Array) => string {
  const decoder = new TextDecoder(label);
  const decode = (piece?: Uint8Array): string => decoder.decode(piece, { stream: piece !== undefined });
  return label === 'windows-1252' ? (piece) => windows1252(decode(piece)) : decode;
}

export function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function labelOf(declared: string): string | null {
  try {
    return new TextDecoder(declared.trim()).encoding;
  } catch {
    return null;
  }
}

/** Latin text in UTF-16 has a zero in nearly every second byte, always on the same side. */
function zeroBytesSuggest(bytes: Uint8Array): string | null {
  const sample = Math.min(bytes.length, 4096) & ~1;
  if (sample < 8) return null;
  const zeros = [0, 0];
  for (let i = 0; i < sample; i++) if (bytes[i] === 0) zeros[i & 1]!++;
  const [even = 0, odd = 0] = zeros;
  if (odd > sample * 0.3 && even < sample * 0.05) return 'utf-16le';
  if (even > sample * 0.3 && odd < sample * 0.05) return 'utf-16be';
  return null;
}

/** A sample may end inside a character; up to three trailing bytes are not held against it. */
function withoutCutEnd(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) break;
    if (byte >= 0xc0) {
      const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return back < needs ? bytes.subarray(0, bytes.length - back) : bytes;
    }
  }
  return bytes;
}

function countUtf8(bytes: Uint8Array): { sequences: number; broken: number } {
  let sequences = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) continue;
    const more = byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    let seen = 0;
    while (seen < more && (bytes[i + seen + 1]! & 0xc0) === 0x80) seen++;
    if (more > 0 && seen === more) sequences++;
    else broken++;
    i += seen;
  }
  return { sequences, broken };
}
