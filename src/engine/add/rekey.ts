import type { ActionRecord, Batch, Quantity, StatementRecord } from '../../core/index.ts';
import { type KeyedRow, rekeyedRows } from '../../sources/rows/index.ts';
import { type HeldRows, type RowList, type RowRecord, rowLists, stemOf } from './held-rows.ts';

/** A batch whose rows bear the keys under which the ledger knows them. */
export interface Rekeyed {
  readonly batch: Batch;
  /** rows that the source lists under another key than before, now or since an earlier copy */
  readonly rekeyed: number;
}

/**
 * Gives rows that a source listed anew under another key the key they are held under. A statement's `id` is the name its source
 * gives the row today, so a row that was known again once is known by that name afterwards.
 */
export function rekey(batch: Batch, held: HeldRows): Rekeyed {
  const listed = new Set((batch.statements ?? []).map(({ origin }) => stemOf(origin)));
  const names = new Map<string, string>();
  const now = new Set<string>();
  for (const record of held.statements.values()) {
    const { origin, statement } = record as StatementRecord;
    const stem = stemOf(origin);
    if (statement.id !== stem && listed.has(statement.id)) {
      if (!listed.has(stem)) names.set(statement.id, stem);
      now.add(stem);
    }
  }
  const gone = keyedRows([...held.statements.values()], [...held.actions.values()]).filter(
    ({ key }) => !listed.has(key) && !now.has(key),
  );
  const appeared = keyedRows(batch.statements ?? [], batch.actions ?? []).filter(
    ({ key }) => !held.statements.has(key) && !names.has(key),
  );
  for (const [after, before] of rekeyedRows(gone, appeared)) names.set(after, before);
  return { batch: names.size === 0 ? batch : renamed(batch, names), rekeyed: names.size };
}

/** Rows that a later copy lists under another key than the earlier one: new key to old key. */
export function rekeyedIn(before: Batch, after: Batch): ReadonlyMap<string, string> {
  const rows = ({ statements = [], actions = [] }: Batch): readonly KeyedRow[] =>
    keyedRows(statements, actions);
  const [olds, news] = [rows(before), rows(after)];
  const [had, has] = [olds, news].map((all) => new Set(all.map(({ key }) => key)));
  return rekeyedRows(
    olds.filter(({ key }) => !has!.has(key)),
    news.filter(({ key }) => !had!.has(key)),
  );
}

/** What a later copy is searched by: employer, place and days of each row that tells of an action. */
function keyedRows(statements: readonly RowRecord[], actions: readonly RowRecord[]): readonly KeyedRow[] {
  const places = new Map(
    (statements as readonly StatementRecord[]).map((s) => [stemOf(s.origin), s.statement.place]),
  );
  const rows = new Map<string, KeyedRow>();
  for (const { origin, action } of actions as readonly ActionRecord[]) {
    const key = stemOf(origin);
    rows.set(key, {
      key,
      employer: action.subject,
      place: places.get(key) ?? '',
      notice: action.announced,
      effective: action.effective,
      count: spelled(action.jobs),
    });
  }
  return [...rows.values()];
}

const spelled = (jobs: Quantity | null): string =>
  jobs === null ? '' : [jobs.low, jobs.best, jobs.high].join(' ');

function renamed(batch: Batch, names: ReadonlyMap<string, string>): Batch {
  const lists = rowLists.map((list): [RowList, readonly RowRecord[]] => [
    list,
    (batch[list] ?? []).map((record) => renamedRecord(record, names)),
  ]);
  return { ...batch, ...(Object.fromEntries(lists) as Pick<Batch, RowList>) };
}

function renamedRecord(record: RowRecord, names: ReadonlyMap<string, string>): RowRecord {
  const stem = stemOf(record.origin);
  const name = names.get(stem);
  if (name === undefined) return record;
  const key = `${name}${record.origin.key.slice(stem.length)}`;
  return { ...record, origin: { ...record.origin, key } } as RowRecord;
}
