import type { Posting } from '../../core/index.ts';
import type { Ledger } from '../../ledger/index.ts';
import { twinBoards } from '../../measures/postings/twin-boards.ts';
import type { Look } from '../../postings/history/spells.ts';
import { defaultMemory } from '../../postings/radar/radar.ts';
import type { Action } from '../../postings/radar/rounds.ts';
import { monthLength } from '../../postings/radar/season.ts';
import { type BoardSeen, type Watched, watchedEmployer } from '../../postings/radar/watched.ts';
import { type HeldBoard, heldBoards } from './held-boards.ts';

/** A posting as a look showed it, for the evidence behind a pair. */
export interface ShownPosting {
  readonly posting: Posting;
  readonly system: string;
  readonly board: string;
}

export interface WatchedBoards {
  readonly watched: readonly Watched[];
  /** the posting as it was at the start of a spell; its number and the time of that look name it */
  shown(posting: number, from: number): ShownPosting;
  /** what employers with a board are called, by their key */
  readonly names: ReadonlyMap<string, string>;
}

/** An employer without an action teaches what is usual only from the time that has a full memory behind it. */
const leastDays = (defaultMemory * monthLength) / 86_400_000;

/**
 * Each employer that has an action, or boards watched for long enough to teach what is usual, with all of its boards together.
 * `keyOf` gives one key for all names of one employer. A board shown under a second name is left out.
 */
export async function watchedBoards(
  ledger: Ledger,
  asOf: string,
  { keyOf, actions }: { keyOf: (name: string) => string; actions: ReadonlyMap<string, readonly Action[]> },
): Promise<WatchedBoards> {
  const held = await heldBoards(ledger, asOf);
  const names = new Map<string, string>();
  for (const name of held.flatMap(({ companies }) => companies))
    if (!names.has(keyOf(name))) names.set(keyOf(name), name);
  const wanted = held.filter(
    ({ days, companies }) => days >= leastDays || companies.some((name) => actions.has(keyOf(name))),
  );
  const twins = wanted.every(({ days }) => days === 0) ? [] : await twinBoards({ ledger, asOf });
  const second = new Set(twins.map(({ twin }) => twin));
  const kept = wanted.filter(({ board }) => !second.has(board));
  const history = await historyOf(ledger, asOf, kept);
  const watched = [...names].flatMap(([key, name]) => {
    const boards = kept.flatMap((board) => {
      const mine = new Set(board.companies.filter((each) => keyOf(each) === key));
      return mine.size === 0 ? [] : [history.seen(board, board.companies.length > 1 ? mine : null)];
    });
    return boards.length === 0 ? [] : [watchedEmployer(name, boards, actions.get(key) ?? [])];
  });
  return { watched, shown: history.shown, names };
}

interface History {
  /** a board as it was looked at; of one that names several employers, the postings of the given ones */
  seen(board: HeldBoard, companies: ReadonlySet<string> | null): BoardSeen;
  shown(posting: number, from: number): ShownPosting;
}

type VersionRow = Readonly<Record<string, unknown>> & {
  readonly version: number;
  readonly posting: number;
  readonly system: string;
  readonly board: string;
  readonly body: string;
  readonly text: string;
};
type LookRow = Readonly<Record<string, unknown>> & {
  readonly look: number;
  readonly system: string;
  readonly board: string;
  readonly seen: string;
  readonly complete: boolean | null;
};
type SightRow = Readonly<Record<string, unknown>> & { readonly look: number; readonly version: number };

const mine = "list_contains($boards, system || '/' || board)";
const versionsSql = `
  SELECT version, posting, system, board, body, t.text FROM postings JOIN posting_texts t ON t.id = text_id
  WHERE ${mine} ORDER BY version`;
const looksSql = `
  SELECT look, system, board, seen, complete FROM looks
  WHERE (postings > 0 OR complete IS TRUE) AND ${mine} ORDER BY look`;
const sightsSql = `SELECT look, version FROM sightings WHERE ${mine} ORDER BY look, version`;

async function historyOf(ledger: Ledger, asOf: string, boards: readonly HeldBoard[]): Promise<History> {
  const ask = async <T extends Readonly<Record<string, unknown>>>(
    sql: string,
    asked: readonly HeldBoard[],
  ): Promise<readonly T[]> =>
    asked.length === 0 ? [] : ledger.query<T>(sql, { boards: asked.map(({ board }) => board) }, { asOf });
  // what was looked at on one day only has shown no role come or go: its postings need not be read
  const followed = boards.filter(({ days }) => days > 0);
  const versions = new Map((await ask<VersionRow>(versionsSql, followed)).map((row) => [row.version, row]));
  const looks = await ask<LookRow>(looksSql, boards);
  const sights = await ask<SightRow>(sightsSql, followed);
  const byLook = new Map<number, VersionRow[]>();
  for (const { look, version } of sights) within(byLook, look).push(versions.get(version)!);
  const byBoard = new Map<string, LookRow[]>();
  for (const look of looks) within(byBoard, `${look.system}/${look.board}`).push(look);
  // a list without texts shows a version without one; the text that another look gave of the posting stands in for it
  const texts = new Map<number, string>();
  for (const { posting, text } of versions.values())
    if (text !== '' && !texts.has(posting)) texts.set(posting, text);
  const shownAt = new Map<string, VersionRow>();
  const asPosting = ({ body, text, posting }: VersionRow): Posting => ({
    ...(JSON.parse(body) as Posting),
    description: text === '' ? (texts.get(posting) ?? '') : text,
  });
  return {
    seen({ board }, companies) {
      const mineOf = (row: VersionRow): boolean =>
        companies === null || companies.has((JSON.parse(row.body) as Posting).company ?? '');
      const rows = (byBoard.get(board) ?? []).map((look) => ({
        ...look,
        at: Date.parse(look.seen),
        showed: (byLook.get(look.look) ?? []).filter(mineOf),
      }));
      const byTime = new Map<number, VersionRow[]>();
      for (const { at, showed } of rows) within(byTime, at).push(...showed);
      return {
        looks: rows.map(
          ({ at, complete, showed }): Look => ({
            at,
            whole: complete === true,
            present: showed.map(({ posting }) => posting),
          }),
        ),
        posting(id, at) {
          const row = byTime.get(at)!.find(({ posting }) => posting === id)!;
          shownAt.set(`${id} ${at}`, row);
          return asPosting(row);
        },
      };
    },
    shown(posting, from) {
      const row = shownAt.get(`${posting} ${from}`)!;
      return { posting: asPosting(row), system: row.system, board: row.board };
    },
  };
}

function within<K, T>(map: Map<K, T[]>, key: K): T[] {
  const known = map.get(key) ?? [];
  map.set(key, known);
  return known;
}
