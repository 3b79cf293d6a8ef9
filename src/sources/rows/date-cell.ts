import { tidy } from './tidy.ts';

/** The days that a feed's date cell names, ISO at the precision they are stated in; `null` where it names none. */
export interface DateCell {
  readonly first: string | null;
  /** the last of several days, or of a span; else the same as `first` */
  readonly last: string | null;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const SPAN = String.raw`\s*(?:-|–|to|thru|through|and|&|,)\s*`;

type Groups = readonly (string | undefined)[];
type Shape = readonly [pattern: RegExp, read: (groups: Groups) => string | null];

const shape = (source: string, read: (groups: Groups) => string | null): Shape => [
  new RegExp(source, 'gi'),
  read,
];

/** Days before 1941 in two digits do not occur in these lists, nor days after 2040. */
const yearOf = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) > 40 ? 1900 : 2000);
const monthOf = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const two = (n: number): string => String(n).padStart(2, '0');

function day(year: number, month: number, date: number): string | null {
  const real = new Date(Date.UTC(year, month - 1, date));
  const exists = real.getUTCMonth() === month - 1 && real.getUTCDate() === date;
  return exists ? `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}` : null;
}

/** Month first, as these lists are written; a first number above twelve can only be the day. */
const american = (m: number, d: number, y: number): string | null => (m > 12 ? day(y, d, m) : day(y, m, d));

/** The most exact first: a place that one has taken is not looked at again. */
const shapes: readonly Shape[] = [
  // the first day of a span that says its year once, at the end
  shape(
    String.raw`(?<![\d/])(\d{1,2})/(\d{1,2})(?=${SPAN}\d{1,2}/\d{1,2}/(\d{4}|\d{2})(?![\d/]))`,
    ([, m, d, y]) => american(Number(m), Number(d), yearOf(y!)),
  ),
  shape(
    String.raw`\b${MONTH}[.,]?\s+(\d{1,2})(?!\d)(?:st|nd|rd|th)?(?=${SPAN}${MONTH}[.,]?\s+\d{1,2}(?:st|nd|rd|th)?\s*[.,]?\s*(\d{4})\b)`,
    ([, name, d, , y]) => day(Number(y), monthOf(name!), Number(d)),
  ),
  shape(String.raw`(?<!\d)(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)`, ([, y, m, d]) =>
    day(Number(y), Number(m), Number(d)),
  ),
  shape(String.raw`(?<![\d/])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)`, ([, d, m, y]) =>
    day(Number(y), Number(m), Number(d)),
  ),
  shape(String.raw`(?<![\d/])(\d{1,2})[/-]{1,2}(\d{1,2})[/-]{1,2}(\d{4}|\d{2})(?!\d|/\d)`, ([, m, d, y]) =>
    american(Number(m), Number(d), yearOf(y!)),
  ),
  shape(String.raw`(?<!\d)(\d{1,2})[ -]${MONTH}[ -](\d{4}|\d{2})(?!\d)`, ([, d, name, y]) =>
    day(yearOf(y!), monthOf(name!), Number(d)),
  ),
  shape(
    String.raw`\b${MONTH}[.,]?\s+(\d{1,2})(?!\d)(?:st|nd|rd|th)?(?:${SPAN}\d{1,2}(?!\d)(?:st|nd|rd|th)?)*\s*[.,]?\s*(\d{4})\b`,
    ([, name, d, y]) => day(Number(y), monthOf(name!), Number(d)),
  ),
  shape(
    String.raw`\b${MONTH}(?=${SPAN}${MONTH},?\s+(\d{4})\b)`,
    ([, name, , y]) => `${y}-${two(monthOf(name!))}`,
  ),
  shape(String.raw`\b${MONTH}[.,]?\s+(\d{4})\b`, ([, name, y]) => `${y}-${two(monthOf(name!))}`),
  shape(
    String.raw`\b(?:q([1-4])|([1-4])(?:st|nd|rd|th) (?:quarter|qtr)\.?(?: of)?)[ ,]*(\d{4})\b`,
    ([, a, b, y]) => `${y}-Q${a ?? b}`,
  ),
  shape(String.raw`^(\d{1,2})/((?:19|20)\d\d)$`, ([, m, y]) =>
    Number(m) > 12 ? null : `${y}-${two(Number(m))}`,
  ),
  shape(String.raw`^(\d{4})(0[1-9]|1[0-2])(\d{2})$`, ([, y, m, d]) => day(Number(y), Number(m), Number(d))),
  shape(String.raw`^([3-5]\d{4})(?:\.0+)?$`, ([, serial]) => fromSerial(Number(serial))),
  shape(String.raw`^((?:19|20)\d\d)$`, ([, y]) => y!),
];

/** Spreadsheets count days from 30 December 1899. */
function fromSerial(days: number): string {
  return new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10);
}

const revision = /\b(?:revised|amended|updated|changed to|now)\b/i;

/** Reads cells such as "9/16/21", "03-24-20 thru 03-27-20", "December 14 and 28, 2020", "16-Feb-2021" or "45012". */
export function readDateCell(cell: string): DateCell {
  // a web address in a column of dates is a cell that slipped, and its digits are no day of this column
  let text = /^\s*https?:/i.test(cell) ? '' : tidy(cell).replaceAll('\n', ' ');
  const found: { at: number; date: string }[] = [];
  for (const [pattern, read] of shapes) {
    text = text.replace(pattern, (...match) => {
      const whole = match[0] as string;
      const at = match.find((part) => typeof part === 'number') as number;
      const date = read(match.slice(0, match.indexOf(at)) as Groups);
      if (date === null) return whole;
      found.push({ at, date });
      return ' '.repeat(whole.length);
    });
  }
  found.sort((a, b) => a.at - b.at);
  const said = revision.exec(text);
  const standing = found.filter(({ at }) => said !== null && at > said.index);
  const [first] = standing.length > 0 ? standing : found;
  return { first: first?.date ?? null, last: found.at(-1)?.date ?? null };
}
