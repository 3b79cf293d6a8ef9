import { matches } from '../matches.ts';
import { currencyAfter, currencyBefore, currencyOf } from './currency.ts';
import { valueOfDigits } from './digits.ts';
import { scaleSource, valueOfScale } from './scales.ts';
import type { Atom } from './types.ts';
import { valueOfWords, wordNumberSource } from './words.ts';

const digits =
  "\\d{1,3} , \\d{3}(?!\\d)|\\d{1,3}(?:,\\d{2,3})+(?![\\d])(?:\\.\\d+)?|\\d{1,3}(?:\\.\\d{3})+(?!\\d)(?:,\\d+)?|\\d{1,3}(?: \\d{3})+(?!\\d)(?:,\\d+)?|\\d{1,3}(?:'\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?";
const percent =
  '(?:[ -]?(?:%|percent(?!age)|per cent|per-cent|pct\\b\\.?|prozent|procent|prosent|persen|procent|proc\b.?|pour cent|por ciento|por cento|per cento)|[ -]percent(?=age))';
const points =
  '(?:[ -](?:percentage|basis) points?| points? de pourcentage| Prozentpunkte?| puntos porcentuales|pp\\b)';
const atom: RegExp = new RegExp(
  `(?<cur>${currencyBefore})?(?<![\\p{L}\\p{N}_])(?:(?<num>${digits})|(?<word>${wordNumberSource}))(?<tail>万\\d[\\d,]*)?(?<scale>${scaleSource})?(?<plus>\\+)?(?:(?<pts>${points})|(?<pct>${percent})|(?<after>${currencyAfter}))?`,
  'giu',
);
const duration: RegExp = /^[ -](weeks?|months?|days?|years?)(?:'s?)?\b/i;

/** Every number of the sentence with the unit glued to it; `base` is where the sentence stands in the document. */
export function atomsOf(sentence: string, base: number): Atom[] {
  const atoms: Atom[] = [];
  for (const match of matches(atom, sentence)) {
    const g = match.groups as Record<string, string | undefined>;
    const after = sentence.charCodeAt(match.index + match[0].length);
    if (
      g.num !== undefined &&
      isLetter(after) &&
      !g.scale &&
      !g.pct &&
      !/[\u3000-\u9fff]/.test(sentence[match.index + match[0].length]!)
    )
      continue;
    if (g.scale && /^ ?(?:bi|mi)$/.test(g.scale) && !g.cur) continue;
    const scaled = g.scale !== undefined;
    const cur = g.cur ?? g.after;
    let value =
      g.num !== undefined
        ? valueOfDigits(g.num, scaled || g.pct !== undefined || cur !== undefined)
        : valueOfWords(g.word!);
    if (value === null || !Number.isFinite(value)) continue;
    if (g.tail) value = value * 1e4 + Number(g.tail.slice(1).replace(/,/g, ''));
    else if (scaled) value *= valueOfScale(g.scale!);
    if (g.after && /cents|pence/i.test(g.after)) value /= 100;
    if (
      g.num &&
      g.cur &&
      /^\.\d{3}/.test(g.num.slice(g.num.indexOf('.'))) &&
      !scaled &&
      valueOfDigits(g.num, false) > value
    )
      value = valueOfDigits(g.num, false);
    const start = base + match.index;
    let end = start + match[0].length;
    let kind: Atom['kind'] = 'count';
    let unit: string | null = null;
    if (g.pts) {
      kind = 'points';
      value /= /basis/i.test(g.pts) ? 1e4 : 100;
    } else if (g.pct) {
      kind = 'percent';
      value = Number((value / 100).toPrecision(12));
    } else if (cur) {
      kind = 'money';
      unit = currencyOf(cur);
    } else {
      const time = duration.exec(sentence.slice(end - base, end - base + 10));
      if (time) {
        kind = 'duration';
        unit = `${time[1]!.toLowerCase().replace(/s$/, '')}s`;
        end += time[0].length;
      }
    }
    atoms.push({
      start,
      end,
      kind,
      value,
      unit,
      word: g.word !== undefined,
      scaled,
      plus: g.plus !== undefined,
    });
  }
  return atoms;
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 192;
}
