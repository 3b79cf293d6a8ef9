import { sayPeriod, sayQuantity } from '../../core/index.ts';
import type { Ledger } from '../../ledger/index.ts';
import { tableMeasure } from '../../measures/table/registry.ts';
import { runTable } from '../../measures/table/run.ts';
import type { Answer } from '../../predictions/rule/evaluate.ts';
import { printRule } from '../../predictions/rule/print.ts';
import type { MeasureNode } from '../../predictions/rule/types.ts';

/** The one row that the arguments single out, or why there is not one. */
export async function askMeasure(ledger: Ledger, node: MeasureNode, day: string): Promise<Answer> {
  const spelled = printRule(node);
  const measure = tableMeasure(node.name);
  const { by, ...where } = node.where;
  const { rows } = await runTable(measure, { ledger, asOf: day }, { by, where });
  const [row] = rows;
  const { fill } = measure;
  if (row === undefined) return { figure: null, lacking: `${spelled} has no row on ${day}`, fill };
  if (rows.length > 1) {
    const columns = measure.columns
      .filter((name) => new Set(rows.map(({ cells }) => cells[name])).size > 1)
      .slice(0, 3);
    return {
      figure: null,
      lacking: `${spelled} has ${rows.length} rows`,
      fill: `A rule that names one row by ${columns.join(', ')}.`,
    };
  }
  if (row.figure === null)
    return {
      figure: null,
      lacking: `${spelled} is not known on ${day}: ${row.remark ?? 'no figure'}`,
      fill,
    };
  const { value, unit, period } = row.figure;
  return { figure: row.figure, said: `${spelled} is ${sayQuantity(value, unit)} (${sayPeriod(period)})` };
}
