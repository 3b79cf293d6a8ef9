import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import { sayNumber } from '../../core/index.ts';
import { type Barbell, type BarbellMonth, barbell } from '../../engine/postings/questions.ts';
import { askLedger } from '../shared/ask-ledger.ts';
import { askArgs, words } from '../shared/options.ts';
import type { Screen, Shown } from '../shared/shown.ts';
import { sparkline } from '../terminal/sparkline.ts';
import { spareTable, table } from '../terminal/table.ts';
import { wrapIndented } from '../terminal/wrap.ts';
import { exposureCells, exposureColumns, exposureText } from './exposure.ts';
import {
  emptyText,
  lastLooksWords,
  noTrendText,
  nothingShown,
  percent,
  restsOn,
  withoutTextWords,
} from './said.ts';

const args: ArgsDef = { ...askArgs };

const command: CommandDef = defineCommand({
  meta: {
    name: 'barbell',
    description: 'Demand at the frontier, in the middle and at the junior end, by family',
  },
  args,
  async run({ args: given }) {
    words(given, 0);
    await askLedger(given, async (opened, asOf) => shown(await barbell(opened, asOf)));
  },
});
export default command;

const columnsOfCsv = [
  'family',
  'month',
  'postings',
  'boards',
  'frontier',
  'junior',
  'middle',
  'junior_frontier',
  'without_text',
  'without_text_ai',
  'occupation',
] as const;

function shown(found: Barbell): Shown {
  return {
    json: found,
    lacking: found.now.length === 0,
    csv: {
      columns: [...columnsOfCsv, ...exposureColumns],
      rows: found.families.flatMap((months, at) => {
        const now = found.now[at];
        return [...months, ...(now === undefined ? [] : [now])].map((month) => [
          ...columnsOfCsv.map((column) => (column === 'month' ? (month.month ?? 'now') : month[column])),
          ...exposureCells(month === now ? found.exposure[at] : undefined),
        ]);
      }),
    },
    text: (screen) => barbellText(found, screen),
  };
}

function barbellText({ families, now, exposure, noTrend, receipt }: Barbell, screen: Screen): string {
  if (receipt === null) return emptyText(screen);
  if (now.length === 0) return nothingShown(receipt, screen);
  const { style, columns } = screen;
  const texts = textsIn(now);
  const drawn = table(
    [
      { title: 'family', flexible: true },
      { title: 'postings', align: 'right' },
      ...(texts.none === 0 ? [] : [{ title: 'no text', align: 'right' as const }]),
      { title: 'frontier', align: 'right' },
      { title: 'middle', align: 'right' },
      { title: 'junior', align: 'right' },
    ],
    now.map((row) => rowOf(row, texts.none > 0)),
    { columns, title: style.dim },
  );
  const legend =
    'Frontier: asks for AI as a skill, whatever the level. Junior: intern and junior level that does not, so that its share is of all and not, as in summary, of those that name a level. Middle: all others. Shares are of the postings with a text, on the boards now. Counts by month move with the boards that were seen: --format csv gives boards a month.';
  return [
    `${style.bold('Demand at both ends and in the middle')}\n${style.dim(wrapIndented(lastLooksWords(receipt), columns, ''))}`,
    drawn,
    style.dim(wrapIndented(legend, columns, '')),
    ...(texts.none === 0 ? [] : [wrapIndented(textlessText(texts), columns, '')]),
    ...(receipt.months.length > 1 ? [monthsText(families, receipt.months.slice(-12), screen)] : []),
    exposureText(exposure, screen),
    ...noTrendText(noTrend, screen),
    restsOn(receipt, 'headcount postings skills --rising --falling', screen),
  ].join('\n\n');
}

interface Texts {
  readonly none: number;
  readonly ai: number;
  readonly postings: number;
}

function textsIn(now: Barbell['now']): Texts {
  const sum = (of: (row: BarbellMonth) => number): number => now.reduce((total, row) => total + of(row), 0);
  return {
    none: sum((month) => month.without_text),
    ai: sum((month) => month.without_text_ai),
    postings: sum((month) => month.postings),
  };
}

const textlessText = ({ none, ai, postings }: Texts): string =>
  `${withoutTextWords(none, postings)}: they are in none of the three parts; the title asks for AI in ${sayNumber(ai)}.`;

function rowOf(last: BarbellMonth, textless: boolean): readonly string[] {
  const texts = last.postings - last.without_text;
  const share = (n: number): string => (texts === 0 ? 'not told' : percent(n / texts));
  return [
    ...[last.family, sayNumber(last.postings), ...(textless ? [sayNumber(last.without_text)] : [])],
    ...[share(last.frontier), share(last.middle), share(last.junior)],
  ];
}

/** Counts of the last twelve months with a look, each line on a scale of its own. */
function monthsText(
  families: Barbell['families'],
  months: readonly string[],
  { columns, style }: Screen,
): string {
  const parts = ['frontier', 'middle', 'junior'] as const;
  return spareTable(
    [
      { title: `by month, ${months[0]} to ${months.at(-1)}`, flexible: true },
      ...parts.map((title, at) => ({ title, spare: at + 1 })),
    ],
    families.map((rows) => [
      rows[0]!.family,
      ...parts.map((part) =>
        sparkline(months.map((month) => told(rows.find((row) => row.month === month))?.[part] ?? null)),
      ),
    ]),
    { columns, title: style.dim },
  );
}

/** A month of which no posting has a text tells nothing of the three. */
const told = (month: BarbellMonth | undefined): BarbellMonth | undefined =>
  month?.postings === month?.without_text ? undefined : month;
