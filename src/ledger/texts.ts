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

/** A text as it was stored: a byte-order mark is part of it, and offsets count it. */
export function decoded(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

async function textsOfDocuments(
  connection: Connection,
  ids: readonly string[],
): Promise<Map<string, HeldText[]>> {
  const texts = new Map<string, HeldText[]>();
  if (ids.length === 0) return texts;
  type Found = { document: string; text_id: string; bytes: Uint8Array };
  for (const { document, text_id, bytes } of await connection.query<Found>(sql.textsOfDocuments, { ids })) {
    texts.set(document, [...(texts.get(document) ?? []), { text: decoded(bytes), textId: text_id }]);
  }
  return texts;
}
