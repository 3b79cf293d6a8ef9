import { Problem } from '../../core/index.ts';
import type { SqlParams, SqlValue } from '../../ledger/ledger.ts';
import type { MeasureInput } from '../input.ts';
import type { TableMeasure, TableRow } from './definition.ts';

/** How a measure is asked: along which dimension, and which rows of it. */
export interface TableQuestion {
  readonly by?: string | undefined;
  /** cells that a row must have, compared as text */
  readonly where?: Readonly<Record<string, string>> | undefined;
  /** at most so many rows, in the measure’s own order; without it all of them */
  readonly limit?: number | undefined;
}

/** The answer: the measure's own columns, its rows, and the dimension they stand along. */
export interface MeasureTable {
  readonly measure: TableMeasure;
  readonly by: string;
  readonly asOf: string;
  readonly rows: readonly TableRow[];
  /** whether the limit left rows out */
  readonly more: boolean;
}

/** Asks the ledger one measure. An empty table is an answer: its `fill` says which data is missing. */
export async function runTable(
  measure: TableMeasure,
  input: MeasureInput,
  { by, where = {}, limit }: TableQuestion = {},
): Promise<MeasureTable> {
  const dimension = dimensionOf(measure, by);
  const asked = measure.asks ?? [];
  const unknown = Object.keys(where).find((name) => !measure.columns.includes(name) && !asked.includes(name));
  if (unknown !== undefined) {
    throw new Problem('bad-option', `${measure.name} has no column ${unknown.slice(0, 40)}.`, {
      hint: `It has: ${[...new Set([...asked, ...measure.columns])].join(', ')}.`,
      facts: { measure: measure.name, column: unknown.slice(0, 80) },
    });
  }
  const missing = asked.includes('series') && where.series === undefined;
  if (missing)
    throw new Problem('bad-option', `${measure.name} needs to know which series; none was named.`, {
      hint: `Name one with --where series=us-gaap/NetIncomeLoss; headcount measure series lists them.`,
    });
  const sql = spreadLists(measure);
  const listed = Object.entries(measure.lists ?? {}).flatMap(([name, values]) => [
    [name, values] as const,
    ...values.map((value, i) => [`${name}_${i}`, value] as const),
  ]);
  const known: Readonly<Record<string, SqlValue>> = {
    ...where,
    by: dimension,
    ...Object.fromEntries(listed),
  };
  const params: SqlParams = Object.fromEntries(
    [...sql.matchAll(/\$(\w+)/g)].map(([, name = '']) => [name, known[name] ?? null]),
  );
  // cells that narrow are compared after the query, so only a question that narrows nothing may stop early
  const narrowed = Object.entries(where).filter(([name]) => measure.columns.includes(name));
  const stops = limit !== undefined && narrowed.length === 0 && measure.whole !== true;
  const most = !stops ? '' : ` LIMIT ${limit + 1}`;
  const found = await input.ledger.query(`${sql.trimEnd()}${most}`, params, { asOf: input.asOf });
  const rows = await measure.rows(found, dimension, input);
  const kept = rows.filter(({ cells }) =>
    narrowed.every(([name, value]) => String(cells[name] ?? '') === value),
  );
  return {
    measure,
    by: dimension,
    asOf: input.asOf,
    rows: kept.slice(0, limit),
    more: limit !== undefined && kept.length > limit,
  };
}

/** `IN (a list)` as `IN (each of it)`: only values that stand one by one let the engine skip the blocks of other series. */
function spreadLists({ sql, lists = {} }: TableMeasure): string {
  return sql.replaceAll(/\(SELECT unnest\(\$(\w+)::VARCHAR\[\]\)\)/g, (whole, name: string) => {
    const values = lists[name];
    return values === undefined ? whole : `(${values.map((_, i) => `$${name}_${i}`).join(', ')})`;
  });
}

function dimensionOf(measure: TableMeasure, by: string | undefined): string {
  const usual = measure.by[0]!;
  if (by === undefined) return usual;
  if (measure.by.includes(by)) return by;
  throw new Problem('bad-option', `Expected --by ${measure.by.join(', ')}; "${by.slice(0, 40)}" came.`, {
    hint: `headcount measure ${measure.name} --by ${usual}`,
    facts: { measure: measure.name, by: by.slice(0, 80) },
  });
}
