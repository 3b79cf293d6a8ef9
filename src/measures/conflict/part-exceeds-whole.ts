import { type Conflict, sayNumber, sayPeriod } from '../../core/index.ts';
import { windowOf } from '../../core/units/window.ts';
import { claimOf, labelled } from '../figure.ts';
import { type MeasureInput, sqlBeside } from '../input.ts';
import { periodOf, type StatementRow } from '../rows.ts';

const sql = sqlBeside(import.meta.url);
const measure = 'conflict-part-exceeds-whole';

const countOf = ({ best, low, high }: StatementRow): number => best ?? low ?? high ?? 0;

function within(part: StatementRow, whole: StatementRow, strictly: boolean): boolean {
  const [p, w] = [part, whole].map((row) => {
    const period = periodOf(row);
    return period === null ? null : windowOf(period);
  });
  if (!p || !w || p.basis !== w.basis) return false;
  const inside = p.first >= w.first && p.last <= w.last;
  return inside && (!strictly || p.first > w.first || p.last < w.last);
}

/** Of two counts for one subject, the one for the shorter window is the larger: they cannot count one thing in one way. */
export async function partExceedsWhole(input: MeasureInput): Promise<readonly Conflict[]> {
  const rows = await input.ledger.query<StatementRow>(sql, {}, { asOf: input.asOf });
  return rows.flatMap((whole) =>
    rows
      .filter(
        (part) =>
          part.subject === whole.subject && within(part, whole, true) && countOf(part) > countOf(whole),
      )
      .map((part) => conflict(part, whole, rows, input)),
  );
}

function conflict(
  part: StatementRow,
  whole: StatementRow,
  rows: readonly StatementRow[],
  input: MeasureInput,
): Conflict {
  const around = rows.filter(
    (row) =>
      row.citation === whole.citation &&
      row.subject !== whole.subject &&
      within(whole, row, false) &&
      countOf(row) > countOf(part),
  );
  const label = (row: StatementRow): string => `${row.subject}: ${claimOf(row)}`;
  return {
    id: `${measure}.${part.key}.${whole.key}`,
    topic: `Jobs cut, ${whole.subject}`,
    headline: `${sayNumber(countOf(part))} for ${sayPeriod(periodOf(part))} is more than ${sayNumber(countOf(whole))} for all of ${sayPeriod(periodOf(whole))}`,
    figures: [part, whole, ...around].map((row) => labelled(measure, row, input, label(row))),
    causes: causesOf(part, whole, around),
  };
}

function causesOf(
  part: StatementRow,
  whole: StatementRow,
  around: readonly StatementRow[],
): Conflict['causes'] {
  const windows = {
    cause: 'different window',
    explanation: `One figure is for ${sayPeriod(periodOf(part))}, the other for ${sayPeriod(periodOf(whole))}, worded more loosely. A shorter window cannot hold more of the same thing.`,
  };
  const units = {
    cause: 'unit of account',
    explanation:
      'One is said of jobs cut; the other adds a layoff, an offer and open positions, which count unlike things.',
  };
  const round = { cause: 'rounding', explanation: 'Both are round figures, one of them worded as about.' };
  const population = around.map((row) => ({
    cause: 'population',
    explanation: `${sayNumber(countOf(row))} counts ${row.population ?? row.subject}, and the article takes ${sayNumber(countOf(whole))} for ${whole.subject} as a part of it. Taking the larger part would change how much is left for all others.`,
  }));
  const mixed = part.unit_of_account !== whole.unit_of_account;
  const isRound = [part, whole].every((row) => countOf(row) % 1000 === 0);
  return [windows, ...(mixed ? [units] : []), ...(isRound ? [round] : []), ...population];
}
