import type { Worker } from 'node:worker_threads';
import { Problem } from '../../core/index.ts';
import { startWorker } from '../../sources/files/pool/start-worker.ts';
import type { BoardJob, BoardReply, HeldPayload } from './board-thread.ts';

/** A file's postings live for as long as the file is read: room for them spares them from being moved about. */
const resourceLimits = { maxYoungGenerationSizeMb: 192 };

/**
 * Reads files in threads, ahead of whoever asks for them in order. At most two replies a thread wait to be asked for, so that
 * memory does not grow with the number of files.
 */
export class BoardThreads {
  readonly #jobs: Iterator<BoardJob>;
  readonly #ready: Promise<BoardReply>[] = [];
  readonly #idle: Worker[];
  readonly #all: readonly Worker[];
  readonly #waiting: ((worker: Worker) => void)[] = [];

  constructor(jobs: Iterable<BoardJob>, threads: number, held: ReadonlyMap<string, HeldPayload>) {
    this.#jobs = jobs[Symbol.iterator]();
    const stem = new URL('./board-thread', import.meta.url).href;
    this.#all = Array.from({ length: threads }, () =>
      startWorker({ workerData: held, resourceLimits }, stem),
    );
    this.#idle = [...this.#all];
    for (let n = 0; n < threads * 2; n++) this.#start();
  }

  /** The reply to the next job, in the order of the jobs. */
  next(): Promise<BoardReply> {
    const reply = this.#ready.shift();
    this.#start();
    return reply ?? Promise.resolve({ kind: 'other' });
  }

  async close(): Promise<void> {
    await Promise.all(this.#all.map((worker) => worker.terminate()));
  }

  #start(): void {
    const next = this.#jobs.next();
    if (next.done !== true) this.#ready.push(this.#read(next.value));
  }

  async #read(job: BoardJob): Promise<BoardReply> {
    const worker = this.#idle.pop() ?? (await new Promise<Worker>((resolve) => this.#waiting.push(resolve)));
    const reply = await asked(worker, job);
    const waiting = this.#waiting.shift();
    if (waiting === undefined) this.#idle.push(worker);
    else waiting(worker);
    return reply;
  }
}

function asked(worker: Worker, job: BoardJob): Promise<BoardReply> {
  return new Promise((resolve) => {
    const finish = (reply: BoardReply): void => {
      worker.off('message', finish).off('error', failed).off('exit', left);
      resolve(reply);
    };
    const failed = (cause: unknown): void => finish({ kind: 'refused', error: ended(cause) });
    const left = (): void => failed(null);
    worker.on('message', finish).on('error', failed).on('exit', left);
    worker.postMessage(job);
  });
}

const ended = (cause: unknown): ReturnType<Problem['toJSON']>['error'] =>
  new Problem('internal', 'expected to read it; the thread that read it ended', {
    hint: 'Add it by itself; if that fails too, please report it.',
    cause,
  }).toJSON().error;
