import type { BoardSystem } from '../../core/index.ts';
import { wellFormed } from './fields.ts';

/** Which board an address shows: the payloads of most systems do not say. */
export interface BoardPlace {
  readonly system: BoardSystem;
  readonly board: string;
}

/** Each system's published address, its token in the first group; Workday's board is its tenant and its site. */
const addresses: readonly (readonly [BoardSystem, RegExp])[] = [
  ['greenhouse', /^boards-api\.greenhouse\.io\/v1\/boards\/([^/]+)\/jobs/],
  ['lever', /^api(?:\.eu)?\.lever\.co\/v0\/postings\/([^/]+)/],
  ['ashby', /^api\.ashbyhq\.com\/posting-api\/job-board\/([^/]+)/],
  ['smartrecruiters', /^api\.smartrecruiters\.com\/v1\/companies\/([^/]+)\/postings/],
  ['workable', /^apply\.workable\.com\/api\/v1\/widget\/accounts\/([^/]+)/],
  ['recruitee', /^([^./]+)\.recruitee\.com\/api\/offers/],
  ['workday', /^[^./]+\.wd\d+\.myworkdayjobs\.com\/wday\/cxs\/([^/]+\/[^/]+)\/jobs?(?:\/|$)/],
];

/** A part of a path as a board's name; one that is escaped wrongly stays as it stands. */
export function tokenOfPath(part: string): string {
  try {
    return wellFormed(decodeURIComponent(part)).toLowerCase();
  } catch {
    return wellFormed(part).toLowerCase();
  }
}

export function boardOfUrl(url: string): BoardPlace | null {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname } = new URL(url);
  for (const [system, address] of addresses) {
    const token = address.exec(hostname + pathname)?.[1];
    if (token !== undefined) return { system, board: tokenOfPath(token) };
  }
  return null;
}

/** The board of which an address shows a page; a single posting's address shows none. The pages of one run make one look. */
export function boardOfPage(url: string): string | null {
  const place = boardOfUrl(url);
  if (place === null || !/\/(?:postings|jobs)$/.test(new URL(url).pathname)) return null;
  return `${place.system}/${place.board}`;
}
