import type { EmploymentType, Pay, Posting, PostingPlace } from '../../core/index.ts';
import { shinglesOf } from '../near/shingles.ts';
import { statedPay } from '../pay/stated-pay.ts';
import { titleParts } from './title-parts.ts';

/** What of a posting is compared with another of the same employer. */
export interface Profile {
  readonly title: string;
  /** words that name the work, each once, without those that name the level */
  readonly work: readonly string[];
  readonly level: string;
  /** years and seasons that the title names: another intake is another role */
  readonly intake: string;
  readonly country: string | null;
  readonly place: string;
  readonly employment: EmploymentType | null;
  readonly pay: Pay | null;
  readonly requisition: string | null;
  /** hashes of three words in a row, without the lines that the board always says */
  readonly shingles: Uint32Array;
}

/**
 * Lines that stand under so many of a board's titles that they are the employer's and not the role's. One posting a title is
 * looked at, so that a role advertised six times is heard once; fewer than five titles teach nothing.
 */
export function boardLines(
  postings: readonly Pick<Posting, 'title' | 'description'>[],
  share = 0.4,
): ReadonlySet<string> {
  const texts = new Map(postings.map(({ title, description }) => [title.trim().toLowerCase(), description]));
  if (texts.size < fewestTitles) return new Set();
  const seen = new Map<string, number>();
  for (const text of texts.values())
    for (const line of new Set(linesOf(text))) seen.set(line, (seen.get(line) ?? 0) + 1);
  const least = Math.max(3, share * texts.size);
  return new Set([...seen].filter(([, times]) => times >= least).map(([line]) => line));
}

const fewestTitles = 5;

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A place without what is said of how one works there: "Remote - Austin, TX" and "Austin, TX (Hybrid)" are one. */
function placeKey(place: PostingPlace | undefined): string {
  const words = (place?.text ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => !/^(?:remote|hybrid|on|onsite|site|office|in|home|based|or|and|the)$/.test(word))
    .join(' ')
    .replace(/\b(?:united states(?: of america)?|usa)\b/, 'us');
}

/** `common` are the lines that `boardLines` found; without any, a text that is all boilerplate looks like every other. */
export function profileOf(posting: Posting, common: ReadonlySet<string>): Profile {
  const lines = linesOf(posting.description);
  const left = lines.filter((line) => !common.has(line));
  // a board of one role in many places says the same in every posting: then the whole text is the role's own
  const own = left.length === 0 ? lines : left;
  const { work, level, intake, terms } = titleParts(posting.title, posting.places);
  const [stated] = posting.pay;
  const [place] = posting.places;
  return {
    title: posting.title,
    work,
    level,
    intake,
    country: place?.country ?? null,
    place: placeKey(place),
    employment: posting.employment ?? terms,
    pay: stated ?? statedPay(own.join('\n')).find(({ kind }) => kind === 'base') ?? null,
    requisition: posting.requisition,
    shingles: shinglesOf(own.join('\n')).slice(),
  };
}
