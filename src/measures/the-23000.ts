import { type Answer, sayNumber } from '../core/index.ts';
import { trySum } from '../core/units/index.ts';
import { claimOf, labelled } from './figure.ts';
import { type MeasureInput, sqlBeside } from './input.ts';
import { measuredOf, type StatementRow } from './rows.ts';

const sql = sqlBeside(import.meta.url);
const measure = 'the-23000';
const question = 'What is the 23,000 made of?';

/** A headline total whose parts count unlike things: the unit algebra refuses the sum, and the parts are shown instead. */
export async function the23000(input: MeasureInput): Promise<Answer> {
  const [stated, ...parts] = await input.ledger.query<StatementRow>(sql, {}, { asOf: input.asOf });
  if (stated === undefined || parts.length === 0) return notKnown();
  const outcome = trySum(
    parts.map((row) => ({ label: `${row.subject}, ${claimOf(row)}`, figure: measuredOf(row) })),
  );
  const figures = parts.map((row) => labelled(measure, row, input, labelOf(row)));
  const plain = parts.reduce((total, row) => total + reach(row), 0);
  const said = sayNumber(reach(stated));
  const refusal = outcome.ok ? null : outcome.bridge.refusal;
  return {
    id: measure,
    question,
    headline: `${said} is ${inWords(parts.map(phrase))}: unlike things that make no total`,
    subtitle: `${stated.subject}, announced ${stated.period_start ?? 'on a day not stated'}; what each part counts stands beside it`,
    figures,
    bridge:
      refusal === null
        ? null
        : { stated: labelled(measure, stated, input, `${said} as stated`), parts: figures, refusal },
    caveats: [
      `Added all the same, the parts come to ${sayNumber(plain)}, which the article rounds to ${said}.`,
      'An offer’s ceiling says who may accept, not who did. Closing an open position takes no one’s job.',
    ],
  };
}

function labelOf(row: StatementRow): string {
  return `${row.subject}: ${claimOf(row)}`;
}

const reach = ({ best, high, low }: StatementRow): number => best ?? high ?? low ?? 0;

function phrase(row: StatementRow): string {
  const count = `${row.bound === 'at-most' ? 'at most ' : ''}${sayNumber(reach(row))}`;
  if (row.unit_of_account === 'eligible') return `an offer to ${count}`;
  if (row.unit_of_account === 'requisition') return `${count} open positions`;
  return `${count} ${row.unit_of_account === 'announced' ? 'announced cuts' : row.unit}`;
}

function inWords(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function notKnown(): Answer {
  return {
    id: measure,
    question,
    headline: 'Not enough evidence: the article that states it is not known by this day',
    subtitle: 'Meta and Microsoft, 2026-04-23',
    figures: [],
    bridge: null,
    caveats: ['The announcement’s own figures, each with what it counts, would fill this.'],
  };
}
