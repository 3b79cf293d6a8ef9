import { createHash } from 'node:crypto';
import type { Batch, Quarantined, StatementRecord } from '../../../src/core/index.ts';
import type { Feed } from '../../../src/sources/feed.ts';
import { openTable } from '../../../src/sources/table/open-table.ts';

/** Three columns: key, employer, jobs. Small enough to see through, and shaped like any feed. */
export const inventedFeed: Feed = {
  name: 'invented',
  title: 'Invented list',
  recognise: (file) => {
    const header = openTable(file).head[0]?.fields.map((f) => f.value) ?? [];
    if (header.join() === 'key,employer,jobs') return { fits: true };
    return header.includes('key') && header.includes('employer')
      ? { fits: false, near: 'it has no column jobs' }
      : { fits: false };
  },
  parse: (file, { retrieved }): Batch => {
    const { text, rows } = openTable(file);
    const snapshot = createHash('sha256').update(file.bytes).digest('hex');
    const statements: StatementRecord[] = [];
    const quarantined: Quarantined[] = [];
    let rowsRead = 0;
    for (const row of rows()) {
      if (rowsRead++ === 0) continue;
      const [key = '', employer = '', jobs = ''] = row.fields.map((f) => f.value);
      const origin = { source: 'invented', key, snapshot };
      const quote = text.slice(row.start, row.end);
      if (!/^\d+$/.test(jobs)) {
        quarantined.push({
          origin,
          raw: quote,
          reason: `expected a count, "${jobs}" came (line ${row.line})`,
        });
        continue;
      }
      const cell = row.fields[2]!;
      statements.push({
        origin,
        statement: {
          ...{ id: key, start: row.start, end: row.end, quote, figure: { start: cell.start, end: cell.end } },
          ...{ subject: employer, company: null, measure: 'jobs', unit: 'jobs', unitOfAccount: 'notice' },
          ...{ low: null, best: Number(jobs), high: null, bound: 'exact', period: null, population: null },
          ...{ place: null, stance: 'asserted', speaker: 'employer' },
        },
        ...{ evidence: 'quoted', document: snapshot, citation: null, attributedTo: null, note: null },
        ...{ knownAt: '2026-01-05', event: null },
      });
    }
    const document = {
      ...{ id: snapshot, bytes: file.bytes, text, mediaType: 'text/csv', title: 'Invented list' },
      ...{ publisher: null, url: null, published: null, retrieved },
    };
    return {
      ...{ source: 'invented', snapshot, rowsRead: rowsRead - 1, documents: [document] },
      ...{ statements, quarantined },
    };
  },
};
