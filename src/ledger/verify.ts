import { sha256 } from './canonical.ts';
import type { Connection } from './connector.ts';
import type { Applied } from './corrections.ts';
import type { Verification, VerifyFailure } from './ledger.ts';
import { sql } from './sql.ts';

const namedFailures = 1000;
/** documents and texts are checked in groups of about this size, so that memory stays bounded */
const groupSize = 32 * 1024 * 1024;

type Found = Record<string, unknown> & { readonly source: string; readonly key: string };
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
    quotes: 0,
    documents: await checkDocuments(connection, fail),
    texts: 0,
    runs: await checkRuns(connection, fail),
    corrections: applied.corrections,
  };
  const { texts, quotes } = await checkTexts(connection, fail);
  for (const { correction, message } of applied.misfits) {
    fail({ check: 'correction', at: `${correction.source} ${correction.key}`, message });
  }
  const sizes = { ...lookedAt, texts, quotes };
  const nothing = Object.values(sizes).every((n) => n === 0);
  return { passed: nothing ? null : failed === 0, lookedAt: sizes, failed, failures };
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

async function checkDocuments(connection: Connection, fail: Fail): Promise<number> {
  const documents = await connection.query<Sized>(sql.contentSizes);
  for (const ids of groups(documents)) {
    for (const { id } of await connection.query<Sized>(sql.brokenContents, { ids })) {
      fail({ check: 'document', at: id, message: 'the bytes no longer match the id' });
    }
  }
  for (const { key } of await connection.query<Found>(sql.strayDocuments)) {
    fail({ check: 'document', at: key, message: 'its bytes or its text are missing' });
  }
  return documents.length;
}

async function checkTexts(connection: Connection, fail: Fail): Promise<{ texts: number; quotes: number }> {
  const sizes = await connection.query<Sized>(sql.textSizes);
  let quotes = 0;
  for (const ids of groups(sizes)) {
    const texts = new Map<string, string>();
    const found = await connection.query<{ id: string; text: string }>(sql.texts, { ids });
    for (const { id, text } of found) {
      texts.set(id, text);
      if (sha256(text) !== id)
        fail({ check: 'text', at: id, message: 'the text no longer matches its hash' });
    }
    for await (const rows of connection.stream(sql.quotes, { ids })) {
      for (const row of rows) {
        const [source, key, textId, quote, start, end] = row as [
          string,
          string,
          string,
          string,
          number,
          number,
        ];
        quotes += 1;
        if (texts.get(textId)?.slice(start, end) !== quote) {
          const message = `the quote is not what its document holds at ${start}-${end}`;
          fail({ check: 'quote', at: `${source} ${key}`, message });
        }
      }
    }
  }
  for (const { source, key } of await connection.query<Found>(sql.strayStatements)) {
    quotes += 1;
    fail({ check: 'quote', at: `${source} ${key}`, message: 'the text of its document is missing' });
  }
  return { texts: sizes.length, quotes };
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
