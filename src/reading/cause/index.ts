import type { CauseAnswer, CauseInput } from '../types.ts';
import { decide, decideHire, type Verdict } from './decide.ts';
import { type Evidence, type Found, gatherEvidence } from './evidence.ts';
import { type Prepared, prepareCauses } from './prepare.ts';
import { scopeOf } from './scope.ts';
import { isSideAction, mainRange, sideRange } from './sides.ts';
import { specificityOf } from './specificity.ts';

function specificity(verdict: Verdict, evidence: Evidence, prepared: Prepared): number {
  const { aiCause } = verdict;
  if (aiCause === 'denied' || aiCause === 'none' || aiCause === 'unknown') return 0;
  if (aiCause === 'context' && evidence.sells) return 0;
  const claim: Found[] = [...verdict.because, ...evidence.works];
  const indices = [...new Set(claim.map((found) => found.sentence))]
    .filter((i) => i >= 0)
    .sort((a, b) => a - b);
  const told = new Set(indices);
  for (const i of indices)
    if (evidence.works.length > 0 && i + 1 < prepared.sentences.length) told.add(i + 1);
  const notes = [...told].map((i) => prepared.notes(i));
  const level = specificityOf({
    painted: notes.map((n) => n.painted),
    plain: notes.map((n) => n.plain),
    namesWork: evidence.works.length > 0,
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
  const range = side ? sideRange(input, prepared, scope, input.spans) : mainRange(input, prepared, scope);
  const evidence = gatherEvidence(prepared, scope, range, input.others.length);
  const verdict = hire ? decideHire(evidence, prepared, scope.own) : decide(evidence, prepared);
  return {
    aiCause: verdict.aiCause,
    specificity: specificity(verdict, evidence, prepared),
    reasons: reasonsOf(verdict, evidence),
    because: verdict.because.map(({ start, end }) => ({ start, end })),
  };
}
