import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Batch, Document, Observation, Statement, StatementRecord } from '../../src/core/index.ts';

export const sha = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is gone when the test file ends. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'headcount-ledger-'));
  folders.push(folder);
  return folder;
}

export function documentOf(text: string, more: Partial<Document> = {}): Document {
  const bytes = new TextEncoder().encode(text);
  return {
    ...{ id: sha(bytes), bytes, text, mediaType: 'text/plain', title: null, publisher: null },
    ...{ url: null, published: null, retrieved: null },
    ...more,
  };
}

export function statementOf(quote: string, start: number, more: Partial<Statement> = {}): Statement {
  return {
    ...{ id: 's1', start, end: start + quote.length, quote, figure: { start, end: start + 1 } },
    ...{ subject: 'Meta', company: 'meta', measure: 'jobs', unit: 'jobs', unitOfAccount: 'announced' },
    ...{ low: null, best: 14000, high: null, bound: 'exact', period: null, population: null, place: null },
    ...{ stance: 'asserted', speaker: 'employer' },
    ...more,
  };
}

export interface RowOptions extends Partial<Omit<StatementRecord, 'statement' | 'origin'>> {
  readonly source?: string;
  readonly snapshot?: string;
  readonly statement?: Partial<Statement>;
}

/** A statement record whose quote is `quote`, cut from `document`. */
export function rowOf(
  key: string,
  document: Document,
  quote: string,
  options: RowOptions = {},
): StatementRecord {
  const { source = 'test', snapshot = document.id, statement, ...more } = options;
  const start = document.text.indexOf(quote);
  return {
    origin: { source, key, snapshot },
    statement: statementOf(quote, Math.max(start, 0), { id: key, ...statement }),
    ...{ evidence: 'quoted', document: document.id, citation: null, attributedTo: null, note: null },
    ...{ knownAt: '2026-04-23', event: null },
    ...more,
  };
}

export function batchOf(statements: readonly StatementRecord[], more: Partial<Batch> = {}): Batch {
  const snapshot = statements[0]?.origin.snapshot ?? sha('empty');
  return { source: 'test', snapshot, rowsRead: statements.length, statements, ...more };
}

export function observationOf(key: string, more: Partial<Observation> = {}): Observation {
  return {
    origin: { source: 'test', key, snapshot: sha('register') },
    ...{ series: 'cuts', subject: 'United States', company: null },
    period: { start: '2026-01', end: '2026-01', basis: 'calendar' },
    value: { low: null, best: 108435, high: null, bound: 'exact' },
    ...{ unit: 'jobs', basis: null, citation: 'press', knownAt: '2026-02-05' },
    ...more,
  };
}
