import { createHash } from 'node:crypto';
import { type Batch, Problem, type Quarantined, type Tally } from '../../core/index.ts';
import type { Ledger } from '../../ledger/index.ts';
import type { Feed, GivenFile } from '../../sources/feed.ts';
import { fileProblem } from '../../sources/files/index.ts';
import { addBoards } from '../postings/add-boards.ts';
import { chooseFeed } from './choose-feed.ts';
import { type FoundPath, readGiven } from './given-files.ts';
import type { KnownBefore } from './known-before.ts';
import type { AddedFile, RefusedFile } from './report.ts';
import { settle } from './settle.ts';

/** How one file is to be taken. */
export interface Given {
  readonly chosen: Feed | null;
  readonly feeds: readonly Feed[];
  readonly day: string;
  /** the day stands in the file's name or was given, and is not merely the day of asking */
  readonly said: boolean;
  readonly company: string | null;
  readonly employers: ReadonlyMap<string, string>;
  readonly url: string | null;
}

/** Reads one file into the ledger, or says why not. Only a fault of the ledger itself is thrown. */
export async function addOne(
  found: FoundPath,
  given: Given,
  ledger: Ledger,
  known: KnownBefore,
): Promise<AddedFile | RefusedFile> {
  try {
    if ('problem' in found) throw found.problem;
    const file = await readGiven(found.path);
    const boards =
      given.chosen === null
        ? await addBoards(file, ledger, { seen: given.day, said: given.said }, given, known)
        : null;
    if (boards !== null) return { file: found.path, ...boards };
    const feed = given.chosen ?? chooseFeed(file, given.feeds);
    const retrieved = (await heldSince(ledger, file, known)) ?? given.day;
    const parsed = feed.parse(file, { retrieved, url: given.url, ...(await known.now()) });
    const { name, title } = feed;
    const about = { file: found.path, feed: name, title, retrieved };
    const before = await heldRun(parsed, ledger);
    if (before !== null)
      return { ...about, tally: before, rekeyed: 0, quarantined: parsed.quarantined ?? [] };
    const { batch, rekeyed } = await settle(parsed, ledger, {
      retrieved,
      wholeList: feed.wholeList === true,
    });
    const tally = await append(batch, ledger);
    const quarantined = await quarantinedOf(batch, tally, ledger);
    known.learn(batch);
    return { ...about, tally, rekeyed, quarantined };
  } catch (error) {
    if (error instanceof Problem && (error.code === 'disk-full' || error.code.startsWith('ledger-')))
      throw error;
    return { file: found.path, refused: fileProblem(error, found.path).toJSON().error };
  }
}

/** What became of these very bytes when they were first added: adding them again changes nothing. */
async function heldRun({ source, snapshot, rowsRead }: Batch, ledger: Ledger): Promise<Tally | null> {
  const runs = await ledger.runs();
  const run = runs.find(
    (each) => each.source === source && each.snapshot === snapshot && each.rowsRead === rowsRead,
  );
  if (run === undefined) return null;
  return { rowsRead, accepted: 0, merged: run.accepted + run.merged, quarantined: run.quarantined };
}

/** A feed's corrections stand beside its rows: they are a batch of their own, since none of them is a row of the file. */
async function append(batch: Batch, ledger: Ledger): Promise<Tally> {
  const { corrections = [], ...rows } = batch;
  const tally = await ledger.append(rows);
  const { source, snapshot } = batch;
  if (corrections.length > 0)
    await ledger.append({ source, snapshot, rowsRead: corrections.length, corrections });
  return tally;
}

/** What the feed refused, and what the ledger did: it is asked only when it refused more. */
async function quarantinedOf(batch: Batch, tally: Tally, ledger: Ledger): Promise<readonly Quarantined[]> {
  const own = batch.quarantined ?? [];
  if (own.length === tally.quarantined) return own;
  const all = await ledger.quarantined({ source: batch.source });
  return all.filter(({ origin }) => origin.snapshot === batch.snapshot).map(({ held: _, ...row }) => row);
}

/** The day on which these very bytes were first given, so that giving them again says the same. */
async function heldSince(ledger: Ledger, { bytes }: GivenFile, known: KnownBefore): Promise<string | null> {
  const id = createHash('sha256').update(bytes).digest('hex');
  // a file is new more often than not
  if (!(await known.holds(id))) return null;
  return (await ledger.document(id))?.retrieved ?? null;
}
