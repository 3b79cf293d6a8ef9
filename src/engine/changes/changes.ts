import type { Batch } from '../../core/index.ts';
import type { DocumentEntry } from '../../ledger/index.ts';
import type { Feed } from '../../sources/feed.ts';
import { feeds as everyFeed } from '../../sources/feeds.ts';
import type { OpenedLedger } from '../opened-ledger.ts';
import { type Change, compareCopies } from './compare.ts';

export type { Change, ChangeKind } from './compare.ts';

/** What changed in the copies of sources that were fetched on or after a day. */
export interface Changes {
  readonly since: string;
  readonly asOf: string;
  readonly changes: readonly Change[];
  /** sources whose first copy is as late as that: every row of theirs would be new, so they are counted and not listed */
  readonly first: readonly { readonly source: string; readonly rows: number; readonly day: string }[];
}

interface Copy {
  readonly day: string;
  readonly id: string;
}

/** Reads the held copies of each source again, oldest first, and compares each that is late enough with the one before it. */
export async function changesSince(
  { ledger }: OpenedLedger,
  since: string,
  asOf: string,
  feeds: readonly Feed[] = everyFeed,
): Promise<Changes> {
  const documents = new Map((await ledger.documents()).map((entry) => [entry.id, entry]));
  const copies = new Map<string, Copy[]>();
  for (const { source, snapshot } of await ledger.runs()) {
    const day = documents.get(snapshot)?.retrieved ?? null;
    if (day === null || day > asOf) continue;
    const own = copies.get(source) ?? [];
    if (!own.some(({ id }) => id === snapshot)) copies.set(source, [...own, { day, id: snapshot }]);
  }
  const changes: Change[] = [];
  const first: Changes['first'][number][] = [];
  for (const [source, unordered] of copies) {
    const own = unordered.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
    const from = own.findIndex(({ day }) => day >= since);
    if (from === -1) continue;
    let before: Batch | null = null;
    for (const copy of own.slice(Math.max(0, from - 1))) {
      const read = await readAgain(copy, source, { ledger, feeds, documents });
      if (read === null) continue;
      if (copy.day >= since && before === null)
        first.push({ source, rows: read.batch.rowsRead, day: copy.day });
      else if (copy.day >= since)
        changes.push(...compareCopies(before, read.batch, { day: copy.day, ...read }));
      before = read.batch;
    }
  }
  return { since, asOf, changes, first };
}

interface Around {
  readonly ledger: OpenedLedger['ledger'];
  readonly feeds: readonly Feed[];
  readonly documents: ReadonlyMap<string, DocumentEntry>;
}

/** A held copy as its feed reads it today; `null` for what no feed reads, such as articles. */
async function readAgain(
  { id, day }: Copy,
  source: string,
  { ledger, feeds }: Around,
): Promise<{ readonly batch: Batch; readonly wholeList: boolean } | null> {
  const document = await ledger.document(id);
  if (document === null) return null;
  const file = { name: document.title ?? source, bytes: document.bytes };
  const feed = feeds.find(({ name }) => name === source) ?? feeds.find((each) => each.recognise(file).fits);
  if (feed === undefined) return null;
  const batch = feed.parse(file, { retrieved: day, url: document.url });
  return batch.source === source ? { batch, wholeList: feed.wholeList === true } : null;
}
