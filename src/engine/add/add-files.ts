import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Feed } from '../../sources/feed.ts';
import { feeds as everyFeed } from '../../sources/feeds.ts';
import { type Effects, realEffects } from '../effects.ts';
import { linkLedger } from '../link/link-ledger.ts';
import { openSeeded } from '../open-ledger.ts';
import { type AbsentAnswer, absentSince, addAbsences } from '../postings/absent-boards.ts';
import { addManyBoards, type BoardPath } from '../postings/add-many-boards.ts';
import { joinBoardPages } from '../postings/join-pages.ts';
import { addOne } from './add-one.ts';
import { namedFeed } from './choose-feed.ts';
import { findPaths } from './given-files.ts';
import { knownBefore } from './known-before.ts';
import { type AddedFile, type AddReport, type RefusedFile, totalOf } from './report.ts';
import { dayIn, retrievedOf } from './retrieved.ts';

export interface AddOptions {
  /** the ledger's folder; `null` adds to one that ends with the process, which shows what would be added */
  readonly folder: string | null;
  /** ISO day on which all of these were fetched, where their names do not say it */
  readonly retrieved?: string | undefined;
  readonly url?: string | undefined;
  /** when and where each file was fetched, where that is known better than by its name */
  readonly about?: ReadonlyMap<string, { readonly retrieved: string; readonly url: string | null }>;
  /** whose postings these are, where a board does not name its employer */
  readonly company?: string | undefined;
  /** whose each board is, by `system/board`, where a board does not name its employer */
  readonly employers?: ReadonlyMap<string, string>;
  /** boards that were asked for and were not there */
  readonly absent?: readonly AbsentAnswer[];
  /** have every file read by this feed */
  readonly feed?: string | undefined;
  readonly feeds?: readonly Feed[];
  readonly effects?: Partial<Effects>;
  readonly progress?: (done: number, of: number, file: string) => void;
}

const noEmployers: ReadonlyMap<string, string> = new Map();

/** From so many files on, payloads of boards are read in threads: starting those takes longer than reading a few. */
const manyFiles = 16;

/** Reads files of sources into the ledger, oldest copy first. A file that cannot be read never stops the others. */
export async function addFiles(named: readonly string[], options: AddOptions): Promise<AddReport> {
  const effects = { ...realEffects, ...options.effects };
  const feeds = options.feeds ?? everyFeed;
  const chosen = options.feed === undefined ? null : namedFeed(options.feed, feeds);
  const today = effects.today();
  const dayOf = (path: string): string =>
    options.about?.get(path)?.retrieved ?? options.retrieved ?? retrievedOf(path, today);
  const paths = (await findPaths(named)).toSorted((a, b) => order(dayOf(a.path), dayOf(b.path)));
  const takeAway = madeLedger(options.folder);
  const ledger = await openSeeded(options.folder, 'write', effects);
  let kept = true;
  try {
    const employers = options.employers ?? noEmployers;
    const files: (AddedFile | RefusedFile)[] = [];
    const boardPath = ({ path }: { readonly path: string }): BoardPath => ({
      path,
      seen: dayOf(path),
      said: dayOf(path) !== today || options.about?.has(path) === true,
      company: options.company ?? null,
      employers,
      url: options.about?.get(path)?.url ?? options.url ?? null,
    });
    const before = (await ledger.runs()).reduce((last, { revision }) => Math.max(last, revision), 0);
    const known = knownBefore(ledger);
    const boards =
      chosen === null && paths.length >= manyFiles ? addManyBoards(paths.map(boardPath), ledger) : null;
    try {
      for (const found of paths) {
        options.progress?.(files.length, paths.length, found.path);
        const board = (await boards?.next())?.value ?? null;
        if (board !== null) {
          files.push(board);
          continue;
        }
        const { seen, path: _, ...about } = boardPath(found);
        files.push(await addOne(found, { chosen, feeds, day: seen, ...about }, ledger, known));
      }
    } finally {
      await boards?.return(null);
    }
    files.push(...(await addAbsences(options.absent ?? [], ledger)));
    const added = files.filter((file) => 'tally' in file);
    kept = added.length > 0;
    const total = totalOf(added.map(({ tally }) => tally));
    const untold = ({ file, retrieved }: AddedFile): boolean =>
      options.retrieved === undefined &&
      options.about?.has(file) !== true &&
      retrieved === today &&
      dayIn(file) === null;
    const undated = added.filter(untold).length;
    const pages = await joinBoardPages(ledger, before);
    const absent = await absentSince(ledger, before, today);
    const { accepted: links } = await linkLedger(ledger, today);
    return { ledger: options.folder, files, total, today, undated, pages, absent, links };
  } finally {
    await ledger.close();
    if (!kept) takeAway(effects);
  }
}

/** Takes a ledger away again that was made for files none of which could be read. */
function madeLedger(folder: string | null): (effects: Effects) => void {
  if (folder === null || existsSync(join(folder, 'ledger.duckdb'))) return () => {};
  const made = !existsSync(folder);
  return ({ log }) => {
    rmSync(join(folder, 'ledger.duckdb'), { force: true });
    if (made && readdirSync(folder).length === 0) rmdirSync(folder);
    log('Nothing was added, so the new ledger was taken away again.');
  };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
