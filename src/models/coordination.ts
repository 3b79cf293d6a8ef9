/** Pairs that may have to talk. F. P. Brooks, The Mythical Man-Month (1975), chapter 2. */
export function channels(n: number): number {
  return (n * (n - 1)) / 2;
}

/**
 * Output of n teams in units of one team's: the universal scalability law with contention a and coherency b.
 * N. J. Gunther, Guerrilla Capacity Planning (2007), equation 4.31.
 */
export function capacity(n: number, a: number, b: number): number {
  return n / (1 + a * (n - 1) + b * n * (n - 1));
}

/** The number of teams at which output peaks; infinite without coherency cost. */
export function peakOf(a: number, b: number): number {
  return Math.sqrt((1 - a) / b);
}
