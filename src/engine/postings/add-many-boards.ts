import { availableParallelism } from 'node:os';
import type { Tally } from '../../core/index.ts';
import type { Ledger } from '../../ledger/index.ts';
import type { SealedLook } from '../../ledger/postings/seal.ts';
import { boardOfUrl } from '../../sources/boards/index.ts';
import type { AddedFile, RefusedFile } from '../add/report.ts';
import { addedBoards } from './add-boards.ts';
import type { BoardJob, BoardReply, HeldPayload } from './board-thread.ts';
import { BoardThreads } from './board-threads.ts';

/** A file that may hold boards, with what it may not say of itself. */
export interface BoardPath {
  readonly path: string;
  readonly seen: string;
  readonly said: boolean;
  readonly company: string | null;
  readonly employers: ReadonlyMap<string, string>;
  readonly url: string | null;
}

/** Postings that are written in one go: enough to be fast, few enough to be held in memory. */
const batchOf = 25_000;

/**
 * Adds many payloads of boards: threads read, class and seal them, and this one writes several files at a time, in their order.
 * Gives each file's account, or `null` for one that is no payload of a board. Begun again, it passes over what is held.
 */
export async function* addManyBoards(
  paths: readonly BoardPath[],
  ledger: Ledger,
): AsyncGenerator<AddedFile | RefusedFile | null> {
  const threads = new BoardThreads(
    paths.map(jobOf),
    Math.max(1, availableParallelism()),
    await heldPayloads(ledger),
  );
  try {
    let waiting: { readonly path: BoardPath; readonly reply: BoardReply }[] = [];
    let postings = 0;
    for (const path of paths) {
      const reply = await threads.next();
      waiting.push({ path, reply });
      postings += reply.kind === 'looks' ? count(reply.looks) : 0;
      if (postings < batchOf) continue;
      yield* written(waiting, ledger);
      waiting = [];
      postings = 0;
    }
    yield* written(waiting, ledger);
  } finally {
    await threads.close();
  }
}

const count = (looks: readonly SealedLook[]): number =>
  looks.reduce((sum, { look }) => sum + look.postings.length, 0);

function jobOf({ path, seen, said, company, employers, url }: BoardPath): BoardJob {
  const place = url === null ? null : boardOfUrl(url);
  return { path, said, options: { seen, company, employers, ...place } };
}

async function* written(
  waiting: readonly { readonly path: BoardPath; readonly reply: BoardReply }[],
  ledger: Ledger,
): AsyncGenerator<AddedFile | RefusedFile | null> {
  const all = waiting.flatMap(({ reply }) => (reply.kind === 'looks' ? reply.looks : []));
  const each = all.length === 0 ? [] : (await ledger.appendLooks(all)).each;
  let at = 0;
  for (const { path, reply } of waiting) {
    const file = path.path;
    if (reply.kind === 'other') yield null;
    else if (reply.kind === 'refused') yield { file, refused: reply.error };
    else if (reply.kind === 'held') yield { file, ...heldAccount(reply) };
    else {
      const tallies = each.slice(at, at + reply.looks.length);
      at += reply.looks.length;
      yield { file, ...addedBoards(reply.looks, reply.seen, together(tallies)) };
    }
  }
}

function together(tallies: readonly Tally[]): Tally {
  const sum = (of: (tally: Tally) => number): number =>
    tallies.reduce((total, tally) => total + of(tally), 0);
  return {
    rowsRead: sum(({ rowsRead }) => rowsRead),
    accepted: sum(({ accepted }) => accepted),
    merged: sum(({ merged }) => merged),
    quarantined: sum(({ quarantined }) => quarantined),
  };
}

function heldAccount({ seen, postings }: { seen: string; postings: number }): Omit<AddedFile, 'file'> {
  const tally = { rowsRead: postings, accepted: 0, merged: postings, quarantined: 0 };
  return {
    feed: 'postings',
    title: 'boards that are held',
    retrieved: seen,
    tally,
    rekeyed: 0,
    quarantined: [],
  };
}

/** Payloads that need no reading again. One with refused rows does: its account names them. */
async function heldPayloads(ledger: Ledger): Promise<ReadonlyMap<string, HeldPayload>> {
  const rows = await ledger.query<{ snapshot: string; days: string[]; postings: number; refused: number }>(
    `SELECT snapshot, list_sort(list(DISTINCT seen)) AS days, sum(postings) / count(DISTINCT seen) AS postings,
       sum(refused) AS refused FROM looks GROUP BY snapshot`,
  );
  return new Map(
    rows.flatMap(({ snapshot, days, postings, refused }) =>
      refused === 0 ? [[snapshot, { seen: days, postings }] as const] : [],
    ),
  );
}
