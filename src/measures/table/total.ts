import { Problem } from '../../core/index.ts';
import { type Measured, type Part, sum } from '../../core/units/index.ts';
import type { MeasureTable } from './run.ts';

/**
 * One figure of all rows, where they make one: windows that adjoin, or populations that share no member. Otherwise the unit
 * algebra's refusal is thrown, with the parts as its bridge. Rows without a figure make a total impossible, not smaller.
 */
export function totalOf({ measure, rows }: MeasureTable): Measured {
  const unknown = rows.filter((row) => row.figure === null).length;
  if (rows.length === 0 || unknown > 0) {
    const lacking = rows.length === 0 ? 'there are none' : `${unknown} of ${rows.length} are not known`;
    throw new Problem(
      'not-enough-evidence',
      `A total of ${measure.name} needs every row’s figure; ${lacking}.`,
      {
        hint: measure.fill,
      },
    );
  }
  const parts: readonly Part[] = rows.map((row) => ({
    label: labelOf(row.cells, measure.columns),
    figure: row.figure!,
  }));
  const periods = new Set(parts.map(({ figure }) => JSON.stringify(figure.period)));
  const populations = new Set(parts.map(({ figure }) => figure.population));
  if (periods.size > 1) return sum(parts, { across: 'periods' });
  return populations.size > 1 ? sum(parts, { population: 'all of these' }) : sum(parts);
}

function labelOf(cells: Readonly<Record<string, unknown>>, columns: readonly string[]): string {
  return columns
    .slice(0, 2)
    .map((column) => String(cells[column] ?? 'not stated'))
    .join(', ');
}
