import { dirname } from 'node:path';
import { openDatabase } from './connector.ts';

/** Column names with their SQL types, in order. */
export type ParquetColumns = readonly { readonly name: string; readonly type: string }[];

const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** Writes an array of JSON rows again as Parquet, in a database that holds nothing and may touch only the files' folders. */
export async function jsonToParquet(columns: ParquetColumns, json: string, parquet: string): Promise<void> {
  const database = await openDatabase(':memory:', false, [dirname(json), dirname(parquet)]);
  try {
    const connection = await database.connect();
    const types = columns.map(({ name, type }) => `${quoted(name)}: ${quoted(type)}`).join(', ');
    const rows = `SELECT * FROM read_json(${quoted(json)}, format = 'array', columns = {${types}})`;
    await connection.run(`COPY (${rows}) TO ${quoted(parquet)} (FORMAT parquet)`);
    connection.close();
  } finally {
    database.close();
  }
}
