import { createHash } from 'node:crypto';
import { type Batch, Problem, type Quarantined, type Tally } from '../../core/index.ts';
import type { Ledger } from '../../ledger/index.ts';
import type { Feed, GivenFile } from '../../sources/feed.ts';
import { feeds as everyFeed } from '../../sources/feeds.ts';
import { fileProblem } from '../../sources/files/index.ts';
import { type Effects, realEffects } from '../effects.ts';
import { openSeeded } from '../open-ledger.ts';
import { chooseFeed, namedFeed } from './choose-feed.ts';
import { type FoundPath, findPaths, readGiven } from './given-files.ts';
import { type AddedFile, type AddReport, type RefusedFile, totalOf } from './report.ts';
import { retrievedOf } from './retrieved.ts';
import { settle } from './settle.ts';

export interface AddOptions {
  /** the ledger's folder; `null` adds to one that ends with the process, which shows what would be added */
  readonly folder: string | null;
  /** ISO day on which all of these were fetched, where their names do not say it */
  readonly retrieved?: string | undefined;
  readonly url?: string | undefined;
  /** when and where each file was fetched, where that is known better than by its name */
  readonly about?: ReadonlyMap<string, { readonly retrieved: string; readonly url: string | null }>;
  /** have every file read by this feed */
  readonly feed?: string | undefined;
  readonly feeds?: readonly Feed[];
  readonly effects?: Partial<Effects>;
  readonly progress?: (done: number, of: number, file: string) => void;
}

/** Reads files of sources into the ledger, oldest copy first. A file that cannot be read never stops the others. */
export async function addFiles(named: readonly string[], options: AddOptions): Promise<AddReport> {
  const effects = { ...realEffects, ...options.effects };
  const feeds = options.feeds ?? everyFeed;
  const chosen = options.feed === undefined ? null : namedFeed(options.feed, feeds);
  const today = effects.today();
  const dayOf = (path: string): string =>
    options.about?.get(path)?.retrieved ?? options.retrieved ?? retrievedOf(path, today);
  const paths = (await findPaths(named)).toSorted((a, b) => order(dayOf(a.path), dayOf(b.path)));
  const ledger = await openSeeded(options.folder, 'write', effects);
  try {
    const files: (AddedFile | RefusedFile)[] = [];
    for (const found of paths) {
      options.progress?.(files.length, paths.length, found.path);
      files.push(
        await addOne(found, ledger, {
          chosen,
          feeds,
          day: dayOf(found.path),
          url: options.about?.get(found.path)?.url ?? options.url ?? null,
        }),
      );
    }
    const total = totalOf(files.flatMap((file) => ('tally' in file ? [file.tally] : [])));
    return { ledger: options.folder, files, total };
  } finally {
    await ledger.close();
  }
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Given {
  readonly chosen: Feed | null;
  readonly feeds: readonly Feed[];
  readonly day: string;
  readonly url: string | null;
}

async function addOne(found: FoundPath, ledger: Ledger, given: Given): Promise<AddedFile | RefusedFile> {
  try {
    if ('problem' in found) throw found.problem;
    const file = await readGiven(found.path);
    const feed = given.chosen ?? chooseFeed(file, given.feeds);
    const retrieved = (await heldSince(ledger, file)) ?? given.day;
    const batch = await settle(
      feed.parse(file, { retrieved, url: given.url, companyOf: await companyIds(ledger) }),
      ledger,
      retrieved,
    );
    const tally = await ledger.append(batch);
    const { name, title } = feed;
    const quarantined = await quarantinedOf(batch, tally, ledger);
    return { file: found.path, feed: name, title, retrieved, tally, quarantined };
  } catch (error) {
    if (error instanceof Problem && (error.code === 'disk-full' || error.code.startsWith('ledger-')))
      throw error;
    return { file: found.path, refused: fileProblem(error, found.path).toJSON().error };
  }
}

/** Ids by CIK, of the employers that the ledger knows by now. */
async function companyIds(ledger: Ledger): Promise<(cik: string) => string | null> {
  const ids = new Map((await ledger.companies()).map(({ cik, id }) => [cik, id]));
  return (cik) => ids.get(cik) ?? null;
}

/** What the feed refused, and what the ledger did: it is asked only when it refused more. */
async function quarantinedOf(batch: Batch, tally: Tally, ledger: Ledger): Promise<readonly Quarantined[]> {
  const own = batch.quarantined ?? [];
  if (own.length === tally.quarantined) return own;
  const all = await ledger.quarantined({ source: batch.source });
  return all.filter(({ origin }) => origin.snapshot === batch.snapshot).map(({ held: _, ...row }) => row);
}

/** The day on which these very bytes were first given, so that giving them again says the same. */
async function heldSince(ledger: Ledger, { bytes }: GivenFile): Promise<string | null> {
  const id = createHash('sha256').update(bytes).digest('hex');
  // the runs are asked first: they cost nothing, and a file is new more often than not
  if (!(await ledger.runs()).some((run) => run.snapshot === id)) return null;
  return (await ledger.documents()).find((document) => document.id === id)?.retrieved ?? null;
}
