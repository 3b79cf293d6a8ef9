import type { Posting } from '../../core/index.ts';
import type { Ledger } from '../../ledger/index.ts';
import { type Look, spellsOf } from '../../postings/history/spells.ts';
import { defaultMemory, type Watched } from '../../postings/radar/radar.ts';
import { monthLength } from '../../postings/radar/season.ts';
import { boardLines, profileOf } from '../../postings/repost/profile.ts';
import { type Opening, repostsOf } from '../../postings/repost/reposts.ts';
import { heldBoards, nameKey } from './held-boards.ts';

/** An employer without an action teaches what is usual only from the time that has a full memory behind it. */
const leastDays = (defaultMemory * monthLength) / 86_400_000;

/** One workforce action as the radar takes it. */
export interface CutAction {
  readonly company: string;
  readonly day: string;
  readonly jobs: number;
}

/** A version of a posting as the ledger holds it, for the evidence behind a pair. */
export interface ShownPosting {
  readonly posting: Posting;
  readonly system: string;
  readonly board: string;
}

export interface WatchedBoards {
  readonly watched: readonly Watched[];
  readonly postings: ReadonlyMap<number, ShownPosting>;
  /** every employer with a board in the ledger, by how it is called */
  readonly employers: ReadonlySet<string>;
}

type Row = Readonly<Record<string, unknown>>;
type PostingRow = Row & {
  readonly posting: number;
  readonly system: string;
  readonly board: string;
  readonly body: string;
  readonly text: string;
};
type SightRow = Row & { readonly look: number; readonly posting: number };
type LookRow = Row & {
  readonly look: number;
  readonly system: string;
  readonly board: string;
  readonly seen: string;
  readonly complete: boolean | null;
};

/** Each posting as it was first seen with a text, which a list without texts may give only later. */
const firstVersions = `
  SELECT posting, system, board, arg_min(body, told) AS body, arg_min(text, told) AS text
  FROM (
    SELECT p.*, t.text, CASE WHEN t.text = '' THEN '1' ELSE '0' END || first_seen AS told
    FROM postings p JOIN posting_texts t ON t.id = text_id WHERE list_contains($boards, system || '/' || board)
  )
  GROUP BY posting, system, board ORDER BY posting`;
const sightings = `
  SELECT look, posting FROM sightings WHERE list_contains($boards, system || '/' || board) ORDER BY look`;
const looksAt = `
  SELECT look, system, board, seen, complete FROM looks
  WHERE (postings > 0 OR complete IS TRUE) AND list_contains($boards, system || '/' || board) ORDER BY look`;

/** Every board that the radar can learn from, with its spells and re-posts, and the employer's action where there is one. */
export async function watchedBoards(
  ledger: Ledger,
  asOf: string,
  actions: readonly CutAction[],
): Promise<WatchedBoards> {
  const byName = new Map<string, CutAction[]>();
  for (const action of actions) within(byName, nameKey(action.company)).push(action);
  const held = await heldBoards(ledger, asOf);
  const companies = new Map(held.map(({ board, company }) => [board, company]));
  const told = held.filter(({ company, days }) => byName.has(nameKey(company)) || days >= leastDays);
  const employers = new Set(held.map(({ company }) => nameKey(company)));
  const postings = new Map<number, ShownPosting>();
  if (told.length === 0) return { watched: [], postings, employers };
  const [params, options] = [{ boards: told.map(({ board }) => board) }, { asOf }];
  const boards = new Map<string, { ids: number[]; looks: LookRow[] }>();
  for (const row of await ledger.query<PostingRow>(firstVersions, params, options)) {
    const { posting, system, board, body, text } = row;
    postings.set(posting, {
      posting: { ...(JSON.parse(body) as Posting), description: text },
      system,
      board,
    });
    const key = `${system}/${board}`;
    const known = boards.get(key) ?? { ids: [], looks: [] };
    known.ids.push(posting);
    boards.set(key, known);
  }
  for (const look of await ledger.query<LookRow>(looksAt, params, options))
    boards.get(`${look.system}/${look.board}`)?.looks.push(look);
  const present = new Map<number, number[]>();
  for (const { look, posting } of await ledger.query<SightRow>(sightings, params, options))
    within(present, look).push(posting);
  const watched = [...boards].flatMap(([board, { ids, looks: seen }]) => {
    const company = companies.get(board)!;
    return watchedFor(
      company,
      ids,
      lookTimes(seen, present),
      postings,
      byName.get(nameKey(company)) ?? [],
      asOf,
    );
  });
  return { watched, postings, employers };
}

function lookTimes(
  looks: readonly LookRow[],
  present: ReadonlyMap<number, readonly number[]>,
): readonly Look[] {
  return looks.map(({ look, seen, complete }) => ({
    at: Date.parse(seen),
    whole: complete === true,
    present: present.get(look) ?? [],
  }));
}

function watchedFor(
  company: string,
  ids: readonly number[],
  looks: readonly Look[],
  postings: ReadonlyMap<number, ShownPosting>,
  actions: readonly CutAction[],
  asOf: string,
): readonly Watched[] {
  const common = boardLines(ids.map((id) => postings.get(id)!.posting.description));
  const profiles = new Map(ids.map((id) => [id, profileOf(postings.get(id)!.posting, common)]));
  const openings: Opening[] = spellsOf(looks).map(({ posting, from, to }) => ({
    posting,
    profile: profiles.get(posting)!,
    from,
    to,
  }));
  const times = looks.map(({ at }) => at);
  const span = {
    from: Math.min(...times),
    to: Math.min(Math.max(...times), Date.parse(`${asOf}T23:59:59Z`)),
  };
  const reposts = repostsOf(openings);
  if (actions.length === 0) return [{ company, action: null, ...span, reposts }];
  return actions.map(({ day, jobs }) => ({
    company,
    action: { at: Date.parse(`${day}T00:00:00Z`), jobs },
    ...span,
    reposts,
  }));
}

function within<K, T>(map: Map<K, T[]>, key: K): T[] {
  const known = map.get(key) ?? [];
  map.set(key, known);
  return known;
}
