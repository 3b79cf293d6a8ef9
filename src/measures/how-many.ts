import { type Answer, type LabelledFigure, sayNumber, sayQuantity } from '../core/index.ts';
import { sum } from '../core/units/index.ts';
import type { Month } from './announced-months.ts';
import { claimOf, figureOf, labelled } from './figure.ts';
import { type MeasureInput, sqlBeside } from './input.ts';
import type { StatementRow } from './rows.ts';

const sql = sqlBeside(import.meta.url);
const measure = 'how-many';
const fill =
  'A monthly report of announced cuts, or an article that counts jobs over several employers, would fill this.';

/** How many jobs, by whose count and of what. The counts stand side by side: none is a part of, or a check on, another. */
export async function howMany(input: MeasureInput, months: readonly Month[]): Promise<Answer> {
  const rows = await input.ledger.query<StatementRow>(sql, {}, { asOf: input.asOf });
  const stated = rows.map((row) => labelled(measure, row, input, labelOf(row)));
  const table = monthlyTotal(months, input.asOf);
  const figures = [...(table === null ? [] : [table]), ...stated];
  return {
    id: measure,
    question: 'How many jobs were cut?',
    headline: headline(rows, table),
    subtitle: 'Jobs over several employers, each figure by its own counter, population and period',
    figures,
    bridge: null,
    caveats:
      figures.length === 0
        ? [fill]
        : [
            'These counts overlap and count different employers, so they are neither added nor averaged.',
            'Announced is not separated: a plan counts from its first day, whether or not anyone has left.',
            ...(table === null
              ? []
              : [
                  'The monthly table is summed here from month to month; later revisions of a month may differ.',
                ]),
          ],
  };
}

function labelOf(row: StatementRow): string {
  const who = row.attributed_to ?? 'the article names no source';
  return `${claimOf(row)}, ${row.subject}; ${who}`;
}

/** The two largest stated counts of different subjects: what a reader is most likely to have met as one number. */
function headline(rows: readonly StatementRow[], table: LabelledFigure | null): string {
  const subjects = rows
    .filter((row, i) => rows.findIndex((r) => r.subject === row.subject) === i)
    .slice(0, 2);
  if (subjects.length === 0 && table === null) return 'Not enough evidence: no count is known by this day';
  if (subjects.length === 0) return `${sayNumber(table!.figure.value.best!)} announced, by the monthly table`;
  const said = subjects.map((row) => `${sayQuantity(row, row.unit).replace(/ jobs$/, '')} (${row.subject})`);
  return `${capital(said.join(' or '))}: ${said.length === 1 ? 'one count of one thing' : 'two counts of different things'}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The latest year's announced cuts so far, as far as its months follow each other from January. */
function monthlyTotal(months: readonly Month[], asOf: string): LabelledFigure | null {
  const year = months
    .filter((m) => m.total !== null)
    .at(-1)
    ?.month.slice(0, 4);
  const known = months.filter((m) => m.month.startsWith(`${year}-`) && m.total !== null);
  const run = known.filter((m, i) => Number(m.month.slice(5)) === i + 1);
  if (run.length === 0) return null;
  const parts = run.map((m) => ({ label: m.month, figure: m.total!.measured }));
  const total = sum(parts, { across: 'periods' });
  const name = { measure, name: `monthly-table-${year}`, asOf };
  const links = run.map((m) => m.total!.link);
  return {
    label: 'announced job cuts, US, months summed; Challenger, Gray & Christmas',
    figure: figureOf(total, name, links),
  };
}
