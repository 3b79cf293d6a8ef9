import { Problem } from '../../core/index.ts';
import type { Ask } from './ask.ts';
import { checkedBody } from './check-body.ts';
import type { Outcome } from './outcome.ts';
import { type Asking, askPersistently } from './persist.ts';
import type { Kept, PullStore } from './store.ts';

export interface Fetched {
  readonly outcome: Extract<Outcome, 'new' | 'changed' | 'same'>;
  readonly kept: Kept;
  /** the text, where the answer is one */
  readonly text: string | null;
}

/** Asks for one thing, on condition that it changed where a copy is held, and keeps what comes. */
export async function fetchOne(
  ask: Ask,
  before: Kept | null,
  store: PullStore,
  asking: Asking,
): Promise<Fetched> {
  const { host } = new URL(ask.url);
  const answer = await askPersistently(ask, conditions(before), asking);
  const now = asking.effects.now();
  if (answer.status === 304 && before !== null)
    return { outcome: 'same', kept: await store.unchanged(ask, before, now), text: null };
  if (answer.status !== 200) throw notGiven(answer.status, host);
  const text = checkedBody(answer.bytes, ask.expect, host);
  const kept = await store.keep(ask, answer, before, now);
  const outcome = before === null ? 'new' : kept.sha256 === before.sha256 ? 'same' : 'changed';
  return { outcome, kept, text };
}

function conditions(before: Kept | null): Readonly<Record<string, string>> {
  return {
    ...(before?.etag == null ? {} : { 'if-none-match': before.etag }),
    ...(before?.lastModified == null ? {} : { 'if-modified-since': before.lastModified }),
  };
}

const hints: Readonly<Record<number, string>> = {
  401: 'It wants an account, which is not given here.',
  403: 'It does not let programs in, or wants to know who is asking: --contact "Name name@example.org".',
  404: 'The address may have moved; the source’s README says where it was.',
  410: 'It was taken away for good.',
};

function notGiven(status: number, host: string): Problem {
  return new Problem('network', `expected an answer from ${host}; it said ${status}`, {
    hint: hints[status] ?? 'Open the address in a browser.',
    facts: { status },
  });
}
