import type { Worker } from 'node:worker_threads';
import type { Company, Problem } from '../../../core/index.ts';
import { crashed, tooHungry, tooSlow } from './given-up.ts';
import { MemoryGuard } from './memory-guard.ts';
import type { Job, Reply, Request, WorkerData } from './protocol.ts';
import { startWorker } from './start-worker.ts';

export interface WorkerLimits {
  /** how long one part of one document may take */
  readonly milliseconds: number;
  readonly heapMegabytes: number;
}

export const usualLimits: WorkerLimits = { milliseconds: 120_000, heapMegabytes: 256 };

export interface ClientOptions {
  readonly limits?: WorkerLimits | undefined;
  readonly companies?: readonly Company[] | undefined;
  /** shared by all clients of a process */
  readonly guard?: MemoryGuard;
  readonly start?: typeof startWorker;
}

/** One worker thread. A document that takes too long or too much memory costs the thread, never the run. */
export class WorkerClient {
  readonly #limits: WorkerLimits;
  readonly #companies: readonly Company[];
  readonly #guard: MemoryGuard;
  readonly #start: typeof startWorker;
  #worker: Worker | null = null;
  #closed = false;

  constructor(options: ClientOptions = {}) {
    this.#limits = options.limits ?? usualLimits;
    this.#companies = options.companies ?? [];
    this.#guard = options.guard ?? new MemoryGuard();
    this.#start = options.start ?? startWorker;
  }

  open(job: Job): Promise<Reply> {
    return this.#ask({ ask: 'open', job });
  }

  next(): Promise<Reply> {
    return this.#ask({ ask: 'next' });
  }

  /** Ends the thread for good: a document that still waits for it must not start another. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#worker?.terminate();
    this.#worker = null;
  }

  #ask(request: Request): Promise<Reply> {
    if (this.#closed) return Promise.resolve({ kind: 'refused', error: crashed(null, 0).toJSON().error });
    this.#worker ??= this.#begin();
    const worker = this.#worker;
    const { milliseconds, heapMegabytes } = this.#limits;
    return new Promise((resolve) => {
      const finish = (reply: Reply): void => {
        clearTimeout(timer);
        unwatch();
        // Ours alone: whoever waits for the thread to end listens for its exit too.
        worker.off('message', finish).off('error', failed).off('exit', left);
        resolve(reply);
      };
      const fail = (problem: Problem): void => {
        finish({ kind: 'refused', error: problem.toJSON().error });
        this.#worker = null;
        // A thread that is being ended may still report an error, which is no longer news.
        worker.on('error', () => {});
        void worker.terminate();
      };
      const failed = (error: unknown): void => fail(crashed(error, heapMegabytes));
      const left = (): void => fail(crashed(null, heapMegabytes));
      const timer = setTimeout(() => fail(tooSlow(milliseconds)), milliseconds);
      const unwatch = this.#guard.watch(() => fail(tooHungry(this.#guard.megabytes)));
      worker.on('message', finish).on('error', failed).on('exit', left);
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
