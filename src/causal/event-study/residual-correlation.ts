import { correlation } from '../../math/covariance.ts';
import type { FirmResult } from './market-model.ts';

/** Mean of the correlations of every two firms' estimation residuals, over the days that both have; 0 for one firm. */
export function meanResidualCorrelation(firms: readonly FirmResult[]): number {
  let [sum, pairs] = [0, 0];
  for (let i = 0; i < firms.length; i++)
    for (let j = i + 1; j < firms.length; j++) {
      const found = common(firms[i]!, firms[j]!);
      if (found === null) continue;
      sum += found;
      pairs += 1;
    }
  return pairs === 0 ? 0 : sum / pairs;
}

function common(one: FirmResult, other: FirmResult): number | null {
  const from = Math.max(one.event.estimation[0], other.event.estimation[0]);
  const to = Math.min(one.event.estimation[1], other.event.estimation[1]);
  const a: number[] = [];
  const b: number[] = [];
  for (let day = from; day < to; day++) {
    if (Number.isNaN(one.abnormal[day]!) || Number.isNaN(other.abnormal[day]!)) continue;
    a.push(one.abnormal[day]!);
    b.push(other.abnormal[day]!);
  }
  const value = a.length < 3 ? Number.NaN : correlation(a, b);
  return Number.isNaN(value) ? null : value;
}
