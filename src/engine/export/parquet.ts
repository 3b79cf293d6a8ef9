import { jsonToParquet } from '../../ledger/parquet.ts';
import type { ExportTable, FieldType } from './tables.ts';

const sqlTypes: Readonly<Record<FieldType, string>> = {
  string: 'VARCHAR',
  number: 'DOUBLE',
  integer: 'BIGINT',
  array: 'VARCHAR[]',
};

/** Writes a table's JSON export again as Parquet, with the table's own types. */
export async function writeParquet(table: ExportTable, json: string, parquet: string): Promise<void> {
  const columns = table.fields.map(({ name, type }) => ({ name, type: sqlTypes[type] }));
  await jsonToParquet(columns, json, parquet);
}
