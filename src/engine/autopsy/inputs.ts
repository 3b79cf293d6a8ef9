import { Problem } from '../../core/index.ts';
import type { Ledger } from '../../ledger/index.ts';
import { operatingMargin } from '../../measures/table/operating-margin.ts';
import { revenuePerEmployee } from '../../measures/table/revenue-per-employee.ts';
import { runTable } from '../../measures/table/run.ts';
import { seriesValues } from '../../measures/table/series-values.ts';
import type { AutopsyYear } from '../../models/autopsy.ts';

/** One year's figures with what they rest on and what of it is not known. */
export interface YearInputs {
  readonly year: string;
  readonly figures: AutopsyYear;
  readonly countedOn: string;
  readonly counting: string;
  readonly restsOn: readonly string[];
  readonly unknown: readonly string[];
}

/** Series that a source may bring; the register has none of them. */
const optional = {
  acquiredRevenue: 'acquired-revenue',
  acquiredHeads: 'acquired-employees',
  contractors: 'contractors',
} as const;

/** What the ledger holds of one company’s year, or a refusal that says which of its two halves is missing. */
export async function yearInputs(
  ledger: Ledger,
  asOf: string,
  company: string,
  year: string,
): Promise<YearInputs> {
  const input = { ledger, asOf };
  const where = { company, year };
  const [perEmployee] = (await runTable(revenuePerEmployee, input, { where })).rows;
  const [margin] = (await runTable(operatingMargin, input, { where })).rows;
  const { revenue, employees, counted_on, counting } = perEmployee?.cells ?? {};
  if (typeof revenue !== 'number' || typeof employees !== 'number') {
    const missing = [
      ...(typeof revenue === 'number' ? [] : ['revenue']),
      ...(typeof employees === 'number' ? [] : ['employees on a day of it']),
    ];
    throw new Problem(
      'not-enough-evidence',
      `The ledger holds no ${missing.join(' and no ')} of ${company} for ${year}.`,
      {
        hint: `headcount measure revenue-per-employee --where company=${company} shows the years it holds; --data FILE takes your own.`,
        facts: { company, year, missing },
      },
    );
  }
  const result = margin?.cells.operating_income;
  const found: Record<keyof typeof optional, number | null> = {
    acquiredRevenue: null,
    acquiredHeads: null,
    contractors: null,
  };
  for (const [name, series] of Object.entries(optional) as [keyof typeof optional, string][]) {
    const [row] = (await runTable(seriesValues, input, { where: { series, company, year } })).rows;
    found[name] = row?.figure?.value.best ?? null;
  }
  const operatingIncome = typeof result === 'number' ? result : null;
  const rows = [...(perEmployee?.witness.rows ?? []), ...(margin?.witness.rows ?? [])];
  return {
    year,
    figures: { revenue, heads: employees, ...found, operatingIncome },
    countedOn: String(counted_on),
    counting: String(counting),
    restsOn: [...new Set(rows.map(({ source, key }) => `${source}:${key}`))],
    unknown: unknownOf({ ...found, operatingIncome }),
  };
}

/** What a split must do without, in words. */
export function unknownOf(figures: Omit<AutopsyYear, 'revenue' | 'heads'>): readonly string[] {
  return [
    ...(figures.acquiredRevenue === null || figures.acquiredHeads === null
      ? ['revenue and heads of firms bought']
      : []),
    ...(figures.contractors === null ? ['contractors'] : []),
    ...(figures.operatingIncome === null ? ['operating income'] : []),
  ];
}
