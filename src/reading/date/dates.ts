import type { Span } from '../../core/index.ts';
import { matches } from '../matches.ts';

export interface DateRead extends Span {
  /** ISO, with the precision that the words have */
  readonly value: string;
  /** the other end, where the words name a span of months */
  readonly until?: string;
  readonly fiscal: boolean;
}

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const monthWord =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const pattern: RegExp = new RegExp(
  [
    `(?<span>(?:from |between |in )?(?<sf>january|february|march|april|may|june|july|august|september|october|november|december)(?: (?:to|through|until|and) |-)(?:the end of )?(?<st>january|february|march|april|may|june|july|august|september|october|november|december)(?:,? (?:of )?(?<sy>(?:19|20)\\d\\d))?)(?![\\p{L}]| \\d)`,
    `(?<iso>(?:19|20)\\d\\d-\\d\\d-\\d\\d)`,
    `(?<us>\\d{1,2}/\\d{1,2}/(?:19|20)\\d\\d)`,
    `(?<mdy>${monthWord}\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? (?:19|20)\\d\\d)?)(?!\\d|,\\d)`,
    `(?<dmy>\\d{1,2}(?:st|nd|rd|th)? (?:of )?${monthWord}(?:,? (?:19|20)\\d\\d)?)`,
    `(?<my>${monthWord},? (?:of )?(?:19|20)\\d\\d)`,
    `(?<quarter>(?:the )?(?:first|second|third|fourth|final|q[1-4])(?: quarter)?(?: of)?(?: (?<qf>fiscal|fy))? ?(?<qy>(?:19|20)\\d\\d))`,
    `(?<fiscal>(?:fiscal(?: year)?|fy) ?(?:19|20)?\\d\\d)`,
    `(?<named>(?:in|by|since|until|from|last|next|this|early|late|mid|end of|during|before|to) (?<nm>january|february|march|april|may|june|july|august|september|october|november|december)(?![\\p{L}]))`,
    `(?<quarterOnly>(?:the |last |this |next )?(?:first|second|third|fourth) quarter)`,
    `(?<weekday>sunday|monday|tuesday|wednesday|thursday|friday|saturday)`,
    `(?<rel>today|yesterday|this morning|tomorrow)`,
    `(?<year>(?<![\\d,.$€£-])(?:in|by|since|from|of|during|until|to|for|through|end of|late|early|calendar|and|vs\\.?|a year in|before|after|than in|the) (?<y>(?:19|20)\\d\\d)(?![\\d,.]*\\d))`,
  ].join('|'),
  'giu',
);

const pad = (n: number): string => String(n).padStart(2, '0');
const monthOf = (word: string): number =>
  months.findIndex((m) => m.startsWith(word.toLowerCase().replace(/\.$/, '').slice(0, 3))) + 1;

/** The dates a sentence names, resolved against the day it was published; no clock is asked. */
export function datesOf(sentence: string, base: number, published: string | null): DateRead[] {
  const out: DateRead[] = [];
  if (
    !/\d|day|quarter|morning|yesterday|tomorrow|(?:in|by|since|until|last|next|this|from|of|early|late|during|before|to) [A-Z]/.test(
      sentence,
    )
  )
    return out;
  for (const match of matches(pattern, sentence)) {
    const groups = match.groups as Record<string, string | undefined>;
    const value = resolve(groups, published);
    if (value && groups.span)
      out.push({
        start: base + match.index,
        end: base + match.index + match[0].length,
        value,
        until: `${value.slice(0, 4)}-${pad(monthOf(groups.st!))}`,
        fiscal: false,
      });
    else if (value)
      out.push({
        start: base + match.index,
        end: base + match.index + match[0].length,
        value,
        fiscal: value.startsWith('FY'),
      });
  }
  return out;
}

function resolve(g: Record<string, string | undefined>, published: string | null): string | null {
  if (g.span) {
    const year = g.sy ?? published?.slice(0, 4);
    return year ? `${year}-${pad(monthOf(g.sf!))}` : null;
  }
  if (g.iso) return g.iso;
  if (g.us) {
    const [m, d, y] = g.us.split('/').map(Number) as [number, number, number];
    return m > 12 ? `${y}-${pad(d)}-${pad(m)}` : `${y}-${pad(m)}-${pad(d)}`;
  }
  const written = g.mdy ?? g.dmy;
  if (written) {
    const month = monthOf(
      /[a-z]{3,}/i.exec(written.replace(/\d+(?:st|nd|rd|th)/i, ''))![0].replace(/^of$/i, ''),
    );
    const year = /(?:19|20)\d\d/.exec(written)?.[0];
    const day = Number(/\d{1,2}/.exec(written.replace(/(?:19|20)\d\d/, ''))?.[0] ?? 0);
    return month > 0 && day >= 1 && day <= 31 ? dayNear(month, day, year, published) : null;
  }
  if (g.my) return `${/(?:19|20)\d\d/.exec(g.my)![0]}-${pad(monthOf(g.my))}`;
  if (g.quarter && g.qy) {
    const n = quarterOf(g.quarter);
    return n === 0 ? null : `${g.qf ? 'FY' : ''}${g.qy}-Q${n}`;
  }
  if (g.fiscal) {
    const y = /\d+$/.exec(g.fiscal)![0];
    return `FY${y.length === 2 ? `20${y}` : y}`;
  }
  if (g.named && published) return monthNear(monthOf(g.nm!), g.named, published);
  if (g.quarterOnly && published) return `${published.slice(0, 4)}-Q${quarterOf(g.quarterOnly)}`;
  if (g.weekday && published && published.length === 10) return lastWeekday(g.weekday, published);
  if (g.rel && published && published.length === 10)
    return /yesterday/i.test(g.rel)
      ? shift(published, -1)
      : /tomorrow/i.test(g.rel)
        ? shift(published, 1)
        : published;
  return g.y ?? null;
}

function quarterOf(words: string): number {
  const n = /q([1-4])/i.exec(words);
  return n
    ? Number(n[1])
    : /first/i.test(words)
      ? 1
      : /second/i.test(words)
        ? 2
        : /third/i.test(words)
          ? 3
          : /fourth|final/i.test(words)
            ? 4
            : 0;
}

function dayNear(
  month: number,
  day: number,
  year: string | undefined,
  published: string | null,
): string | null {
  if (year) return `${year}-${pad(month)}-${pad(day)}`;
  if (!published) return null;
  const y = Number(published.slice(0, 4));
  const here = `${y}-${pad(month)}-${pad(day)}`;
  const gap = days(here) - days(published.length === 10 ? published : `${published.slice(0, 4)}-07-01`);
  return gap > 300
    ? `${y - 1}-${pad(month)}-${pad(day)}`
    : gap < -300
      ? `${y + 1}-${pad(month)}-${pad(day)}`
      : here;
}

function monthNear(month: number, words: string, published: string): string {
  const y = Number(published.slice(0, 4));
  const now = Number(published.slice(5, 7)) || 12;
  if (/^(?:last|since|from)/i.test(words))
    return `${month > now || (month === now && /^last/i.test(words)) ? y - 1 : y}-${pad(month)}`;
  if (/^(?:next|by|until|before|to)/i.test(words)) return `${month < now ? y + 1 : y}-${pad(month)}`;
  return `${month > now + 1 ? y - 1 : y}-${pad(month)}`;
}

function lastWeekday(word: string, published: string): string {
  const want = weekdays.indexOf(word.toLowerCase());
  const have = (((days(published) + 4) % 7) + 7) % 7;
  return shift(published, -((have - want + 7) % 7));
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar: no clock, no time zone. */
export function days(iso: string): number {
  return Math.floor(
    Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7) || 1) - 1, Number(iso.slice(8, 10) || 1)) /
      86_400_000,
  );
}

export function shift(iso: string, by: number): string {
  return new Date((days(iso) + by) * 86_400_000).toISOString().slice(0, 10);
}
