import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Posting } from '../src/core/index.ts';
import { profileOf } from '../src/postings/repost/profile.ts';
import { type Opening, repostsOf } from '../src/postings/repost/reposts.ts';
import { place, posting } from '../src/sources/boards/format.ts';

/** Two advertisements of one employer as two readers saw them: titles, places, addresses and days; no texts. */
export interface LabelledPair {
  readonly split: 'dev' | 'held';
  readonly truth: Label;
  readonly readers: readonly [Label, Label];
  readonly said: Label;
  readonly titles: readonly [string, string];
}

export type Label = 'repost' | 'changed' | 'sibling' | 'unrelated';

const shared = new URL('../../shared/data/postings/', import.meta.url);
const day = 86_400_000;

interface Listed {
  readonly title: string;
  readonly places: readonly string[];
  readonly url: string;
}

/** The labelled pairs, each as the re-post rules take it; the readers' labels stand in `labels/repost-pairs.csv`. */
export function labelledPairs(): readonly LabelledPair[] {
  const listed = new Map([...histories(), ...crawl('2026-01-05'), ...crawl('2026-01-07')]);
  const [, ...lines] = readFileSync(new URL('labels/repost-pairs.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const [, a, b, from, gone, first, split, one, two, truth] = line.split(',') as string[];
    const [earlier, later] = [listed.get(a!)!, listed.get(b!)!];
    return {
      split: split as 'dev' | 'held',
      truth: truth as Label,
      readers: [one as Label, two as Label],
      said: saidOf(earlier, later, { from: from!, gone: gone!, first: first! }),
      titles: [earlier.title, later.title],
    };
  });
}

function saidOf(earlier: Listed, later: Listed, at: { from: string; gone: string; first: string }): Label {
  const first = Date.parse(at.first);
  const open = at.gone === '' ? Date.parse('2030-01-01') : Date.parse(at.gone);
  const [from, to] = [Date.parse(at.from), open];
  // one that went on the day the other came was gone by then
  const ended = at.gone === at.first ? to - 1 : to;
  const openings: Opening[] = [
    {
      posting: 0,
      profile: profileOf(asPosting(earlier, 'a'), new Set()),
      from: Math.min(from, first - day),
      to: ended,
      censored: false,
    },
    {
      posting: 1,
      profile: profileOf(asPosting(later, 'b'), new Set()),
      from: first,
      to: first + 30 * day,
      censored: false,
    },
  ];
  const { relation, comparison } = repostsOf(openings)[1]!;
  if (relation === 'sibling' || relation === 'unrelated') return relation;
  const changes = comparison?.changes.filter((change) => change !== 'text') ?? [];
  return changes.length > 0 ? 'changed' : 'repost';
}

function asPosting({ title, places, url }: Listed, id: string): Posting {
  return posting({
    system: 'schema.org',
    board: 'labelled',
    id,
    title,
    requisition: requisitionIn(url),
    places: places.flatMap((text) => place(text)),
    url,
  });
}

/** Workday's addresses end in the requisition, with a number behind it when it was advertised before. */
function requisitionIn(url: string): string | null {
  if (!url.includes('myworkdayjobs.com')) return null;
  return /_([A-Za-z]*-?\d[\w-]*?)(?:-\d{1,2})?(?:[/?]|$)/.exec(url)?.[1] ?? null;
}

function histories(): readonly (readonly [string, Listed])[] {
  const found = new Map<string, Listed>();
  for (const line of readFileSync(new URL('listing-lifecycles/events.jsonl', shared), 'utf8').split('\n')) {
    if (line === '') continue;
    const { id, rec } = JSON.parse(line) as {
      id: string;
      rec?: { title: string; locations: string[]; url: string };
    };
    if (rec !== undefined && !found.has(id))
      found.set(id, { title: rec.title, places: rec.locations, url: rec.url });
  }
  return [...found];
}

function crawl(on: string): readonly (readonly [string, Listed])[] {
  const text = gunzipSync(readFileSync(new URL(`greenhouse-titles.${on}.json.gz`, shared))).toString();
  const rows = JSON.parse(text) as { id: number; title: string; location: string; absolute_url: string }[];
  return rows.map(({ id, title, location, absolute_url }) => [
    String(id),
    { title, places: [location], url: absolute_url },
  ]);
}
