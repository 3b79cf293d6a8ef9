import { toUSVString } from 'node:util';
import type { ClassifiedLook, Posting, Tally } from '../../core/index.ts';
import { canonicalJson, sha256 } from '../canonical.ts';
import type { Cell, Connection } from '../connector.ts';
import { writeContents, writeRun } from '../write.ts';
import { boardKey, KnownPostings } from './known.ts';
import { PostingRows } from './rows.ts';
import { postingSql } from './sql.ts';

/**
 * Writes looks at boards whole, in one transaction. A posting that a look shows unchanged is one more sighting of a version
 * that is held (merged); one that says something new is a new version (accepted); a row that was no posting is kept beside.
 */
export async function appendLooks(
  connection: Connection,
  looks: readonly ClassifiedLook[],
  revision: number,
): Promise<Tally> {
  return connection.transaction(async () => {
    const known = await KnownPostings.of(connection, looks);
    const rows = new PostingRows(revision);
    const tally = { rowsRead: 0, accepted: 0, merged: 0, quarantined: 0 };
    const contents = new Map<string, Uint8Array>();
    const packedBy = new Map<string, string>();
    for (const given of looks) {
      if (given.packed !== null) {
        const id = sha256(given.packed);
        contents.set(id, given.packed);
        packedBy.set(given.snapshot, id);
      }
      count(tally, add(given, known, rows, packedBy.get(given.snapshot) ?? null));
    }
    await writeContents(connection, contents);
    await rows.write(connection, await newTexts(connection, rows.texts));
    const [first] = looks;
    if (first !== undefined)
      await writeRun(connection, { ...tally, revision, source: 'postings', snapshot: first.snapshot });
    return tally;
  });
}

type Counts = Omit<Tally, 'rowsRead'>;

function count(tally: { -readonly [K in keyof Tally]: Tally[K] }, more: Counts): void {
  tally.rowsRead += more.accepted + more.merged + more.quarantined;
  tally.accepted += more.accepted;
  tally.merged += more.merged;
  tally.quarantined += more.quarantined;
}

function add(given: ClassifiedLook, known: KnownPostings, rows: PostingRows, content: string | null): Counts {
  const { look: seen } = given;
  const look = known.addLook(given);
  const quarantined = seen.refused.length;
  if (look === null) return { accepted: 0, merged: seen.postings.length, quarantined };
  rows.look(look, given, content);
  const board = boardKey(seen.system, seen.board);
  let accepted = 0;
  for (const [i, posting] of seen.postings.entries()) {
    const { posting: number, isNew } = known.posting(board, posting.id);
    if (isNew) rows.posting(number, posting);
    const told = sealed(posting);
    const { version, isNew: isChanged } = known.version(board, posting.id, told.hash);
    rows.sighting(look, version);
    if (!isChanged) continue;
    accepted++;
    rows.version(version, number, told);
    rows.classes(version, given.classifier, given.classes[i]!);
  }
  return { accepted, merged: seen.postings.length - accepted, quarantined };
}

/** A posting's own words, sealed. `updated` moves without anything having changed, and so makes no version. */
function sealed({ description, updated: _, ...posting }: Posting): {
  body: string;
  text: string;
  textId: string;
  hash: string;
} {
  const text = toUSVString(description);
  const body = toUSVString(canonicalJson(posting));
  const textId = sha256(text);
  return { body, text, textId, hash: sha256(`${body}\u001f${textId}`) };
}

async function newTexts(
  connection: Connection,
  texts: ReadonlyMap<string, string>,
): Promise<readonly (readonly Cell[])[]> {
  const found = await connection.rows(postingSql.heldTexts, { ids: JSON.stringify([...texts.keys()]) });
  const held = new Set(found.map(([id]) => id as string));
  const fresh = [...texts].filter(([id]) => !held.has(id));
  return [fresh.map(([id]) => id), fresh.map(([, text]) => text)];
}
