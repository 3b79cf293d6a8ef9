import { atomsOf } from './atoms.ts';
import { boundFigure } from './bound-figure.ts';
import { boundOf } from './bounds.ts';
import { isNotAFigure } from './not-a-figure.ts';
import { multiplesOf, partsOf } from './parts.ts';
import { isRange, lowEnd } from './ranges.ts';
import type { Atom, Figure } from './types.ts';

const any: RegExp =
  /\d|%|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen|half|third|quarter|fifth|tenth|second|other|doubl\w*|tripl\w*|trebl\w*|quadrupl\w*|halv\w*|twice|\w+fold)\b/i;

/** Every figure of one sentence, with bounds and ranges read, in order; numbers that are no figures left out. */
export function figuresOf(sentence: string, base: number): Figure[] {
  if (!any.test(sentence)) return [];
  const special = [...partsOf(sentence, base), ...multiplesOf(sentence, base)];
  const plain = atomsOf(sentence, base).filter(
    (a) => !special.some((s) => a.start < s.end && s.start < a.end),
  );
  const atoms = [
    ...special,
    ...plain.filter((a, i) => keep(a, plain[i + 1], plain[i - 1], sentence, base)),
  ].sort((a, b) => a.start - b.start);
  const out: Figure[] = [];
  for (let i = 0; i < atoms.length; i++) {
    const a = atoms[i]!;
    const b = atoms[i + 1];
    if (b && isRestated(a, b, sentence, base)) {
      out.push(figure(a, sentence, base, b.end));
      i++;
    } else if (b && isRange(a, b, sentence, base)) {
      out.push(range(a, b, sentence, base));
      i++;
    } else {
      out.push(figure(a, sentence, base, a.end));
    }
  }
  return out;
}

/** "10-15%", "70-80 employees": the ends of a range are figures even where a lone number would be a label or a date. */
function keep(
  a: Atom,
  next: Atom | undefined,
  prior: Atom | undefined,
  sentence: string,
  base: number,
): boolean {
  if (!isNotAFigure(a, sentence, base)) return true;
  return (
    (next !== undefined && isPlainRange(a, next, sentence, base)) ||
    (prior !== undefined && isPlainRange(prior, a, sentence, base))
  );
}

function isPlainRange(a: Atom, b: Atom, sentence: string, base: number): boolean {
  if (b.kind === 'duration' || isYearLike(a, sentence, base) || !isRange(a, b, sentence, base)) return false;
  if (b.kind !== 'count') return true;
  const before = sentence.slice(Math.max(0, a.start - base - 2), a.start - base);
  return (
    !/[\d/.:#-]$/.test(before) &&
    /^(?: \p{Ll}|[.,;)]| \||$)/u.test(sentence.slice(b.end - base, b.end - base + 2)) &&
    b.value >= 5 &&
    !/^(?: (?:may|june|july|am|pm|cst))/i.test(sentence.slice(b.end - base))
  );
}

function isYearLike(a: Atom, sentence: string, base: number): boolean {
  return a.value >= 1900 && a.value <= 2100 && /^\d{4}$/.test(sentence.slice(a.start - base, a.end - base));
}

/** "One hundred eighty-seven (187)", "¥12 billion (120億円)": one figure said twice. */
function isRestated(a: Atom, b: Atom, sentence: string, base: number): boolean {
  const between = sentence.slice(a.end - base, b.start - base);
  if (!/^ ?\((?:约|約|c\. |about )?$/.test(between)) return false;
  if (a.kind !== b.kind && !(a.kind === 'count' || b.kind === 'count')) return false;
  return Math.abs(a.value - b.value) <= 1e-9 * Math.abs(a.value);
}

function figure(a: Atom, sentence: string, base: number, end: number): Figure {
  const from = a.start - base;
  const read = boundOf(
    sentence.slice(Math.max(0, from - 48), from),
    sentence.slice(end - base, end - base + 24),
    a.plus,
  );
  const bound =
    read.bound === 'exact' && a.kind === 'odds' && isLoose(sentence.slice(from, a.end - base))
      ? 'about'
      : read.bound;
  return boundFigure(a, bound, { end, outer: a.start - read.width });
}

function range(a: Atom, b: Atom, sentence: string, base: number): Figure {
  const before = sentence.slice(Math.max(0, a.start - base - 24), a.start - base);
  const lead = /(?:between|zwischen|entre|from|von|tra|fra) (?:about |roughly )?$/i.exec(before);
  const kind = b.kind === 'count' ? a.kind : b.kind;
  return {
    start: a.start,
    end: b.end,
    kind,
    low: lowEnd(a, b),
    best: null,
    high: b.value,
    bound: 'range',
    unit: b.unit ?? a.unit,
    outer: a.start - (lead?.[0].length ?? 0),
    word: a.word,
  };
}

/** A fraction in words is a rounded one: "a third", "one in six", "half". */
function isLoose(words: string): boolean {
  return !/\d|^every/i.test(words);
}
