import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Ask } from './ask.ts';
import type { Answer } from './exchange.ts';

/** What is kept about one address: where its bytes lie and how to ask whether they changed. */
export interface Kept {
  readonly url: string;
  /** below the folder of the source */
  readonly path: string;
  readonly sha256: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** when these bytes first came, ISO */
  readonly retrieved: string;
  /** when it was last asked for, milliseconds since 1970 */
  readonly asked: number;
}

const held: z.ZodType<Kept> = z.object({
  url: z.string(),
  path: z.string(),
  sha256: z.string(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  retrieved: z.string(),
  asked: z.number(),
});

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Raw bytes on disk, one folder a day and a source, and beside them what is needed to ask again. Bytes that came once are never
 * overwritten: a changed answer of the same day gets a folder of its own. A file is whole or not there.
 */
export class PullStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  path(kept: Kept): string {
    return join(this.#folder, kept.path);
  }

  /** What is held of an address, where its bytes still lie as they came. */
  async find(ask: Ask): Promise<Kept | null> {
    try {
      const kept = held.parse(JSON.parse(await readFile(this.#stateOf(ask), 'utf8')));
      return sha256(await readFile(this.path(kept))) === kept.sha256 ? kept : null;
    } catch {
      return null;
    }
  }

  /** Keeps an answer; `before` with its path when the bytes are the same. */
  async keep(ask: Ask, answer: Answer, before: Kept | null, now: number): Promise<Kept> {
    const sum = sha256(answer.bytes);
    const same = before?.sha256 === sum;
    const retrieved = new Date(now).toISOString();
    const path = same ? before.path : await this.#place(retrieved.slice(0, 10), safeName(ask.name), sum);
    if (!same) await writeWhole(join(this.#folder, path), answer.bytes);
    return this.#note(ask, {
      url: ask.url,
      path,
      sha256: sum,
      etag: answer.header('etag'),
      lastModified: answer.header('last-modified'),
      retrieved: same ? before.retrieved : retrieved,
      asked: now,
    });
  }

  /** The site said that nothing changed. */
  async unchanged(ask: Ask, kept: Kept, now: number): Promise<Kept> {
    return this.#note(ask, { ...kept, asked: now });
  }

  async #note(ask: Ask, kept: Kept): Promise<Kept> {
    await writeWhole(this.#stateOf(ask), `${JSON.stringify(kept, null, 2)}\n`);
    return kept;
  }

  async #place(day: string, name: string, sum: string): Promise<string> {
    const first = join(day, name);
    return (await exists(join(this.#folder, first))) ? join(day, sum.slice(0, 12), name) : first;
  }

  #stateOf({ url, body = '' }: Ask): string {
    return join(this.#folder, '.state', `${sha256(`${url}\n${body}`).slice(0, 32)}.json`);
  }
}

/** A name that is one file in one folder, whatever a site's answer made of it. */
export function safeName(name: string): string {
  const plain = name.replace(/[^\w.()+-]+/g, '-').replace(/^[.-]+/, '');
  return plain === '' ? 'unnamed' : plain.slice(-120).replace(/^[.-]+/, '');
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const part = `${path}.part`;
  await writeFile(part, content);
  await rename(part, path);
}
