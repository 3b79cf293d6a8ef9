import type { Statement } from '../../core/index.ts';
import { printable } from './printable.ts';

/** Statements of one sentence, with the sentence shown once and every figure in it marked. */
export interface QuoteGroup {
  readonly quote: string;
  readonly statements: readonly Statement[];
}

export function groupByQuote(statements: readonly Statement[]): readonly QuoteGroup[] {
  const groups: { quote: string; start: number; end: number; statements: Statement[] }[] = [];
  for (const statement of statements) {
    const { start, end, quote } = statement;
    const last = groups.at(-1);
    if (last?.start === start && last.end === end) last.statements.push(statement);
    else groups.push({ quote, start, end, statements: [statement] });
  }
  return groups;
}

/** The quote with each figure set apart, word by word, so that a line break inside a figure breaks nothing. */
export function markFigures({ quote, statements }: QuoteGroup, mark: (word: string) => string): string {
  const origin = statements[0]?.start ?? 0;
  const spans = statements
    .map(({ figure }) => ({ start: figure.start - origin, end: figure.end - origin }))
    .filter(({ start, end }) => start >= 0 && end > start && end <= quote.length)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let marked = '';
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) continue;
    marked += printable(quote.slice(at, start));
    marked += printable(quote.slice(start, end)).replace(/\S+/g, mark);
    at = end;
  }
  return (marked + printable(quote.slice(at))).trim();
}
