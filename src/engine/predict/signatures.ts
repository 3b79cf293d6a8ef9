import { tableMeasures } from '../../measures/table/registry.ts';
import type { MeasureSignature } from '../../predictions/rule/check.ts';

/** Units that only the row knows. */
const byRow: ReadonlySet<string> = new Set([
  'as the series',
  'USD per employee',
  'USD per announced job cut',
  'values',
]);

/** What a rule may know of the measures. */
export const signatures: readonly MeasureSignature[] = tableMeasures.map(
  ({ name, unit, by, columns, asks = [], fill }) => ({
    name,
    unit: byRow.has(unit) ? null : unit,
    by,
    columns: [...new Set([...asks, ...columns])],
    fill,
  }),
);
