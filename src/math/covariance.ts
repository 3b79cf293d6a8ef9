import { mean } from './mean.ts';

/** Sample covariance of two series of one length, divided by n - 1. */
export function covariance(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const [centreA, centreB] = [mean(a), mean(b)];
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i]! - centreA) * (b[i]! - centreB);
  return sum / (a.length - 1);
}

/** Pearson correlation; NaN where one of the series is constant. */
export function correlation(a: ArrayLike<number>, b: ArrayLike<number>): number {
  return covariance(a, b) / Math.sqrt(covariance(a, a) * covariance(b, b));
}
