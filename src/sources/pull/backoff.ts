import { createHash } from 'node:crypto';

const firstMs = 1000;
const mostMs = 60_000;

/** How often one thing is asked for before it is given up. */
export const mostAttempts = 4;

/** A site that asks to be left alone for longer is left alone for the rest of the run. */
const mostPatienceMs = 120_000;

/**
 * How long to wait before the next attempt: doubled each time, and between half and all of it by a jitter that depends on nothing but
 * the seed, the address and the attempt, so that a run can be repeated.
 */
export function backoffMs(seed: string, url: string, attempt: number): number {
  const whole = Math.min(mostMs, firstMs * 2 ** (attempt - 1));
  const jitter = createHash('sha256').update(`${seed} ${url} ${attempt}`).digest().readUInt32BE(0) / 2 ** 32;
  return Math.round(whole * (0.5 + jitter / 2));
}

/** What `Retry-After` asks for, in milliseconds: seconds or an HTTP date (RFC 9110, 10.2.3); `null` when it says neither. */
export function retryAfterMs(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}

export const tooLong = (milliseconds: number): boolean => milliseconds > mostPatienceMs;

/** Statuses after which the same request may well succeed. */
export const passing: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);
