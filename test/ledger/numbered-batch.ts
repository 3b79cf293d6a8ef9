import { createHash } from 'node:crypto';
import type { Batch, StatementRecord } from '../../src/core/index.ts';

export const rowsPerBatch = 5;

/** A small batch that carries its number in every row: one document, five statements. */
export function numberedBatch(n: number): Batch {
  const sentences = Array.from(
    { length: rowsPerBatch },
    (_, i) => `Batch ${n} sentence ${i} cuts ${n} jobs.`,
  );
  const text = sentences.join('\n');
  const bytes = new TextEncoder().encode(text);
  const id = createHash('sha256').update(bytes).digest('hex');
  const statements = sentences.map((quote, i): StatementRecord => {
    const start = text.indexOf(quote);
    return {
      origin: { source: 'numbered', key: `${n}/${i}`, snapshot: id },
      statement: {
        ...{ id: `${n}/${i}`, start, end: start + quote.length, quote, figure: { start, end: start + 5 } },
        ...{ subject: 'Meta', company: null, measure: 'jobs', unit: 'jobs', unitOfAccount: 'announced' },
        ...{ low: null, best: n, high: null, bound: 'exact', period: null, population: null, place: null },
        ...{ stance: 'asserted', speaker: 'employer' },
      },
      ...{ evidence: 'quoted', document: id, citation: null, attributedTo: null, note: null },
      ...{ knownAt: '2026-04-23', event: null },
    };
  });
  return {
    source: 'numbered',
    snapshot: id,
    rowsRead: rowsPerBatch,
    documents: [
      {
        ...{ id, bytes, text, mediaType: 'text/plain', title: `Batch ${n}`, publisher: null, url: null },
        ...{ published: null, retrieved: null },
      },
    ],
    statements,
  };
}
