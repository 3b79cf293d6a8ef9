import { studentTQuantile } from './student-t.ts';

/** What one cluster held at two times, and how much of it was the same. */
export interface CountedTwice {
  readonly before: number;
  readonly after: number;
  /** counted at both times */
  readonly kept: number;
}

/**
 * The 95 % interval of the sum after over the sum before, on the log scale: the variance is the larger of that between clusters,
 * by linearisation with B / (B - 1) (Woodruff 1971), and that of counts which come and go one by one, so that clusters which happen
 * to agree claim no certainty. Student's t with B - 1 degrees of freedom. What is kept is in both sums and varies little; with
 * nothing kept the second variance is 1 / before + 1 / after, that of a ratio of two Poisson counts. `null` with fewer than two
 * clusters, nothing on one side, or nothing that came or went.
 */
export function ratioOfCounts(clusters: readonly CountedTwice[]): readonly [number, number] | null {
  const sum = (of: (one: CountedTwice) => number): number =>
    clusters.reduce((total, one) => total + of(one), 0);
  const [before, after, kept] = [sum((one) => one.before), sum((one) => one.after), sum((one) => one.kept)];
  const df = clusters.length - 1;
  if (df < 1 || before === 0 || after === 0) return null;
  const between = (sum((one) => (one.after / after - one.before / before) ** 2) * clusters.length) / df;
  const counts =
    (after - kept) / after ** 2 + (before - kept) / before ** 2 + kept * (1 / after - 1 / before) ** 2;
  const variance = Math.max(between, counts);
  if (variance === 0) return null;
  const reach = studentTQuantile(0.975, df) * Math.sqrt(variance);
  return [(after / before) * Math.exp(-reach), (after / before) * Math.exp(reach)];
}
