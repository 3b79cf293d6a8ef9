import { wordsOfWork } from '../../postings/classify/occupation.ts';
import { titleWords } from '../../postings/titles/title-words.ts';

const smallWords = new Set('a an and at for in of on or s the to with'.split(' '));

/** Words of a title that say what the work is, and are not among those by which its occupation was known. */
export function unrecognised(title: string, because: string): readonly string[] {
  const known = new Set(titleWords(because));
  return [...new Set(wordsOfWork(title))].filter((word) => !known.has(word) && !smallWords.has(word));
}

/** One word of three or more is too little to go by: "Chief Happiness Wizard" is no chief executive. */
export const isSmallPart = (because: string, left: readonly string[]): boolean =>
  titleWords(because).length === 1 && left.length >= 2;
