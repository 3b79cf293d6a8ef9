import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import { sayNumber } from '../../core/index.ts';
import {
  type PayRegression,
  type PostingsSummary,
  type SummaryRow,
  summaryOfPostings,
  summaryParts,
} from '../../engine/postings/questions.ts';
import { askLedger } from '../shared/ask-ledger.ts';
import { askArgs, oneOf, text, words } from '../shared/options.ts';
import type { Screen, Shown } from '../shared/shown.ts';
import { table } from '../terminal/table.ts';
import { wrapIndented } from '../terminal/wrap.ts';
import { printable } from '../xray/printable.ts';
import { emptyText, noTrendText, percent, restsOn, thousands } from './said.ts';

const args: ArgsDef = {
  by: { type: 'string', valueHint: summaryParts.slice(1).join('|'), description: 'along which dimension' },
  currency: { type: 'string', valueHint: 'USD', description: 'pay in this currency (the commonest)' },
  distinct: { type: 'boolean', description: 'count an advertisement shown in several places once' },
  format: askArgs.format,
  'as-of': askArgs['as-of'],
  ledger: askArgs.ledger,
};

const command: CommandDef = defineCommand({
  meta: { name: 'summary', description: 'What the postings on the boards ask for and offer' },
  args,
  async run({ args: given }) {
    words(given, 0);
    const by = oneOf(given, 'by', summaryParts);
    const currency = text(given, 'currency')?.toUpperCase() ?? null;
    const distinct = given.distinct === true;
    await askLedger(given, async (opened, asOf) =>
      shown(await summaryOfPostings(opened, asOf, { by, currency, distinct })),
    );
  },
});
export default command;

function shown(found: PostingsSummary): Shown {
  const { by, rows } = found;
  return {
    json: found,
    csv: {
      columns: [
        ...[by, 'postings', 'boards', 'ai_skill', 'ai_blurb_only', 'junior', 'junior_known', 'contract'],
        ...[
          'contract_known',
          'remote',
          'remote_known',
          'currency',
          'pay_stated',
          'pay_low',
          'pay_median',
          'pay_high',
        ],
      ],
      rows: rows.map(({ part, postings, boards, aiSkill, aiBlurbOnly, junior, contract, remote, pay }) => [
        ...[
          part,
          postings,
          boards,
          aiSkill.share,
          aiBlurbOnly.share,
          junior.share,
          junior.known,
          contract.share,
        ],
        ...[
          contract.known,
          remote.share,
          remote.known,
          pay.currency,
          pay.stated,
          pay.low,
          pay.median,
          pay.high,
        ],
      ]),
    },
    text: (screen) => summaryText(found, screen),
  };
}

const alikeText = ({ postings, texts }: NonNullable<PostingsSummary['alike']>): string =>
  postings === 0
    ? 'No posting says nearly what another of its board says.'
    : `${sayNumber(postings)} postings say nearly what another of their board says: they are ${sayNumber(texts)} advertisements, each counted once in a row. Alike: four fifths of all runs of three words shared (estimated).`;

const mostRows = 25;

function summaryText(found: PostingsSummary, screen: Screen): string {
  const { by, rows, pay, alike, noTrend, receipt, asOf } = found;
  if (receipt === null || rows.length === 0) return emptyText;
  const { style, columns } = screen;
  const currency = rows[0]!.pay.currency;
  const title =
    by === 'all'
      ? `Postings on the boards, as known on ${asOf}`
      : `Postings on the boards by ${by}, as known on ${asOf}`;
  const drawn = table(
    [
      { title: by, flexible: true },
      ...[
        'postings',
        'AI skill',
        'AI blurb',
        'junior',
        'contract',
        'remote',
        `${currency ?? 'pay'} a year`,
      ].map((name) => ({ title: name, align: 'right' as const })),
    ],
    rows.slice(0, mostRows).map(cellsOf),
    { columns, title: style.dim },
  );
  const more = rows.length - mostRows;
  const legend =
    'AI skill: asked for, or the work itself; AI blurb: only in what the employer says of itself. Junior, contract and remote are shares of the postings that say; pay is the median of those that state it.';
  return [
    style.bold(title),
    more > 0 ? `${drawn}\n${sayNumber(more)} more rows: --format csv gives all.` : drawn,
    style.dim(wrapIndented(legend, columns, '')),
    ...(alike === null ? [] : [wrapIndented(alikeText(alike), columns, '')]),
    ...(by === 'all' ? [payText(pay, screen)] : []),
    ...(by === 'month' ? noTrendText(noTrend, screen) : []),
    restsOn(
      receipt,
      by === 'all' ? 'headcount postings summary --by role' : 'headcount postings skills',
      screen,
    ),
  ].join('\n\n');
}

const cellsOf = ({
  part,
  postings,
  aiSkill,
  aiBlurbOnly,
  junior,
  contract,
  remote,
  pay,
}: SummaryRow): string[] => [
  printable(part ?? 'not told'),
  sayNumber(postings),
  ...[aiSkill, aiBlurbOnly, junior, contract, remote].map(({ share }) => percent(share)),
  thousands(pay.median),
];

function payText(pay: PayRegression | null, { style, columns }: Screen): string {
  if (pay === null)
    return wrapIndented(
      'Pay by what is asked for: not enough evidence; 200 postings of 20 boards must state it.',
      columns,
      '',
    );
  const signed = (premium: number): string =>
    `${premium < 0 ? '-' : '+'}${Math.abs(premium * 100).toFixed(1)}%`;
  const cell = (premium: number | null, interval: readonly [number, number] | null): readonly string[] =>
    premium === null || interval === null
      ? ['not enough', '']
      : [signed(premium), `${signed(interval[0])} to ${signed(interval[1])}`];
  const drawn = table(
    [
      { title: 'postings that name', flexible: true },
      { title: 'n', align: 'right' },
      { title: 'pay', align: 'right' },
      { title: '95%', align: 'right' },
      { title: 'same employer', align: 'right' },
      { title: '95%', align: 'right' },
    ],
    pay.premiums.map(({ term, named, premium, interval, within }) => [
      term,
      sayNumber(named),
      ...cell(premium, interval),
      ...cell(within.premium, within.interval),
    ]),
    { columns, title: style.dim },
  );
  const said = `Least squares on log pay a year (middle of the range) in ${pay.currency}: ${sayNumber(pay.postings)} postings of ${sayNumber(pay.boards)} boards that state it, ${pay.controls.join(', ')} held alike, errors by board. AI is asked about by itself, the other words together. What is offered with a word, not what the word earns.`;
  return [style.bold('Pay by what is asked for'), drawn, style.dim(wrapIndented(said, columns, ''))].join(
    '\n',
  );
}
