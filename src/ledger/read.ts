import { type Document, Problem } from '../core/index.ts';
import type { Connection } from './connector.ts';
import type { DocumentBody } from './documents.ts';
import type { DocumentEntry, Flag, Held, RecordOf, RowFilter, RowKind, Run } from './ledger.ts';
import { filtersOf, readers, sql } from './sql.ts';
import { decoded } from './texts.ts';

/** Column order of every statement in `readers`, and of `sql.versions`. */
type HeldColumns = readonly [string, string, string, number, bigint, string | null];

function held<T>([body, flags, hash, revision, version, text]: HeldColumns): Held<T> {
  const holding = { hash, revision, version: Number(version), text, flags: JSON.parse(flags) as Flag[] };
  return { ...(JSON.parse(body) as T), held: holding };
}

export async function readRows<K extends RowKind>(
  connection: Connection,
  kind: K,
  filter: RowFilter,
): Promise<readonly Held<RecordOf[K]>[]> {
  const { asOf: _asOf, revision: _revision, ...asked } = filter;
  const understood: readonly string[] = filtersOf[kind];
  const params: Record<string, string | null> = Object.fromEntries(understood.map((name) => [name, null]));
  for (const [name, value] of Object.entries(asked)) {
    if (value === undefined) continue;
    if (!understood.includes(name)) {
      throw new Problem('bad-option', `a ${kind} cannot be filtered by ${name}`, {
        hint: `it can be by ${understood.join(', ')}`,
      });
    }
    params[name] = value;
  }
  return collect(connection, readers[kind], params);
}

export async function readVersions<K extends RowKind>(
  connection: Connection,
  kind: K,
  source: string,
  key: string,
): Promise<readonly Held<RecordOf[K]>[]> {
  return collect(connection, sql.versions, { kind, source, key });
}

async function collect<T>(
  connection: Connection,
  statement: string,
  params: Record<string, string | null>,
): Promise<Held<T>[]> {
  const rows: Held<T>[] = [];
  for (const row of await connection.rows(statement, params))
    rows.push(held<T>(row as unknown as HeldColumns));
  return rows;
}

export async function readDocuments(connection: Connection): Promise<readonly DocumentEntry[]> {
  return connection.query<DocumentEntry & Record<string, unknown>>(sql.documents);
}

export async function readDocument(
  connection: Connection,
  id: string,
  textId: string | null,
): Promise<Document | null> {
  type Found = { body: string; text_id: string };
  const [found] = await connection.query<Found>(sql.document, { id, text: textId });
  if (!found) return null;
  const { mediaType, title, publisher, url, published, retrieved } = JSON.parse(found.body) as DocumentBody;
  const bytes = await readContent(connection, id);
  const text = decoded(found.text_id === id ? bytes : await readContent(connection, found.text_id));
  return { id, bytes, text, mediaType, title, publisher, url, published, retrieved };
}

/** One at a time: a large document and its text need not be in the engine's memory together. */
async function readContent(connection: Connection, id: string): Promise<Uint8Array> {
  const [content] = await connection.query<{ bytes: Uint8Array }>(sql.content, { id });
  if (content) return new Uint8Array(content.bytes);
  throw new Problem('ledger-corrupt', `the ledger names the content ${id} and does not hold it`, {
    hint: 'run `headcount verify` to see what else is missing',
    facts: { id },
  });
}

export async function readRuns(connection: Connection): Promise<readonly Run[]> {
  type Found = Omit<Run, 'rowsRead'> & { rows_read: number };
  const rows = await connection.query<Found & Record<string, unknown>>(sql.runs);
  return rows.map(({ rows_read, ...run }) => ({ ...run, rowsRead: rows_read }));
}
