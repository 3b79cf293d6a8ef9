import type { Span } from '../../core/index.ts';
import type { CauseInput } from '../types.ts';
import type { Prepared } from './prepare.ts';
import type { Scope } from './scope.ts';

const past: RegExp =
  /\b(?:in (?:19|20)\d\d|(?:last|previous|earlier this|the prior) (?:year|spring|summer|autumn|fall|winter|month|round)|(?:\w+|\d+) (?:years?|months?) (?:ago|earlier|before)|previously|a year ago|earlier (?:round|cuts?|layoffs?)|by contrast|for comparison|the (?:20\d\d) (?:programme|program|round|offer)|down from|had (?:cut|already|let|laid))\b/i;

function firstOf(spans: readonly Span[]): number {
  return spans.reduce((least, span) => Math.min(least, span.start), Number.POSITIVE_INFINITY);
}

function toldAsPast(prepared: Prepared, spans: readonly Span[]): boolean {
  const homes = prepared.sentences.filter((s) =>
    spans.some((span) => span.start < s.end && span.end > s.start),
  );
  return homes.length > 0 && homes.every((home) => past.test(prepared.slice(home.start, home.end)));
}

function inOneSentence(prepared: Prepared, a: readonly Span[], b: readonly Span[]): boolean {
  return prepared.sentences.some((s) => touches(s, a) && touches(s, b));
}

function touches(sentence: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => span.start < sentence.end && span.end > sentence.start);
}

/** `spans` tell a past round or a second measure beside one that `siblings` tell. */
function isBeside(
  prepared: Prepared,
  spans: readonly Span[],
  siblings: readonly (readonly Span[])[],
): boolean {
  const first = firstOf(spans);
  return siblings.some((sibling) => {
    const earlier = firstOf(sibling) < first;
    if (inOneSentence(prepared, spans, sibling)) return earlier;
    return earlier ? !toldAsPast(prepared, sibling) : toldAsPast(prepared, spans);
  });
}

/** A side action: a past round or a second measure beside the one the text is about. */
export function isSideAction(input: CauseInput, prepared: Prepared): boolean {
  return isBeside(prepared, input.spans, input.siblings ?? []);
}

/** A side action is judged by its own sentences and what follows them in their paragraph. */
export function sideRange(
  input: CauseInput,
  prepared: Prepared,
  scope: Scope,
  spans: readonly Span[],
): number[] {
  const { sentences } = prepared;
  const rest = [input.spans, ...(input.siblings ?? [])].filter((other) => other !== spans);
  const taken = (i: number): boolean => rest.some((other) => touches(sentences[i]!, other));
  const range = new Set<number>();
  for (let own = 0; own < sentences.length; own += 1) {
    if (!touches(sentences[own]!, spans)) continue;
    range.add(own);
    for (
      let i = own + 1;
      i < sentences.length && sentences[i]!.paragraph === sentences[own]!.paragraph;
      i += 1
    ) {
      if (taken(i) || !scope.all.has(i)) break;
      range.add(i);
    }
  }
  return [...range].sort((a, b) => a - b);
}

const hires: RegExp =
  /\b(?:hir(?:e[sd]?|ing)|recruit\w*|open(?:ings|ed)|add(?:s|ed|ing)?|tak(?:e|es|ing) on|took on|re-?hir\w+|reinstat\w+|vacanc\w+|bring\w* back|brought back)\b/i;

/** A round told in a paragraph of its own keeps the sentences after it; a hire does not. */
function takesItsFollowers(prepared: Prepared, scope: Scope, sibling: readonly Span[]): boolean {
  const homes = prepared.sentences.filter((sentence) => touches(sentence, sibling));
  const ownParagraphs = new Set([...scope.own].map((i) => prepared.sentences[i]!.paragraph));
  return homes.every(
    (home) => !ownParagraphs.has(home.paragraph) && !hires.test(prepared.slice(home.start, home.end)),
  );
}

/** The main action is judged by everything the text says of the employer, less what belongs to its side actions. */
export function mainRange(input: CauseInput, prepared: Prepared, scope: Scope): number[] {
  const range = new Set([...scope.all, ...scope.own]);
  const siblings = input.siblings ?? [];
  for (const sibling of siblings) {
    const rest = [input.spans, ...siblings.filter((other) => other !== sibling)];
    if (!isBeside(prepared, sibling, rest)) continue;
    const followers = takesItsFollowers(prepared, scope, sibling);
    for (const index of sideRange(input, prepared, scope, sibling)) {
      const told = touches(prepared.sentences[index]!, sibling);
      const kept = scope.own.has(index) || prepared.sentences[index]!.role === 'title';
      if (!kept && (told || followers)) range.delete(index);
    }
  }
  return [...range].sort((a, b) => a - b);
}
