import { createHash } from 'node:crypto';
import type { Action, Document, Quantity } from '../../../src/core/index.ts';
import type { Ledger } from '../../../src/ledger/index.ts';

const none: Action = {
  company: null,
  subject: 'Orchard',
  kind: 'layoff',
  jobs: null,
  workforceShare: null,
  announced: '2027-03-01',
  effective: null,
  aiCause: 'unknown',
  reasons: [],
  specificity: 0,
  statements: [],
};

interface Told {
  readonly source?: string;
  readonly text?: string;
  readonly citation?: string | null;
  readonly event?: string | null;
  readonly action: Partial<Action>;
}

export const exactly = (best: number): Quantity => ({ low: null, best, high: null, bound: 'exact' });

/** Brings invented memos into a ledger, each a document with its action. */
export async function tell(ledger: Ledger, ...memos: readonly Told[]): Promise<void> {
  for (const memo of memos) {
    const { action, citation = null, event = null, source = 'reading' } = memo;
    const text = memo.text ?? `Memo ${JSON.stringify(memo)}`;
    const bytes = new TextEncoder().encode(text);
    const id = createHash('sha256').update(bytes).digest('hex');
    const knownAt = action.announced ?? '2027-03-01';
    const document: Document = {
      ...{ id, bytes, text, mediaType: 'text/plain', title: null, publisher: null, url: null },
      ...{ published: knownAt, retrieved: null },
    };
    const origin = (part: string) => ({ source, key: `${id.slice(0, 8)}/${part}`, snapshot: id });
    const tally = await ledger.append({
      ...{ source, snapshot: id, rowsRead: 1, documents: [document] },
      actions: [
        { origin: origin('a1'), action: { ...none, ...action }, document: id, citation, knownAt, event },
      ],
    });
    if (tally.quarantined > 0) throw new RangeError('an invented memo does not fit');
  }
}
