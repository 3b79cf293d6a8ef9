import { Problem } from '../../core/index.ts';
import type { AutopsyYear } from '../../models/autopsy.ts';
import { filledColumn, numberColumn } from '../table/columns.ts';
import { openTable, type Table } from '../table/table.ts';
import { unknownOf, type YearInputs } from './inputs.ts';

const columns = {
  acquiredRevenue: 'acquired_revenue',
  acquiredHeads: 'acquired_heads',
  contractors: 'contractors',
  operatingIncome: 'operating_income',
} as const;

/**
 * The years of one company in a long table with the columns company, year, revenue and heads, and, where known,
 * acquired_revenue, acquired_heads, contractors and operating_income (NA where not).
 */
export function yearsInFile(path: string, company: string): (year: string) => YearInputs {
  const table = openTable(path);
  const [companies, years] = [filledColumn(table, 'company'), filledColumn(table, 'year')];
  const [revenue, heads] = [numberColumn(table, 'revenue'), numberColumn(table, 'heads')];
  return (year) => {
    const rows = companies.flatMap((name, i) =>
      name.toLowerCase() === company.toLowerCase() && years[i] === year ? [i] : [],
    );
    const [row] = rows;
    if (row === undefined)
      throw new Problem(
        'not-enough-evidence',
        `Expected a row of ${company} for ${year} in ${table.name}; there is none.`,
        {
          hint: 'Companies and years must be written as in the file.',
        },
      );
    if (rows.length > 1)
      throw new Problem(
        'bad-input',
        `Expected ${company} once in ${year}; lines ${rows.map((i) => table.lines[i]).join(' and ')} of ${table.name} hold it.`,
        {
          hint: 'Keep one of them.',
        },
      );
    const figures: AutopsyYear = {
      revenue: revenue[row]!,
      heads: heads[row]!,
      acquiredRevenue: cell(table, columns.acquiredRevenue, row),
      acquiredHeads: cell(table, columns.acquiredHeads, row),
      contractors: cell(table, columns.contractors, row),
      operatingIncome: cell(table, columns.operatingIncome, row),
    };
    const restsOn = [`${table.name}:${table.lines[row]}`];
    return {
      year,
      figures,
      countedOn: year,
      counting: 'as in the file',
      restsOn,
      unknown: unknownOf(figures),
    };
  };
}

function cell(table: Table, column: string, row: number): number | null {
  if (!table.columns.includes(column)) return null;
  const value = numberColumn(table, column, 'mark')[row]!;
  return Number.isNaN(value) ? null : value;
}
