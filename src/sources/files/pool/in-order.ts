import type { Company, ProblemEnvelope } from '../../../core/index.ts';
import type { HeadedPart } from '../read-document.ts';
import { WorkerClient, type WorkerLimits } from './client.ts';
import { MemoryGuard } from './memory-guard.ts';
import type { Job, Provenance, Reply } from './protocol.ts';

/** A document that could be opened: its parts come one after the other, as they are asked for. */
export interface Opened {
  readonly provenance: Provenance;
  readonly held: { readonly bytes: Uint8Array; readonly text: string } | null;
  readonly parts: () => AsyncGenerator<HeadedPart | Broken>;
}

/** The rest of a document could not be read; what came before it stands. */
export interface Broken {
  readonly broken: ProblemEnvelope['error'];
}

export type Outcome<T> =
  | { readonly input: T; readonly opened: Opened }
  | { readonly input: T; readonly refused: ProblemEnvelope['error'] };

export interface PoolOptions<T> {
  readonly jobs: number;
  readonly limits?: WorkerLimits;
  readonly companies?: readonly Company[];
  readonly jobOf: (input: T) => Job;
}

interface Running<T> {
  readonly input: T;
  readonly reply: Promise<Reply>;
  readonly worker: () => WorkerClient;
}

/**
 * Reads many documents at once and gives them back in the order they were named. At most a few finished ones wait for a
 * slow one before them, so memory does not grow with their number.
 */
export async function* readInOrder<T>(
  inputs: AsyncIterable<T>,
  options: PoolOptions<T>,
): AsyncGenerator<Outcome<T>> {
  const { limits, companies } = options;
  const guard = new MemoryGuard();
  const all = Array.from({ length: options.jobs }, () => new WorkerClient({ limits, companies, guard }));
  const idle = new IdleWorkers(all);
  const running: Running<T>[] = [];
  const source = inputs[Symbol.asyncIterator]();
  let ended = false;
  const start = async (): Promise<void> => {
    const next = await source.next();
    if (next.done === true) ended = true;
    else running.push(run(next.value, options.jobOf(next.value), idle));
  };
  try {
    for (;;) {
      while (!ended && running.length < options.jobs * 2) await start();
      const oldest = running.shift();
      if (oldest === undefined) return;
      yield* settle(oldest, idle);
    }
  } finally {
    await source.return?.();
    await Promise.all(all.map((worker) => worker.close()));
  }
}

function run<T>(input: T, job: Job, idle: IdleWorkers): Running<T> {
  let holder: WorkerClient | undefined;
  const reply = idle.take().then(async (worker) => {
    holder = worker;
    const first = await worker.open(job);
    // A document that came whole needs its worker no longer.
    if (first.kind === 'refused' || first.last) idle.give(worker);
    return first;
  });
  return { input, reply, worker: () => holder! };
}

async function* settle<T>(
  { input, reply, worker }: Running<T>,
  idle: IdleWorkers,
): AsyncGenerator<Outcome<T>> {
  const first = await reply;
  if (first.kind === 'refused') {
    yield { input, refused: first.error };
    return;
  }
  const { provenance, held } = first;
  let rest = first.last;
  const parts = async function* (): AsyncGenerator<HeadedPart | Broken> {
    yield first.part;
    while (!rest) {
      const next = await worker().next();
      if (next.kind === 'refused') {
        rest = true;
        yield { broken: next.error };
      } else {
        rest = next.last;
        yield next.part;
      }
    }
  };
  yield { input, opened: { provenance, held, parts } };
  if (!first.last) idle.give(worker());
}

class IdleWorkers {
  readonly #free: WorkerClient[];
  readonly #waiting: ((worker: WorkerClient) => void)[] = [];

  constructor(workers: readonly WorkerClient[]) {
    this.#free = [...workers];
  }

  take(): Promise<WorkerClient> {
    const worker = this.#free.pop();
    if (worker !== undefined) return Promise.resolve(worker);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  give(worker: WorkerClient): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free.push(worker);
    else next(worker);
  }
}
