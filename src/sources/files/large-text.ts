import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { Problem } from '../../core/index.ts';
import { refuseBinary } from './binary.ts';
import { decoderFor, detectEncoding } from './encoding.ts';
import { LineNormaliser } from './normalise.ts';
import { type TextWindow, WindowCutter } from './windows.ts';

const pieceBytes = 256 * 1024;

export interface LargeText {
  /** sha-256 of the bytes, hex */
  readonly id: string;
  readonly chars: number;
  readonly notes: readonly string[];
  readonly windows: () => AsyncGenerator<TextWindow>;
}

/**
 * A plain text too large to be held: passed over once for its hash and length, which come first in every answer, and a
 * second time for its windows.
 */
export async function openLargeText(path: string): Promise<LargeText> {
  const { label, note } = detectEncoding(await beginningOf(path));
  const before = await stat(path);
  const hash = createHash('sha256');
  let chars = 0;
  let damaged = 0;
  for await (const piece of decoded(path, label, (bytes) => hash.update(bytes))) {
    if (chars === 0) refuseBinary(piece.slice(0, 65_536));
    chars += piece.length;
    if (piece.includes('\ufffd')) damaged += piece.split('\ufffd').length - 1;
  }
  const notes =
    note !== null ? [note] : damaged > 0 ? [`${damaged} characters could not be decoded as ${label}`] : [];
  const windows = async function* (): AsyncGenerator<TextWindow> {
    const cutter = new WindowCutter();
    for await (const piece of decoded(path, label)) yield* cutter.push(piece);
    yield* cutter.end();
    const after = await stat(path);
    if (after.size !== before.size || after.mtimeMs !== before.mtimeMs)
      throw new Problem('unreadable', 'expected the file to stay as it was; it changed while it was read', {
        hint: 'Read a copy of it.',
      });
  };
  return { id: hash.digest('hex'), chars, notes, windows };
}

async function* decoded(
  path: string,
  label: string,
  see: (bytes: Uint8Array) => void = () => {},
): AsyncGenerator<string> {
  const decode = decoderFor(label);
  const lines = new LineNormaliser();
  for await (const chunk of createReadStream(path, { highWaterMark: pieceBytes })) {
    see(chunk as Buffer);
    yield lines.push(decode(chunk as Buffer));
  }
  yield lines.push(decode()) + lines.end();
}

async function beginningOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(pieceBytes), 0, pieceBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
