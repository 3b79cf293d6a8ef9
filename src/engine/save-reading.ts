import type { Batch, Document, Origin, Reading } from '../core/index.ts';

/**
 * A reading as a batch. Its rows are named after the document and their place in the reading, so that saving the same
 * document twice merges. A document dated to the day was known from that day, any other from the day it was saved.
 */
export function readingBatch(reading: Reading, document: Document, today: string): Batch {
  const snapshot = document.id;
  const name = snapshot.slice(0, 12);
  const origin = (key: string): Origin => ({ source: 'reading', key: `${name}/${key}`, snapshot });
  const knownAt = /^\d{4}-\d{2}-\d{2}$/.test(document.published ?? '') ? document.published! : today;
  const told = { document: snapshot, citation: document.url ?? document.title, knownAt, event: null };
  const statements = reading.statements.map((statement) => ({
    origin: origin(statement.id),
    statement,
    evidence: 'quoted' as const,
    attributedTo: null,
    note: null,
    ...told,
  }));
  const actions = reading.actions.map((action, i) => ({
    origin: origin(`action-${i + 1}`),
    action,
    ...told,
  }));
  const findings = reading.findings.map((finding, i) => ({
    origin: origin(`finding-${i + 1}`),
    finding,
    document: snapshot,
    knownAt,
  }));
  const rowsRead = statements.length + actions.length + findings.length;
  return { source: 'reading', snapshot, rowsRead, documents: [document], statements, actions, findings };
}
