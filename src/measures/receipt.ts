import type { Receipt, ReceiptLink, Span } from '../core/index.ts';
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

type Counts = Pick<ReceiptLink, 'unitOfAccount' | 'attributedTo'>;

/** Links observations to the rows of their snapshots, each snapshot fetched once. */
export function observationLinks({
  ledger,
}: Pick<MeasureInput, 'ledger'>): (row: ObservationRow, counts?: Counts) => Promise<ReceiptLink> {
  const fetched = new Map<string, ReturnType<typeof ledger.document>>();
  return async (row, counts = { unitOfAccount: null, attributedTo: null }) => {
    const held = fetched.get(row.snapshot) ?? ledger.document(row.snapshot);
    fetched.set(row.snapshot, held);
    return observationLink(await held, row, counts);
  };
}

/** An observation is a row of its source's snapshot: the quote is that row, when the snapshot is held. */
function observationLink(
  held: Awaited<ReturnType<MeasureInput['ledger']['document']>>,
  row: ObservationRow,
  counts: Counts,
): ReceiptLink {
  const span = held === null ? null : (csvRow(held.text, row.key) ?? jsonFact(held.text, row.key));
  return {
    statement: row.key,
    subject: row.subject,
    evidence: 'cited',
    quote: held === null || span === null ? '' : held.text.slice(span.start, span.end),
    document: {
      id: row.snapshot,
      title: held?.title ?? null,
      url: held?.url ?? null,
      start: span?.start ?? 0,
      end: span?.end ?? 0,
    },
    citation: row.citation,
    knownAt: row.known_at,
    value: quantityOf(row),
    unit: row.unit,
    ...counts,
  };
}

function csvRow(text: string, key: string): Span | null {
  const start = text.startsWith(`${key},`) ? 0 : text.indexOf(`\n${key},`) + 1;
  if (start === 0 && !text.startsWith(`${key},`)) return null;
  const end = text.slice(start).search(/\r?\n/);
  return { start, end: end < 0 ? text.length : start + end };
}

/** A fact of a structured filing, whose key names tag, unit, days and filing: the object that holds it. */
function jsonFact(text: string, key: string): Span | null {
  const [, , tag, , ...rest] = (key.split('::')[0] ?? '').split('/');
  const [filing, end] = [rest.at(-1), rest.at(-2)];
  if (tag === undefined || filing === undefined || end === undefined) return null;
  const fact = new RegExp(`\\{[^{}]*"end"\\s*:\\s*"${end}"[^{}]*"accn"\\s*:\\s*"${filing}"[^{}]*\\}`, 'g');
  const begins = rest.length === 3 ? `"${rest[0]}"` : '';
  const at = text.indexOf(`"${tag}"`);
  const from = at < 0 ? -1 : text.indexOf('"units"', at);
  if (from < 0) return null;
  const next = text.indexOf('"units"', from + 1);
  fact.lastIndex = from;
  for (let found = fact.exec(text); found !== null; found = fact.exec(text)) {
    if (next >= 0 && found.index > next) return null;
    if (found[0].includes(begins)) return { start: found.index, end: found.index + found[0].length };
  }
  return null;
}
