const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `/2026/01/28/`, `-2026-01-22`, `/20260122-`, `jan-2026`: the spellings that publishers use, the most exact first. */
const numeric = /(?:^|[^\d])(20\d{2})[/_-]?(0[1-9]|1[0-2])(?:[/_-]?(0[1-9]|[12]\d|3[01]))?(?!\d)/;
const worded = new RegExp(`\\b(${months.join('|')})[a-z]*[-_/](?:\\d{1,2}[-_/])?(20\\d{2})\\b`, 'i');
const yearAlone = /(?:^|[/_-])(20\d{2})(?=[/_-]|$)/;

/** The date that a web address itself carries, at its precision, or `null`. */
export function dateInUrl(url: string): string | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]+/i, '').replace(/[?#].*$/, '');
  const found = numeric.exec(path);
  if (found !== null) return [found[1], found[2], found[3]].filter((part) => part !== undefined).join('-');
  const word = worded.exec(path);
  if (word !== null) {
    const month = months.indexOf((word[1] as string).toLowerCase()) + 1;
    return `${word[2]}-${String(month).padStart(2, '0')}`;
  }
  return yearAlone.exec(path)?.[1] ?? null;
}

/**
 * A row's date beside the date in its own source's address. When only the year differs and the months agree or one is
 * unknown, the row's year is wrong and the address proves it. A December event told in January is no contradiction.
 */
export function yearAgainstUrl(
  date: string,
  url: string,
): { readonly date: string; readonly corrected: boolean } {
  const told = dateInUrl(url);
  const [year, month] = [Number(date.slice(0, 4)), date.slice(5, 7)];
  if (told === null || told.length < 7) return { date, corrected: false };
  const toldYear = Number(told.slice(0, 4));
  const sameMonth = month !== '' && month === told.slice(5, 7);
  return toldYear !== year && sameMonth
    ? { date: `${toldYear}${date.slice(4)}`, corrected: true }
    : { date, corrected: false };
}
