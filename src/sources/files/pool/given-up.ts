import { Problem } from '../../../core/index.ts';

const hint = 'Save it as plain text and read that.';

export function tooSlow(milliseconds: number): Problem {
  const message = `expected to read it within ${milliseconds / 1000} s; it took longer`;
  return new Problem('unreadable', message, { hint, facts: { milliseconds } });
}

export function tooHungry(megabytes: number): Problem {
  const message = `expected to read it within ${megabytes} MB; it needs more`;
  return new Problem('unreadable', message, { hint, facts: { megabytes } });
}

/** What a thread's end means: the memory it was given was not enough, or a fault of ours. */
export function crashed(error: unknown, heapMegabytes: number): Problem {
  if ((error as NodeJS.ErrnoException | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return tooHungry(heapMegabytes);
  const reason = error instanceof Error ? error.message : 'it gave no reason';
  return new Problem('internal', `expected to read it; the reading thread ended: ${reason}`, {
    hint: 'Please report it with the file, if you may share it.',
    facts: { reason },
    cause: error,
  });
}
