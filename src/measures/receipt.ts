import type { Receipt, ReceiptLink } from '../core/index.ts';
import type { MeasureInput } from './input.ts';
import { type ObservationRow, quantityOf, type StatementRow } from './rows.ts';

/** Says where the figure came from and as of when, so that the receipt can be found from its id alone. */
export function receiptOf(
  measure: string,
  name: string,
  asOf: string,
  links: readonly ReceiptLink[],
): Receipt {
  return { id: `${measure}.${name}@${asOf}`, measure, links };
}

export function statementLink(row: StatementRow, title: string | null): ReceiptLink {
  return {
    statement: row.id,
    subject: row.subject,
    evidence: row.evidence,
    quote: row.quote,
    document: { id: row.document, title, url: null, start: row.start_at, end: row.end_at },
    citation: row.citation,
    attributedTo: row.attributed_to,
    knownAt: row.known_at,
    value: quantityOf(row),
    unit: row.unit,
    unitOfAccount: row.unit_of_account,
  };
}

/** An observation is a row of its source's snapshot: the quote is that row, when the snapshot is held. */
export async function observationLink(
  { ledger }: MeasureInput,
  row: ObservationRow,
  counts: Pick<ReceiptLink, 'unitOfAccount' | 'attributedTo'>,
): Promise<ReceiptLink> {
  const held = await ledger.document(row.snapshot);
  const start = held === null ? -1 : rowStart(held.text, row.key);
  const end = held === null || start < 0 ? 0 : lineEnd(held.text, start);
  return {
    statement: row.key,
    subject: row.subject,
    evidence: 'cited',
    quote: held === null || start < 0 ? '' : held.text.slice(start, end),
    document: {
      id: row.snapshot,
      title: held?.title ?? null,
      url: held?.url ?? null,
      start: Math.max(0, start),
      end,
    },
    citation: row.citation,
    knownAt: row.known_at,
    value: quantityOf(row),
    unit: row.unit,
    ...counts,
  };
}

function rowStart(text: string, key: string): number {
  if (text.startsWith(`${key},`)) return 0;
  const before = text.indexOf(`\n${key},`);
  return before < 0 ? -1 : before + 1;
}

function lineEnd(text: string, start: number): number {
  const end = text.slice(start).search(/\r?\n/);
  return end < 0 ? text.length : start + end;
}
