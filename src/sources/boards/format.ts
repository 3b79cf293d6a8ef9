import type { BoardSystem, Posting, PostingPlace } from '../../core/index.ts';
import { tokenOfPath } from './board-of-url.ts';
import { textOf } from './fields.ts';

/** What is known of a payload beside its bytes. */
export interface BoardContext {
  /** the board's token, when the file's name or address tells it */
  readonly board: string | null;
  /** ISO instant or day of the look */
  readonly seen: string;
  /** how many postings stand on the pages before this one, where the file's name tells it */
  readonly offset?: number;
}

/** Stands for a board's name where neither its payload nor its address nor its file tells it. */
export const unnamedBoard = 'unnamed';

/**
 * What a board without a name is called: after the payload's own bytes, so that no two of them are one board, and the same bytes
 * are the same one.
 */
export const nameOfUnnamed = (snapshot: string | undefined): string =>
  snapshot === undefined ? unnamedBoard : `${unnamedBoard}-${snapshot.slice(0, 12)}`;

export const isUnnamed = (board: string): boolean => /^unnamed(?:-[0-9a-f]{12})?$/.test(board);

/** The postings of one payload as its format gives them; what cannot stand is a reason in words. */
export interface RawPosting {
  readonly key: string;
  readonly raw: unknown;
  readonly posting: Posting | string;
  /** the row says itself that the board does not show it, so that it is no posting that could not be read */
  readonly hidden?: boolean;
}

/**
 * What shows that nothing is missing. *list*: the list is the board. *count*: it is as many as the board says; a page that holds
 * fewer is a part. `null`: nothing can.
 */
export type Proof = 'list' | 'count' | null;

export interface BoardPayload {
  readonly board: string;
  readonly stated: number | null;
  readonly proof: Proof;
  readonly rows: readonly RawPosting[];
}

/** One applicant-tracking system's public payload: how to know it, and how to read it. Both are pure. */
export interface BoardFormat {
  readonly system: BoardSystem;
  /** by what at least one of its rows holds: another row may be broken */
  recognises(payload: unknown): boolean;
  /** by its outer shape alone, which several systems share: enough where the system is known */
  holdsRows?(payload: unknown): boolean;
  read(payload: unknown, context: BoardContext): BoardPayload;
}

type Needed = 'system' | 'board' | 'id' | 'title';

/** A posting of which only the named fields are known, so that each format states what it reads and no more. */
export function posting(known: Pick<Posting, Needed> & Partial<Posting>): Posting {
  return {
    requisition: null,
    company: null,
    teams: [],
    employment: null,
    remote: null,
    workplace: null,
    places: [],
    pay: [],
    published: null,
    publishedBound: 'exact',
    updated: null,
    closes: null,
    language: null,
    url: null,
    description: '',
    ...known,
  };
}

/** Reads one row: without an id or a title in words it is no posting, and a later look could not know it again. */
export function row(
  raw: unknown,
  index: number,
  id: string | null,
  said: unknown,
  make: (id: string, title: string) => Posting,
): RawPosting {
  const title = typeof said === 'string' ? textOf(said) : null;
  const key = id ?? `row-${index + 1}`;
  if (id === null) return { key, raw, posting: 'expected an id; none came' };
  if (title === null) return { key, raw, posting: 'expected a title; none came' };
  return { key, raw, posting: make(id, title) };
}

export function place(
  text: unknown,
  parts: { city?: unknown; region?: unknown; country?: unknown } = {},
): readonly PostingPlace[] {
  const [city, region, country] = [textOf(parts.city), textOf(parts.region), textOf(parts.country)];
  const whole = textOf(text) ?? [city, region, country].filter((part) => part !== null).join(', ');
  if (whole === '') return [];
  const code = country !== null && /^[a-z]{2}$/i.test(country) ? country.toUpperCase() : country;
  return [{ text: whole, city, region, country: code }];
}

/** Words as a name that may stand in a path, in any script; `null` where they hold no letter and no digit. */
export function slug(words: string | null): string | null {
  const plain = words?.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-') ?? '';
  return /[^-]/.test(plain) ? plain.slice(0, 80) : null;
}

/** A path's own name of the board: the first step of `https://jobs.lever.co/spotify/...`. */
export function boardInUrl(url: unknown, host: RegExp): string | null {
  const found = /^https?:\/\/([^/]+)\/([^/?#]+)/.exec(textOf(url) ?? '');
  return found !== null && host.test(found[1]!) ? tokenOfPath(found[2]!) : null;
}
