import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import { Problem } from '../core/index.ts';
import { type MeasureAnswer, measureAnswer, measureEntry } from '../engine/measure/answer.ts';
import { grid, mostRows } from './measure/grid.ts';
import { askLedger } from './shared/ask-ledger.ts';
import { foot } from './shared/foot.ts';
import { askArgs, text, words } from './shared/options.ts';
import { pairs } from './shared/pairs.ts';
import type { Screen, Shown } from './shared/shown.ts';
import { wrapIndented } from './terminal/wrap.ts';
import { printable } from './xray/printable.ts';

const args: ArgsDef = {
  name: {
    type: 'positional',
    required: false,
    valueHint: 'NAME',
    description: 'as headcount measures lists it',
  },
  by: { type: 'string', valueHint: 'D', description: 'along which dimension' },
  where: { type: 'string', valueHint: 'C=V,..', description: 'only rows with these cells, company=meta' },
  limit: { type: 'string', valueHint: 'N|all', description: 'at most so many rows (1000)' },
  total: { type: 'boolean', description: 'one figure of all rows, or why there is none' },
  sql: { type: 'boolean', description: 'print the query itself' },
  ...askArgs,
};

const command: CommandDef = defineCommand({
  meta: { name: 'measure', description: 'One question asked of the ledger, as a table with its receipt' },
  args,
  async run({ args: given }) {
    const [name] = words(given, 1);
    if (name === undefined)
      throw new Problem('bad-option', 'Expected the name of a measure; none came.', {
        hint: 'headcount measures lists them.',
      });
    if (given.sql === true && text(given, 'format') === undefined) {
      process.stdout.write(measureEntry(name).sql);
      return;
    }
    const receipt = given.receipt === true || text(given, 'format') === 'json';
    const question = {
      quotes: receipt ? mostRows : 0,
      by: text(given, 'by'),
      where: pairs(text(given, 'where'), 'where'),
      total: given.total === true,
      limit: limitOf(text(given, 'limit')),
    };
    await askLedger(given, async (opened, asOf) => shown(await measureAnswer(opened, name, asOf, question)));
  },
});
export default command;

function limitOf(given: string | undefined): number | undefined {
  if (given === undefined) return 1000;
  if (given === 'all') return undefined;
  if (/^[1-9]\d{0,8}$/.test(given)) return Number(given);
  throw new Problem(
    'bad-option',
    `Expected --limit with a number of rows or all; "${given.slice(0, 40)}" came.`,
  );
}

function shown(answer: MeasureAnswer): Shown {
  const { columns, rows } = answer;
  return {
    json: answer,
    csv: { columns, rows: rows.map((row) => columns.map((column) => row[column] ?? null)) },
    text: (screen) => answerText(answer, screen),
  };
}

function answerText(answer: MeasureAnswer, screen: Screen): string {
  const { style, columns: width } = screen;
  const { measure, by, asOf, rows, unit, remarks } = answer;
  const head = [
    style.bold(wrapIndented(answer.question, width, '')),
    style.dim(wrapIndented(`${answer.definition} Unit: ${unit}. By ${by}, as of ${asOf}.`, width, '')),
    '',
  ];
  if (rows.length === 0) {
    return [
      ...head,
      'Not enough evidence: no row of the ledger answers this by this day.',
      wrapIndented(answer.fill ?? '', width, ''),
      '',
      next(measure, screen),
    ].join('\n');
  }
  const { text: drawn, constant, hidden, more } = grid(answer.columns, rows, screen);
  const left = [
    ...constant.map(([column, value]) => `${column}: ${value}, in every row.`),
    ...(hidden.length === 0 ? [] : [`Not shown for want of room: ${hidden.join(', ')}.`]),
    ...(more === 0
      ? []
      : [
          `${more}${answer.more ? ' and more' : ''} rows not shown: --format csv gives ${answer.more ? 'a thousand, --limit all every one' : 'all'}.`,
        ]),
    ...(answer.total === null ? [] : [`Total: ${answer.total}.`]),
  ];
  const why = [...new Set(remarks.map(({ remark }) => remark))].slice(0, 5);
  return [
    ...head,
    drawn,
    '',
    ...left.map((line) => wrapIndented(line, width, '')),
    ...why.map((line) => wrapIndented(`Unknown: ${line}.`, width, '  ', '')),
    ...(answer.fill === null
      ? []
      : [wrapIndented(`Not enough evidence for a figure. ${answer.fill}`, width, '')]),
    ...answer.caveats.map((line) => style.dim(wrapIndented(line, width, '  ', '- '))),
    ...receiptText(answer, screen),
    '',
    next(measure, screen, answer.receipt.rows),
  ].join('\n');
}

function receiptText(
  { receipt }: MeasureAnswer,
  { receipt: asked, style, columns }: Screen,
): readonly string[] {
  if (!asked) return [];
  const links = receipt.links
    .slice(0, mostRows)
    .flatMap(({ row, seen, rests_on, quotes }) => [
      wrapIndented(
        `row ${row + 1}: ${seen} of the ledger, among them ${rests_on.join(', ')}`,
        columns,
        '    ',
        '  ',
      ),
      ...quotes.map(({ quote, citation }) =>
        quote === null
          ? wrapIndented(
              `no text held${citation === null ? '' : `; cited: ${citation}`}`,
              columns,
              '      ',
              '    - ',
            )
          : wrapIndented(`“${printable(quote)}”`, columns, '      ', '    - '),
      ),
    ]);
  return ['', `${style.bold('Receipt')} ${style.accent(receipt.id)}`, ...links];
}

function next(measure: string, screen: Screen, rows = 0): string {
  const rests = rows === 0 ? '' : `Rests on ${rows} rows of the ledger. `;
  return foot(
    `${rests}Next: headcount measure ${measure} --sql (the query), --receipt (what it rests on)`,
    screen,
  );
}
