import type { Writable } from 'node:stream';
import { Problem } from '../../core/index.ts';

/** The reader of our output went away (`| head`): no failure, and nothing more to do. */
export class OutputClosed extends Problem {
  constructor() {
    super('internal', 'expected a reader for the output; it has gone');
  }
}

/** Writes in order and waits for a slow reader, so that output never piles up in memory. */
export class Output {
  readonly #stream: Writable;
  #failure: Problem | null = null;

  constructor(stream: Writable) {
    this.#stream = stream;
    // Whoever listened before would end the process on the spot, with temporary files and the ledger's lock left behind.
    stream.removeAllListeners('error');
    stream.on('error', (error: NodeJS.ErrnoException) => {
      this.#failure = writeProblem(error);
    });
  }

  async write(text: string): Promise<void> {
    if (this.#failure !== null) throw this.#failure;
    if (text === '') return;
    await new Promise<void>((resolve, reject) => {
      this.#stream.write(text, (error) => {
        if (error === null || error === undefined) resolve();
        else reject(writeProblem(error));
      });
    });
  }
}

function writeProblem(error: NodeJS.ErrnoException): Problem {
  if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') return new OutputClosed();
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT')
    return new Problem('disk-full', 'expected room for the output; the disk is full', {
      hint: 'What was written is incomplete: free some space and run again.',
      cause: error,
    });
  return new Problem('internal', 'expected to write the output; writing failed', {
    facts: { reason: error.message },
    cause: error,
  });
}
