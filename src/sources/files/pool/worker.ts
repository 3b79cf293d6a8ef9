import { parentPort, workerData } from 'node:worker_threads';
import { Problem } from '../../../core/index.ts';
import { read } from '../../../reading/index.ts';
import { companyIds } from '../company-ids.ts';
import { openBytes, openFile } from '../open-document.ts';
import { type HeadedPart, type ReadText, readDocument } from '../read-document.ts';
import type { Job, Provenance, Reply, Request, WorkerData } from './protocol.ts';

const companyId = companyIds((workerData as WorkerData).companies);
const readText: ReadText = (text, known) => read(text, { ...known, companyId });

/** One document at a time, a part whenever it is asked for: the asking side sets the pace, so nothing piles up. */
class Desk {
  #parts: AsyncGenerator<HeadedPart> | null = null;
  #ahead: IteratorResult<HeadedPart> | null = null;
  #provenance: Provenance | null = null;

  async open({ source, options, keep }: Job): Promise<Reply> {
    const open =
      source.kind === 'path' ? await openFile(source.path) : await openBytes(source.bytes, source.name);
    const { mediaType, publisher, notes } = open.document;
    this.#provenance = { mediaType, publisher, notes };
    this.#parts = readDocument(readText, open, options);
    this.#ahead = await this.#parts.next();
    return await this.#reply(keep ? open.held : null);
  }

  async next(): Promise<Reply> {
    return await this.#reply(null);
  }

  /** Looks one part ahead to know whether this one is the last; a window's text costs far less than its reading. */
  async #reply(held: { bytes: Uint8Array; text: string } | null): Promise<Reply> {
    const current = this.#ahead;
    if (current === null || current.done === true || this.#parts === null || this.#provenance === null)
      throw new Problem('internal', 'expected an open document with a part left; there is none');
    this.#ahead = await this.#parts.next();
    const last = this.#ahead.done === true;
    return { kind: 'part', part: current.value, provenance: this.#provenance, held, last };
  }
}

const port = parentPort;
const desk = new Desk();

port?.on('message', async (request: Request) => {
  try {
    port.postMessage(request.ask === 'open' ? await desk.open(request.job) : await desk.next());
  } catch (error) {
    port.postMessage({ kind: 'refused', error: problemOf(error).toJSON().error } satisfies Reply);
  }
});

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return new Problem('internal', 'expected to read it; the reader failed', {
    hint: 'Please report this with the file, if you may share it.',
    facts: { reason: error instanceof Error ? (error.stack ?? error.message) : String(error) },
  });
}
