import { datesOf } from '../../../reading/date/dates.ts';

/** What the cover says of the year that a report is for. */
export interface ReportYear {
  /** last day of the fiscal year */
  readonly end: string | null;
  /** the number that the filer gives it */
  readonly fiscalYear: string | null;
}

const atTheEnd =
  /\b(?:as of|as at|at|by)(?: the)?(?: fiscal)?(?: (?:year[- ]end)| end of(?: (?:our|the|its))?(?: most recent)?(?: fiscal)?(?: year)?)(?:,? (?:fiscal(?: year)? )?(?<year>20\d\d))?/i;

/** The days a sentence counts on, in its order; a year-end that is not dated is the report's own. */
export function daysOf(sentence: string, { end, fiscalYear }: ReportYear): readonly string[] {
  const relative = atTheEnd.exec(sentence);
  const dated = datesOf(sentence, 0, null).filter(({ value }) => /^\d{4}-\d{2}-\d{2}$/.test(value));
  const [first] = dated;
  if (first !== undefined && !isFuture(sentence, first.start)) {
    const days = [...dated.map(({ value, end: at }) => ({ value, at }))];
    const last = days.at(-1)!;
    return [...days.map(({ value }) => value), ...laterYears(sentence.slice(last.at), last.value)];
  }
  if (relative === null || end === null) return [];
  const year = relative.groups?.year;
  return year === undefined || year === fiscalYear || year === end.slice(0, 4) ? [end] : [];
}

/** `December 31, 2024, 2023 and 2022`: the years after the first date share its day. */
function laterYears(after: string, first: string): readonly string[] {
  const years = /^(?:(?:, | and |, and )20\d\d)+/.exec(after)?.[0].match(/20\d\d/g) ?? [];
  return years.map((year) => `${year}${first.slice(4)}`);
}

/** `beginning in`, `effective`: days on which nothing was counted. */
function isFuture(sentence: string, at: number): boolean {
  return /\b(?:beginning|effective|starting|expected|until|through|by|since|before|prior to|after)(?: (?:on|in|from))? ?$/i.test(
    sentence.slice(Math.max(0, at - 24), at),
  );
}
