import type { Batch } from '../../core/index.ts';
import { contentOf, type RowList, type RowRecord, rowLists, stemOf } from '../add/held-rows.ts';
import { rekeyedIn } from '../add/rekey.ts';

export type ChangeKind = 'new' | 'revised' | 'withdrawn' | 'gone' | 're-keyed';

/** What became of one row between two copies of a source. */
export interface Change {
  readonly kind: ChangeKind;
  readonly source: string;
  /** the source's own name of the row, in the later copy where it has one */
  readonly key: string;
  readonly subject: string;
  /** ISO day of the later copy */
  readonly day: string;
  /** what a reader would want to know first: counts before and after, or the old name */
  readonly detail: string;
}

type Rows = ReadonlyMap<string, readonly (readonly [RowList, RowRecord])[]>;

/**
 * What a later copy of a list says that the earlier one did not. *withdrawn*: the employer took the notice back. *gone*: the
 * copy no longer lists the row, which is not the same. With no earlier copy every row is new.
 */
export function compareCopies(
  before: Batch | null,
  after: Batch,
  how: { readonly day: string; readonly wholeList: boolean },
): readonly Change[] {
  const [olds, news] = [rowsOf(before), rowsOf(after)];
  const names = before === null || !how.wholeList ? new Map<string, string>() : rekeyedIn(before, after);
  const known = new Set(names.values());
  const changes: Change[] = [];
  const add = (
    kind: ChangeKind,
    key: string,
    row: readonly (readonly [RowList, RowRecord])[],
    detail: string,
  ): void => {
    changes.push({ kind, source: after.source, key, subject: subjectOf(row), day: how.day, detail });
  };
  for (const [key, row] of news) {
    const old = olds.get(key) ?? olds.get(names.get(key) ?? '');
    if (old === undefined) add('new', key, row, said(row));
    else if (names.has(key)) add('re-keyed', key, row, `was ${names.get(key)}${told(old, row)}`);
    else if (withdrawn(row) && !withdrawn(old)) add('withdrawn', key, row, 'taken back by the employer');
    else if (contents(old) !== contents(row)) add('revised', key, row, `${said(old)} → ${said(row)}`);
  }
  if (how.wholeList)
    for (const [key, row] of olds)
      if (!news.has(key) && !known.has(key)) add('gone', key, row, 'no longer listed');
  return changes;
}

function rowsOf(batch: Batch | null): Rows {
  const rows = new Map<string, (readonly [RowList, RowRecord])[]>();
  for (const list of rowLists)
    for (const record of batch?.[list] ?? []) {
      const stem = stemOf(record.origin);
      const row = rows.get(stem);
      if (row === undefined) rows.set(stem, [[list, record]]);
      else row.push([list, record]);
    }
  return rows;
}

const contents = (row: readonly (readonly [RowList, RowRecord])[]): string =>
  row.map(([list, record]) => `${list} ${contentOf(record)}`).join('\n');

const told = (old: Parameters<typeof said>[0], row: Parameters<typeof said>[0]): string =>
  said(old) === said(row) ? '' : `; ${said(old)} → ${said(row)}`;

function withdrawn(row: readonly (readonly [RowList, RowRecord])[]): boolean {
  return row.some(([, record]) => 'evidence' in record && record.statement.stance === 'denied');
}

function subjectOf(row: readonly (readonly [RowList, RowRecord])[]): string {
  for (const [, record] of row) {
    if ('evidence' in record) return record.statement.subject;
    if ('action' in record) return record.action.subject;
    if ('series' in record) return `${record.subject}, ${record.series}`;
  }
  return '';
}

/** The figure and the days of a row, in few words. */
function said(row: readonly (readonly [RowList, RowRecord])[]): string {
  for (const [, record] of row) {
    if ('action' in record) {
      const { jobs, announced, effective } = record.action;
      const days = [announced, effective].map((day) => day ?? '?').join(' for ');
      return `${figure(jobs)} on ${days}`;
    }
    if ('series' in record) return `${figure(record.value)} ${record.unit}`;
  }
  const statement = row.map(([, record]) => ('evidence' in record ? record.statement : null)).find(Boolean);
  return statement == null ? '' : `${figure(statement)} ${statement.unit}`;
}

function figure(
  value: { readonly low: number | null; readonly best: number | null; readonly high: number | null } | null,
): string {
  if (value === null) return 'no count';
  const { low, best, high } = value;
  return best !== null
    ? String(best)
    : low === null && high === null
      ? 'no count'
      : `${low ?? ''}–${high ?? ''}`;
}
