import { type Answer, type LabelledFigure, sayPeriod, saySpan, sayValue } from '../../core/index.ts';
import { accountWords } from '../../core/units/index.ts';
import type { Screen } from '../shared/ask.ts';
import { shortest } from '../shared/figure.ts';
import { table } from '../terminal/table.ts';
import { padEnd } from '../terminal/width.ts';
import { wrapIndented } from '../terminal/wrap.ts';

const indent = '   ';
const nameWidth = 8;
/** how many caveats an answer shows here; all of them stand in its JSON and on the page */
const caveatsShown = 2;

/** One answer at 80 columns: the finding, its figures, then range, unit of account, day and caveats. */
export function answerText(
  answer: Answer,
  number: number,
  screen: Screen & { readonly asOf: string },
  extra: readonly string[] = [],
): string {
  const { style, columns } = screen;
  const body = [
    style.dim(wrapIndented(answer.question, columns, indent, `${number}  `)),
    style.bold(wrapIndented(answer.headline, columns, indent)),
    ...(answer.figures.length > 0 ? ['', figureTable(answer.figures, screen)] : []),
    ...extra,
    ...(answer.figures.length > 0 || extra.length > 0 ? [''] : []),
    ...facts(answer, screen.asOf).map(([name, words]) => named(name, words, screen)),
    ...answer.caveats
      .slice(0, caveatsShown)
      .map((caveat, i) => named(i === 0 ? 'caveat' : '', caveat, screen)),
  ];
  return body.join('\n');
}

function named(name: string, words: string, { style, columns }: Screen): string {
  const hang = ' '.repeat(indent.length + nameWidth);
  const [first = '', ...rest] = wrapIndented(words, columns, hang).split('\n');
  return [`${indent}${style.dim(padEnd(name, nameWidth))}${first.trimStart()}`, ...rest].join('\n');
}

function figureTable(figures: readonly LabelledFigure[], { style, columns }: Screen): string {
  const rows = figures.map(({ label, figure }) => [shortest(figure), label, sayPeriod(figure.period)]);
  const drawn = table([{ title: '', align: 'right' }, { title: '', flexible: true }, { title: '' }], rows, {
    columns: columns - indent.length,
    cell: (text, column) => (column === 0 ? style.accent(text) : column === 2 ? style.dim(text) : text),
  });
  return drawn
    .split('\n')
    .slice(1)
    .map((line) => `${indent}${line}`)
    .join('\n');
}

function facts(answer: Answer, asOf: string): readonly (readonly [string, string])[] {
  const range = rangeOf(answer);
  return [
    ...(range === null ? [] : [['range', range] as const]),
    ['counts', countsOf(answer)] as const,
    ['as of', asOf] as const,
  ];
}

/** From the least to the most of figures in one unit; unlike counts have no range, and the answer says so. */
function rangeOf({ figures, bridge }: Answer): string | null {
  if (figures.length === 0) return null;
  if (bridge !== null) return `none: ${bridge.parts.length} unlike parts, no total`;
  const unit = figures[0]!.figure.unit;
  const same = figures
    .filter(({ figure }) => figure.unit === unit)
    .flatMap(({ figure: { value } }) => [value.low, value.best, value.high].filter((end) => end !== null));
  const [low = 0, high = 0] = [Math.min(...same), Math.max(...same)].map((end) =>
    unit === 'share' ? Number(end.toFixed(3)) : end,
  );
  return low === high ? sayValue(low, unit) : saySpan(low, high, unit);
}

function countsOf({ figures, subtitle }: Answer): string {
  const accounts = [
    ...new Set(figures.map(({ figure }) => figure.unitOfAccount).filter((account) => account !== null)),
  ];
  const isJobs = figures.length > 0 && figures.every(({ figure }) => figure.unit === 'jobs');
  return isJobs ? `jobs: ${accounts.map((account) => accountWords[account]).join('; ')}` : subtitle;
}
