import { sqlBeside } from '../input.ts';
import { type ObservationRow, periodOf, quantityOf } from '../rows.ts';
import { type Found, type TableMeasure, type TableRow, witnessOf } from './definition.ts';

type Row = ObservationRow & Found & { readonly span: string | null };

/** The values of one series, as observed. */
export const seriesValues: TableMeasure = {
  name: 'series-values',
  question: 'What are the values of one series?',
  definition: 'Each value of the series named by --where series=NAME, for its subject and period.',
  unit: 'as the series',
  caveats: ['Values stand as observed: a quarter stands beside its year, told apart by the column span.'],
  fill: 'Observations of the named series fill this; headcount measure series lists what is held.',
  by: ['value'],
  asks: ['series', 'company'],
  columns: ['company', 'subject', 'start', 'end', 'year', 'span', 'value', 'bound', 'unit'],
  sql: sqlBeside(import.meta.url),
  rows: (found) => (found as readonly Row[]).map(rowOf),
};

function rowOf(row: Row): TableRow {
  const { company, subject, period_start: start, period_end: end, span, low, best, high, bound, unit } = row;
  const known = low !== null || best !== null || high !== null;
  return {
    cells: {
      company,
      subject,
      start,
      end,
      year: end?.slice(0, 4) ?? null,
      span,
      value: best ?? low ?? high,
      bound,
      unit,
    },
    figure: known
      ? {
          value: quantityOf(row),
          unit,
          unitOfAccount: null,
          population: company ?? subject,
          period: periodOf(row),
          ...(row.series === 'employees' ? { measure: 'headcount' as const } : {}),
        }
      : null,
    remark: known ? null : 'the source states no value',
    witness: witnessOf(row),
  };
}
