import type { Span } from '../../core/index.ts';
import type { Silent } from '../action/silent.ts';
import { type DateRead, days } from '../date/dates.ts';
import type { Focus } from '../employer/focus.ts';
import type { Sentence } from '../types.ts';
import type { Tongue } from './tongue.ts';

/** Actions that the text tells without a figure, negations and conjectures left out. */
export function toldActions(
  view: string,
  sentences: readonly Sentence[],
  focus: Focus,
  tongue: Tongue,
  counted: ReadonlySet<number>,
): Silent[] {
  const out: Silent[] = [];
  for (const [i, sentence] of sentences.entries()) {
    const words = view.slice(sentence.start, sentence.end);
    const next = sentences[i + 1] ? view.slice(sentences[i + 1]!.start, sentences[i + 1]!.end) : '';
    for (const [kind, test] of tongue.silent) {
      const m = test.exec(words);
      if (!m || (counted.has(i) && kind === 'layoff')) continue;
      const before = words.slice(Math.max(0, m.index - 60), m.index).replace(/^.*[;:]/, '');
      if (tongue.has.negation.test(before)) continue;
      if (kind !== 'requisitions-closed' && kind !== 'contractor-cut' && tongue.has.negation.test(m[0]))
        continue;
      if (
        tongue.lex.denial.test(words) ||
        tongue.denialOpens.test(next.trim()) ||
        tongue.has.manyEmployers.test(words)
      )
        continue;
      const at = sentence.start + m.index;
      out.push({ sentence: i, employer: focus.at(i, at), kind, at });
    }
  }
  return out;
}

/** The date or the words that set an action apart from the one the document is about; `null` when nothing does. */
export function occasionIn(
  tongue: Tongue,
  sentence: string,
  base: number,
  at: number,
  dates: readonly DateRead[],
  published: string | null,
): string | null {
  const from = clauseStart(tongue, sentence, at - base) + base;
  const near = [...dates]
    .filter((d) => d.start >= from && Math.abs(d.start - at) < 90 && isPast(d.value, published))
    .sort((a: Span, b: Span) => Math.abs(a.start - at) - Math.abs(b.start - at))[0];
  if (near) return near.value;
  return tongue.earlier.exec(sentence.slice(from - base, at - base + 60))?.[0].toLowerCase() ?? null;
}

function clauseStart(tongue: Tongue, sentence: string, at: number): number {
  let start = 0;
  for (const m of sentence.matchAll(tongue.clause))
    if (m.index + m[0].length <= at) start = m.index + m[0].length;
  return start;
}

function isPast(value: string, published: string | null): boolean {
  if (!published) return false;
  const end =
    value.length === 4
      ? `${value}-12-31`
      : value.includes('Q')
        ? `${value.slice(0, 4)}-${pad(Number(value.slice(-1)) * 3)}-28`
        : value.length === 7
          ? `${value}-28`
          : value;
  return days(published) - days(end) > 24;
}

const pad = (n: number): string => String(n).padStart(2, '0');
