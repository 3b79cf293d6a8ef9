import type { BoardSnapshot, Quarantined, Tally } from '../../core/index.ts';
import type { Ledger } from '../../ledger/index.ts';
import { boardOfUrl, isUnnamed } from '../../sources/boards/index.ts';
import type { GivenFile } from '../../sources/feed.ts';
import type { KnownBefore } from '../add/known-before.ts';
import type { AddedFile } from '../add/report.ts';
import { classifiedLooks, snapshotOf } from './classified-looks.ts';

export interface BoardDay {
  /** ISO day of the look */
  readonly seen: string;
  /** false when nobody said so: the very same bytes are then the look that is held, not another */
  readonly said: boolean;
}

/** What a payload may not say of itself. */
export interface BoardOrigin {
  readonly company: string | null;
  readonly employers: ReadonlyMap<string, string>;
  /** where it was fetched from, which names the board */
  readonly url: string | null;
}

/** Adds a payload of boards as looks at them; `null` for a file that is none. */
export async function addBoards(
  file: GivenFile,
  ledger: Ledger,
  { seen, said }: BoardDay,
  { company, employers, url }: BoardOrigin,
  known: KnownBefore,
): Promise<Omit<AddedFile, 'file'> | null> {
  const snapshot = snapshotOf(file);
  const day = said || !(await known.holds(snapshot)) ? seen : ((await firstSeen(ledger, snapshot)) ?? seen);
  const place = url === null ? null : boardOfUrl(url);
  const looks = classifiedLooks(file, { seen: day, company, employers, ...place }, snapshot);
  if (looks === null) return null;
  const { each: _, ...tally } = await ledger.appendLooks(looks);
  known.learn({ snapshot });
  return addedBoards(looks, day, tally);
}

const unnamedNote =
  'it does not name its board, so that it stands by itself and proves nothing of any; --url ADDRESS says where it was fetched';

const emptyNote = 'the whole board was seen and shows no posting; that is kept';

/** A payload's account, once its looks are written. */
export function addedBoards(
  looks: readonly { readonly look: Omit<BoardSnapshot, 'postings'>; readonly snapshot: string }[],
  seen: string,
  tally: Tally,
): Omit<AddedFile, 'file'> {
  const quarantined: Quarantined[] = looks.flatMap(({ look, snapshot }) =>
    look.refused.map(({ key, raw, reason }) => ({
      origin: { source: 'postings', key: `${look.system}/${look.board}/${key}`, snapshot },
      raw,
      reason,
    })),
  );
  const systems = [...new Set(looks.map(({ look }) => look.system))].join(', ');
  const title = looks.length === 1 ? `a board of ${systems}` : `${looks.length} boards of ${systems}`;
  const unnamed = looks.some(({ look }) => isUnnamed(look.board));
  const empty = tally.rowsRead === 0 && looks.some(({ look }) => look.complete === true);
  const about = { feed: 'postings', title, retrieved: seen, tally, quarantined, rekeyed: 0 };
  if (unnamed) return { ...about, note: unnamedNote };
  return empty ? { ...about, note: emptyNote } : about;
}

async function firstSeen(ledger: Ledger, snapshot: string): Promise<string | null> {
  const [look] = await ledger.query<{ seen: string }>(
    'SELECT min(seen) AS seen FROM looks WHERE snapshot = $snapshot',
    { snapshot },
  );
  return look?.seen ?? null;
}
