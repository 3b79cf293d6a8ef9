const calendarSpans = new Set([
  '01-01/12-31',
  '01-01/03-31',
  '04-01/06-30',
  '07-01/09-30',
  '10-01/12-31',
  '01-01/06-30',
  '01-01/09-30',
]);

/** A filing's period is calendar only when it is calendar quarters to the day; any other is the firm's own. */
export function periodBasis(start: string, end: string): 'calendar' | 'fiscal' {
  const calendar = calendarSpans.has(`${start.slice(5)}/${end.slice(5)}`);
  return calendar && start.slice(0, 4) === end.slice(0, 4) ? 'calendar' : 'fiscal';
}
