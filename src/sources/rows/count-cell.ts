import type { Quantity } from '../../core/index.ts';
import { tidy } from './tidy.ts';

/** What a feed's count cell says. `value` is null when the cell states no count that can be taken without a guess. */
export interface CountCell {
  readonly value: Quantity | null;
  /** why there is no value, in the words a quarantined row carries */
  readonly reason: string | null;
  /** the count that this one replaces, where the cell says so */
  readonly replaces: number | null;
  /** people on top of an earlier notice, not the notice's total */
  readonly additional: boolean;
}

/** Digits that belong together: grouped by comma, point or space in threes, or plain. Never across anything else. */
const NUMBER = String.raw`(?:\d{1,3}(?: ?, ?\d{3})+|\d{1,3}(?:[. ]\d{3})+|\d+)(?:\.0+)?(?![\d%A-Za-z]|[.,]\d)`;
const toNumber = (digits: string): number => Number(digits.replace(/\.0{1,2}$/, '').replace(/[ ,.]/g, ''));

const exact = (best: number): Quantity => ({ low: null, best, high: null, bound: 'exact' });
const about = (best: number): Quantity => ({ low: null, best, high: null, bound: 'about' });
const atLeast = (low: number): Quantity => ({ low, best: null, high: null, bound: 'at-least' });
const atMost = (high: number): Quantity => ({ low: null, best: null, high, bound: 'at-most' });
const range = (low: number, high: number): Quantity => ({ low, best: null, high, bound: 'range' });

const pattern = (source: string): RegExp => new RegExp(source.replaceAll('N', `(${NUMBER})`), 'i');

/** In order: the first that fits the whole cell decides. */
const forms: readonly [RegExp, (a: number, b: number) => Quantity][] = [
  [pattern('^(?:min\\.? ?)?N ?(?:-|–|to) ?(?:max\\.? ?)?N(?: [^\\d]*)?$'), range],
  [
    pattern('^(?:initially|starting (?:with|at)) N \\(?(?:possibly )?(?:as high as|up to|as many as) N\\)?$'),
    range,
  ],
  [pattern('^(?:at least|more than|over|min\\.?) N\\b.*$'), atLeast],
  [pattern('^N ?\\+(?: (?:workers|employees))?$'), atLeast],
  [pattern('^(?:up to|at most|as many as|fewer than|less than|under|max\\.?) N\\b.*$'), atMost],
  [pattern('^(?:about|around|approx(?:\\.|imately)?|roughly|some|est(?:\\.|imated)?|~) ?N\\b.*$'), about],
  [pattern('^N ?(?:\\+/-|±|\\(?(?:approx(?:\\.|imately)?|est(?:\\.|imated)?)\\)?)$'), about],
  [
    pattern(
      '^N(?: (?:remote|total|full|part|workers|employees|people|revised|jobs)\\b[^\\d]*)?(?: ?\\([^)]*\\))?[^\\d]*$',
    ),
    exact,
  ],
];

const amended = pattern('^N\\W+(?:amended|revised|updated|changed|increased|reduced)(?: to| -)? N$');
const extra = pattern('^(?:(?:an )?addition+al|\\+) ?N$|^N (?:additi?onal|more)$');
const perSite = new RegExp(`^${NUMBER} ?\\([^)\\d]+\\)(?:[,;] ?${NUMBER} ?\\([^)\\d]+\\))+$`);

const nothing = (reason: string): CountCell => ({ value: null, reason, replaces: null, additional: false });
const stated = (value: Quantity): CountCell => ({ value, reason: null, replaces: null, additional: false });

function whyNot(text: string): string {
  if (!/\d/.test(text)) return 'the cell states no number';
  if (/\d ?(?:%|percent\b)/i.test(text)) return 'a percent is not a count, and its base is not in the cell';
  if (/[$€£]/.test(text)) return 'an amount of money is not a count';
  return 'the cell holds numbers in a form that is not read';
}

/** Reads a cell such as "1,448", "70 - 80", "450 +/-", "251 - Amended to 565" or "9,891 Remote Workers (2 from RI)". */
export function readCountCell(cell: string): CountCell {
  const text = tidy(cell)
    .replaceAll('\n', ' ')
    .replace(/^[*\sÂ]+/, '')
    .replace(/\b(\d+(?:\.\d+)?) ?k\b/gi, (_, thousands: string) =>
      String(Math.round(Number(thousands) * 1000)),
    );
  const replaced = amended.exec(text);
  if (replaced !== null)
    return { ...stated(exact(toNumber(replaced[2] as string))), replaces: toNumber(replaced[1] as string) };
  const added = extra.exec(text);
  if (added !== null)
    return { ...stated(exact(toNumber((added[1] ?? added[2]) as string))), additional: true };
  if (perSite.test(text)) {
    const sites = [...text.matchAll(new RegExp(NUMBER, 'g'))].map(([digits]) => toNumber(digits));
    return stated(exact(sites.reduce((sum, count) => sum + count, 0)));
  }
  if (/[$€£%]|\d ?percent\b/i.test(text)) return nothing(whyNot(text));
  for (const [form, make] of forms) {
    const match = form.exec(text);
    if (match !== null) return stated(make(toNumber(match[1] as string), toNumber(match[2] ?? '0')));
  }
  return nothing(whyNot(text));
}
