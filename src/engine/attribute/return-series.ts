import { Problem } from '../../core/index.ts';
import { filledColumn, numberColumn } from '../table/columns.ts';
import { indexPanel } from '../table/panel.ts';
import { openTable, type Table } from '../table/table.ts';
import { timeAxis } from '../table/time-axis.ts';

/** Series over one calendar of trading days, upwards; NaN where a series has no value on a day. */
export interface DailySeries {
  readonly days: readonly string[];
  readonly series: ReadonlyMap<string, Float64Array>;
}

export interface SeriesColumns {
  /** the day; where none is named a column called date or day, else the first */
  readonly date: string | null;
  /** columns of a long table: a row a firm and day */
  readonly unit: string | null;
  readonly value: string | null;
}

/** Reads daily series: wide (a column a firm), or long where the columns of firm and value are named. */
export function readSeries(path: string, { date, unit, value }: SeriesColumns): DailySeries {
  const table = withMarkedGaps(openTable(path));
  const dateColumn = date ?? table.columns.find((name) => /^(?:date|day)$/i.test(name)) ?? table.columns[0]!;
  if (unit !== null && value !== null) return longSeries(table, dateColumn, unit, value);
  const texts = filledColumn(table, dateColumn);
  const { order, days } = calendarOf(texts, dateColumn, table.name);
  const names = table.columns.filter((column) => column !== dateColumn);
  if (names.length === 0)
    throw new Problem(
      'bad-input',
      `Expected a column a series beside "${dateColumn}" in ${table.name}; none came.`,
    );
  const series = new Map(
    names.map((name) => {
      const values = numberColumn(table, name, 'mark');
      return [name, Float64Array.from(order, (row) => values[row]!)];
    }),
  );
  return { days, series };
}

/** In tables of prices a blank is the usual way to write "no trade on this day". */
function withMarkedGaps(table: Table): Table {
  return { ...table, rows: table.rows.map((row) => row.map((cell) => (cell.trim() === '' ? 'NA' : cell))) };
}

/** The rows in the order of their days, and the days; one that comes twice is refused. */
function calendarOf(
  texts: readonly string[],
  column: string,
  name: string,
): { readonly order: readonly number[]; readonly days: readonly string[] } {
  const axis = timeAxis(texts, column);
  if (axis.kind !== 'day')
    throw new Problem(
      'bad-input',
      `Expected days such as 2026-04-23 in column "${column}" of ${name}; "${texts[0]}" came.`,
    );
  const order = [...texts.keys()].sort((a, b) => axis.read(texts[a]!)! - axis.read(texts[b]!)!);
  const twice = order.find((row, i) => i > 0 && texts[row] === texts[order[i - 1]!]);
  if (twice === undefined)
    return { order, days: order.map((row) => String(axis.say(axis.read(texts[row]!)!))) };
  throw new Problem('bad-input', `Expected each day once in ${name}; ${texts[twice]} comes twice.`, {
    hint: 'A table with a row a firm and day is read with --unit C --value C.',
  });
}

function longSeries(table: Table, date: string, unit: string, value: string): DailySeries {
  const { units, times, axis, unitOf, timeOf } = indexPanel(table, { unit, time: date });
  const values = numberColumn(table, value, 'mark');
  const laid = units.map(() => new Float64Array(times.length).fill(Number.NaN));
  for (let row = 0; row < values.length; row++) laid[unitOf[row]!]![timeOf[row]!] = values[row]!;
  return {
    days: times.map((time) => String(axis.say(time))),
    series: new Map(units.map((name, i) => [name, laid[i]!])),
  };
}

/** Returns from one trading day to the next; a day without a price leaves two without a return. */
export function returnsOf(prices: DailySeries, how: 'log' | 'simple'): DailySeries {
  const series = new Map(
    [...prices.series].map(([name, values]) => {
      const bad = values.findIndex((price) => price <= 0);
      if (bad >= 0)
        throw new Problem(
          'bad-input',
          `Expected prices above 0; "${name}" has ${values[bad]} on ${prices.days[bad]}.`,
        );
      const made = Float64Array.from(values, (price, day) => {
        const ratio = day === 0 ? Number.NaN : price / values[day - 1]!;
        return how === 'log' ? Math.log(ratio) : ratio - 1;
      });
      return [name, made];
    }),
  );
  return { days: prices.days, series };
}

/** Two series that move alike on nine days in ten are one series under two names. */
export function refuseCopies(series: ReadonlyMap<string, Float64Array>): void {
  const names = [...series.keys()];
  for (const [i, one] of names.entries())
    for (const other of names.slice(i + 1)) {
      const [a, b] = [series.get(one)!, series.get(other)!];
      let [both, alike] = [0, 0];
      for (let day = 0; day < a.length; day++) {
        if (!(Number.isFinite(a[day]!) && Number.isFinite(b[day]!)) || (a[day] === 0 && b[day] === 0))
          continue;
        both += 1;
        if (Math.abs(a[day]! - b[day]!) <= 1e-9 + 1e-7 * Math.abs(a[day]!)) alike += 1;
      }
      if (both >= 20 && alike >= 0.9 * both)
        throw new Problem(
          'bad-input',
          `Expected a series of its own for "${one}" and for "${other}"; on ${alike} of ${both} days they are the same.`,
          {
            hint: 'One of the two is under the wrong name; leave it out with --firms, or correct the table.',
          },
        );
    }
}
