import type { Quantity } from '../../core/index.ts';
import {
  type CountCell,
  cleanEmployer,
  dateInUrl,
  implausibleDate,
  isRescinded,
  mentionsRemote,
  readCountCell,
  readDateCell,
  suspectRow,
  tidy,
} from '../rows/index.ts';
import type { Notice } from './notice.ts';
import type { StateList } from './state-list.ts';

/** The cells of one row by header; a header that the row is too short for reads as an empty cell. */
export type Cells = (header: string) => string;

const empty = /^(?:n\/?a|none|-+|\?|null|not (?:noted|applicable))?$/i;
const said = (cell: string): string => {
  const text = tidy(cell).replaceAll('\n', ' ');
  return empty.test(text) ? '' : text;
};

const zip = /,? [A-Z]{2},? \d{5}(?:-\d{4})?$/;

/** Reads one row of a state's list, or says in words what it lacks to be a notice. */
export function readRow(list: StateList, cells: Cells, retrieved: string): Notice | string {
  const { columns } = list;
  const read = (header: string | undefined): string => (header === undefined ? '' : said(cells(header)));
  const city = read(columns.city);
  const employer = cleanEmployer(cells(columns.employer), city === '' ? null : city);
  const count = countOf(list, cells);
  const suspect = suspectRow({ employer: employer.name, count: count.value }) ?? tooMany(list, count.value);
  if (suspect !== null) return suspect;
  const dates = datesOf(list, cells, retrieved);
  if (count.value === null && dates.none)
    return `the row states neither a count nor a day${dates.wrong.length > 0 ? `: ${dates.wrong.join('; ')}` : ''}`;
  const noted = (columns.notes ?? []).map(read).filter((note) => note !== '');
  const kindCell = read(columns.kind);
  const kind = list.kinds?.[kindCell] ?? kindCell;
  const alias = read(columns.alias);
  const reasons = read(columns.reasons);
  const site = (columns.site ?? []).map(read).filter((part) => part !== '' && part !== city);
  const place = [...new Set([...site, ...(city === '' ? [] : [city])])].join(', ');
  const others = [employer.alias, alias.toLowerCase() === employer.name.toLowerCase() ? '' : alias].filter(
    Boolean,
  );
  return {
    employer: employer.name,
    place: [place === '' ? (employer.address ?? '').replace(zip, '') : place, list.state]
      .filter(Boolean)
      .join(', '),
    dates: dates.days,
    count,
    reasons: reasons === '' ? [] : reasons.split(/, */),
    rescinded: isRescinded({ employer: cells(columns.employer), notes: [kind, ...noted].join('. ') }),
    notes: [
      ...(kind === '' ? [] : [kind]),
      ...others.map((name) => `also called ${name}`),
      ...employer.notes,
      ...countNotes(count),
      ...(mentionsRemote([...noted, place, read(columns.count[0])].join(' ')) ? ['remote staff'] : []),
      ...dates.wrong,
      ...(dates.span === null ? [] : [`effective days: ${dates.span}`]),
      ...noted,
    ],
  };
}

function tooMany({ mostJobs, name }: StateList, count: Quantity | null): string | null {
  const least = count?.low ?? count?.best ?? 0;
  return mostJobs === undefined || least <= mostJobs
    ? null
    : `a notice for ${least} people is more than the ${mostJobs} that the list of ${name} can hold`;
}

/** The first count column that says something; a revised count stands over it unless it is zero. */
function countOf({ columns }: StateList, cells: Cells): CountCell {
  const asked = columns.count.map((header) => readCountCell(cells(header)));
  const first = asked.find(({ value }) => value !== null) ?? asked[0]!;
  const revised = columns.revised === undefined ? null : readCountCell(cells(columns.revised));
  if (revised?.value == null || revised.value.best === 0) return zeroless(first);
  return first.value?.best === revised.value.best
    ? revised
    : { ...revised, replaces: first.value?.best ?? null };
}

/** Lists write 0 where nobody has said how many. */
function zeroless(count: CountCell): CountCell {
  return count.value?.best === 0 ? { ...count, value: null, reason: 'the cell says 0' } : count;
}

function countNotes({ value, reason, replaces, additional }: CountCell): readonly string[] {
  return [
    ...(value === null && reason !== null ? [`no count: ${reason}`] : []),
    ...(replaces === null ? [] : [`replaces ${replaces}`]),
    ...(additional ? ['on top of an earlier notice'] : []),
  ];
}

interface Dates {
  readonly days: Notice['dates'];
  readonly none: boolean;
  /** what was wrong with a date that is left out */
  readonly wrong: readonly string[];
  /** the whole cell, where it names several days or none that can be read */
  readonly span: string | null;
}

function datesOf({ columns }: StateList, cells: Cells, retrieved: string): Dates {
  const wrong: string[] = [];
  const plausible = (date: string | null): string | null => {
    const reason = date === null ? null : implausibleDate(date, retrieved);
    if (reason !== null) wrong.push(reason);
    return reason === null ? date : null;
  };
  const day = (header: string | undefined): string | null =>
    header === undefined ? null : plausible(readDateCell(cells(header)).first);
  const effectiveCell =
    (columns.effective ?? []).map((header) => said(cells(header))).find((cell) => cell !== '') ?? '';
  const effective = readDateCell(effectiveCell);
  const notice = day(columns.notice);
  const filed = day(columns.received);
  const linked =
    notice === null && filed === null && columns.datedLink !== undefined
      ? plausible(dateInUrl(cells(columns.datedLink)))
      : null;
  const begins = plausible(effective.first);
  // an address that names a year alone says less than the day of the layoff
  const days = {
    notice: notice ?? (begins !== null && linked?.length === 4 ? null : linked),
    filed,
    effective: begins,
  };
  const odd = effectiveCell !== '' && (effective.first === null || effective.first !== effective.last);
  return {
    days,
    none: days.notice === null && filed === null && days.effective === null,
    wrong,
    span: odd ? effectiveCell : null,
  };
}
