/** Alternatives as one non-capturing group; `\\w+` in them reads letters with accents too. */
export function any(...words: readonly string[]): string {
  return `(?:${words.join('|').replace(/\\w(?=[+*{])/g, '[\\wÀ-ÿ]')})`;
}

/** A pattern over whole words, upper and lower case alike. */
export function words(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<![\\wÀ-ÿ])${any(...alternatives)}(?![\\wÀ-ÿ])`, 'i');
}

export function global(pattern: RegExp): RegExp {
  return new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
}

/** The last place in `text` where a global pattern begins, or null. */
export function lastMatch(pattern: RegExp, text: string): RegExpExecArray | null {
  pattern.lastIndex = 0;
  let last: RegExpExecArray | null = null;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    last = found;
    if (found[0].length === 0) pattern.lastIndex += 1;
  }
  return last;
}
