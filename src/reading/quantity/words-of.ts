/** How one language writes numbers in words, and the words that bound, join and part them. Sources without captures. */
export interface NumberWords {
  /** a run of number words; never a mere article */
  readonly run: string;
  readonly valueOf: (words: string) => number | null;
  /** words after a number that multiply it */
  readonly scales: Readonly<Record<string, number>>;
  /** parts in words and their value: "ein Drittel" */
  readonly parts: readonly (readonly [source: string, value: number])[];
  /** multiples in words and their value: "verdoppelt" */
  readonly multiples: readonly (readonly [source: string, value: number])[];
  /** what stands between the two numbers of odds: "neun VON zehn" */
  readonly oddsOf: string;
  readonly percent: string;
  readonly points: string;
  /** words for a currency after a number, each with its code */
  readonly currencies: Readonly<Record<string, string>>;
  readonly atMost: string;
  readonly atLeast: string;
  readonly about: string;
  readonly atMostAfter: string;
  readonly atLeastAfter: string;
  readonly aboutAfter: string;
  /** opens a range: "zwischen" */
  readonly between: string;
  /** joins its ends once it is opened: "und" */
  readonly and: string;
  /** joins its ends by itself: "bis" */
  readonly to: string;
  /** stretches of time that are paid for, each with its unit */
  readonly durations: readonly (readonly [source: string, unit: string])[];
}

/** The value of a run of separate words, added up and multiplied as they come; `null` when they make no number. */
export function sumOfWords(
  tokens: readonly string[],
  units: Readonly<Record<string, number>>,
  thousand: ReadonlySet<string>,
): number | null {
  let total = 0;
  let group = 0;
  let seen = false;
  for (const token of tokens) {
    if (thousand.has(token)) {
      total += (group || 1) * 1000;
      group = 0;
    } else {
      const value = units[token];
      if (value === undefined) return null;
      if (value === 100 && group > 0 && group < 10) group *= 100;
      else if (seen && group > 0 && value >= group) return null;
      else group += value;
    }
    seen = true;
  }
  return seen ? total + group : null;
}
