import type { Feed, GivenFile, Recognition } from '../feed.ts';
import type { CsvRow } from '../register/csv.ts';
import { type NoPoint, observations, type Point } from '../series/observe.ts';
import { openTable, type Table } from '../table/open-table.ts';
import { type FredSeries, fredSeries } from './series.ts';

const dateColumns = ['observation_date', 'DATE', 'date'];

/** A series as FRED's graph download gives it: a date and a value a row, newest last. */
export const fred: Feed = {
  name: 'fred',
  title: 'Economic series of FRED',
  recognise: (file) => {
    const found = seriesIn(file);
    return typeof found === 'string' ? near(found) : found === null ? { fits: false } : { fits: true };
  },
  parse: (file, context) => {
    const series = seriesIn(file);
    const table = openTable(file);
    return observations('fred', file, table.text, context, points(table, series as Named));
  },
};

const near = (words: string): Recognition => ({ fits: false, near: words });

interface Named {
  readonly id: string;
  readonly series: FredSeries;
}

/** The series that a file holds: named by its value column, or by the file's name where the column is only `value`. */
function seriesIn(file: GivenFile): Named | string | null {
  const cells = openTable(file).head[0]?.fields.map((field) => field.value.trim()) ?? [];
  const [date = '', value = ''] = cells;
  if (cells.length !== 2 || !dateColumns.includes(date)) return null;
  const named = value === 'value' ? /^([A-Za-z0-9]+)/.exec(file.name)?.[1] : value;
  const id = (named ?? '').toUpperCase();
  const series = fredSeries[id];
  if (series !== undefined) return { id, series };
  return `its series ${id || '(unnamed)'} is none of ${Object.keys(fredSeries).join(', ')}`;
}

function* points(table: Table, { id, series }: Named): Generator<Point | NoPoint> {
  let header = true;
  for (const row of table.rows()) {
    if (!header) yield pointOf(row, id, series, table.text);
    header = false;
  }
}

function pointOf(
  { fields, line, start, end }: CsvRow,
  id: string,
  kind: FredSeries,
  text: string,
): Point | NoPoint {
  const raw = text.slice(start, end);
  const [date, value] = fields.map((field) => field.value.trim());
  if (fields.length !== 2 || !/^\d{4}-\d{2}-\d{2}$/.test(date ?? ''))
    return { key: `${id}/line-${line}`, raw, reason: `expected a day and a value (line ${line})` };
  const when = kind.every === 'month' ? date!.slice(0, 7) : date!;
  return { key: `${id}/${when}`, when, value: value!, kind, raw };
}
