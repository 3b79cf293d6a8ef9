import type { EventClaim } from './claim.ts';

/**
 * How many independent voices give claims: copies of one address are one, trackers are none because they repeat what others
 * said, and claims without an address are one a source. Agreement of copies confirms nothing.
 */
export function independentVoices(claims: readonly EventClaim[]): number {
  const voices = new Set(
    claims.filter(({ authority }) => authority !== 'tracker').map((claim) => claim.url ?? claim.saidBy),
  );
  return voices.size;
}
