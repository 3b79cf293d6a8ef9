import { type MeasureInput, sqlBeside } from '../input.ts';
import type { StatementRow } from '../rows.ts';

const sql = sqlBeside(import.meta.url);

export async function rowsByKey(
  { ledger, asOf }: MeasureInput,
  source: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, StatementRow>> {
  if (keys.length === 0) return new Map();
  const rows = await ledger.query<StatementRow>(sql, { source, keys }, { asOf });
  return new Map(rows.map((row) => [row.key, row]));
}
