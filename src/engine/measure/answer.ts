import { sayQuantity } from '../../core/index.ts';
import { quotesOf } from '../../measures/quotes/quotes.ts';
import type { RowQuote } from '../../measures/quotes/row-quotes.ts';
import type { Cell } from '../../measures/table/definition.ts';
import { tableMeasure, tableMeasures } from '../../measures/table/registry.ts';
import { type MeasureTable, runTable, type TableQuestion } from '../../measures/table/run.ts';
import { totalOf } from '../../measures/table/total.ts';
import type { OpenedLedger } from '../opened-ledger.ts';

export { type OpenedLedger, openedLedger } from '../opened-ledger.ts';

/** One measure of the list: what it asks, of what, and what a reader must know of it. */
export interface MeasureEntry {
  readonly name: string;
  readonly question: string;
  readonly definition: string;
  readonly unit: string;
  readonly by: readonly string[];
  readonly columns: readonly string[];
  readonly caveats: readonly string[];
  readonly fill: string;
  readonly sql: string;
}

/** What `headcount measure NAME` answers: design section 6, with what the rows rest on and what is unknown. */
export interface MeasureAnswer {
  readonly measure: string;
  readonly question: string;
  readonly definition: string;
  readonly by: string;
  readonly asOf: string;
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  /** why a row has no figure, by its place */
  readonly remarks: readonly { readonly row: number; readonly remark: string }[];
  readonly unit: string;
  readonly caveats: readonly string[];
  readonly receipt: MeasureReceipt;
  readonly total: string | null;
  /** whether there are more rows than were asked for */
  readonly more: boolean;
  /** which data would fill an empty answer */
  readonly fill: string | null;
  readonly sql: string;
}

/** How many rows of the ledger stand behind the answer, and up to three of them for each row of it. */
export interface MeasureReceipt {
  readonly id: string;
  readonly measure: string;
  readonly rows: number;
  readonly links: readonly {
    readonly row: number;
    readonly seen: number;
    readonly rests_on: readonly string[];
    /** the words that they were read from, for as many rows as were asked */
    readonly quotes: readonly RowQuote[];
  }[];
}

export function measureEntries(): readonly MeasureEntry[] {
  return tableMeasures.map(({ name, question, definition, unit, by, columns, caveats, fill, sql }) => {
    return { name, question, definition, unit, by, columns, caveats, fill, sql };
  });
}

/** One measure by name, for its list entry alone. Throws `not-found`, naming those there are. */
export function measureEntry(name: string): MeasureEntry {
  const { name: found } = tableMeasure(name);
  return measureEntries().find((entry) => entry.name === found)!;
}

/** A measure's question, whether its rows are added up, and of how many of them the quotes are fetched. */
type MeasureQuestion = TableQuestion & { readonly total?: boolean; readonly quotes?: number };

/** Asks the ledger a measure. With `total`, the rows' sum, or the unit algebra's refusal with its bridge. */
export async function measureAnswer(
  { ledger }: Pick<OpenedLedger, 'ledger'>,
  name: string,
  asOf: string,
  question: MeasureQuestion = {},
): Promise<MeasureAnswer> {
  const { total = false, quotes = 0, ...asked } = question;
  const limit = total ? undefined : asked.limit;
  const table = await runTable(tableMeasure(name), { ledger, asOf }, { ...asked, limit });
  const { measure, by, rows } = table;
  const witnesses = rows.slice(0, quotes).map(({ witness }) => witness);
  const quoted = await quotesOf({ ledger, asOf }, witnesses);
  return {
    measure: measure.name,
    question: measure.question,
    definition: measure.definition,
    by,
    asOf,
    columns: measure.columns,
    rows: rows.map(({ cells }) => cells),
    remarks: rows.flatMap(({ remark }, row) => (remark === null ? [] : [{ row, remark }])),
    unit: measure.unit,
    caveats: measure.caveats,
    receipt: receiptOf(table, quoted),
    total: total ? totalInWords(table) : null,
    more: table.more,
    fill: rows.some(({ figure }) => figure !== null) || measure.name === 'series' ? null : measure.fill,
    sql: measure.sql,
  };
}

function receiptOf(
  { measure, by, asOf, rows }: MeasureTable,
  quoted: readonly (readonly RowQuote[])[],
): MeasureReceipt {
  return {
    id: `${measure.name}.${by}@${asOf}`,
    measure: measure.name,
    rows: rows.reduce((all, { witness }) => all + witness.seen, 0),
    links: rows.map(({ witness }, row) => ({
      row,
      seen: witness.seen,
      rests_on: witness.rows.map(({ source, key }) => `${source}:${key}`),
      quotes: quoted[row] ?? [],
    })),
  };
}

function totalInWords(table: MeasureTable): string {
  const total = totalOf(table);
  const account = total.unitOfAccount === null ? '' : `, ${total.unitOfAccount}`;
  return `${sayQuantity(total.value, total.unit)}${account}`;
}
