import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import { sayNumber } from '../../core/index.ts';
import { type Barbell, type BarbellMonth, barbell } from '../../engine/postings/questions.ts';
import { askLedger } from '../shared/ask-ledger.ts';
import { askArgs, words } from '../shared/options.ts';
import type { Screen, Shown } from '../shared/shown.ts';
import { sparkline } from '../terminal/sparkline.ts';
import { table } from '../terminal/table.ts';
import { wrapIndented } from '../terminal/wrap.ts';
import { exposureCells, exposureColumns, exposureText } from './exposure.ts';
import { emptyText, noTrendText, percent, restsOn } from './said.ts';

const args: ArgsDef = { format: askArgs.format, 'as-of': askArgs['as-of'], ledger: askArgs.ledger };

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
  'occupation',
] as const;

function shown(found: Barbell): Shown {
  return {
    json: found,
    csv: {
      columns: [...columnsOfCsv, ...exposureColumns],
      rows: found.families.flatMap((months, at) =>
        months.map((month) => [
          ...columnsOfCsv.map((column) => month[column]),
          ...exposureCells(month === months.at(-1) ? found.exposure[at] : undefined),
        ]),
      ),
    },
    text: (screen) => barbellText(found, screen),
  };
}

function barbellText({ families, exposure, noTrend, receipt, asOf }: Barbell, screen: Screen): string {
  if (receipt === null) return emptyText;
  const { style, columns } = screen;
  const several = receipt.months.length > 1;
  const drawn = table(
    [
      { title: 'family', flexible: true },
      { title: 'postings', align: 'right' },
      { title: 'frontier', align: 'right' },
      { title: 'middle', align: 'right' },
      { title: 'junior', align: 'right' },
      ...(several ? ['frontier', 'middle', 'junior'].map((name) => ({ title: `${name} by month` })) : []),
    ],
    families.map((rows) => rowOf(rows, several ? receipt.months : [])),
    { columns, title: style.dim },
  );
  const legend =
    'Frontier: asks for AI as a skill, whatever the level. Junior: intern and junior level that does not. Middle: all others. Counts move with the boards that were seen: --format csv gives boards a month.';
  return [
    style.bold(`Demand at both ends and in the middle, as known on ${asOf}`),
    drawn,
    style.dim(wrapIndented(legend, columns, '')),
    exposureText(exposure, screen),
    ...noTrendText(noTrend, screen),
    restsOn(receipt, 'headcount postings skills --rising --falling', screen),
  ].join('\n\n');
}

function rowOf(rows: readonly BarbellMonth[], months: readonly string[]): readonly string[] {
  const last = rows.at(-1)!;
  const line = (part: 'frontier' | 'middle' | 'junior'): string =>
    sparkline(months.slice(-12).map((month) => rows.find((row) => row.month === month)?.[part] ?? null));
  const share = (n: number): string => percent(n / last.postings);
  return [
    ...[last.family, sayNumber(last.postings), share(last.frontier), share(last.middle), share(last.junior)],
    ...(months.length === 0 ? [] : [line('frontier'), line('middle'), line('junior')]),
  ];
}
