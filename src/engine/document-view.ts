import type { Ledger } from '../ledger/index.ts';

/** A held document as a reader sees it: its text and the spans of the statements that were read from it. */
export interface DocumentView {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly retrieved: string | null;
  readonly mediaType: string;
  readonly text: string;
  /** half-open, in UTF-16 code units of `text` */
  readonly spans: readonly { readonly start: number; readonly end: number; readonly statement: string }[];
}

export async function documentView(ledger: Ledger, id: string): Promise<DocumentView | null> {
  const document = await ledger.document(id);
  if (document === null) return null;
  const records = await ledger.statements({ document: id });
  const spans = records.map(({ statement: { start, end, id: statement } }) => ({ start, end, statement }));
  const { bytes: _, ...head } = document;
  return { ...head, spans: spans.toSorted((a, b) => a.start - b.start) };
}
