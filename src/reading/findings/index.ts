import type { Finding } from '../../core/index.ts';
import { viewOf } from '../text/view.ts';
import { answerSlips } from './rules/answers.ts';
import { conflictSlips } from './rules/conflict.ts';
import { differenceSlips } from './rules/difference.ts';
import { eachSlips } from './rules/each.ts';
import { editionSlips } from './rules/editions.ts';
import { growthSlips } from './rules/growth.ts';
import { ownShareSlips } from './rules/own-share.ts';
import { percentCountSlips } from './rules/percent-count.ts';
import { percentRelaySlips } from './rules/percent-relay.ts';
import { periodMixSlips } from './rules/period-mix.ts';
import { predicateSlips } from './rules/predicate.ts';
import { quoteSlips } from './rules/quote.ts';
import { relabelSlips } from './rules/relabel.ts';
import { shareSlips } from './rules/share.ts';
import { staleSlips } from './rules/stale.ts';
import { surveySumSlips } from './rules/survey-sum.ts';
import { toldShareSlips } from './rules/told-share.ts';
import { totalSlips } from './rules/total.ts';
import { unlikeSpanSlips } from './rules/unlike-spans.ts';
import { sceneOf } from './scene.ts';
import type { Rule, Scene, Slip, SlipInput } from './types.ts';

const rules: readonly Rule[] = [
  percentCountSlips,
  percentRelaySlips,
  totalSlips,
  relabelSlips,
  shareSlips,
  toldShareSlips,
  surveySumSlips,
  ownShareSlips,
  growthSlips,
  differenceSlips,
  eachSlips,
  answerSlips,
  periodMixSlips,
  unlikeSpanSlips,
  quoteSlips,
  conflictSlips,
  predicateSlips,
  staleSlips,
  editionSlips,
];

/** As much text as may be held against itself: an article. Longer texts are taken stretch by stretch. */
const stretch = 400;

/** What a reader should know before repeating a figure of this text: slips inside it, whoever makes them. */
export function findSlips(input: SlipInput): Finding[] {
  const view = input.view ?? viewOf(input.text);
  const found: Finding[] = [];
  for (let from = 0; from < input.sentences.length; from += stretch) {
    const sentences = input.sentences.slice(from, from + stretch);
    const [start, end] = [sentences[0]!.start, sentences.at(-1)!.end];
    const inside = (at: number): boolean => at >= start && at < end;
    const part =
      sentences.length === input.sentences.length
        ? { ...input, view }
        : { ...input, view, sentences, statements: input.statements.filter((s) => inside(s.figure.start)) };
    found.push(...slipsOf(sceneOf(part)));
  }
  return found;
}

function slipsOf(scene: Scene): Finding[] {
  return once(rules.flatMap((rule) => rule(scene)))
    .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
    .map(({ kind, statements, message, recomputed }) => ({ kind, statements, message, recomputed }));
}

/** Two rules may see one slip: the first to tell it is kept. */
function once(slips: readonly Slip[]): Slip[] {
  const kept: Slip[] = [];
  for (const slip of slips) {
    const again = kept.some((k) => {
      const shared = slip.spans.filter((s) => k.spans.some((o) => o.start === s.start)).length;
      return slip.spans[0]?.start === k.spans[0]?.start || shared >= 2 || shared === slip.spans.length;
    });
    if (!again) kept.push(slip);
  }
  return kept;
}
