import { type Figure, type LabelledFigure, sayPeriod, sayQuantity } from '../../core/index.ts';
import { wrapIndented } from '../terminal/wrap.ts';
import { printable } from '../xray/printable.ts';
import type { Screen } from './ask.ts';

/** The figure in short: value with bound and unit. */
export function short(figure: Figure): string {
  return sayQuantity(figure.value, figure.unit);
}

/** Shares to one decimal: a table of percents lines up, and the exact value is in the JSON. */
export function shortest(figure: Figure): string {
  const { value, unit } = figure;
  if (unit !== 'share') return short(figure).replace(/ jobs\b/g, '');
  const round = (end: number | null): number | null => (end === null ? null : Number(end.toFixed(3)));
  return sayQuantity(
    { ...value, low: round(value.low), best: round(value.best), high: round(value.high) },
    unit,
  );
}

/** The columns in which a figure goes into CSV. */
export const figureColumns: readonly string[] = [
  'low',
  'best',
  'high',
  'bound',
  'unit',
  'unit_of_account',
  'population',
  'period',
  'as_of',
  'receipt',
];

export function figureCells({
  value,
  unit,
  unitOfAccount,
  population,
  period,
  asOf,
  receipt,
}: Figure): readonly (string | number | null)[] {
  const { low, best, high, bound } = value;
  return [
    low,
    best,
    high,
    bound,
    unit,
    unitOfAccount,
    population,
    period === null ? null : sayPeriod(period),
    asOf,
    receipt.id,
  ];
}

/** The chain behind a figure, down to the quotes and the documents they are slices of. */
export function receiptLines({ label, figure }: LabelledFigure, { style, columns }: Screen): string {
  const { receipt } = figure;
  const head = `  ${style.accent('receipt')} ${receipt.id}`;
  const links = receipt.links.map((link) => {
    const { document } = link;
    const where = `${link.statement}, known ${link.knownAt.slice(0, 10)}: characters ${document.start} to ${document.end} of document ${document.id.slice(0, 12)}${document.title === null ? '' : ` (${document.title})`}`;
    const ends =
      link.evidence === 'cited'
        ? `cited: ends at ${link.citation ?? 'a source that is not named'}`
        : 'quoted';
    return [
      wrapIndented(printable(where), columns, '      ', '    - '),
      wrapIndented(`“${printable(link.quote)}”`, columns, '      '),
      style.dim(wrapIndented(printable(ends), columns, '      ')),
    ].join('\n');
  });
  return [wrapIndented(`${printable(label)}: ${short(figure)}`, columns, '    ', '  '), head, ...links].join(
    '\n',
  );
}

export function receipts(figures: readonly LabelledFigure[], screen: Screen): string {
  if (!screen.receipt || figures.length === 0) return '';
  return `\n${screen.style.bold('Receipts')}\n${figures.map((figure) => receiptLines(figure, screen)).join('\n\n')}\n`;
}
