import type { Claim } from './types.ts';

const size = (c: Claim): number => c.best ?? c.high ?? c.low ?? 0;

/**
 * A number of jobs that is the sum of unlike parts told beside it (1,400 staff, 450 open roles, 300 contractors) has no
 * unit of account and is no action: the parts are.
 */
export function mixedTotals(claims: readonly Claim[]): Claim[] {
  const jobs = claims.filter((c) => c.measure === 'jobs');
  return claims.map((claim) => {
    if (claim.measure !== 'jobs' || size(claim) < 10) return claim;
    const near = jobs.filter(
      (c) => c !== claim && Math.abs(c.sentence - claim.sentence) <= 3 && size(c) < size(claim),
    );
    for (let from = 0; from < near.length; from++) {
      let sum = 0;
      const units = new Set<string | null>();
      for (const part of near.slice(from, from + 6)) {
        sum += size(part);
        units.add(part.unitOfAccount);
        if (units.size > 1 && Math.abs(sum - size(claim)) <= 0.015 * size(claim) && sum !== size(part)) {
          return { ...claim, unitOfAccount: null, action: null, aside: true };
        }
      }
    }
    return claim;
  });
}
