import { type ClassifiedLook, type Tally, textAt } from '../../core/index.ts';
import { sha256 } from '../canonical.ts';
import type { Cell, Connection } from '../connector.ts';
import type { LooksTally } from '../ledger.ts';
import { writeContents, writeRun } from '../write.ts';
import { boardKey, KnownPostings } from './known.ts';
import { PostingRows } from './rows.ts';
import { type SealedLook, sealLook } from './seal.ts';
import { postingSql } from './sql.ts';

/**
 * Writes looks at boards whole, in one transaction. A posting that a look shows unchanged is one more sighting of a version
 * that is held (merged); one that says something new is a new version (accepted); a row that was no posting is kept beside.
 */
export async function appendLooks(
  connection: Connection,
  looks: readonly (ClassifiedLook | SealedLook)[],
  revision: number,
): Promise<LooksTally> {
  return connection.transaction(async () => {
    const known = await KnownPostings.of(connection, looks);
    const rows = new PostingRows(revision);
    const tally = { rowsRead: 0, accepted: 0, merged: 0, quarantined: 0 };
    const contents = new Map<string, Uint8Array>();
    const packedBy = new Map<string, string>();
    const each: Tally[] = [];
    for (const given of looks.map(sealLook)) {
      if (given.packed !== null) {
        const id = sha256(given.packed);
        contents.set(id, given.packed);
        packedBy.set(given.snapshot, id);
      }
      const counts = add(given, known, rows, packedBy.get(given.snapshot) ?? null);
      count(tally, counts);
      each.push({ rowsRead: counts.accepted + counts.merged + counts.quarantined, ...counts });
    }
    await writeContents(connection, contents);
    await rows.write(connection, await newTexts(connection, rows.texts));
    const [first] = looks;
    if (first !== undefined)
      await writeRun(connection, { ...tally, revision, source: 'postings', snapshot: first.snapshot });
    return { ...tally, each };
  });
}

type Counts = Omit<Tally, 'rowsRead'>;

function count(tally: { -readonly [K in keyof Tally]: Tally[K] }, more: Counts): void {
  tally.rowsRead += more.accepted + more.merged + more.quarantined;
  tally.accepted += more.accepted;
  tally.merged += more.merged;
  tally.quarantined += more.quarantined;
}

function add(given: SealedLook, known: KnownPostings, rows: PostingRows, content: string | null): Counts {
  const { look: seen } = given;
  const look = known.addLook(given);
  const quarantined = seen.refused.length;
  if (look === null) return { accepted: 0, merged: seen.postings.length, quarantined };
  const { classifier, snapshot } = given;
  rows.look(look, seen, { postings: seen.postings.length, classifier, snapshot, content });
  const board = boardKey(seen.system, seen.board);
  let accepted = 0;
  for (const [i, posting] of seen.postings.entries()) {
    const { posting: number, isNew } = known.posting(board, posting.id);
    if (isNew) rows.posting(number, seen, posting.id);
    const { version, isNew: isChanged } = known.version(board, posting.id, posting.hash);
    rows.sighting(look, version);
    if (!isChanged) continue;
    accepted++;
    rows.version(version, number, posting, textAt(given.texts, i));
    rows.classes(version, classifier, given.classes[i]!);
  }
  return { accepted, merged: seen.postings.length - accepted, quarantined };
}

async function newTexts(
  connection: Connection,
  texts: ReadonlyMap<string, Uint8Array>,
): Promise<readonly (readonly Cell[])[]> {
  const found = await connection.rows(postingSql.heldTexts, { ids: JSON.stringify([...texts.keys()]) });
  const held = new Set(found.map(([id]) => id as string));
  const fresh = [...texts].filter(([id]) => !held.has(id));
  return [fresh.map(([id]) => id), fresh.map(([, text]) => text)];
}
