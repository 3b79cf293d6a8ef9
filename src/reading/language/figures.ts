import { boundFigure } from '../quantity/bound-figure.ts';
import type { Atom, Figure } from '../quantity/types.ts';
import { atomsIn, partsIn } from './atoms.ts';
import type { NumberPatterns } from './number-patterns.ts';

/** Every figure of one sentence in the numbers of one language, with bounds and ranges read, in order. */
export function figuresIn(sentence: string, base: number, patterns: NumberPatterns): Figure[] {
  const special = partsIn(sentence, base, patterns);
  const atoms = [
    ...special,
    ...atomsIn(sentence, base, patterns).filter(
      (a) => !special.some((s) => a.start < s.end && s.start < a.end),
    ),
  ].sort((a, b) => a.start - b.start);
  const out: Figure[] = [];
  for (let i = 0; i < atoms.length; i++) {
    const a = atoms[i]!;
    const b = atoms[i + 1];
    const low = b ? lowEnd(a, b) : 0;
    if (b && isRange(a, b, low, sentence, base, patterns)) {
      out.push(range(a, b, low, sentence, base, patterns));
      i++;
    } else out.push(figure(a, sentence, base, patterns));
  }
  return out;
}

function figure(a: Atom, sentence: string, base: number, patterns: NumberPatterns): Figure {
  const before = sentence.slice(Math.max(0, a.start - base - 48), a.start - base);
  const after = sentence.slice(a.end - base, a.end - base + 32);
  const read = boundIn(before, after, a.plus, patterns);
  const rough = a.kind === 'odds' || (a.word && roundWord.test(sentence.slice(a.start - base, a.end - base)));
  const bound = read.bound === 'exact' && rough ? 'about' : read.bound;
  return boundFigure(a, bound, { end: a.end, outer: a.start - read.width });
}

/** "une centaine", "una veintena", "ein Dutzend": round by nature. */
const roundWord =
  /dutzend|aine$|millier|decena|docena|quincena|ntena|centenar|millar|decina|dozzina|ndicina|ntina|centinaio|migliaio|dezena|dúzia|vintena|centena|milhar/i;

interface BoundWords {
  readonly bound: Figure['bound'];
  readonly width: number;
}

/** "jusqu'à environ 300" is a ceiling first; "mehr als rund" a floor; the words after the figure come last. */
function boundIn(before: string, after: string, plus: boolean, patterns: NumberPatterns): BoundWords {
  const about = patterns.about.exec(before);
  const near = about ? before.slice(0, about.index) : before;
  const most = patterns.atMost.exec(before) ?? (about ? patterns.atMost.exec(near) : null);
  const least = patterns.atLeast.exec(before) ?? (about ? patterns.atLeast.exec(near) : null);
  // "non più di", "nicht mehr als": the longer words win
  if (most && (!least || most.index <= least.index))
    return { bound: 'at-most', width: before.length - most.index };
  if (least) return { bound: 'at-least', width: before.length - least.index };
  if (about) return { bound: 'about', width: before.length - about.index };
  if (plus) return { bound: 'at-least', width: 0 };
  for (const [test, bound] of patterns.after) if (test.test(after)) return { bound, width: 0 };
  return { bound: 'exact', width: 0 };
}

function isRange(
  a: Atom,
  b: Atom,
  low: number,
  sentence: string,
  base: number,
  patterns: NumberPatterns,
): boolean {
  if (low >= b.value) return false;
  const same =
    a.kind === b.kind ||
    (a.kind === 'count' && (b.kind === 'percent' || b.kind === 'money' || b.kind === 'duration'));
  if (!same || (a.unit !== null && b.unit !== null && a.unit !== b.unit)) return false;
  const link = sentence.slice(a.end - base, b.start - base);
  const before = sentence.slice(Math.max(0, a.start - base - 48), a.start - base);
  if (patterns.between.test(before)) return patterns.and.test(link) || patterns.to.test(link);
  if (!patterns.to.test(link)) return false;
  // "von 1.000 auf 800", "de 1.200 a 900" tell a change; so does a verb that moves
  if (link.trim() !== '-' && moves.test(before)) return false;
  return low / b.value > 0.2;
}

const moves =
  /(?:pass\p{L}+|baiss\p{L}+|réd\p{L}+|recul\p{L}+|aument\p{L}+|redu\p{L}+|rid\p{L}+|sal\p{L}+|sce\p{L}+|baj\p{L}+|sub\p{L}+|cres\p{L}+|cai\p{L}*|pas\p{L}+|stieg\p{L}*|sank\p{L}*|fiel\p{L}*)(?: \p{L}+){0,5} (?:von|de|da|dal|dai|dalle|du|des|del|dos|das)(?: \p{L}+)? ?$/iu;

/** "38 bis 42 Millionen": the scale of the second end holds for the first. */
function lowEnd(a: Atom, b: Atom): number {
  if (b.kind === 'percent' && a.kind === 'count') return a.value / 100;
  if (!b.scaled || a.scaled || a.value >= 1000) return a.value;
  const scaled = a.value * 10 ** (3 * Math.floor(Math.log10(b.value) / 3));
  return scaled <= b.value ? scaled : a.value;
}

function range(
  a: Atom,
  b: Atom,
  low: number,
  sentence: string,
  base: number,
  patterns: NumberPatterns,
): Figure {
  const before = sentence.slice(Math.max(0, a.start - base - 32), a.start - base);
  return {
    start: a.start,
    end: b.end,
    kind: b.kind === 'count' ? a.kind : b.kind,
    low,
    best: null,
    high: b.value,
    bound: 'range',
    unit: b.unit ?? a.unit,
    outer: a.start - (patterns.between.exec(before)?.[0].length ?? 0),
    word: a.word,
  };
}
