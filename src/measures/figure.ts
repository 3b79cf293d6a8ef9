import type { Figure, LabelledFigure, ReceiptLink } from '../core/index.ts';
import type { Measured } from '../core/units/index.ts';
import type { MeasureInput } from './input.ts';
import { receiptOf, statementLink } from './receipt.ts';
import { measuredOf, type StatementRow } from './rows.ts';

/** A figure made of several rows, or computed from them: its receipt names every one. */
export function figureOf(
  measured: Measured,
  name: { readonly measure: string; readonly name: string; readonly asOf: string },
  links: readonly ReceiptLink[],
  caveats: readonly string[] = [],
): Figure {
  const { value, unit, unitOfAccount, population, period } = measured;
  const receipt = receiptOf(name.measure, name.name, name.asOf, links);
  return { value, unit, unitOfAccount, population, period, asOf: name.asOf, caveats, receipt };
}

/** One statement as a figure. */
export function statementFigure(
  measure: string,
  row: StatementRow,
  asOf: string,
  caveats: readonly string[] = [],
): Figure {
  const name = { measure, name: row.key, asOf };
  return figureOf(measuredOf(row), name, [statementLink(row, null)], [...caveats, ...citedOnly(row)]);
}

export function labelled(
  measure: string,
  row: StatementRow,
  { asOf }: Pick<MeasureInput, 'asOf'>,
  label: string,
): LabelledFigure {
  return { label, figure: statementFigure(measure, row, asOf) };
}

function citedOnly(row: StatementRow): readonly string[] {
  return row.evidence === 'cited' ? ['Cited, not quoted: the source’s own text is not held.'] : [];
}

/** What a statement says is measured: the first sentence of its note, else its subject. */
export function claimOf(row: StatementRow): string {
  return row.note?.split(/\.(?: |$)/)[0] ?? row.subject;
}
