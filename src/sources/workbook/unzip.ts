import { inflateRawSync } from 'node:zlib';
import { Problem } from '../../core/index.ts';

/** No part of a workbook of rows is larger when unpacked; a small file that unfolds to a huge one is refused. */
const mostBytes = 100_000_000;
const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;

/**
 * The named parts of a zip archive, unpacked when asked for. Stored and deflated parts only; no encryption, no zip64, nothing
 * written anywhere. Format: APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
 */
export function openZip(bytes: Uint8Array): ReadonlyMap<string, () => string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return partsOf(bytes, view);
  } catch (error) {
    if (error instanceof RangeError) throw damaged('it ends inside its table of contents');
    throw error;
  }
}

function partsOf(bytes: Uint8Array, view: DataView): ReadonlyMap<string, () => string> {
  const end = endOf(view);
  const parts = new Map<string, () => string>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== entryMark) throw damaged('its table of contents does not add up');
    const [nameSize, extraSize, noteSize] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameSize!));
    const entry = {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      local: view.getUint32(at + 42, true),
    };
    parts.set(name, () => unpack(bytes, view, name, entry));
    at += 46 + nameSize! + extraSize! + noteSize!;
  }
  return parts;
}

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly local: number;
}

function unpack(bytes: Uint8Array, view: DataView, name: string, { method, packed, local }: Entry): string {
  try {
    if (view.getUint32(local, true) !== localMark) throw damaged(`${name} is not where the contents say`);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const body = bytes.subarray(start, start + packed);
    if (method !== 0 && method !== 8) throw damaged(`${name} is packed in a way that is not read`);
    const whole = method === 0 ? body : inflateRawSync(body, { maxOutputLength: mostBytes });
    return new TextDecoder().decode(whole);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw damaged(`${name} cannot be unpacked within ${mostBytes / 1e6} MB`);
  }
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65_535); at--)
    if (view.getUint32(at, true) === endMark) return at;
  throw damaged('its table of contents is missing');
}

function damaged(what: string): Problem {
  return new Problem('unreadable', `expected a whole workbook; ${what}`, {
    hint: 'Open it in a spreadsheet program, save it again as .xlsx or as CSV, and add that.',
  });
}
