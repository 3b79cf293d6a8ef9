import type { Worker } from 'node:worker_threads';
import { type Company, Problem } from '../../../core/index.ts';
import type { Job, Reply, Request, WorkerData } from './protocol.ts';
import { startWorker } from './start-worker.ts';

export interface WorkerLimits {
  /** how long one part of one document may take */
  readonly milliseconds: number;
  readonly heapMegabytes: number;
}

export const usualLimits: WorkerLimits = { milliseconds: 120_000, heapMegabytes: 256 };

/** One worker thread. A document that takes too long or too much memory costs the thread, never the run. */
export class WorkerClient {
  readonly #limits: WorkerLimits;
  readonly #companies: readonly Company[];
  readonly #start: typeof startWorker;
  #worker: Worker | null = null;

  constructor(
    limits: WorkerLimits = usualLimits,
    companies: readonly Company[] = [],
    start: typeof startWorker = startWorker,
  ) {
    this.#limits = limits;
    this.#companies = companies;
    this.#start = start;
  }

  open(job: Job): Promise<Reply> {
    return this.#ask({ ask: 'open', job });
  }

  next(): Promise<Reply> {
    return this.#ask({ ask: 'next' });
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = null;
  }

  #ask(request: Request): Promise<Reply> {
    this.#worker ??= this.#begin();
    const worker = this.#worker;
    return new Promise((resolve) => {
      const finish = (reply: Reply): void => {
        clearTimeout(timer);
        worker.removeAllListeners('message').removeAllListeners('error').removeAllListeners('exit');
        resolve(reply);
      };
      const fail = (problem: Problem): void => {
        finish({ kind: 'refused', error: problem.toJSON().error });
        this.#worker = null;
        // A thread that is being ended may still report an error, which is no longer news.
        worker.on('error', () => {});
        void worker.terminate();
      };
      const timer = setTimeout(() => fail(tooSlow(this.#limits)), this.#limits.milliseconds);
      worker.on('message', finish);
      worker.on('error', (error) => fail(crashed(error, this.#limits)));
      worker.on('exit', () => fail(crashed(null, this.#limits)));
      worker.postMessage(request);
    });
  }

  #begin(): Worker {
    const { heapMegabytes } = this.#limits;
    return this.#start({
      workerData: { companies: this.#companies } satisfies WorkerData,
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: 16 },
    });
  }
}

function tooSlow({ milliseconds }: WorkerLimits): Problem {
  return new Problem('unreadable', `expected to read it within ${milliseconds / 1000} s; it took longer`, {
    hint: 'Save it as plain text and read that.',
    facts: { milliseconds },
  });
}

function crashed(error: unknown, { heapMegabytes }: WorkerLimits): Problem {
  if ((error as NodeJS.ErrnoException | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return new Problem('unreadable', `expected to read it within ${heapMegabytes} MB; it needs more`, {
      hint: 'Save it as plain text and read that.',
      facts: { heapMegabytes },
    });
  return new Problem('internal', 'expected to read it; the reading thread ended', {
    facts: { reason: error instanceof Error ? error.message : String(error) },
    cause: error,
  });
}
