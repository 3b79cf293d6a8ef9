import type { Connection } from './connector.ts';
import type { Row } from './encode.ts';
import type { HeldText } from './evidence.ts';
import { sql } from './sql.ts';

export function identityOf({
  kind,
  source,
  key,
  snapshot,
}: Omit<Row, 'hash' | 'body' | 'knownAt' | 'textId'>): string {
  return [kind, source, key, snapshot].join('\u001f');
}

/** Which of these rows the ledger already holds: identity to hash. A snapshot never seen costs one count. */
export async function heldRows(connection: Connection, rows: readonly Row[]): Promise<Map<string, string>> {
  const held = new Map<string, string>();
  for (const source of new Set(rows.map((row) => row.source))) {
    const own = rows.filter((row) => row.source === source);
    const snapshots = [...new Set(own.map((row) => row.snapshot))];
    const seen = await connection.query<{ n: number }>(sql.snapshotSeen, { source, snapshots });
    if (seen[0]?.n === 0) continue;
    const keys = [...new Set(own.map((row) => row.key))];
    type Found = { kind: Row['kind']; key: string; snapshot: string; hash: string };
    for (const { hash, ...row } of await connection.query<Found>(sql.heldRows, { source, snapshots, keys })) {
      held.set(identityOf({ source, ...row }), hash);
    }
  }
  return held;
}

export async function textsOfDocuments(
  connection: Connection,
  ids: readonly string[],
): Promise<Map<string, HeldText[]>> {
  const texts = new Map<string, HeldText[]>();
  if (ids.length === 0) return texts;
  type Found = { document: string; text_id: string; text: string };
  for (const { document, text_id, text } of await connection.query<Found>(sql.textsOfDocuments, { ids })) {
    texts.set(document, [...(texts.get(document) ?? []), { text, textId: text_id }]);
  }
  return texts;
}
