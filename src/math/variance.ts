import { mean } from './mean.ts';

/** Sample variance, divided by n - `lost` (1 by default), in two passes; NaN where nothing is left to divide by. */
export function variance(values: ArrayLike<number>, lost: number = 1): number {
  if (values.length <= lost) return Number.NaN;
  const centre = mean(values);
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i]! - centre) ** 2;
  return sum / (values.length - lost);
}
