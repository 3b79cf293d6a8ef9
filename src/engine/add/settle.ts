import type { Batch, Quarantined } from '../../core/index.ts';
import type { Ledger } from '../../ledger/index.ts';
import { contentOf, heldRows, type RowList, type RowRecord, rowLists, stemOf } from './held-rows.ts';
import { type Rekeyed, rekey } from './rekey.ts';

export interface SettleHow {
  /** ISO day of this copy */
  readonly retrieved: string;
  /** each copy lists every row of the source */
  readonly wholeList: boolean;
}

type Listed = readonly [list: RowList, record: RowRecord];

/**
 * A batch as the ledger should take it. A row that an earlier copy of the source holds in the same words is that row, so it
 * merges; one that says something else is a new version, known from the day this copy was fetched. A copy that is older than
 * what is held has its differing rows quarantined: an old version cannot be put under a newer one.
 */
export async function settle(given: Batch, ledger: Ledger, how: SettleHow): Promise<Rekeyed> {
  const { retrieved, wholeList } = how;
  const known = (await ledger.runs()).some((run) => run.source === given.source);
  if (!known) return { batch: given, rekeyed: 0 };
  const held = await heldRows(ledger, given.source);
  const { batch, rekeyed } = wholeList ? rekey(given, held) : { batch: given, rekeyed: 0 };
  const documents = await ledger.documents();
  const fetched = new Map(documents.map(({ id, retrieved: day }) => [id, day ?? '']));
  const kept: { [L in RowList]: RowRecord[] } = {
    statements: [],
    actions: [],
    findings: [],
    observations: [],
    predictions: [],
  };
  const quarantined: Quarantined[] = [...(batch.quarantined ?? [])];
  for (const row of rowsOf(batch)) {
    const before = row.map(([list, record]) => held[list].get(record.origin.key));
    const newest = before.reduce((day, record) => later(day, dayOf(record, fetched)), '');
    const same = row.every(
      ([, record], i) => before[i] !== undefined && contentOf(before[i]) === contentOf(record),
    );
    if (same) row.forEach(([list], i) => void kept[list].push(before[i]!));
    else if (newest > retrieved) quarantined.push(olderCopy(row, newest));
    else
      row.forEach(([list, record], i) => {
        const known = before[i] === undefined ? null : knownAtOf(before[i]);
        kept[list].push(
          known === null ? record : ({ ...record, knownAt: later(known, retrieved) } as RowRecord),
        );
      });
  }
  const brought = (batch.documents ?? []).filter(({ id }) => !fetched.has(id));
  return { batch: { ...batch, documents: brought, ...(kept as Pick<Batch, RowList>), quarantined }, rekeyed };
}

/** The batch's records, those of one row of the source together. */
function rowsOf(batch: Batch): Iterable<readonly Listed[]> {
  const rows = new Map<string, Listed[]>();
  for (const list of rowLists) {
    for (const record of batch[list] ?? []) {
      const stem = stemOf(record.origin);
      const row = rows.get(stem);
      if (row === undefined) rows.set(stem, [[list, record]]);
      else row.push([list, record]);
    }
  }
  return rows.values();
}

const later = (a: string, b: string): string => (a > b ? a : b);

function dayOf(record: RowRecord | undefined, fetched: ReadonlyMap<string, string>): string {
  return record === undefined ? '' : (fetched.get(record.origin.snapshot) ?? '');
}

function knownAtOf(record: RowRecord): string | null {
  return 'knownAt' in record ? record.knownAt : null;
}

function olderCopy(row: readonly Listed[], newest: string): Quarantined {
  const [, first] = row[0]!;
  const raw = 'evidence' in first ? first.statement.quote : JSON.stringify(first);
  const origin = { ...first.origin, key: stemOf(first.origin) };
  const reason = `this copy is older than the one of ${newest} that is held, and says something else in this row; add copies oldest first`;
  return { origin, raw, reason };
}
