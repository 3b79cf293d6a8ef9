import type { DocumentView } from '../core/index.ts';
import type { Ledger } from '../ledger/index.ts';

export async function documentView(ledger: Ledger, id: string): Promise<DocumentView | null> {
  const document = await ledger.document(id);
  if (document === null) return null;
  const records = await ledger.statements({ document: id });
  const spans = records.map(({ statement: { start, end, id: statement } }) => ({ start, end, statement }));
  const { bytes: _, ...head } = document;
  return { ...head, spans: spans.toSorted((a, b) => a.start - b.start) };
}
