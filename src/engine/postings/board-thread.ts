import { parentPort, workerData } from 'node:worker_threads';
import type { ProblemEnvelope } from '../../core/index.ts';
import { type SealedLook, sealLook } from '../../ledger/postings/seal.ts';
import { fileProblem } from '../../sources/files/index.ts';
import { readGiven } from '../add/given-files.ts';
import { type BoardFileOptions, classifiedLooks, snapshotOf } from './classified-looks.ts';

/** One file to read, and on which day it was seen. */
export interface BoardJob {
  readonly path: string;
  readonly options: BoardFileOptions;
  /** false: bytes that are held keep the day on which they were first seen */
  readonly said: boolean;
}

/** Bytes that are held already, with all of their rows. */
export interface HeldPayload {
  readonly seen: readonly string[];
  readonly postings: number;
}

/** A file's boards, sealed; none when it is no board's payload; or that its bytes are held. */
export type BoardReply =
  | { readonly kind: 'looks'; readonly seen: string; readonly looks: readonly SealedLook[] }
  | { readonly kind: 'held'; readonly seen: string; readonly postings: number }
  | { readonly kind: 'other' }
  | { readonly kind: 'refused'; readonly error: ProblemEnvelope['error'] };

const held = workerData as ReadonlyMap<string, HeldPayload>;

async function read({ path, options, said }: BoardJob): Promise<BoardReply> {
  try {
    const file = await readGiven(path);
    const snapshot = snapshotOf(file);
    const known = held.get(snapshot);
    const seen = known !== undefined && !said ? known.seen[0]! : options.seen;
    if (known?.seen.includes(seen)) return { kind: 'held', seen, postings: known.postings };
    const looks = classifiedLooks(file, { ...options, seen }, snapshot);
    return looks === null ? { kind: 'other' } : { kind: 'looks', seen, looks: looks.map(sealLook) };
  } catch (error) {
    return { kind: 'refused', error: fileProblem(error, path).toJSON().error };
  }
}

/** What is moved to the other thread rather than copied: bytes that no one else holds a part of. */
function moved(reply: BoardReply): readonly ArrayBuffer[] {
  if (reply.kind !== 'looks') return [];
  return reply.looks.map(({ texts }) => texts.bytes.buffer as ArrayBuffer);
}

parentPort?.on('message', async (job: BoardJob) => {
  const reply = await read(job);
  parentPort?.postMessage(reply, moved(reply));
});
