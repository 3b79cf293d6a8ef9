/** How many there are in all, from two lists that were made independently of each other. */
export interface TwoListEstimate {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

const z = 1.959963984540054;

/**
 * Chapman's (1951) estimate of a population from two lists of `first` and `second` members that share `both`, with the 95 %
 * interval of Sadinle (2009), which holds up when few are shared. Lists that copy each other share too many, and the estimate
 * is then too low; lists of different kinds of members share too few, and it is too high.
 * `null` where a list is empty or shares more than it has.
 */
export function chapman(first: number, second: number, both: number): TwoListEstimate | null {
  if (first < 1 || second < 1 || both < 0 || both > Math.min(first, second)) return null;
  const estimate = ((first + 1) * (second + 1)) / (both + 1) - 1;
  const [a, b, c] = [first - both + 0.5, second - both + 0.5, both + 0.5];
  const spread = Math.exp(z * Math.sqrt(1 / c + 1 / a + 1 / b + c / (a * b)));
  const seen = first + second - both - 0.5;
  return { estimate, low: seen + (a * b) / c / spread, high: seen + ((a * b) / c) * spread };
}
