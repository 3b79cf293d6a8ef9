/** First and last day, since 1970, that a date of any precision can mean; null for what is no date. */
export function daysOf(date: string | null): readonly [number, number] | null {
  const found = /^(\d{4})(?:-Q([1-4])|-(\d\d)(?:-(\d\d))?)?/.exec(date ?? '');
  if (found === null) return null;
  const [, y, quarter, month, day] = found;
  const year = Number(y);
  const at = (m: number, d: number): number => Date.UTC(year, m, d) / 86_400_000;
  if (quarter !== undefined) return [at(Number(quarter) * 3 - 3, 1), at(Number(quarter) * 3, 0)];
  if (month === undefined) return [at(0, 1), at(12, 0)];
  if (day === undefined) return [at(Number(month) - 1, 1), at(Number(month), 0)];
  const exact = at(Number(month) - 1, Number(day));
  return [exact, exact];
}

/** Days between two spans, 0 where they touch. */
export function daysApart(a: readonly [number, number], b: readonly [number, number]): number {
  return Math.max(0, a[0] - b[1], b[0] - a[1]);
}

/** Reads each date once: claims share few days. */
export class DayReader {
  readonly #known = new Map<string, readonly [number, number] | null>();

  of(date: string | null): readonly [number, number] | null {
    if (date === null) return null;
    const known = this.#known.get(date);
    if (known !== undefined) return known;
    const read = daysOf(date);
    this.#known.set(date, read);
    return read;
  }
}
