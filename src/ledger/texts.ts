import type { Batch } from '../core/index.ts';
import type { Connection } from './connector.ts';
import type { HeldText, TextsOf } from './evidence.ts';
import { sql } from './sql.ts';

/** The batch's own texts come first; the ledger is asked only for documents that the batch names and does not bring. */
export async function textsFor(
  connection: Connection,
  batch: Batch,
  own: ReadonlyMap<string, readonly HeldText[]>,
): Promise<TextsOf> {
  const absent = new Set<string>();
  for (const list of [batch.statements, batch.actions, batch.findings]) {
    for (const record of list ?? []) {
      const id: unknown = record?.document;
      if (typeof id === 'string' && !own.has(id)) absent.add(id);
    }
  }
  const held = await textsOfDocuments(connection, [...absent]);
  return (document) => own.get(document) ?? held.get(document) ?? [];
}

async function textsOfDocuments(
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
