import { type Batch, Problem, type Tally } from '../core/index.ts';
import type { Connection } from './connector.ts';
import { prepareDocuments } from './documents.ts';
import { type Encoded, encode, type Row, refuse } from './encode.ts';
import type { HeldText, TextsOf } from './evidence.ts';
import { heldRows, identityOf, textsOfDocuments } from './held.ts';
import type { RecordOf, RowKind } from './ledger.ts';
import { day, name, sha256Hex } from './schema.ts';
import { RowCount } from './tally.ts';
import { write } from './write.ts';

const lists = {
  statement: 'statements',
  action: 'actions',
  finding: 'findings',
  observation: 'observations',
  prediction: 'predictions',
  company: 'companies',
  correction: 'corrections',
  quarantined: 'quarantined',
} as const satisfies { readonly [K in RowKind]: keyof Batch };

/** Writes one batch whole, or throws and leaves the ledger as it was. */
export async function append(connection: Connection, batch: Batch, revision: number): Promise<Tally> {
  assertHead(batch);
  const documents = prepareDocuments(batch);
  const encoded = encodeAll(batch, await textsFor(connection, batch, documents.textsOf));

  const held = await heldRows(connection, [...encoded.map(({ row }) => row), ...documents.rows]);
  const count = new RowCount();
  const rows: Row[] = [];
  for (const each of encoded) {
    const settled = settle(each, held, batch);
    const { list, from, row } = settled;
    const isNew = !held.has(identityOf(row));
    if (isNew) {
      rows.push(row);
      held.set(identityOf(row), row.hash);
    }
    const refused = row.kind === 'quarantined';
    count.add(list, from, refused ? 'quarantined' : isNew ? 'accepted' : 'merged');
  }
  const tally = count.tally(batch.rowsRead);
  const sightings = documents.rows.filter((row) => !held.has(identityOf(row)));
  await write(connection, {
    rows: [...sightings, ...rows],
    documents,
    run: { ...tally, revision, source: batch.source, snapshot: batch.snapshot },
  });
  return tally;
}

function assertHead({ source, snapshot, rowsRead, knownAt }: Batch): void {
  const sound =
    name.safeParse(source).success &&
    sha256Hex.safeParse(snapshot).success &&
    Number.isSafeInteger(rowsRead) &&
    rowsRead >= 0 &&
    (knownAt === undefined || day.safeParse(knownAt).success);
  if (sound) return;
  throw new Problem(
    'bad-input',
    'expected a batch with a source, a snapshot (sha-256 in hex), the number of rows read and, if it has one, a whole day',
    { facts: { source, snapshot, rowsRead, knownAt: knownAt ?? null } },
  );
}

function encodeAll(batch: Batch, textsOf: TextsOf): Encoded[] {
  const encodeList = <K extends RowKind>(kind: K): Encoded[] =>
    ((batch[lists[kind]] ?? []) as readonly RecordOf[K][]).map((record) =>
      encode(kind, record, batch, textsOf),
    );
  return (Object.keys(lists) as RowKind[]).flatMap((kind) => encodeList(kind));
}

/** The batch's own texts come first; the ledger is asked only for documents that the batch names and does not bring. */
async function textsFor(
  connection: Connection,
  batch: Batch,
  own: ReadonlyMap<string, readonly HeldText[]>,
): Promise<TextsOf> {
  const named = [...(batch.statements ?? []), ...(batch.actions ?? []), ...(batch.findings ?? [])].map(
    (record) => record?.document,
  );
  const absent = [...new Set(named)].filter((id): id is string => typeof id === 'string' && !own.has(id));
  const held = await textsOfDocuments(connection, absent);
  return (document) => own.get(document) ?? held.get(document) ?? [];
}

/** Under an identity that is already held, only the same content is the same row: another content is never dropped in silence. */
function settle(encoded: Encoded, held: ReadonlyMap<string, string>, batch: Batch): Encoded {
  const known = held.get(identityOf(encoded.row));
  if (known === undefined || known === encoded.row.hash) return encoded;
  const reason =
    'the ledger holds another content under this source, key and snapshot: give a correction, or a new snapshot';
  return { ...refuse(encoded.list, JSON.parse(encoded.row.body), batch, reason), from: encoded.from };
}
