import type { Tally } from '../../core/index.ts';
import type { Connection } from '../connector.ts';
import type { JoinedLook } from '../ledger.ts';
import { writeRun } from '../write.ts';
import { PostingRows } from './rows.ts';
import { postingSql } from './sql.ts';

/** Writes a joined look as whole, beside the pages that it was made of. */
export async function appendJoined(
  connection: Connection,
  { versions, classifier, snapshot, ...look }: JoinedLook,
  revision: number,
): Promise<Tally> {
  return connection.transaction(async () => {
    const [next] = await connection.query<{ look: number }>(postingSql.next);
    const rows = new PostingRows(revision);
    const number = next!.look;
    const origin = { postings: versions.length, classifier, snapshot, content: null };
    rows.look(number, { ...look, complete: true, refused: [] }, origin);
    for (const version of versions) rows.sighting(number, version);
    await rows.write(connection, [[], []]);
    const tally = { rowsRead: 0, accepted: 0, merged: 0, quarantined: 0 };
    await writeRun(connection, { ...tally, revision, source: 'postings', snapshot });
    return tally;
  });
}
