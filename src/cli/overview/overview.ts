import type { Overview, WatchItem } from '../../core/index.ts';
import type { Screen } from '../shared/ask.ts';
import { receipts } from '../shared/figure.ts';
import { sparkline } from '../terminal/sparkline.ts';
import { table } from '../terminal/table.ts';
import { padStart, widthOf } from '../terminal/width.ts';
import { answerText } from './answer.ts';

/** The whole overview as text: five answers, then what to ask next. */
export function overviewText(overview: Overview, screen: Screen, command = 'headcount'): string {
  const { answers, asOf, ledger, conflicts } = overview;
  const extra: Readonly<Record<string, readonly string[]>> = {
    'ai-share': months(overview, screen),
    watch: watchTable(overview.watch, screen),
  };
  const figures = answers.flatMap((answer) => [
    ...answer.figures,
    ...(answer.bridge === null ? [] : [answer.bridge.stated]),
  ]);
  return [
    heading(asOf, screen),
    screen.style.dim(
      `${ledger.statements} statements in ${ledger.documents} documents; ledger ${ledger.hash.slice(0, 12)}`,
    ),
    '',
    ...answers.flatMap((answer, i) => [answerText(answer, i + 1, { ...screen, asOf }, extra[answer.id]), '']),
    ...(screen.receipt ? [receipts(figures, screen)] : []),
    next(conflicts.length, command, screen),
  ].join('\n');
}

function heading(asOf: string, { style, columns }: Screen): string {
  const name = 'Headcount';
  return `${style.bold(name)}${padStart(`what is known on ${asOf}`, columns - widthOf(name))}`;
}

/** The AI-cited share month by month, unknown months marked as such. */
function months({ monthly }: Overview, { style }: Screen): readonly string[] {
  const year = monthly.at(-1)?.month.slice(0, 4);
  const shown = monthly.filter((month) => month.month.slice(0, 4) === year);
  if (shown.length < 2) return [];
  const shares = shown.map(({ total, aiCited }) => {
    const [part, whole] = [aiCited?.value.best ?? null, total?.value.best ?? null];
    return part === null || whole === null || whole === 0 ? null : part / whole;
  });
  const known = shares.filter((share) => share !== null);
  if (known.length === 0) return [];
  const top = `${(Math.max(...known) * 100).toFixed(1)}%`;
  const unknown = shares.includes(null) ? '; · is not known' : '';
  const words = `AI-cited share by month, ${year}, highest ${top}${unknown}`;
  return ['', `   ${style.accent(sparkline(shares))}  ${style.dim(words)}`];
}

function watchTable(items: readonly WatchItem[], { style, columns }: Screen): readonly string[] {
  if (items.length === 0) return [];
  const rows = items.map((item) => [item.due, item.state, item.text]);
  const drawn = table([{ title: 'due' }, { title: 'state' }, { title: 'foretold', flexible: true }], rows, {
    columns: columns - 3,
    title: style.dim,
    cell: (text, column) => (column === 1 && text.trim() === 'due' ? style.warn(text) : text),
  });
  return ['', ...drawn.split('\n').map((line) => `   ${line}`)];
}

function next(conflicts: number, command: string, { style }: Screen): string {
  const rows = [
    [`${command} show conflicts`, `${conflicts} places where figures disagree`],
    [`${command} show claims --subject Meta`, 'every claim about one employer'],
    [`${command} read FILE`, 'the same checks on an article of yours'],
  ] as const;
  const width = Math.max(...rows.map(([asked]) => asked.length));
  return [
    style.bold('Next'),
    ...rows.map(([asked, why]) => `  ${style.accent(asked)}${' '.repeat(width - asked.length)}  ${why}`),
  ].join('\n');
}
