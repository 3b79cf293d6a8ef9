import type { OccupationRow } from '../lexicon/rows.ts';
import { levelWords } from '../titles/level-words.ts';
import { titleWords } from '../titles/title-words.ts';

/** The occupation that a title names, and the words of the title that say so. */
export interface NamedOccupation {
  readonly family: string;
  readonly occupation: string | null;
  readonly name: string;
  readonly because: string;
}

interface Pattern {
  readonly words: readonly string[];
  readonly row: OccupationRow;
}

/** Level, and with it reach, terms and manner. Heads, chiefs and directors stay: occupations are called so. */
const rungWords = new Set([
  ...levelWords,
  ...'v distinguished experienced founding group regional global temporary part time full contract remote hybrid'.split(
    ' ',
  ),
]);

/** The words of a title without those that say how senior, where or how long; all of them where it has no others. */
export function wordsOfWork(title: string): readonly string[] {
  const all = titleWords(title);
  const work = all.filter((word) => !rungWords.has(word));
  return work.length === 0 ? all : work;
}

/** How much more a single word counts where it ends a part: "Email Marketing Designer" designs, "Brand Designer" too. */
const headWord = 1.2;

/** Occupations by the first word of each of their titles, longest title first. */
export class OccupationBook {
  readonly #byFirst = new Map<string, Pattern[]>();
  readonly #known = new Map<string, NamedOccupation | null>();

  constructor(rows: readonly OccupationRow[]) {
    for (const row of rows)
      for (const title of row.titles) {
        const words = titleWords(title);
        const [first] = words;
        if (first === undefined) continue;
        const list = this.#byFirst.get(first) ?? [];
        list.push({ words, row });
        this.#byFirst.set(first, list);
      }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  /**
   * The occupation of a title: the longest known title that stands in it, earlier parts before later ones. "Manager,
   * Product Marketing" names product marketing. `null` where no known title stands in it.
   */
  named(title: string): NamedOccupation | null {
    const known = this.#known.get(title);
    if (known !== undefined) return known;
    const found = this.#find(title);
    if (this.#known.size > 50_000) this.#known.clear();
    this.#known.set(title, found);
    return found;
  }

  #find(title: string): NamedOccupation | null {
    const parts = title.split(/[,;:([|–—]| - |\/(?=[A-Z]{2,}[a-z])/);
    let best: { pattern: Pattern; score: number } | null = null;
    for (const [part, text] of parts.entries()) {
      const words = wordsOfWork(text);
      for (const [at, word] of words.entries()) {
        const pattern = this.#byFirst
          .get(word)
          ?.find(({ words: wanted }) => wanted.every((w, i) => words[at + i] === w));
        if (pattern === undefined) continue;
        const ends = pattern.words.length === 1 && at + 1 === words.length ? headWord : 0;
        const score = 2 * pattern.words.length + ends - part * 1.5;
        if (best === null || score > best.score) best = { pattern, score };
      }
    }
    if (best === null) return null;
    const { row, words } = best.pattern;
    return { family: row.family, occupation: row.occupation, name: row.name, because: words.join(' ') };
  }
}
