import { type Batch, Problem, type Tally } from '../core/index.ts';
import type { Connection } from './connector.ts';
import { prepareDocuments } from './documents.ts';
import { type Encoded, encode, type Row, refuse } from './encode.ts';
import type { TextsOf } from './evidence.ts';
import { Identities } from './identities.ts';
import type { RecordOf, RowKind } from './ledger.ts';
import { day, name, sha256Hex } from './schema.ts';
import { tables } from './sql.ts';
import { RowCount } from './tally.ts';
import { textsFor } from './texts.ts';
import { writeContents, writeRows, writeRun } from './write.ts';

/** rows are encoded and written so many at a time, so that a large batch is never held twice in memory */
const groupSize = 16_384;

/** Writes one batch whole, or throws and leaves the ledger as it was: everything happens in one transaction. */
export async function append(connection: Connection, batch: Batch, revision: number): Promise<Tally> {
  assertHead(batch);
  const documents = prepareDocuments(batch);
  return connection.transaction(async () => {
    const textsOf = await textsFor(connection, batch, documents.textsOf);
    const identities = new Identities(connection, batch.source);
    await identities.learn(documents.rows);
    const sightings = documents.rows.filter((row) => identities.hashOf(row) === undefined);
    await writeContents(connection, documents.contents);
    await writeRows(connection, sightings, revision);

    const count = new RowCount();
    for (const group of groups(batch, textsOf)) {
      await identities.learn(group.map(({ row }) => row));
      await writeRows(connection, settleGroup(group, identities, batch, count), revision);
    }
    const tally = count.tally(batch.rowsRead);
    await writeRun(connection, { ...tally, revision, source: batch.source, snapshot: batch.snapshot });
    return tally;
  });
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

function* groups(batch: Batch, textsOf: TextsOf): Iterable<Encoded[]> {
  for (const kind of Object.keys(tables) as RowKind[]) {
    const records = (batch[tables[kind]] ?? []) as readonly RecordOf[RowKind][];
    for (let from = 0; from < records.length; from += groupSize) {
      yield records.slice(from, from + groupSize).map((record) => encode(kind, record, batch, textsOf));
    }
  }
}

/** The rows of a group that are new, each row counted. */
function settleGroup(
  group: readonly Encoded[],
  identities: Identities,
  batch: Batch,
  count: RowCount,
): Row[] {
  const rows: Row[] = [];
  for (const each of group) {
    const { list, from, row } = settle(each, identities, batch);
    const isNew = identities.hashOf(row) === undefined;
    if (isNew) {
      rows.push(row);
      identities.add(row);
    }
    count.add(list, from, row.kind === 'quarantined' ? 'quarantined' : isNew ? 'accepted' : 'merged');
  }
  return rows;
}

/** Under an identity that is already held, only the same content is the same row: another content is never dropped in silence. */
function settle(encoded: Encoded, identities: Identities, batch: Batch): Encoded {
  const known = identities.hashOf(encoded.row);
  if (known === undefined || known === encoded.row.hash) return encoded;
  const reason =
    'the ledger holds another content under this source, key and snapshot: give a correction, or a new snapshot';
  return { ...refuse(encoded.list, JSON.parse(encoded.row.body), batch, reason), from: encoded.from };
}
