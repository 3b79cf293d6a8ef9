import type { Correction } from '../core/index.ts';
import { canonicalJson } from './canonical.ts';
import type { Connection } from './connector.ts';
import { correct } from './correct.ts';
import { hasField } from './fields.ts';
import type { RecordOf, RowKind } from './ledger.ts';
import { sql } from './sql.ts';

/** Kinds of rows that a correction may name by source and key. */
type Target = 'statement' | 'action' | 'finding' | 'observation' | 'prediction';

interface TargetRow {
  readonly row: number;
  readonly kind: Target;
  readonly source: string;
  readonly key: string;
  readonly body: string;
}

/** A correction that could not be laid over its row: nothing to correct, or `expect` no longer holds. */
export interface Misfit {
  readonly correction: Correction;
  readonly message: string;
}

export interface Applied {
  readonly corrections: number;
  readonly misfits: readonly Misfit[];
}

/** Fills the temporary table `corrected` with what each corrected row reads like; the rows themselves stay. */
export async function applyCorrections(connection: Connection): Promise<Applied> {
  const found = await connection.query<{ body: string }>(sql.latestCorrections);
  const corrections = found.map(({ body }) => JSON.parse(body) as Correction);
  if (corrections.length === 0) return { corrections: 0, misfits: [] };

  const keys = [...new Set(corrections.map(({ key }) => key))];
  const targets = await connection.query<TargetRow & Record<string, unknown>>(sql.correctionTargets, {
    keys,
  });
  const misfits: Misfit[] = [];
  const perRow = new Map<TargetRow, Correction[]>();
  for (const correction of corrections) {
    const rows = targetsOf(correction, targets);
    if (rows.length === 0) {
      const message = `no row of ${correction.source} has the key ${correction.key}`;
      misfits.push({ correction, message });
    }
    for (const row of rows) perRow.set(row, [...(perRow.get(row) ?? []), correction]);
  }

  const columns: [number[], number[], string[], string[], number[]] = [[], [], [], [], []];
  for (const [{ row, kind, body }, own] of perRow) {
    const { record, dropped, flags } = correct(kind, JSON.parse(body) as RecordOf[RowKind] as never, own);
    flags.forEach((flag, i) => {
      const correction = own[i];
      if (flag.kind === 'stale' && correction) misfits.push({ correction, message: flag.message });
    });
    columns[0].push(row);
    columns[1].push(dropped ? 1 : 0);
    columns[2].push(canonicalJson(record));
    columns[3].push(canonicalJson(flags));
    columns[4].push(flags.length);
  }
  await connection.append(
    { schema: null, name: 'corrected' },
    { types: ['integer', 'integer', 'text', 'text', 'integer'], columns },
  );
  return { corrections: corrections.length, misfits };
}

/** One key may name rows of several kinds; a correction of a field is for those that have it, or for all when none has. */
function targetsOf({ source, key, field }: Correction, rows: readonly TargetRow[]): readonly TargetRow[] {
  const named = rows.filter((row) => row.source === source && row.key === key);
  const having = named.filter((row) => field === null || hasField(row.kind, JSON.parse(row.body), field));
  return having.length > 0 ? having : named;
}
