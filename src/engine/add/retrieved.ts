/** The day on which a file was fetched: the one its name carries, unless that day is still to come; else the day of asking. */
export function retrievedOf(name: string, today: string): string {
  const named = dayIn(name);
  return named === null || named > today ? today : named;
}

/** The first day that a name carries, ISO. */
export function dayIn(name: string): string | null {
  const [, year, month, day] =
    /(?:^|\D)(20\d\d)-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?:\D|$)/.exec(name) ?? [];
  return year === undefined ? null : `${year}-${month}-${day}`;
}
