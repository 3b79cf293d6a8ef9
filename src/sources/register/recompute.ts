/** What an article may state from its own figures. The last is what the freed time of work done that much faster yields for each 100. */
export const operations = ['change', 'share', 'sum', 'extra-per-hundred'] as const;
export type Operation = (typeof operations)[number];

/** Plain arithmetic on the article's own figures, as a check of what it says; it makes no figure of ours. */
export function recompute(operation: Operation, values: readonly number[]): number {
  const [first = Number.NaN, second = Number.NaN] = values;
  const exact = {
    change: () => second / first - 1,
    share: () => first / second,
    sum: () => values.reduce((total, value) => total + value, 0),
    'extra-per-hundred': () => 100 / (1 - first) - 100,
  }[operation]();
  return Number(exact.toPrecision(12));
}
