import type { ExportRow } from './rows.ts';
import type { ExportTable } from './tables.ts';

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** RFC 4180 with plain line breaks; what is not known is an empty cell. */
export function toCsv(table: Pick<ExportTable, 'fields'>, rows: readonly ExportRow[]): string {
  const names = table.fields.map((field) => field.name);
  return [names.join(','), ...rows.map((row) => names.map((name) => cell(row[name])).join(','))]
    .join('\n')
    .concat('\n');
}

/** One array, one row a line, columns in the table's order. */
export function toJson(table: Pick<ExportTable, 'fields'>, rows: readonly ExportRow[]): string {
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(table.fields.map(({ name }) => [name, row[name] ?? null]))),
  );
  return `[${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}]\n`;
}
