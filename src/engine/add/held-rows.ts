import type { Batch, Origin } from '../../core/index.ts';
import { canonicalJson } from '../../ledger/canonical.ts';
import type { Held, Ledger, RecordOf, RowKind } from '../../ledger/index.ts';

/** The lists of a batch whose records come from a row of the source and may come again in a later copy. */
export const rowLists = ['statements', 'actions', 'findings', 'observations', 'predictions'] as const;
export type RowList = (typeof rowLists)[number];
export type RowRecord = NonNullable<Batch[RowList]>[number];

const kindOf: { readonly [L in RowList]: RowKind } = {
  statements: 'statement',
  actions: 'action',
  findings: 'finding',
  observations: 'observation',
  predictions: 'prediction',
};

/** The row of the source that a record was made from: its key up to `::`. */
export const stemOf = ({ key }: Origin): string => key.split('::', 1)[0]!;

/** The latest version of each of a source's records, as it came, by list and key. */
export type HeldRows = { readonly [L in RowList]: ReadonlyMap<string, RowRecord> };

export async function heldRows(ledger: Ledger, source: string): Promise<HeldRows> {
  const found: [RowList, Map<string, RowRecord>][] = [];
  for (const list of rowLists) {
    const rows = new Map<string, RowRecord>();
    for (const record of (await ledger[list]({ source })) as readonly Held<RowRecord>[])
      rows.set(record.origin.key, await asItCame(ledger, list, record));
    found.push([list, rows]);
  }
  return Object.fromEntries(found) as { [L in RowList]: Map<string, RowRecord> };
}

/** A row that a correction touched is shown corrected; the next copy of the source is compared with what it said itself. */
async function asItCame(ledger: Ledger, list: RowList, record: Held<RowRecord>): Promise<RowRecord> {
  const { source, key } = record.origin;
  const versions = record.held.flags.length === 0 ? [] : await ledger.versions(kindOf[list], source, key);
  const { held: _, ...row } = (versions.at(-1) as Held<RecordOf[RowKind]> | undefined) ?? record;
  return row as RowRecord;
}

/** What a record says, without where it stands: equal for a row that a later copy of the source repeats. */
export function contentOf(record: RowRecord): string {
  const {
    origin,
    knownAt: _k,
    document: _d,
    ...rest
  } = record as RowRecord & {
    knownAt?: string;
    document?: string | null;
  };
  if (!('evidence' in rest)) return canonicalJson({ ...rest, key: origin.key });
  const { start: _s, end: _e, quote: _q, figure: _f, ...said } = rest.statement;
  return canonicalJson({ ...rest, statement: said, key: origin.key });
}
