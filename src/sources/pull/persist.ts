import { Problem } from '../../core/index.ts';
import { backoffMs, mostAttempts, passing, retryAfterMs, tooLong } from './backoff.ts';
import type { PullEffects } from './effects.ts';
import { type Answer, exchange } from './exchange.ts';
import type { Pace } from './pace.ts';

/** What one run asks with. */
export interface Asking {
  readonly effects: PullEffects;
  readonly pace: Pace;
  readonly seed: string;
  readonly userAgent: string;
}

/** The failures of a connection that the next attempt may not meet; a bad certificate or an unknown name is not one of them. */
const passingCodes =
  /^(?:ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|EAI_AGAIN|ERR_STREAM_PREMATURE_CLOSE|Z_BUF_ERROR|HPE_\w+|UND_ERR_SOCKET)$/;

/**
 * Asks until an answer comes that stands, at most four times, each time after a longer wait or the wait that the site asks for. Throws
 * `network` when none came; `facts.leaveHost` is set when the site asks to be left alone.
 */
export async function askPersistently(
  ask: { readonly url: string; readonly body?: string },
  headers: Readonly<Record<string, string>>,
  { effects, pace, seed, userAgent }: Asking,
): Promise<Answer> {
  const { host } = new URL(ask.url);
  for (let attempt = 1; ; attempt++) {
    await pace.turn(host);
    const answer = await once(ask, { ...headers, 'user-agent': userAgent }, effects);
    if (!(answer instanceof Problem) && !passing.has(answer.status)) return answer;
    const asked =
      answer instanceof Problem ? null : retryAfterMs(answer.header('retry-after'), effects.now());
    if (asked !== null && tooLong(asked)) throw leaveAlone(host, asked);
    if (attempt >= mostAttempts) throw answer instanceof Problem ? answer : stillNot(answer, host);
    await effects.sleep(Math.max(asked ?? 0, backoffMs(seed, ask.url, attempt)));
  }
}

async function once(
  { url, body }: { readonly url: string; readonly body?: string },
  headers: Readonly<Record<string, string>>,
  { web }: PullEffects,
): Promise<Answer | Problem> {
  try {
    return await exchange(url, body, headers, web);
  } catch (error) {
    if (error instanceof Problem && error.code === 'network' && mayPass(error)) return error;
    throw error;
  }
}

function mayPass({ facts }: Problem): boolean {
  return facts.timedOut === true || (typeof facts.code === 'string' && passingCodes.test(facts.code));
}

function stillNot({ status }: Answer, host: string): Problem {
  return new Problem('network', `expected an answer from ${host}; it said ${status} ${mostAttempts} times`, {
    hint: 'Run the same command later: what was fetched stays.',
    facts: { status },
  });
}

function leaveAlone(host: string, milliseconds: number): Problem {
  const minutes = Math.ceil(milliseconds / 60_000);
  return new Problem('network', `${host} asks to be left alone for ${minutes} minutes`, {
    hint: 'Run the same command after that: what was fetched stays.',
    facts: { leaveHost: true, milliseconds },
  });
}
