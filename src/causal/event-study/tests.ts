import { mean } from '../../math/mean.ts';
import { normalTwoSided } from '../../math/normal.ts';
import { studentTTwoSided } from '../../math/student-t.ts';
import { variance } from '../../math/variance.ts';
import type { FirmResult } from './market-model.ts';
import { rankTest, type TestResult } from './rank-test.ts';

export interface EventTests {
  /** mean CAR over its standard error across firms; Student's t, N - 1 */
  readonly crossSectional: TestResult | null;
  /** sum of SCAR over the root of the sum of (T - 2) / (T - 4); normal (Patell 1976) */
  readonly patell: TestResult;
  /** mean SCAR over its standard error across firms; Student's t, N - 1 (Boehmer, Musumeci & Poulsen 1991) */
  readonly bmp: TestResult | null;
  /** the same times the root of (1 - r) / (1 + (N - 1) r), r the mean residual correlation (Kolari & Pynnonen 2010) */
  readonly kolariPynnonen: TestResult | null;
  readonly corrado: TestResult | null;
  /** firms with a positive CAR against a half; normal */
  readonly sign: TestResult;
  /** the same against the share of positive days in the estimation (Cowan 1992) */
  readonly generalisedSign: TestResult | null;
}

/** The tests of "no abnormal return on average" over fitted firms. Tests across firms are `null` for one firm. */
export function eventTests(firms: readonly FirmResult[], residualCorrelation: number): EventTests {
  const n = firms.length;
  const cars = firms.map((firm) => firm.car);
  const scars = firms.map((firm) => firm.scar);
  const across = (values: readonly number[], factor: number): TestResult | null => {
    if (n < 2) return null;
    const statistic = (factor * mean(values)) / Math.sqrt(variance(values) / n);
    return { statistic, p: studentTTwoSided(statistic, n - 1) };
  };
  const spread = firms.reduce((sum, firm) => sum + (firm.n - 2) / (firm.n - 4), 0);
  const patell = scars.reduce((sum, scar) => sum + scar, 0) / Math.sqrt(spread);
  const shrink = (1 - residualCorrelation) / (1 + (n - 1) * residualCorrelation);
  const positive = cars.filter((car) => car > 0).length;
  return {
    crossSectional: across(cars, 1),
    patell: { statistic: patell, p: normalTwoSided(patell) },
    bmp: across(scars, 1),
    kolariPynnonen: shrink > 0 ? across(scars, Math.sqrt(shrink)) : null,
    corrado: rankTest(firms),
    sign: share(positive, n, 0.5)!,
    generalisedSign: share(positive, n, mean(firms.map(positiveDays))),
  };
}

function share(positive: number, n: number, expected: number): TestResult | null {
  if (!(expected > 0 && expected < 1)) return null;
  const statistic = (positive - n * expected) / Math.sqrt(n * expected * (1 - expected));
  return { statistic, p: normalTwoSided(statistic) };
}

function positiveDays({ abnormal, event: { estimation } }: FirmResult): number {
  const days = abnormal.subarray(...estimation).filter((value) => !Number.isNaN(value));
  return days.filter((value) => value > 0).length / days.length;
}
