import { type Answer, sayQuantity, sayShare } from '../core/index.ts';
import { claimOf, labelled } from './figure.ts';
import { type MeasureInput, sqlBeside } from './input.ts';
import type { StatementRow } from './rows.ts';

const sql = sqlBeside(import.meta.url);
const measure = 'scoreboard';
const fill = 'A survey of CEOs on what AI returned, and a figure of what was spent, would fill this.';

/** Did the money come back, by the word of those who spent it: satisfaction beside spending, never divided by it. */
export async function scoreboard(input: MeasureInput): Promise<Answer> {
  const rows = await input.ledger.query<StatementRow>(sql, {}, { asOf: input.asOf });
  const [now, before] = rows.filter((row) => row.measure === 'survey-share');
  const spend = rows.find((row) => row.measure === 'spend');
  return {
    id: measure,
    question: 'Did the money come back?',
    headline: headline(now, before, spend),
    subtitle:
      'CEOs surveyed who say AI investment met or beat expectations, as a share; AI infrastructure spending in US dollars',
    figures: rows.map((row) => labelled(measure, row, input, labelOf(row))),
    bridge: null,
    caveats:
      rows.length === 0
        ? [fill]
        : [
            'The article names neither the survey nor its sample, so the two years may not have asked the same people.',
            'Satisfaction is what CEOs say, not a return that anyone measured; the spending is of other firms than theirs.',
          ],
  };
}

function labelOf(row: StatementRow): string {
  return `${row.subject}: ${claimOf(row)}`;
}

function headline(now?: StatementRow, before?: StatementRow, spend?: StatementRow): string {
  if (now === undefined) return 'Not enough evidence: no survey of CEOs is known by this day';
  const then =
    before === undefined
      ? ''
      : `, ${now.best! < before.best! ? 'down' : 'up'} from ${sayShare(before.best!)}`;
  const money = spend === undefined ? '' : `, against ${sayQuantity(spend, spend.unit)} of building`;
  return `${sayShare(now.best!)} of CEOs say AI met or beat expectations${then}${money}`;
}
