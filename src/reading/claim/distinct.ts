import type { Sentence } from '../types.ts';
import type { Claim } from './types.ts';

const value = (c: Claim): number | null => c.best ?? c.high ?? c.low;

/** A figure said twice is one statement: the body's telling stands, the headline's and the reprint's go. */
export function distinctClaims(claims: readonly Claim[], sentences: readonly Sentence[]): Claim[] {
  const order = [...claims].sort(
    (a, b) => rank(a, sentences) - rank(b, sentences) || a.figure.start - b.figure.start,
  );
  const kept: Claim[] = [];
  for (const claim of order) {
    const twin = kept.find(
      (k) =>
        k.measure === claim.measure &&
        value(k) === value(claim) &&
        (k.employer === claim.employer ||
          k.unitOfAccount === 'total-across-employers' ||
          k.measure === 'postings' ||
          sentences[claim.sentence]!.role === 'title' ||
          claim.employer < 0) &&
        k.unit === claim.unit &&
        (k.action === claim.action ||
          k.action === null ||
          claim.action === null ||
          sentences[claim.sentence]!.role === 'title'),
    );
    const echo =
      claim.loose &&
      order.some(
        (k) =>
          k !== claim &&
          !k.loose &&
          k.measure === 'survey-share' &&
          Math.abs((value(k) ?? 0) - (value(claim) ?? 9)) <= 0.06 &&
          (claim.measure === 'survey-share' || sentences[claim.sentence]!.role === 'title'),
      );
    const again =
      (claim.measure === 'ratio' &&
        claim.unit === 'share' &&
        !claim.loose &&
        kept.some(
          (k) =>
            k.unit === 'share' &&
            k.measure !== 'growth' &&
            value(k) === value(claim) &&
            Math.abs(k.sentence - claim.sentence) > 0,
        )) ||
      (/^[A-Z]{3}$/.test(claim.unit) &&
        kept.some((k) => k.unit === claim.unit && value(k) === value(claim) && k.bound === claim.bound));
    if (!twin && !echo && !again) kept.push(claim);
  }
  return kept.sort((a, b) => a.figure.start - b.figure.start);
}

function rank(claim: Claim, sentences: readonly Sentence[]): number {
  return sentences[claim.sentence]!.role === 'title' ? 1 : 0;
}
