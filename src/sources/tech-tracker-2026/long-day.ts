const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** `March 18, 2026` as `2026-03-18`; `null` for anything else. */
export function longDay(cell: string): string | null {
  const [, name, day, year] = /^([A-Z][a-z]+) (\d{1,2}), (\d{4})$/.exec(cell) ?? [];
  const month = months.indexOf(name ?? '') + 1;
  return month === 0 ? null : `${year}-${String(month).padStart(2, '0')}-${day!.padStart(2, '0')}`;
}
