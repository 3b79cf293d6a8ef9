/** Returns of one firm and its market over one calendar of trading days, and the days of its estimation and its window. */
export interface FirmEvent {
  /** the firm, and its day where it has several events */
  readonly id: string;
  readonly firm: string;
  /** NaN where the firm, or the market, has no return on a day */
  readonly returns: Float64Array;
  readonly market: Float64Array;
  /** the day that windows are counted from */
  readonly event: number;
  /** first day, and the day after the last */
  readonly estimation: readonly [number, number];
  readonly window: readonly [number, number];
}

/** A fitted market model and what it leaves over in both spans. */
export interface FirmResult {
  readonly id: string;
  readonly event: FirmEvent;
  readonly alpha: number;
  readonly beta: number;
  /** days with both returns in the estimation */
  readonly n: number;
  /** residual variance, n - 2 */
  readonly variance: number;
  /** abnormal return by day of the calendar; NaN outside both spans and on missing days */
  readonly abnormal: Float64Array;
  /** days with both returns in the window */
  readonly days: number;
  readonly car: number;
  readonly carVariance: number;
  readonly scar: number;
}

/** Fewer days than this fit no market model worth a standard error. */
export const fewestDays = 30;

/**
 * Market model r = alpha + beta m by least squares over the estimation, and the cumulative abnormal return of the window.
 * var CAR = s2 (L + L2 / T + (sum over the window of m - mean)2 / Sxx), T days of estimation, L of window (Campbell, Lo &
 * MacKinlay 1997, 4.4). A string says why there is no result.
 */
export function fitMarketModel(event: FirmEvent): FirmResult | string {
  const { returns, market, estimation, window } = event;
  const [days, windowDays] = [held(event, estimation), held(event, window)];
  const n = days.length;
  if (n < fewestDays) return `${n} days with returns in the estimation; ${fewestDays} are needed`;
  if (windowDays.length === 0) return 'no return inside the window';
  const meanMarket = days.reduce((sum, day) => sum + market[day]!, 0) / n;
  const meanReturn = days.reduce((sum, day) => sum + returns[day]!, 0) / n;
  let [sxx, sxy] = [0, 0];
  for (const day of days) {
    sxx += (market[day]! - meanMarket) ** 2;
    sxy += (market[day]! - meanMarket) * (returns[day]! - meanReturn);
  }
  if (!(sxx > 0)) return 'the market does not move in the estimation';
  const beta = sxy / sxx;
  const alpha = meanReturn - beta * meanMarket;
  const abnormal = new Float64Array(returns.length).fill(Number.NaN);
  for (const day of [...days, ...windowDays]) abnormal[day] = returns[day]! - alpha - beta * market[day]!;
  const variance = days.reduce((sum, day) => sum + abnormal[day]! ** 2, 0) / (n - 2);
  if (!(variance > 1e-24)) return 'the firm follows the market exactly: it is the market’s own series';
  const length = windowDays.length;
  const car = windowDays.reduce((sum, day) => sum + abnormal[day]!, 0);
  const away = windowDays.reduce((sum, day) => sum + market[day]! - meanMarket, 0);
  const carVariance = variance * (length + length ** 2 / n + away ** 2 / sxx);
  return {
    id: event.id,
    event,
    alpha,
    beta,
    n,
    variance,
    abnormal,
    days: length,
    car,
    carVariance,
    scar: car / Math.sqrt(carVariance),
  };
}

function held({ returns, market }: FirmEvent, [from, to]: readonly [number, number]): readonly number[] {
  const days: number[] = [];
  for (let day = from; day < to; day++)
    if (Number.isFinite(returns[day]!) && Number.isFinite(market[day]!)) days.push(day);
  return days;
}
