import { fold, tokensOf } from '../text/fold.ts';

const small: ReadonlySet<string> = new Set('of and the for de la du des und et y e'.split(' '));

/** The initials of a name's words, without the small ones. Words grown together ("TextileServices") count as two when `written` shows it. */
export function acronymOf(words: readonly string[], written = ''): string {
  const split = tokensOf(fold(written.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')));
  const shown = split.length > words.length ? split.filter((word) => words.join('').includes(word)) : words;
  return shown
    .filter((word) => !small.has(word))
    .map((word) => word[0])
    .join('');
}
