import { createHash } from 'node:crypto';
import type { BoardSystem } from '../../core/index.ts';
import type { Ledger } from '../../ledger/index.ts';
import { grouped } from '../../measures/coverage/grouped.ts';
import { type JoinedPages, joinPages, type PartLook } from '../../postings/history/pages.ts';

/** What the pages of one board and day came to. */
export interface BoardPages {
  readonly system: BoardSystem;
  readonly board: string;
  /** ISO day */
  readonly day: string;
  readonly pages: number;
  readonly shown: number;
  /** how many postings the pages say there are; several where the number changed from page to page */
  readonly stated: readonly number[];
  readonly whole: boolean;
}

type LookRow = Readonly<Record<string, unknown>> & {
  readonly look: number;
  readonly system: BoardSystem;
  readonly board: string;
  readonly seen: string;
  readonly stated: number | null;
  readonly complete: boolean | null;
  readonly snapshot: string;
  readonly classifier: string;
  readonly fresh: boolean;
};

/** Looks of the boards and days on which something came since, or whose parts were never joined because that run was broken off. */
const parts = `
  SELECT look, system, board, seen, stated, complete, snapshot, classifier, revision > $after AS fresh
  FROM looks WHERE system IN ('smartrecruiters', 'workday') AND (postings > 0 OR stated IS NOT NULL)
  WINDOW day AS (PARTITION BY system, board, seen[:10])
  QUALIFY bool_or(revision > $after) OVER day
    OR (count(*) OVER day > 1 AND NOT bool_or(complete IS true) OVER day)
  ORDER BY system, board, seen[:10], look`;

const sightings = `
  SELECT look, posting, version FROM sightings WHERE look IN (SELECT unnest(from_json($looks, '["INTEGER"]')))`;

/** Versions without a text, and beside each the last that came by that day under the same title with one. */
const texts = `
  SELECT bare.version AS bare, max(told.version) AS told
  FROM postings bare JOIN postings told ON told.posting = bare.posting AND told.text_id <> bare.text_id
  WHERE bare.version IN (SELECT unnest(from_json($versions, '["INTEGER"]'))) AND bare.text_id = $none
    AND told.first_seen[:10] <= $day AND (told.body->>'$.title') = (bare.body->>'$.title')
  GROUP BY bare.version`;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Joins the pages that came since a revision, board by board and day by day: where they are the whole board, one look more is
 * written that says so, with the texts of postings that came by themselves. The pages stay as they are.
 */
export async function joinBoardPages(ledger: Ledger, after: number): Promise<readonly BoardPages[]> {
  const rows = await ledger.query<LookRow>(parts, { after });
  if (rows.length === 0) return [];
  const shown = await shownBy(ledger, rows);
  const days = grouped(rows, ({ system, board, seen }) => `${system}/${board} ${seen.slice(0, 10)}`);
  const told: BoardPages[] = [];
  for (const looks of days.values()) {
    const joined = joinPages(
      looks.map((row): PartLook => ({ ...row, shown: shown.get(row.look) ?? new Map() })),
    );
    if (joined === null) continue;
    const wrote = joined.whole && (await writeJoined(ledger, looks, joined));
    const { system, board, seen } = looks.at(-1)!;
    if (!wrote && !looks.some(({ fresh, complete }) => fresh && complete === false)) continue;
    const { pages, stated, whole } = joined;
    told.push({ system, board, day: seen.slice(0, 10), pages, shown: joined.shown.size, stated, whole });
  }
  return told;
}

async function writeJoined(ledger: Ledger, looks: readonly LookRow[], joined: JoinedPages): Promise<boolean> {
  const { system, board, seen, classifier } = looks.at(-1)!;
  const shown = [...joined.shown.values()];
  const day = seen.slice(0, 10);
  const params = { versions: JSON.stringify(shown), none: sha256(''), day };
  const found = await ledger.query<{ bare: number; told: number }>(texts, params);
  if (joined.pages === 1 && found.length === 0) return false;
  const told = new Map(found.map(({ bare, told }) => [bare, told]));
  const versions = shown.map((version) => told.get(version) ?? version).toSorted((a, b) => a - b);
  const snapshot = sha256(`joined ${system}/${board} ${day} ${versions.join(' ')}`);
  if (looks.some((look) => look.snapshot === snapshot)) return false;
  const stated = joined.stated[0] ?? null;
  await ledger.appendJoined({ system, board, seen, stated, classifier, snapshot, versions });
  return true;
}

async function shownBy(
  ledger: Ledger,
  looks: readonly LookRow[],
): Promise<ReadonlyMap<number, ReadonlyMap<number, number>>> {
  const rows = await ledger.query<{ look: number; posting: number; version: number }>(sightings, {
    looks: JSON.stringify(looks.map(({ look }) => look)),
  });
  const byLook = grouped(rows, ({ look }) => look);
  return new Map(
    [...byLook].map(([look, seen]) => [
      look,
      new Map(seen.map(({ posting, version }) => [posting, version])),
    ]),
  );
}
