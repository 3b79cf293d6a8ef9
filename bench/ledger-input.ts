import { createHash } from 'node:crypto';
import type { Batch, Document, Statement, StatementRecord } from '../src/core/index.ts';

const linesPerDocument = 100;

function sha(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** `count` statements over documents of a hundred sentences each, every quote an exact slice. */
export function statements(count: number): Batch {
  const documents: Document[] = [];
  const rows: StatementRecord[] = [];
  const snapshot = sha(`bench ${count}`);
  while (rows.length < count) {
    const first = rows.length;
    const size = Math.min(linesPerDocument, count - first);
    const sentences = Array.from({ length: size }, (_, i) => sentence(first + i));
    const text = sentences.join(' ');
    const bytes = new TextEncoder().encode(text);
    const document = documentOf(sha(bytes), bytes, text);
    documents.push(document);
    let start = 0;
    for (const [i, quote] of sentences.entries()) {
      rows.push(rowOf(first + i, document.id, snapshot, quote, start));
      start += quote.length + 1;
    }
  }
  return { source: 'bench', snapshot, rowsRead: rows.length, documents, statements: rows };
}

function sentence(n: number): string {
  return `Employer ${n % 5000} said on Thursday that it will cut ${100 + n} jobs, about ${n % 40}% of its staff, by the end of the year.`;
}

function documentOf(id: string, bytes: Uint8Array, text: string): Document {
  return {
    ...{ id, bytes, text, mediaType: 'text/plain', title: `Article ${id.slice(0, 8)}`, publisher: 'Bench' },
    ...{ url: `https://example.org/${id}`, published: '2026-04-23', retrieved: '2026-04-24' },
  };
}

function rowOf(n: number, document: string, snapshot: string, quote: string, start: number): StatementRecord {
  const at = start + quote.indexOf('cut ') + 4;
  const statement: Statement = {
    ...{ id: `s${n}`, start, end: start + quote.length, quote, figure: { start: at, end: at + 3 } },
    ...{ subject: `Employer ${n % 5000}`, company: `employer-${n % 5000}`, measure: 'jobs', unit: 'jobs' },
    ...{ unitOfAccount: 'announced', low: null, best: 100 + n, high: null, bound: 'exact' },
    period: { start: '2026-04-23', end: '2026-12-31', basis: 'calendar' },
    ...{ population: null, place: 'United States', stance: 'asserted', speaker: 'employer' },
  };
  return {
    origin: { source: 'bench', key: `row-${n}`, snapshot },
    ...{ statement, evidence: 'quoted', document, citation: null, attributedTo: null, note: null },
    ...{ knownAt: '2026-04-23', event: `event-${n % 9000}` },
  };
}
