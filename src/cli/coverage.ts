import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import { sayNumber } from '../core/index.ts';
import { type Coverage, type CoveredList, coverage, type Unseen } from '../engine/coverage.ts';
import { askLedger } from './shared/ask-ledger.ts';
import { foot } from './shared/foot.ts';
import { askArgs, words } from './shared/options.ts';
import type { Screen, Shown } from './shared/shown.ts';
import { table } from './terminal/table.ts';
import { wrapIndented } from './terminal/wrap.ts';

const args: ArgsDef = { format: askArgs.format, 'as-of': askArgs['as-of'], ledger: askArgs.ledger };

const command: CommandDef = defineCommand({
  meta: {
    name: 'coverage',
    description: 'What the sources cover, what is stale or silent, and what none saw',
  },
  args,
  async run({ args: given }) {
    words(given, 0);
    await askLedger(given, async (opened, asOf) => shown(await coverage(opened, asOf)));
  },
});
export default command;

function shown(found: Coverage): Shown {
  return {
    json: found,
    csv: {
      columns: ['source', 'state', 'freshness', 'retrieved', 'newest', 'month', 'rows'],
      rows: found.lists.flatMap((list) =>
        list.months.map(({ month, rows }) => [
          ...[list.source, list.state, list.freshness, list.retrieved, list.newest, month],
          rows,
        ]),
      ),
    },
    text: (screen) => coverageText(found, screen),
  };
}

function coverageText({ asOf, lists, unseen }: Coverage, screen: Screen): string {
  const { style, columns } = screen;
  const drawn = table(
    [
      { title: 'source', flexible: true },
      { title: 'state' },
      { title: 'rows', align: 'right' },
      { title: 'first' },
      { title: 'newest' },
      { title: 'copy of' },
      { title: 'is' },
      { title: 'silent', align: 'right' },
    ],
    lists.map(rowOf),
    {
      columns,
      title: style.dim,
      cell: (cell, column) => (column === 6 && cell !== 'fresh' ? style.warn(cell) : cell),
    },
  );
  const legend =
    'Silent counts months between first and newest of which a source says nothing: not known to be months without a cut. A stale source was not fetched for 35 days; a silent one was, and tells of none of the 62 days before.';
  return [
    drawn,
    unseen === null
      ? wrapIndented(
          'What no source saw: not enough evidence. Two kinds of lists must share some employers.',
          columns,
          '',
        )
      : unseenText(unseen, screen),
    foot(
      `${lists.length} lists as known on ${asOf}. ${legend}\nNext: headcount changes --since DATE`,
      screen,
    ),
  ].join('\n\n');
}

const rowOf = (list: CoveredList): readonly string[] => [
  list.source,
  list.state,
  sayNumber(list.rows),
  list.first ?? '',
  list.newest ?? '',
  list.retrieved ?? '',
  list.freshness,
  String(list.silentMonths),
];

function unseenText(found: Unseen, { style, columns }: Screen): string {
  const round = (n: number): string => sayNumber(Math.round(n));
  const { span, seen, inAll, pairs, caveats, seenByOne, seenByTwo, withheld } = found;
  const told = `${round(seen)} ${found.unit} are told of, ${span.start} to ${span.end}: ${round(seenByOne)} by one kind of list, ${round(seenByTwo)} by two.`;
  if (withheld !== null)
    return [
      style.bold('What no source saw: withheld'),
      wrapIndented(told, columns, '  '),
      wrapIndented(`No estimate is given: ${withheld}. --format json holds it, marked.`, columns, '  '),
    ].join('\n');
  const lines = [
    `${told} ${round(inAll)} in all (Chao), so some ${round(inAll - seen)} that no list tells of, with what is said below.`,
    ...pairs.map(
      ({ lists, first, second, both, estimate: { estimate, low, high } }) =>
        `${lists[0]} and ${lists[1]}: ${round(first)} and ${round(second)}, ${round(both)} on both; ${round(estimate)} in all (Chapman), 95% ${round(low)} to ${round(high)}.`,
    ),
  ];
  return [
    style.bold('What no source saw'),
    ...lines.map((line) => wrapIndented(line, columns, '  ')),
    ...caveats.map((caveat) => style.dim(wrapIndented(caveat, columns, '    ', '  - '))),
  ].join('\n');
}
