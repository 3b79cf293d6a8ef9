import type { Batch, Document, Origin, Reading, StatementRecord } from '../core/index.ts';
import type { Ledger, RowFilter } from '../ledger/index.ts';
import { conflictsWithKnown } from '../reading/index.ts';

/**
 * A reading as a batch. Its rows are named after the document and their place in the reading, so that saving the same
 * document twice merges. A document dated to the day was known from that day, any other from the day it was saved.
 * Where it disagrees with what the ledger holds (`known`), the disagreement is kept as a finding with its cause.
 */
export function readingBatch(
  reading: Reading,
  document: Document,
  today: string,
  known: readonly StatementRecord[] = [],
): Batch {
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
  const slips = reading.findings.map((finding, i) => ({ key: `finding-${i + 1}`, finding }));
  const disputes = conflictsWithKnown(reading, known).map((conflict) => ({
    key: `conflict-${conflict.statement}-${conflict.known.origin.source}:${conflict.known.origin.key}`,
    finding: {
      kind: 'conflict' as const,
      statements: [conflict.statement],
      message: conflict.message,
      recomputed: null,
    },
  }));
  const findings = [...slips, ...disputes].map(({ key, finding }) => ({
    origin: origin(key),
    finding,
    document: snapshot,
    knownAt,
  }));
  const rowsRead = statements.length + actions.length + findings.length;
  return { source: 'reading', snapshot, rowsRead, documents: [document], statements, actions, findings };
}

/** What the ledger holds of the employers and groups that a reading speaks of. */
export async function knownOf(ledger: Ledger, reading: Reading): Promise<readonly StatementRecord[]> {
  const filters = new Map<string, RowFilter>();
  for (const { company, subject } of reading.statements) {
    if (company !== null) filters.set(`company ${company}`, { company });
    else if (subject !== '') filters.set(`subject ${subject}`, { subject });
  }
  const found: StatementRecord[] = [];
  for (const filter of filters.values()) found.push(...(await ledger.statements(filter)));
  return found;
}
