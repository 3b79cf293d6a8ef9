const patterns: readonly [pattern: RegExp, year: number, month: number, day: number][] = [
  [/^(\d{4})-(\d\d?)-(\d\d?)(?:[T ].*)?$/, 1, 2, 3],
  [/^((?:18|19|20)\d\d)(\d\d)(\d\d)$/, 1, 2, 3],
  [/^(\d\d?)\/(\d\d?)\/(\d{4})$/, 3, 1, 2],
  [/^(\d\d?)\.(\d\d?)\.(\d{4})$/, 3, 2, 1],
];

/** Days since 1970-01-01 of a whole date as tables write it (ISO, compact, month/day/year, day.month.year), or null. */
export function dayNumber(text: string): number | null {
  for (const [pattern, y, m, d] of patterns) {
    const found = pattern.exec(text.trim());
    if (found === null) continue;
    const [year, month, day] = [Number(found[y]), Number(found[m]), Number(found[d])];
    if (month < 1 || month > 12 || day < 1 || day > 31) return null;
    return Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);
  }
  return null;
}
