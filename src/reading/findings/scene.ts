import type { Statement } from '../../core/index.ts';
import { figuresOf } from '../quantity/scan.ts';
import type { Figure } from '../quantity/types.ts';
import { viewOf } from '../text/view.ts';
import type { Form, Mention, Scene, SlipInput } from './types.ts';

const forms: Readonly<Record<Figure['kind'], Form | null>> = {
  count: 'count',
  percent: 'share',
  odds: 'share',
  money: 'money',
  multiple: 'times',
  duration: 'duration',
  points: null,
};

/** Sets every figure in its sentence, with its precision and the statement made of it. */
export function sceneOf(input: SlipInput): Scene {
  const view = input.view ?? viewOf(input.text);
  const inSentence: Mention[][] = [];
  const statements = [...input.statements].sort((a, b) => a.figure.start - b.figure.start);
  const given = input.figures;
  let next = 0;
  for (const [index, sentence] of input.sentences.entries()) {
    let figures: readonly Figure[];
    if (given === undefined) figures = figuresOf(view.slice(sentence.start, sentence.end), sentence.start);
    else {
      while (next < given.length && given[next]!.start < sentence.start) next++;
      const from = next;
      while (next < given.length && given[next]!.start < sentence.end) next++;
      figures = given.slice(from, next);
    }
    inSentence.push(
      withCurrency(
        figures.flatMap((f) => mentionOf(f, view, index, statements)),
        view,
      ),
    );
  }
  return { input, view, inSentence, mentions: inSentence.flat(), year: yearOf(input, view) };
}

/** An undated text is at least as young as the youngest year in it. */
function yearOf(input: SlipInput, view: string): number | null {
  if (input.published) return Number(input.published.slice(0, 4));
  const last = input.sentences.at(-1);
  if (!last) return null;
  const text = view.slice(input.sentences[0]!.start, last.end);
  const years = (text.match(/\b20\d\d\b/g) ?? []).map(Number).filter((y) => y < 2050);
  return years.length > 0 ? Math.max(...years) : null;
}

function mentionOf(
  given: Figure,
  view: string,
  sentence: number,
  statements: readonly Statement[],
): Mention[] {
  const f = withoutYear(given, view);
  const form = forms[f.kind];
  if (form === null || /^one$/i.test(view.slice(f.start, f.end))) return [];
  const compared = isComparison(f, view);
  const low = f.low ?? f.best ?? f.high ?? 0;
  const high = f.high ?? f.best ?? f.low ?? 0;
  const value = f.bound === 'range' ? (low + high) / 2 : low;
  // "104,000+" is counted with the figure before the sign
  const bound = compared || (f.bound === 'at-least' && view[f.end - 1] === '+') ? 'exact' : f.bound;
  const soft = f.bound === 'about' || (f.word && form === 'share');
  const statement = statementAt(statements, f.start, f.end, form);
  const step = stepOf(view.slice(f.start, f.end), value, form, soft);
  return [
    {
      start: f.start,
      end: f.end,
      form,
      value,
      low,
      high,
      step,
      bound,
      soft,
      unit: f.unit,
      sentence,
      outer: compared ? f.start : f.outer,
      statement,
    },
  ];
}

/** "from $500,000 in 2021 to $660,000": the year is no end of a range. */
function withoutYear(f: Figure, view: string): Figure {
  const year =
    f.bound === 'range' && f.high !== null && f.high > 2100
      ? /^(?:19|20)\d\d (?:to|and) /.exec(view.slice(f.start, f.end))
      : null;
  if (!year) return f;
  const start = f.start + year[0].length;
  return { ...f, start, outer: start, low: null, best: f.high, high: null, bound: 'exact' };
}

/** "8% fewer than the 10 million" compares with ten million; it does not say that there were fewer than ten. */
function isComparison(f: Figure, view: string): boolean {
  if (f.outer === f.start) return false;
  const words = view.slice(f.outer, f.start);
  if (
    /^up to/i.test(words) &&
    /\b(?:add(?:s|ed|ing)?|sums?) $/i.test(view.slice(Math.max(0, f.outer - 8), f.outer))
  )
    return true;
  if (!/^(?:(?:more|fewer|less|higher|lower|larger|smaller) than|above|below|under|over)\b/i.test(words))
    return false;
  return /(?:%|\d|per ?cent|percent|times|twice|half|third|quarter|tenth|fifth|points?)\s+(?:or \S+ )?(?:\w+ )?$/i.test(
    view.slice(Math.max(0, f.outer - 30), f.outer),
  );
}

/** "1.9 billion kroner together: 1.1 billion for the first": an amount that leaves its currency to the one before it. */
function withCurrency(mentions: Mention[], view: string): Mention[] {
  return mentions.map((m, i) => {
    const money = mentions.slice(0, i).findLast((o) => o.form === 'money' && o.value >= 1e5);
    if (
      m.form !== 'count' ||
      !money ||
      m.value < 1e5 ||
      !/(?:illion|bn|m)$/i.test(view.slice(m.start, m.end))
    )
      return m;
    const bare = /^\s*(?:for|in|to|and|from|on|a year|[,.;):]|$)/.test(view.slice(m.end, m.end + 12));
    return bare ? { ...m, form: 'money', unit: money.unit } : m;
  });
}

/** The statement whose own figure this is; a share never borrows the statement of the count beside it. */
function statementAt(
  statements: readonly Statement[],
  start: number,
  end: number,
  form: Form,
): Statement | null {
  let from = 0;
  let to = statements.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (statements[middle]!.figure.start < start - 80) from = middle + 1;
    else to = middle;
  }
  for (let i = from; i < statements.length && statements[i]!.figure.start < end; i++) {
    const s = statements[i]!;
    if (s.figure.end > start && (s.unit === 'share') === (form === 'share')) return s;
  }
  return null;
}

/** Worth of the last digit written. A round count is exact unless its words say that it is not. */
function stepOf(written: string, value: number, form: Form, soft: boolean): number {
  const digits = /\d[\d.,' ]*/.exec(written)?.[0].trim() ?? '';
  const decimals =
    /[.,](\d{1,2})$/.exec(digits)?.[1]?.length ??
    (form === 'share' || form === 'times' ? (/[.,](\d+)$/.exec(digits)?.[1]?.length ?? 0) : 0);
  if (form === 'share') return digits === '' ? Math.max(0.01, 0.12 * value) : 0.01 * 10 ** -decimals;
  if (form === 'times') return digits === '' ? 0.12 * value : 10 ** -decimals;
  if (digits !== '' && value !== 0) {
    const shown = Number(digits.replace(/[^\d]/g, '')) / 10 ** decimals;
    const scale = shown > 0 ? value / shown : 1;
    if (decimals > 0 || scale > 1.5) return (scale * 10 ** -decimals) as number;
  }
  if (!soft) return 1;
  let zeros = 1;
  while (value >= zeros * 10 && value % (zeros * 10) === 0) zeros *= 10;
  return zeros;
}
