import type { Ledger } from '../../ledger/index.ts';
import type { ExportTable } from './tables.ts';

export type ExportRow = Readonly<Record<string, unknown>>;

/** The rows of one table as of one day, in order of source and key; a statement's row carries its receipt's id. */
export async function exportRows(
  ledger: Ledger,
  table: ExportTable,
  asOf: string,
): Promise<readonly ExportRow[]> {
  const columns = table.fields.map((field) => field.name).filter((name) => name !== 'receipt');
  const select = columns.map((name) => `"${name}"`).join(', ');
  const rows = await ledger.query(
    `SELECT ${select} FROM ${table.name} ORDER BY source, key, hash`,
    {},
    { asOf },
  );
  if (table.name !== 'statements') return rows;
  return rows.map((row) => ({ ...row, receipt: `claim.${String(row.source)}:${String(row.key)}@${asOf}` }));
}
