import { type Figure, type LabelledFigure, sayNumber, sayQuantity, sayShare } from '../../core/index.ts';
import type { CompanyYear } from '../../engine.ts';
import type { Screen } from '../shared/ask.ts';
import { table } from '../terminal/table.ts';
import { wrapIndented } from '../terminal/wrap.ts';

const figureOf = (year: CompanyYear, of: string): Figure | undefined =>
  year.figures.find((each) => each.of === of)?.figure;
const ratioOf = (year: CompanyYear, label: string): Figure | undefined =>
  year.ratios.find((each) => each.label === label)?.figure;

/** Fiscal years as rows; money in one scale, said once above the table. A mark stands for what is told below it. */
export function yearsTable(years: readonly CompanyYear[], { style, columns }: Screen): string {
  const shown = years.slice(0, 6);
  const money = shown.flatMap((year) => year.figures.filter(({ of }) => of !== 'employees'));
  const most = Math.max(...money.map(({ figure }) => Math.abs(figure.value.best ?? 0)));
  const [size, scale] = most >= 1e9 ? [1e9, 'billion'] : [1e6, 'million'];
  const unit = money[0]?.figure.unit ?? '';
  const cell = (year: CompanyYear, of: string): string => {
    const told = year.figures.find((each) => each.of === of);
    if (told?.figure.value.best == null) return '·';
    return `${inThousandths(told.figure.value.best / size)}${told.firstTold === null ? '' : '*'}`;
  };
  const rows = shown.map((year) => [
    year.end,
    cell(year, 'revenue'),
    cell(year, 'operating-income'),
    percent(ratioOf(year, 'operating margin')),
    cell(year, 'capex'),
    percent(ratioOf(year, 'capex over revenue')),
    heads(figureOf(year, 'employees')),
    each(ratioOf(year, 'revenue per employee')),
  ]);
  const titles = [
    'year to',
    'revenue',
    'op. income',
    'margin',
    'capex',
    'of rev.',
    'employees',
    'rev./empl.',
  ];
  const notes = shown.flatMap((year) => [
    ...year.figures
      .filter(({ firstTold }) => firstTold !== null)
      .map(({ of, figure }) => `* ${of.replaceAll('-', ' ')}, year to ${year.end}: ${figure.caveats[0]}`),
    ...year.refused,
  ]);
  return [
    style.dim(`${unit} ${scale}; employees on the year's last day, ~ about, + at least; · not held`),
    table(
      titles.map((title, i) => ({ title, align: i === 0 ? ('left' as const) : ('right' as const) })),
      rows,
      { columns, title: style.dim },
    ),
    ...notes.slice(0, 6).map((note) => style.dim(wrapIndented(note, columns, '  '))),
    ...(notes.length > 6
      ? [style.dim(`  and ${notes.length - 6} more notes of this kind: --format json`)]
      : []),
  ].join('\n');
}

/** Always three decimals, so that a column lines up at its point. */
function inThousandths(value: number): string {
  const [whole, decimals] = Math.abs(value).toFixed(3).split('.');
  return `${value < 0 ? '-' : ''}${sayNumber(Number(whole))}.${decimals}`;
}

const percent = (figure: Figure | undefined): string =>
  figure?.value.best == null ? '·' : sayShare(figure.value.best, 1);

function heads(figure: Figure | undefined): string {
  if (figure === undefined) return '·';
  const { low, best, high, bound } = figure.value;
  const mark = bound === 'about' ? '~' : '';
  return `${mark}${sayNumber(best ?? low ?? high ?? 0)}${bound === 'at-least' ? '+' : ''}`;
}

function each(figure: Figure | undefined): string {
  return figure?.value.best == null ? '·' : sayNumber(Math.round(figure.value.best));
}

/** Which filing gives each figure of the newest year, and under which tag. */
export function yearSources([newest]: readonly CompanyYear[], { style, columns }: Screen): string {
  const filings = new Map<string, string[]>();
  for (const { of, figure, series, citation } of newest?.figures ?? []) {
    const tag = series.includes('/') ? series.slice(series.indexOf('/') + 1) : 'its prose';
    const value = sayQuantity(figure.value, of === 'employees' ? 'employees' : figure.unit);
    const said = `${of === 'employees' ? '' : `${of.replaceAll('-', ' ')} `}${value} (${tag})`;
    filings.set(citation, [...(filings.get(citation) ?? []), said]);
  }
  return [...filings]
    .map(([citation, said]) =>
      [style.dim(citation), wrapIndented(`${said.join('; ')}.`, columns, '  ', '  ')].join('\n'),
    )
    .join('\n');
}

/** Every figure and ratio of every year, for receipts and CSV. */
export function yearFigures(years: readonly CompanyYear[]): readonly LabelledFigure[] {
  return years.flatMap((year) => [
    ...year.figures.map(({ of, figure }) => ({
      label: `${of.replaceAll('-', ' ')}, year to ${year.end}`,
      figure,
    })),
    ...year.ratios.map(({ label, figure }) => ({ label: `${label}, year to ${year.end}`, figure })),
  ]);
}
