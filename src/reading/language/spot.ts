import type { Figure } from '../quantity/types.ts';
import type { Tongue } from './tongue.ts';

/** One figure in its sentence, with the reach within which words speak of it. Offsets are the sentence's. */
export interface Spot {
  readonly tongue: Tongue;
  readonly figure: Figure;
  readonly sentence: string;
  /** where the figure and its bounding words begin and end */
  readonly from: number;
  readonly to: number;
  /** its clause, cut at the figures beside it */
  readonly low: number;
  readonly high: number;
  /** its clause, whole */
  readonly clauseLow: number;
  readonly clauseHigh: number;
  readonly previous: string;
  readonly title: boolean;
  /** the text has told a cut already */
  readonly story: boolean;
  /** the measures of the sentence's earlier figures */
  readonly said: readonly string[];
  /** what each word list matches in the sentence, found once */
  readonly found: Map<RegExp, readonly RegExpMatchArray[]>;
  /** the figure before it ends here; -1 when there is none */
  readonly lastEnd: number;
}

export function spotOf(
  tongue: Tongue,
  sentence: string,
  base: number,
  figures: readonly Figure[],
  index: number,
  rest: Pick<Spot, 'previous' | 'title' | 'story' | 'said' | 'found'>,
): Spot {
  const figure = figures[index]!;
  const from = figure.outer - base;
  const to = figure.end - base;
  const before = figures[index - 1];
  const after = figures[index + 1];
  let clauseLow = 0;
  let clauseHigh = sentence.length;
  for (const m of sentence.matchAll(tongue.clause)) {
    const end = m.index + m[0].length;
    if (end <= from) clauseLow = end;
    else if (m.index >= to) {
      clauseHigh = m.index;
      break;
    }
  }
  return {
    tongue,
    figure,
    sentence,
    from,
    to,
    clauseLow,
    clauseHigh,
    low: before ? Math.max(clauseLow, before.end - base) : clauseLow,
    high: after ? Math.min(clauseHigh, after.outer - base) : clauseHigh,
    lastEnd: before ? before.end - base : -1,
    ...rest,
  };
}

export interface Near {
  readonly word: string;
  /** characters between it and the figure */
  readonly distance: number;
  readonly before: boolean;
  readonly at: number;
}

const globals = new WeakMap<RegExp, RegExp>();

/** A word list made to find every match. */
export function everywhere(test: RegExp): RegExp {
  const global = globals.get(test) ?? new RegExp(test.source, `${test.flags}g`);
  globals.set(test, global);
  return global;
}

/** Every match of a word list in the figure's sentence. */
export function matchesOf(test: RegExp, spot: Spot): readonly RegExpMatchArray[] {
  const known = spot.found.get(test) ?? [...spot.sentence.matchAll(everywhere(test))];
  spot.found.set(test, known);
  return known;
}

/** The match of a word list that stands nearest to the figure between two offsets of the sentence. */
export function nearest(test: RegExp, spot: Spot, low: number, high: number): Near | null {
  let best: Near | null = null;
  for (const m of matchesOf(test, spot)) {
    const at = m.index ?? 0;
    const end = at + m[0].length;
    if (at < low || at >= high) continue;
    const before = end <= spot.from;
    if (!before && at < spot.to) continue;
    const distance = before ? spot.from - end : at - spot.to;
    if (!best || distance < best.distance) best = { word: m[0], distance, before, at };
  }
  return best;
}
