/** One line of a list whose years stand above the rows: a heading, or a row with a month and a day. */
export type ListLine =
  | { readonly kind: 'heading'; readonly year: number }
  | { readonly kind: 'row'; readonly monthDay: string };

/**
 * The year of each row, `null` where the list does not say it. Such lists run one way, so a month that jumps back against that
 * way means that a heading is missing; from there to the next heading no row inherits a year.
 */
export function yearsUnderHeadings(
  lines: readonly ListLine[],
  order: 'newest-first' | 'oldest-first',
): readonly (number | null)[] {
  const years: (number | null)[] = [];
  let year: number | null = null;
  let previous: string | null = null;
  for (const line of lines) {
    if (line.kind === 'heading') {
      year = line.year;
      previous = null;
      continue;
    }
    const back =
      order === 'newest-first'
        ? line.monthDay > (previous ?? line.monthDay)
        : line.monthDay < (previous ?? line.monthDay);
    if (back) year = null;
    previous = line.monthDay;
    years.push(year);
  }
  return years;
}
