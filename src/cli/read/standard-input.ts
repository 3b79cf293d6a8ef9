import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Problem } from '../../core/index.ts';
import type { Source } from '../../engine/documents.ts';

/** A pipe can be read only once and a document is passed over twice: a long one waits in a temporary file. */
export async function standardInput(
  stream: AsyncIterable<Uint8Array>,
  mostHeld = 16_000_000,
): Promise<{ source: Source; release: () => Promise<void> }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const rest = stream[Symbol.asyncIterator]();
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
    chunks.push(next.value);
    size += next.value.length;
    if (size > mostHeld) return await spooled(chunks, rest);
  }
  const bytes = new Uint8Array(Buffer.concat(chunks));
  return { source: { kind: 'bytes', bytes, name: null }, release: async () => {} };
}

async function spooled(
  chunks: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): Promise<{ source: Source; release: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'headcount-'));
  const release = (): Promise<void> => rm(folder, { recursive: true, force: true });
  const path = join(folder, 'standard-input');
  const all = async function* (): AsyncGenerator<Uint8Array> {
    yield* chunks;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  };
  try {
    await pipeline(Readable.from(all()), createWriteStream(path, { mode: 0o600 }));
  } catch (error) {
    await release();
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    throw new Problem('disk-full', 'expected room to hold standard input; the disk is full', {
      hint: 'Free some space, or name the file instead of piping it.',
      facts: { folder: tmpdir() },
      cause: error,
    });
  }
  return { source: { kind: 'path', path }, release };
}
