import type { Period } from '../../core/index.ts';
import { matches } from '../matches.ts';
import { smallNumbers } from '../quantity/words.ts';
import { sentenceText } from './phrase.ts';
import type { Mention, Scene } from './types.ts';

/** The stretch of time that a figure covers: its length in months, and where it starts when the text lets one know. */
export interface Window {
  readonly months: number;
  /** year * 12 + month of the first month; `null` when no year is given */
  readonly from: number | null;
  readonly fiscal: boolean;
  readonly words: string;
}

const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const year =
  '(?:,? (?:of |in )?((?:19|20)\\d\\d|this year|last year|the year before|(?:the )?previous year|a year (?:ago|earlier)))?';
const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: 4,
  last: 4,
};

type Reader = (
  m: RegExpExecArray,
) => { months: number; offset: number | null; year: string | undefined; fiscal?: boolean } | null;
const readers: readonly (readonly [RegExp, Reader])[] = [
  [
    new RegExp(
      `\\b(?:from |between )?(${month})\\.?(?: \\d{4})?(?: ?- ?| (?:to|and|through|until) )(?:the )?(?:end of |late |mid-?)?(${month})\\b\\.?${year}`,
      'gi',
    ),
    (m) => {
      const a = monthOf(m[1]!);
      const b = monthOf(m[2]!);
      if (/\band\b/i.test(m[0]) && !/\bbetween\b/i.test(m[0])) return null;
      return { months: ((b - a + 12) % 12) + 1, offset: a, year: m[3] };
    },
  ],
  [
    new RegExp(
      `\\b(first|second|third|fourth|final|last) (fiscal )?quarter\\b(?: of)?(?: (fiscal))?${year}`,
      'gi',
    ),
    (m) => ({
      months: 3,
      offset: (ordinals[m[1]!.toLowerCase()]! - 1) * 3,
      year: m[4],
      fiscal: !!(m[2] ?? m[3]),
    }),
  ],
  [
    /\b(?:in|for|during|of) the (?:latest |same |past |last )?quarter\b/gi,
    () => ({ months: 3, offset: null, year: undefined }),
  ],
  [
    new RegExp(`\\bhalf[- ]year (?:to|ended|ending) (?:the end of )?(${month})\\b${year}`, 'gi'),
    (m) => ({ months: 6, offset: (monthOf(m[1]!) + 7) % 12, year: m[2] }),
  ],
  [
    new RegExp(`\\bQ([1-4])(?: of)?${year}`, 'g'),
    (m) => ({ months: 3, offset: (Number(m[1]) - 1) * 3, year: m[2] }),
  ],
  [
    new RegExp(`\\b(first|second) half\\b(?: of)?${year}`, 'gi'),
    (m) => ({ months: 6, offset: m[1]!.toLowerCase() === 'first' ? 0 : 6, year: m[2] }),
  ],
  [
    new RegExp(
      `\\b(?:the )?(?:first )?(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}) months\\b(?: (?:to|ended|ending|through|of) (?:the end of )?(${month})?[^,;.]{0,12}?)?${year}`,
      'gi',
    ),
    (m) => {
      const n = smallNumbers[m[1]!.toLowerCase()] ?? Number(m[1]);
      if (!/first|to |ended|ending|through|of (?:19|20)\d\d/i.test(m[0])) return null;
      return { months: n, offset: m[2] ? (monthOf(m[2]) - n + 13) % 12 : 0, year: m[3] };
    },
  ],
  [
    new RegExp(`\\b(?:through|to the end of|up to|until) (?:the end of )?(${month})\\b\\.?${year}`, 'gi'),
    (m) => ({ months: monthOf(m[1]!) + 1, offset: 0, year: m[2] ?? 'this year' }),
  ],
  [
    /\b(?:all|the whole|the rest|the full year|full[- ]year|calendar|fiscal(?: year)?|FY)(?: of| in)? ?((?:19|20)\d\d|last year)\b/gi,
    (m) => ({ months: 12, offset: 0, year: m[1], fiscal: /fiscal|FY/i.test(m[0]) }),
  ],
  [
    /\bso far (?:this year|in (20\d\d))|\b(?:this )?year[- ]to[- ]date\b/gi,
    (m) => ({ months: -1, offset: 0, year: m[1] ?? 'this year' }),
  ],
  [
    new RegExp(`\\b(?:in|during|for|of|this|last) (${month})\\b(?! \\d{1,2}\\b)${year}`, 'gi'),
    (m) => ({ months: 1, offset: monthOf(m[1]!), year: m[2] }),
  ],
  [
    /"?\b(?:in|during|over|for) ((?:19|20)\d\d|last year|the previous year)\b|"last year"|(?<=\w )last year\b/gi,
    (m) => ({ months: 12, offset: 0, year: m[1] ?? 'last year' }),
  ],
];

function monthOf(word: string): number {
  return names.indexOf(word.slice(0, 3).toLowerCase());
}

interface Placed extends Window {
  readonly start: number;
  readonly end: number;
}

/** Every window named in a sentence; longer readings win over the shorter ones inside them. */
export function windowsIn(scene: Scene, index: number): readonly Placed[] {
  const all = known.get(scene) ?? new Map<number, Placed[]>();
  known.set(scene, all);
  const found = all.get(index) ?? placed(scene, index);
  all.set(index, found);
  return found;
}

const known = new WeakMap<Scene, Map<number, Placed[]>>();

function placed(scene: Scene, index: number): Placed[] {
  const text = sentenceText(scene, index);
  const base = scene.input.sentences[index]!.start;
  const out: Placed[] = [];
  for (const [pattern, read] of readers) {
    for (const m of matches(pattern, text)) {
      const found = read(m);
      const start = base + m.index;
      const end = start + m[0].length;
      if (!found || out.some((w) => w.start < end && start < w.end)) continue;
      const y = yearOf(found.year, scene.input.published);
      const months = found.months === -1 ? soFar(scene.input.published) : found.months;
      out.push({
        start,
        end,
        months,
        from: y === null || found.offset === null ? null : y * 12 + found.offset,
        fiscal: found.fiscal ?? false,
        words: m[0].replace(/^(?:in|during|for|of|from|over) /i, ''),
      });
    }
  }
  return out.sort((a, b) => a.start - b.start);
}

function yearOf(word: string | undefined, published: string | null): number | null {
  if (word === undefined) return null;
  if (/^\d{4}$/.test(word)) return Number(word);
  const now = published ? Number(published.slice(0, 4)) : Number.NaN;
  if (Number.isNaN(now)) return null;
  return /this/i.test(word) ? now : now - 1;
}

function soFar(published: string | null): number {
  return published && published.length >= 7 ? Number(published.slice(5, 7)) : 12;
}

/** The window that a figure stands in: the nearest after it in its clause, else the nearest before, else its statement's. */
export function windowOf(scene: Scene, m: Mention): Window | null {
  const here = scene.inSentence[m.sentence]!;
  const placed = windowsIn(scene, m.sentence);
  const nextStart =
    here.find((o) => o.start > m.start && o.form === m.form)?.start ?? Number.POSITIVE_INFINITY;
  const lastEnd = here.findLast((o) => o.end <= m.start && o.form === m.form)?.end ?? -1;
  const following = placed.find((w) => w.start >= m.end && w.start < nextStart);
  const leading = placed.findLast((w) => w.end <= m.start && w.end > lastEnd);
  const lead =
    leading &&
    lastEnd < 0 &&
    leading.start - scene.input.sentences[m.sentence]!.start < 12 &&
    following === undefined;
  const found = lead || !following ? (leading ?? following) : following;
  return found ?? (m.statement?.period ? windowOfPeriod(m.statement.period) : null);
}

export function windowOfPeriod(period: Period): Window | null {
  const a = span(period.start);
  const b = span(period.end);
  if (!a || !b) return null;
  const words = period.start === period.end ? period.start : `${period.start} to ${period.end}`;
  return { months: b.from + b.months - a.from, from: a.from, fiscal: period.start.startsWith('FY'), words };
}

function span(date: string): { from: number; months: number } | null {
  const m = /^(?:FY)?(\d{4})(?:-(?:Q([1-4])|H([12])|(\d\d)(-\d\d)?))?$/.exec(date);
  if (!m || m[5]) return null;
  const y = Number(m[1]) * 12;
  if (m[2]) return { from: y + (Number(m[2]) - 1) * 3, months: 3 };
  if (m[3]) return { from: y + (Number(m[3]) - 1) * 6, months: 6 };
  return m[4] ? { from: y + Number(m[4]) - 1, months: 1 } : { from: y, months: 12 };
}
