import type { AiCause } from '../../core/index.ts';
import type { CauseAnswer, CauseInput } from '../types.ts';
import { decide, decideHire, type Verdict } from './decide.ts';
import { gatherEvidence } from './evidence.ts';
import type { Evidence, Found } from './found.ts';
import { type Prepared, prepareCauses } from './prepare.ts';
import { scopeOf } from './scope.ts';
import { isSideAction, mainRange, sideRange } from './sides.ts';
import { namedForIt, specificityOf } from './specificity.ts';

const nearItsOwnTrade: ReadonlySet<AiCause> = new Set(['none', 'unknown']);

function specificity(
  verdict: Verdict,
  evidence: Evidence,
  prepared: Prepared,
  range: readonly number[],
): number {
  const { aiCause } = verdict;
  if (aiCause === 'denied' || aiCause === 'none' || aiCause === 'unknown') return 0;
  if (aiCause === 'context' && evidence.sells) return 0;
  const claim: Found[] = [...verdict.because, ...evidence.works, ...evidence.hints];
  const indices = [...new Set(claim.map((found) => found.sentence))].filter((i) => i >= 0);
  const nearby = new Set(indices.flatMap((i) => [i + 1, i - 1]));
  if (evidence.collective.length > 0 || evidence.funding.length > 0) for (const i of range) nearby.add(i);
  const painted = (list: Iterable<number>): string[] =>
    [...list].filter((i) => range.includes(i)).map((i) => prepared.notes(i).painted);
  const level = specificityOf({
    painted: indices.map((i) => prepared.notes(i).painted),
    nearby: painted([...nearby].filter((i) => !indices.includes(i))),
    namesWork: evidence.works.length + evidence.hints.length > 0 || evidence.detailed,
    paysForIt: aiCause === 'contributing' && evidence.funding.length > 0 && evidence.links.length === 0,
  });
  return aiCause === 'context' ? Math.min(level, 2) : level;
}

function reasonsOf(verdict: Verdict, evidence: Evidence): string[] {
  const reasons: string[] = [];
  if (verdict.aiCause === 'primary') reasons.push('AI');
  if (verdict.aiCause === 'contributing')
    reasons.push(evidence.funding.length > 0 && evidence.links.length === 0 ? 'money for AI' : 'AI');
  for (const { label } of [...evidence.ownReasons, ...evidence.otherReasons]) reasons.push(label);
  return [...new Set(reasons)];
}

/** Whether AI is said to be why these jobs go, how checkably, and which words said so. */
export function assessCause(input: CauseInput): CauseAnswer {
  const prepared = prepareCauses(input);
  const scope = scopeOf(input, prepared);
  const hire = input.kind === 'hiring' || input.kind === 'rehire';
  const side = isSideAction(input, prepared);
  const everything = [...new Set([...scope.all, ...scope.own])].sort((a, b) => a - b);
  const range =
    side && input.kind !== 'rehire'
      ? sideRange(input, prepared, scope, input.spans)
      : hire
        ? everything
        : mainRange(input, prepared, scope);
  const evidence = gatherEvidence(prepared, scope, range, input);
  let verdict = hire ? decideHire(evidence, prepared, scope.own) : decide(evidence, prepared);
  if (input.employer.some(namedForIt)) evidence.sells = true;
  if (evidence.sells && nearItsOwnTrade.has(verdict.aiCause) && input.employer.some(namedForIt))
    verdict = { ...verdict, aiCause: 'context' };
  return {
    aiCause: verdict.aiCause,
    specificity: specificity(verdict, evidence, prepared, range),
    reasons: reasonsOf(verdict, evidence),
    because: verdict.because.map(({ start, end }) => ({ start, end })),
  };
}
