import type { Lexicon, LexiconSource } from './types.ts';

/** One set of expressions out of the languages a text is written in; word edges are Unicode letters and digits. */
export function compileLexicon(sources: readonly LexiconSource[]): Lexicon {
  const out: Record<string, RegExp> = {};
  for (const key of Object.keys(sources[0]!) as (keyof LexiconSource)[]) {
    if (key === 'code') continue;
    const joined = sources
      .map((s) => s[key])
      .filter((s) => s !== '')
      .join('|');
    out[key] =
      joined === '' ? /(?!)/ : new RegExp(`(?<![\\p{L}\\p{N}])(?:${joined})(?![\\p{L}\\p{N}])`, 'iu');
  }
  return out as Lexicon;
}
