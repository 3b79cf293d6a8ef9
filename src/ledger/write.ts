import type { Connection } from './connector.ts';
import type { Row } from './encode.ts';
import type { Run } from './ledger.ts';
import { sql } from './sql.ts';

const table = (name: string): { schema: string; name: string } => ({ schema: 'held', name });

export async function writeRows(
  connection: Connection,
  rows: readonly Row[],
  revision: number,
): Promise<void> {
  await connection.append(table('rows'), {
    types: ['text', 'text', 'text', 'text', 'text', 'integer', 'text', 'text', 'text'],
    columns: [
      rows.map((row) => row.kind),
      rows.map((row) => row.source),
      rows.map((row) => row.key),
      rows.map((row) => row.snapshot),
      rows.map((row) => row.knownAt),
      rows.map(() => revision),
      rows.map((row) => row.textId),
      rows.map((row) => row.hash),
      rows.map((row) => row.body),
    ],
  });
}

export async function writeRun(connection: Connection, run: Run): Promise<void> {
  await connection.append(table('runs'), {
    types: ['integer', 'text', 'text', 'integer', 'integer', 'integer', 'integer'],
    columns: [
      ...[[run.revision], [run.source], [run.snapshot]],
      ...[[run.rowsRead], [run.accepted], [run.merged], [run.quarantined]],
    ],
  });
}

export async function writeContents(
  connection: Connection,
  brought: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  if (brought.size === 0) return;
  const found = await connection.query<{ id: string }>(sql.heldContents, { ids: [...brought.keys()] });
  const held = new Set(found.map(({ id }) => id));
  const contents = [...brought].filter(([id]) => !held.has(id));
  await connection.append(table('contents'), {
    types: ['text', 'blob'],
    columns: [contents.map(([id]) => id), contents.map(([, bytes]) => bytes)],
  });
}
