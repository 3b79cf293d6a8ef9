import type { Figure, MonthlyCuts, ReceiptLink } from '../core/index.ts';
import type { Measured } from '../core/units/index.ts';
import { figureOf } from './figure.ts';
import { type MeasureInput, sqlBeside } from './input.ts';
import { observationLinks } from './receipt.ts';
import { type ObservationRow, periodOf, quantityOf } from './rows.ts';

const sql = sqlBeside(import.meta.url);
export const allCuts = 'announced cuts of US employers';
const aiCuts = 'announced cuts of US employers that cite AI';

export interface Month {
  readonly month: string;
  readonly total: Monthly | null;
  readonly ai: Monthly | null;
}

export interface Monthly {
  readonly measured: Measured;
  readonly link: ReceiptLink;
}

/** The monthly table, months that nobody reported left out. */
export async function announcedMonths(input: MeasureInput): Promise<readonly Month[]> {
  const rows = await input.ledger.query<ObservationRow>(sql, {}, { asOf: input.asOf });
  const months = [...new Set(rows.map((row) => row.period_start as string))];
  const counts = {
    unitOfAccount: 'total-across-employers' as const,
    attributedTo: 'Challenger, Gray & Christmas',
  };
  const linkOf = observationLinks(input);
  const monthly = async (month: string, series: string, population: string): Promise<Monthly | null> => {
    const row = rows.find((r) => r.period_start === month && r.series === series);
    if (row === undefined) return null;
    const measured = {
      value: quantityOf(row),
      unit: row.unit,
      unitOfAccount: counts.unitOfAccount,
      population,
      period: periodOf(row),
      measure: 'jobs' as const,
    };
    return { measured, link: await linkOf(row, counts) };
  };
  return Promise.all(
    months.map(async (month) => ({
      month,
      total: await monthly(month, 'announced-cuts/total', allCuts),
      ai: await monthly(month, 'announced-cuts/ai', aiCuts),
    })),
  );
}

/** The months of the latest year that has any, for the page's chart. */
export function monthlyCuts(months: readonly Month[], asOf: string): readonly MonthlyCuts[] {
  const figure = (name: string, of: Monthly | null): Figure | null =>
    of === null ? null : figureOf(of.measured, { measure: 'announced-months', name, asOf }, [of.link]);
  return months.map(({ month, total, ai }) => ({
    month,
    total: figure(`${month}-total`, total),
    aiCited: figure(`${month}-ai`, ai),
  }));
}
