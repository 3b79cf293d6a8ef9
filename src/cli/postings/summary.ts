import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import { sayNumber } from '../../core/index.ts';
import {
  type PostingsSummary,
  type SummaryRow,
  summaryOfPostings,
  summaryParts,
} from '../../engine/postings/questions.ts';
import { askLedger } from '../shared/ask-ledger.ts';
import { askArgs, oneOf, text, words } from '../shared/options.ts';
import type { Screen, Shown } from '../shared/shown.ts';
import { type Column, spareTable } from '../terminal/table.ts';
import { wrapIndented } from '../terminal/wrap.ts';
import { printable } from '../xray/printable.ts';
import {
  emptyText,
  lastLooksWords,
  noTrendText,
  nothingShown,
  percent,
  restsOn,
  thousands,
  withoutTextWords,
} from './said.ts';
import { payText, termCells, termColumns, termsText } from './terms.ts';

const args: ArgsDef = {
  by: { type: 'string', valueHint: summaryParts.slice(1).join('|'), description: 'along which dimension' },
  currency: { type: 'string', valueHint: 'USD', description: 'pay in this currency (the commonest)' },
  distinct: {
    type: 'boolean',
    description:
      'count an advertisement shown in several places once (of the questions over postings, this one only)',
  },
  ...askArgs,
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
    lacking: rows.length === 0,
    csv: {
      columns: [
        ...[
          by,
          'postings',
          'boards',
          'ai_skill',
          'ai_blurb_only',
          'ai_known',
          'without_text',
          'without_text_ai',
        ],
        ...['junior', 'junior_known', 'contract'],
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
        ...(by === 'all' ? termColumns : []),
      ],
      rows: rows.map((row) => {
        const { part, postings, boards, aiSkill, aiBlurbOnly, junior, contract, remote, pay } = row;
        return [
          ...[
            part,
            postings,
            boards,
            aiSkill.share,
            aiBlurbOnly.share,
            aiSkill.known,
            row.withoutText,
            row.withoutTextAi,
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
          ...(by === 'all' ? termCells(found) : []),
        ];
      }),
    },
    text: (screen) => summaryText(found, screen),
  };
}

const alikeText = ({ postings, texts }: NonNullable<PostingsSummary['alike']>): string =>
  postings === 0
    ? 'No posting says nearly what another of its board says.'
    : `${sayNumber(postings)} postings say nearly what another of their board says: they are ${sayNumber(texts)} advertisements, each counted once in a row. Alike: four fifths of all runs of three words shared (estimated).`;

/** `null` where each has a text. */
function textless(rows: readonly SummaryRow[]): string | null {
  const sum = (of: (row: SummaryRow) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const without = sum(({ withoutText }) => withoutText);
  const postings = sum((row) => row.postings);
  const ai = sayNumber(sum(({ withoutTextAi }) => withoutTextAi));
  return without === 0
    ? null
    : `${withoutTextWords(without, postings)}: they are in no share of AI; the title asks for it in ${ai}.`;
}

const mostRows = 25;

function summaryText(found: PostingsSummary, screen: Screen): string {
  const { by, rows, terms, pay, alike, noTrend, receipt } = found;
  if (receipt === null) return emptyText(screen);
  if (rows.length === 0) return nothingShown(receipt, screen);
  const { style, columns } = screen;
  const currency = rows.find(({ pay: { currency: used } }) => used !== null)?.pay.currency;
  const without = textless(rows);
  const title = by === 'all' ? 'Postings on the boards' : `Postings on the boards by ${by}`;
  const right = (name: string, spare?: number): Column => ({
    title: name,
    align: 'right',
    ...(spare === undefined ? {} : { spare }),
  });
  const byMonth = by === 'month';
  const drawn = spareTable(
    [
      { title: by, flexible: true },
      ...(byMonth ? [right('boards')] : []),
      ...[right('postings'), right('AI skill'), right('AI blurb', 2), right('junior')],
      ...[right('contract', 3), right('remote', 1), right(`${currency ?? 'pay'}/year`)],
    ],
    (byMonth ? rows.slice(-mostRows) : rows.slice(0, mostRows)).map((row) => cellsOf(row, byMonth)),
    { columns, title: style.dim },
  );
  const more = rows.length - mostRows;
  const legend = `AI skill: asked for, or the work itself; AI blurb: only in what the employer says of itself. Both are shares of the postings with a text; junior of those that name a level, contract and remote of those that say. Pay is the median of those that state it in that currency; few: under ${leastPaid} do.`;
  return [
    `${style.bold(title)}\n${style.dim(wrapIndented(lastLooksWords(receipt), columns, ''))}`,
    more > 0
      ? `${drawn}\n${byMonth ? `${sayNumber(more)} earlier months` : `${sayNumber(more)} more rows`}: --format csv gives all.`
      : drawn,
    style.dim(wrapIndented(legend, columns, '')),
    ...(alike === null ? [] : [wrapIndented(alikeText(alike), columns, '')]),
    ...(without === null || by === 'month' ? [] : [wrapIndented(without, columns, '')]),
    ...(by === 'all' ? [termsText(terms, screen), payText(pay, screen)] : []),
    ...(by === 'month' ? noTrendText(noTrend, screen) : []),
    restsOn(
      receipt,
      by === 'all' ? 'headcount postings summary --by role' : 'headcount postings skills',
      screen,
    ),
  ].join('\n\n');
}

/** A median over fewer tells of those few, not of the row. */
const leastPaid = 10;

function cellsOf(row: SummaryRow, boards: boolean): readonly string[] {
  const { part, postings, aiSkill, aiBlurbOnly, junior, contract, remote, pay } = row;
  const ofTexts = ({ share }: SummaryRow['aiSkill']): string =>
    share === null && postings > 0 ? 'not told' : percent(share);
  return [
    ...[printable(part ?? 'not told'), ...(boards ? [sayNumber(row.boards)] : []), sayNumber(postings)],
    ...[ofTexts(aiSkill), ofTexts(aiBlurbOnly), percent(junior.share), percent(contract.share)],
    ...[percent(remote.share), pay.stated > 0 && pay.stated < leastPaid ? 'few' : thousands(pay.median)],
  ];
}
