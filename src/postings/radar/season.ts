/** Months of a year, each relative to the mean month; all 1 where too little was seen to tell a season. */
export type Season = readonly number[];

export const noSeason: Season = Array.from({ length: 12 }, () => 1);

/**
 * How busy each month of the year is, from the events of all employers and how many employer-months were watched. Each month
 * is drawn towards the mean by one year's worth of events, so that a few events make no season.
 */
export function seasonOf(events: readonly number[], watched: readonly number[]): Season {
  const total = events.reduce((sum, n) => sum + n, 0);
  const months = watched.reduce((sum, n) => sum + n, 0);
  if (total < 120 || months === 0) return noSeason;
  const mean = total / months;
  return events.map((n, month) => (n + 12) / (mean * watched[month]! + 12));
}

/** A span of time in months of average season: a busy month counts for more. Times in milliseconds since 1970, UTC. */
export function seasonMonths(season: Season, from: number, to: number): number {
  let months = 0;
  for (let at = from; at < to; ) {
    const date = new Date(at);
    const next = Math.min(to, Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1));
    months += (season[date.getUTCMonth()]! * (next - at)) / monthLength;
    at = next;
  }
  return months;
}

/** A twelfth of a year of 365.25 days, in milliseconds. */
export const monthLength: number = (365.25 / 12) * 86_400_000;
