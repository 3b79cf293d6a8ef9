import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Posting } from '../../src/core/index.ts';
import { grouped } from '../../src/measures/coverage/grouped.ts';
import { readBoard } from '../../src/sources/boards/index.ts';

/** Boards are split by the hash of their name: rules were made on one half, the other was read at the end. */
export type Half = 'dev' | 'held';

const shared = new URL('../../../shared/data/', import.meta.url);
const unpacked = (path: string): string => gunzipSync(readFileSync(new URL(path, shared))).toString();

interface AshbyRow {
  readonly id: string;
  readonly title: string;
  readonly board: string;
}

function ashbyRows(): readonly AshbyRow[] {
  return unpacked('postings/ashby-2025-10-28.jsonl.gz')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as AshbyRow);
}

const halfOf = (board: string): Half =>
  Number.parseInt(createHash('sha256').update(board).digest('hex').slice(0, 8), 16) % 2 === 0
    ? 'dev'
    : 'held';

/** Postings by board, of one half of the boards. */
export function ashby(half: Half): ReadonlyMap<string, readonly Posting[]> {
  const boards = grouped(ashbyRows(), (row) => row.board);
  const mine = [...boards].filter(([board]) => halfOf(board) === half);
  return new Map(
    mine.map(([board, jobs]) => {
      const text = JSON.stringify({ apiVersion: '1', jobs });
      return [board, readBoard({ text, board, seen: '2025-10-28' })?.flatMap((look) => look.postings) ?? []];
    }),
  );
}

/** A posting with nothing but its title and text, so that fields cannot be read off. */
export function stripped(posting: Posting): Posting {
  return { ...posting, employment: null, remote: null, workplace: null, places: [] };
}

/** What was read of one posting, by two readers and, where they differ, by a third reading that decides. */
export interface Label {
  readonly id: string;
  readonly half: string;
  readonly first: string;
  readonly second: string;
  readonly final: string;
}

export function labels(name: 'ai-skill' | 'seniority'): readonly Label[] {
  return labelRows(name).map(([id = '', half = '', first = '', second = '', final = '']) => ({
    id,
    half,
    first,
    second,
    final,
  }));
}

/** Cells of a file of labels, without its header. */
export function labelRows(
  name: 'ai-skill' | 'seniority' | 'employment' | 'remote',
): readonly (readonly string[])[] {
  const [, ...lines] = readFileSync(new URL(`../labels/${name}.csv`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => line.split(','));
}

/** Titles of the Greenhouse crawl and of the Ashby postings by id. */
export function titlesById(): ReadonlyMap<string, string> {
  const crawl = JSON.parse(unpacked('postings/greenhouse-titles.2026-01-05.json.gz')) as {
    readonly id: number;
    readonly title: string;
  }[];
  return new Map([
    ...crawl.map(({ id, title }) => [String(id), title] as const),
    ...ashbyRows().map(({ id, title }) => [id, title] as const),
  ]);
}
