import type { Sentence } from '../types.ts';
import { furnitureOf } from './furniture.ts';
import { type Line, linesOf } from './lines.ts';
import { sentencesOf } from './sentences.ts';

export interface MainText {
  readonly title: Line | null;
  readonly sentences: readonly Sentence[];
  /** lines of the page that were left out */
  readonly dropped: readonly Line[];
}

/** The article and its own headline: furniture gone, the headline's reprints gone, cut into sentences. */
export function mainTextOf(view: string): MainText {
  const lines = linesOf(view);
  const furniture = furnitureOf(view, lines);
  const first = lines[0];
  const title =
    first &&
    lines.length > 1 &&
    first.blankAfter &&
    first.end - first.start < 200 &&
    !/[.;]$/.test(view.slice(first.end - 1, first.end))
      ? first
      : null;
  if (title) {
    furniture[0] = false;
    const words = view.slice(title.start, title.end).toLowerCase();
    for (let i = 1; i < lines.length && i < 40; i++) {
      const line = lines[i]!;
      if (
        line.end - line.start === title.end - title.start &&
        view.slice(line.start, line.end).toLowerCase() === words
      ) {
        furniture[i] = true;
        // the page's head stands above its own headline
        if (i < 12) for (let k = 1; k < i; k++) furniture[k] = true;
      }
    }
  }
  return {
    title,
    sentences: sentencesOf(view, lines, furniture, title),
    dropped: lines.filter((_, i) => furniture[i]),
  };
}
