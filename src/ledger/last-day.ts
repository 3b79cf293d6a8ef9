const quarterEnds = ['03-31', '06-30', '09-30', '12-31'];

/** The last day of a date with its precision kept: what was said "in 2026-Q1" was known by 2026-03-31 at the latest. */
export function lastDay(date: string): string {
  const [year = '', part, dayOfMonth] = date.replace(/^FY/, '').split('-');
  if (part === undefined) return `${year}-12-31`;
  if (part.startsWith('Q')) return `${year}-${quarterEnds[Number(part[1]) - 1]}`;
  if (part.startsWith('H')) return `${year}-${part === 'H1' ? '06-30' : '12-31'}`;
  if (dayOfMonth !== undefined) return `${year}-${part}-${dayOfMonth}`;
  const length = new Date(Date.UTC(Number(year), Number(part), 0)).getUTCDate();
  return `${year}-${part}-${length}`;
}
