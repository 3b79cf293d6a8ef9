import type { Connection } from './connector.ts';
import type { Applied } from './corrections.ts';
import type { Verification, VerifyFailure } from './ledger.ts';
import { postingSql } from './postings/sql.ts';
import { sql } from './sql.ts';
import { decoded } from './texts.ts';

const namedFailures = 1000;
/** bytes are checked in groups of about this size, so that memory stays bounded */
const groupSize = 32 * 1024 * 1024;

type Found = Record<string, unknown> & { readonly source: string; readonly key: string };
/** the columns of `sql.quotes` */
type QuoteRow = readonly [string, string, string, string, number, number];
type ContentCounts = Pick<Verification['lookedAt'], 'documents' | 'texts' | 'quotes'>;
type Sized = Record<string, unknown> & { readonly id: string; readonly size: number };

/** Looks at everything again, from the stored bytes up, and says how much it looked at. */
export async function verify(connection: Connection, applied: Applied): Promise<Verification> {
  const failures: VerifyFailure[] = [];
  let failed = 0;
  const fail = (failure: VerifyFailure): void => {
    failed += 1;
    if (failures.length < namedFailures) failures.push(failure);
  };
  const lookedAt = {
    rows: await checkRows(connection, fail),
    ...(await checkContents(connection, fail)),
    runs: await checkRuns(connection, fail),
    postings: await checkPostings(connection, fail),
    corrections: applied.corrections,
    links: await checkLinks(connection, fail),
  };
  for (const { correction, message } of applied.misfits) {
    fail({ check: 'correction', at: `${correction.source} ${correction.key}`, message });
  }
  const nothing = Object.values(lookedAt).every((n) => n === 0);
  return { passed: nothing ? null : failed === 0, lookedAt, failed, failures };
}

type Fail = (failure: VerifyFailure) => void;

async function countOf(connection: Connection, statement: string): Promise<number> {
  return (await connection.query<{ n: number }>(statement))[0]?.n ?? 0;
}

async function checkRows(connection: Connection, fail: Fail): Promise<number> {
  for (const { kind, source, key } of await connection.query<Found>(sql.brokenRows)) {
    fail({ check: 'row', at: `${source} ${key}`, message: `the ${kind} no longer matches its hash` });
  }
  for (const { kind, source, key, n } of await connection.query<Found>(sql.doubledRows)) {
    fail({
      check: 'row',
      at: `${source} ${key}`,
      message: `the ${kind} is held ${n} times under one identity`,
    });
  }
  return countOf(connection, sql.countRows);
}

/** Bytes against their hashes, and every quote against the text it was cut from, a bounded group at a time. */
async function checkContents(connection: Connection, fail: Fail): Promise<ContentCounts> {
  type Pair = Record<string, unknown> & { readonly id: string; readonly text_id: string };
  const pairs = await connection.query<Pair>(sql.documentIds);
  const documents = new Set(pairs.map(({ id }) => id));
  const texts = new Set(pairs.map(({ text_id }) => text_id));
  let quotes = 0;
  for (const ids of groups(await connection.query<Sized>(sql.contentSizes))) {
    for (const { id } of await connection.query<Sized>(sql.brokenContents, { ids })) {
      const check = documents.has(id) ? 'document' : 'text';
      fail({ check, at: id, message: `the bytes of the ${check} no longer match its id` });
    }
    quotes += await checkQuotes(
      connection,
      fail,
      ids.filter((id) => texts.has(id)),
    );
  }
  for (const { key } of await connection.query<Found>(sql.strayDocuments)) {
    fail({ check: 'document', at: key, message: 'its bytes or its text are missing' });
  }
  for (const { source, key } of await connection.query<Found>(sql.strayStatements)) {
    quotes += 1;
    fail({ check: 'quote', at: `${source} ${key}`, message: 'the text of its document is missing' });
  }
  return { documents: documents.size, texts: texts.size, quotes };
}

async function checkQuotes(connection: Connection, fail: Fail, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  const held = await connection.query<{ id: string; bytes: Uint8Array }>(sql.texts, { ids });
  const texts = new Map(held.map(({ id, bytes }) => [id, decoded(bytes)]));
  let quotes = 0;
  for await (const rows of connection.stream(sql.quotes, { ids })) {
    for (const row of rows as readonly QuoteRow[]) {
      const [source, key, textId, quote, start, end] = row;
      quotes += 1;
      if (texts.get(textId)?.slice(start, end) === quote) continue;
      const message = `the quote is not what its document holds at ${start}-${end}`;
      fail({ check: 'quote', at: `${source} ${key}`, message });
    }
  }
  return quotes;
}

async function checkRuns(connection: Connection, fail: Fail): Promise<number> {
  for (const run of await connection.query<Record<string, unknown>>(sql.brokenRuns)) {
    const message = `${run.rows_read} rows read, but ${run.accepted} accepted, ${run.merged} merged and ${run.quarantined} quarantined`;
    fail({ check: 'tally', at: `revision ${run.revision}`, message });
  }
  const runs = (await connection.query<{ n: number; last: number }>(sql.countRuns))[0] ?? { n: 0, last: 0 };
  if (runs.n !== runs.last) {
    const message = `${runs.n} batches are recorded, and the last is number ${runs.last}`;
    fail({ check: 'tally', at: `revision ${runs.last}`, message });
  }
  return runs.n;
}

async function checkPostings(connection: Connection, fail: Fail): Promise<number> {
  type Named = { readonly name: string };
  for (const { name: at } of await connection.query<Named>(postingSql.brokenVersions))
    fail({ check: 'posting', at, message: 'the posting no longer matches its hash' });
  for (const { id } of await connection.query<{ id: string }>(postingSql.brokenTexts))
    fail({ check: 'text', at: id, message: 'the text of a posting no longer matches its hash' });
  for (const { name: at } of await connection.query<Named>(postingSql.brokenLooks))
    fail({ check: 'tally', at, message: 'the look showed another number of postings than are held of it' });
  const stray = await countOf(connection, postingSql.strayVersions);
  if (stray > 0)
    fail({ check: 'posting', at: 'postings', message: `${stray} versions have lost their text` });
  return countOf(connection, postingSql.countVersions);
}

async function checkLinks(connection: Connection, fail: Fail): Promise<number> {
  for (const { source, key, name } of await connection.query<Found>(sql.strayLinks))
    fail({ check: 'link', at: `${source} ${key}`, message: `it names the row ${name}, which is not held` });
  return countOf(connection, sql.countLinks);
}

function groups(sized: readonly Sized[]): string[][] {
  const result: string[][] = [];
  let size = groupSize;
  for (const each of sized) {
    if (size >= groupSize) {
      result.push([]);
      size = 0;
    }
    result.at(-1)?.push(each.id);
    size += each.size;
  }
  return result;
}
