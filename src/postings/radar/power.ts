import { type BaseRate, predictiveCounts, type RatePrior } from './predictive.ts';

/**
 * After how many months half of the jobs coming back could be told from one in twenty, four times in five, at the 5 % level;
 * `null` when the year that is looked at would not do. Refills are spread over that year. Assumes that the base rate goes on, and that no answer is given before `fewestMonths`.
 */
export function monthsToTell(
  jobs: number,
  base: BaseRate,
  prior: RatePrior,
  fewestMonths: number,
): number | null {
  for (let months = fewestMonths; months <= 12; months++) {
    const reached = months / 12;
    const [few, half] = [0.05, 0.5].map((share) => Math.round(share * jobs * reached)) as [number, number];
    const mean = ((prior.shape + base.count) / (prior.rate + base.months)) * months;
    const chances = predictiveCounts(base, prior, months, Math.ceil(mean * 4 + 60));
    const limit = quantile(chances, 0.95) + few;
    if (half > few && above(chances, limit - half) >= 0.8) return months;
  }
  return null;
}

function quantile(chances: Float64Array, level: number): number {
  let sum = 0;
  const at = chances.findIndex((chance) => {
    sum += chance;
    return sum >= level;
  });
  return at === -1 ? chances.length : at;
}

/** The chance of a count above `limit`. */
function above(chances: Float64Array, limit: number): number {
  if (limit < 0) return 1;
  let sum = 0;
  for (let count = 0; count <= limit && count < chances.length; count++) sum += chances[count]!;
  return Math.max(0, 1 - sum);
}
