import {
  type BoardSnapshot,
  type BoardSystem,
  type Posting,
  Problem,
  type RefusedPosting,
} from '../../core/index.ts';
import { fieldsOf, idOf, textOf } from './fields.ts';
import {
  type BoardContext,
  type BoardFormat,
  type BoardPayload,
  nameOfUnnamed,
  type RawPosting,
  unnamedBoard,
} from './format.ts';
import { ashby, ashbyBoardOf } from './formats/ashby.ts';
import { greenhouse } from './formats/greenhouse.ts';
import { hackerNews } from './formats/hacker-news.ts';
import { lever } from './formats/lever.ts';
import { recruitee } from './formats/recruitee.ts';
import { schemaOrg } from './formats/schema-org.ts';
import { smartrecruiters } from './formats/smartrecruiters.ts';
import { smartrecruitersDetail } from './formats/smartrecruiters-detail.ts';
import { workable } from './formats/workable.ts';
import { workday } from './formats/workday.ts';
import { workdayDetail } from './formats/workday-detail.ts';
import { jsonLd } from './json-ld.ts';

const formats: readonly BoardFormat[] = [
  ashby,
  greenhouse,
  lever,
  smartrecruiters,
  smartrecruitersDetail,
  workable,
  recruitee,
  workday,
  workdayDetail,
  hackerNews,
  schemaOrg,
];

/** A payload with what is known of where it came from. */
export interface BoardFile extends BoardContext {
  readonly text: string;
  /** the system it was asked of, when that is known: an empty board looks alike on several */
  readonly system?: BoardSystem;
  /** sha-256 of the payload, hex: what a board is called that nothing names */
  readonly snapshot?: string;
}

/**
 * Every board that a payload shows, each as one look at it. Throws `bad-input` for what is no board at all, such as an
 * error page: a board that did not answer is not an empty board.
 */
export function readBoard(file: BoardFile): readonly BoardSnapshot[] {
  const text = file.text.replace(/^\uFEFF/, '').trim();
  if (text === '') throw refusal('an empty file', file);
  if (/^[{[]/.test(text)) {
    const payload = beginsLines(text) ? undefined : parsed(text);
    return payload === undefined ? readLines(text, file) : [readPayload(payload, file)];
  }
  const found = jsonLd(text);
  if (!schemaOrg.recognises(found)) throw refusal('a page without JobPosting data', file);
  return [readPayload(found, file)];
}

function readPayload(payload: unknown, file: BoardFile): BoardSnapshot {
  const said = fieldsOf(payload);
  if (said.ok === false || said.error !== undefined)
    throw refusal(`an answer that says "${textOf(said.error) ?? 'not ok'}"`, file);
  const format =
    formats.find((each) => each.recognises(payload)) ??
    formats.find(({ system, holdsRows }) => system === file.system && holdsRows?.(payload) === true);
  if (format === undefined) throw refusal('JSON of another shape', file);
  return snapshot(format.system, format.read(payload, file), file);
}

/**
 * One job a line, each with the `board` that it stands on: the form in which several boards are kept in one file. A line that is
 * broken, or names no board, may be any board's: beside one, none of them is whole.
 */
function readLines(text: string, file: BoardFile): readonly BoardSnapshot[] {
  const boards = new Map<string, unknown[]>();
  const broken: RefusedPosting[] = [];
  let anyones = false;
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const job = parsed(line);
    const reason = job === undefined ? 'is no whole JSON: it may have been cut' : notAJob(job);
    const board = idOf(fieldsOf(job).board) ?? file.board ?? ashbyBoardOf(job);
    anyones ||= reason !== null || board === null;
    if (reason === null) within(boards, board ?? unnamedBoard).push(job);
    else broken.push({ key: `line-${i + 1}`, raw: line, reason: `line ${i + 1} ${reason}` });
  }
  const wrapped = [...boards].map(([board, jobs]) => [board, { jobs }] as const);
  if (!wrapped.some(([, payload]) => ashby.recognises(payload)))
    throw refusal('lines that are no postings', file);
  return wrapped.map(([board, payload], i) => {
    const look = snapshot('ashby', ashby.read(payload, { board, seen: file.seen }), file);
    const complete = look.complete === null ? null : look.complete && !anyones;
    return { ...look, complete, refused: i === 0 ? [...look.refused, ...broken] : look.refused };
  });
}

const notAJob = (job: unknown): string | null =>
  typeof job === 'object' && job !== null && !Array.isArray(job) ? null : 'is no posting';

function within<T>(map: Map<string, T[]>, key: string): T[] {
  const known = map.get(key) ?? [];
  map.set(key, known);
  return known;
}

function snapshot(system: BoardSystem, payload: BoardPayload, file: BoardFile): BoardSnapshot {
  const { stated, rows } = payload;
  const { postings, refused } = settle(rows);
  const complete = wholeness(payload, postings.length);
  const look = { system, seen: file.seen, stated, complete, refused };
  if (payload.board !== unnamedBoard) return { ...look, board: payload.board, postings };
  const board = nameOfUnnamed(file.snapshot);
  return { ...look, board, postings: postings.map((posting) => ({ ...posting, board })) };
}

/**
 * A row that could not be read may be any posting, also one that would seem to have gone; so nothing is proven beside it. Nor of a
 * board that nobody names: the next one without a name may be another employer's.
 */
function wholeness({ board, proof, stated, rows }: BoardPayload, shown: number): boolean | null {
  if (proof === null || board === unnamedBoard) return null;
  if (rows.some(({ posting, hidden }) => typeof posting === 'string' && hidden !== true)) return false;
  return proof === 'list' || stated === shown;
}

/** An id stands once on a board: the same row again, or another under its id, is refused and counted; the first stands. */
function settle(rows: readonly RawPosting[]): { postings: Posting[]; refused: RefusedPosting[] } {
  const postings = new Map<string, Posting>();
  const refused: RefusedPosting[] = [];
  for (const { key, raw, posting } of rows) {
    const reason = typeof posting === 'string' ? posting : againUnder(postings.get(posting.id), posting);
    if (reason === null) postings.set(key, posting as Posting);
    else refused.push({ key, raw: rawText(raw), reason });
  }
  return { postings: [...postings.values()], refused };
}

function againUnder(first: Posting | undefined, posting: Posting): string | null {
  if (first === undefined) return null;
  const same = JSON.stringify(first) === JSON.stringify(posting);
  return `its id stands twice on the board, ${same ? 'word for word' : 'with other words'}`;
}

/** A refused row as JSON; one nested too deep to be written again says so. */
function rawText(raw: unknown): string {
  try {
    return JSON.stringify(raw) ?? 'null';
  } catch {
    return '"nested too deep to be written again: the payload itself is kept"';
  }
}

/** Whether the first line is a whole object and another follows, so that the text as one is no JSON. */
function beginsLines(text: string): boolean {
  const end = text.indexOf('\n');
  return end > 0 && text.startsWith('{', end + 1) && parsed(text.slice(0, end)) !== undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function refusal(came: string, { board, text }: BoardFile): Problem {
  return new Problem('bad-input', `Expected a board's postings; ${came} came.`, {
    hint: 'Headcount reads Greenhouse, Lever, Ashby, SmartRecruiters, Workable, Recruitee and Workday payloads, pages with schema.org JobPosting data, and a Hacker News hiring thread.',
    facts: { board, begins: text.slice(0, 80) },
  });
}
