import type { Quantity, Span } from '../../../core/index.ts';
import { figuresOf } from '../../../reading/quantity/scan.ts';
import type { Figure } from '../../../reading/quantity/types.ts';
import { viewOf } from '../../../reading/text/view.ts';
import { sentencesOf } from '../../prose/sentences.ts';
import { daysOf, type ReportYear } from './days.ts';
import { basisOf, counted, countedApart, oneCount } from './people.ts';
import { type Filer, isWhole, leads } from './scope.ts';

/** Employees of the whole company on one day, with the sentence that says so. Offsets are the document's. */
export interface EmployeeCount {
  readonly value: Quantity;
  readonly day: string;
  readonly basis: string;
  readonly sentence: Span;
  readonly figure: Span;
}

export interface RefusedCount {
  readonly sentence: Span;
  readonly reason: string;
}

export interface EmployeesRead {
  readonly counts: readonly EmployeeCount[];
  readonly refused: readonly RefusedCount[];
}

const worthALook = /employ|associates|team members|teammates|colleagues|workforce|headcount|staff|FTE/i;

/**
 * Employee counts of an annual report's prose. A count is taken when its sentence makes it the filer's own whole staff and
 * names the day, outright or as the year's end; each refusal says which of these was missing.
 */
export function employeeCounts(text: string, filer: Filer & ReportYear): EmployeesRead {
  const patterns = leads(filer).map((lead) => ({
    whole: new RegExp(`${lead}${counted}`, 'u'),
    apart: new RegExp(`${lead}${countedApart}`, 'u'),
  }));
  const counts: EmployeeCount[] = [];
  const refused: RefusedCount[] = [];
  const view = viewOf(text);
  for (const sentence of sentencesOf(view)) {
    const words = view.slice(sentence.start, sentence.end);
    if (!/\d/.test(words) || !worthALook.test(words)) continue;
    for (const { whole, apart } of patterns) {
      const found = whole.exec(words);
      const read = apart.test(words)
        ? 'kinds of staff are counted apart, and no total is stated'
        : found === null
          ? null
          : readOne(words, found, sentence, filer);
      if (read === null) continue;
      if (typeof read === 'string') refused.push({ sentence, reason: read });
      else counts.push(...read);
      break;
    }
  }
  return settled(counts, refused);
}

/** The counts of one sentence, or why it gives none; an empty list for a part of the staff. */
function readOne(
  words: string,
  found: RegExpExecArray,
  sentence: Span,
  year: ReportYear,
): readonly EmployeeCount[] | string {
  const { counts = '', people = '' } = found.groups ?? {};
  const end = found.index + found[0].length;
  if (!isWhole(words.slice(end))) return [];
  const at = end - people.length - 1 - counts.length;
  const spans = [...counts.matchAll(oneCount)].map((match) => ({
    start: at + match.index,
    end: at + match.index + match[0].length,
  }));
  const days = daysOf(words, year);
  if (days.length === 0) return 'the sentence names no day on which they were counted';
  if (spans.length > 1 && !/respectively/.test(words))
    return `${spans.length} counts, and nothing says which is of which day`;
  if (days.length < spans.length || (spans.length === 1 && days.length > 1 && /respectively/.test(words)))
    return `expected as many days as counts; ${days.length} and ${spans.length} came`;
  const figures = figuresOf(words, 0);
  return spans.flatMap((span, i) => {
    const figure = figures.find(
      (each) => each.kind === 'count' && each.start >= span.start && each.end <= span.end,
    );
    if (figure === undefined) return [];
    const { low, best, high, bound } = figure;
    const shared = bound === 'exact' && i > 0 && leadBound(figures, spans[0]!) === 'about';
    return [
      {
        value: { low, best, high, bound: shared ? 'about' : bound },
        day: days[i]!,
        basis: basisOf(people),
        sentence,
        figure: { start: sentence.start + figure.start, end: sentence.start + figure.end },
      },
    ];
  });
}

/** `approximately 69,700 and 79,100`: the word stands for both. */
function leadBound(figures: readonly Figure[], span: Span): Quantity['bound'] | undefined {
  return figures.find((each) => each.start >= span.start && each.end <= span.end)?.bound;
}

/** One count a day: said twice it is one, a rounded one gives way to the exact, and two that disagree are both refused. */
function settled(counts: readonly EmployeeCount[], refused: readonly RefusedCount[]): EmployeesRead {
  const kept: EmployeeCount[] = [];
  const all = [...refused];
  for (const day of new Set(counts.map((count) => count.day))) {
    const ofDay = counts.filter((count) => count.day === day);
    const best = ofDay.find(({ value }) => value.bound === 'exact') ?? ofDay[0]!;
    const other = ofDay.find(({ value }) => !agrees(value, best.value));
    if (other === undefined) kept.push(best);
    else
      all.push({
        sentence: other.sentence,
        reason: `two counts for ${day}: ${sayOne(best.value)} and ${sayOne(other.value)}`,
      });
  }
  return { counts: kept, refused: all };
}

const anyOf = ({ low, best, high }: Quantity): number => best ?? low ?? high ?? 0;
const sayOne = (value: Quantity): string => String(anyOf(value));

/** A rounded count agrees with one within a twentieth of it. */
function agrees(one: Quantity, other: Quantity): boolean {
  const gap = Math.abs(anyOf(one) - anyOf(other));
  return one.bound === 'exact' && other.bound === 'exact' ? gap === 0 : gap <= 0.05 * anyOf(other);
}
