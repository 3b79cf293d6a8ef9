import type { EmploymentType, PostingPlace } from '../../core/index.ts';
import { levelWords } from '../titles/level-words.ts';
import { titleWords } from '../titles/title-words.ts';

/** What a title says of the work, and what it says beside it. */
export interface TitleParts {
  /** words that name the work, each once, without those that name the level, the place, the intake or the terms */
  readonly work: readonly string[];
  readonly level: string;
  readonly intake: string;
  readonly terms: EmploymentType | null;
}

/** The ranks that lead others are levels here: the same work under a director is another role. */
const levels = new Set([
  ...levelWords,
  ...'trainee apprentice graduate grad new college middle head chief director vice president executive'.split(
    ' ',
  ),
]);
const seasons = new Set(['spring', 'summer', 'fall', 'autumn', 'winter']);

/** How and how long one works; it sets no work apart. */
const terms: readonly (readonly [RegExp, EmploymentType])[] = [
  [/\bpart[ -]+time\b/gi, 'part-time'],
  [/\bfull[ -]+time\b/gi, 'full-time'],
  [
    /\b(?:contract|contractor|fixed[ -]term|1099|freelance)(?=\s*(?:$|[)\],/|–-]|contractor\b))/gi,
    'contract',
  ],
  [/\btemporary\b/gi, 'temporary'],
];
const manner = /\b(?:remote|hybrid|on-?site)\b/gi;
/** "- Manhattan Beach, CA" at the end */
const town = /[-–—(,]\s*[\p{Lu}][\p{L}.' ]*,\s*[A-Z]{2}\)?\s*$/u;

/** A title's own place words are left out too: the place is compared by itself. Of a title that is nothing else, all stays. */
export function titleParts(title: string, places: readonly PostingPlace[]): TitleParts {
  let [bare, named]: [string, EmploymentType | null] = [title.replace(manner, ' ').replace(town, ' '), null];
  for (const [words, kind] of terms) {
    const without = bare.replace(words, ' ');
    if (without !== bare) named ??= kind;
    bare = without;
  }
  const here = new Set(places.flatMap(({ text }) => titleWords(text)));
  const all = [...new Set(titleWords(bare))];
  const intake = [...(title.match(/\b20\d\d\b/g) ?? []), ...all.filter((word) => seasons.has(word))];
  const work = all.filter((word) => !levels.has(word) && !here.has(word) && !seasons.has(word));
  return {
    work: work.length > 0 ? work : all.filter((word) => !levels.has(word)),
    level: all.filter((word) => levels.has(word)).join(' '),
    intake: [...new Set(intake)].sort().join(' '),
    terms: named,
  };
}
