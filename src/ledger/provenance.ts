import type { Batch, Origin } from '../core/index.ts';
import { sha256 } from './canonical.ts';
import { lastDay } from './last-day.ts';
import type { RecordOf, RowKind } from './ledger.ts';

export interface Provenance {
  readonly origin: Origin;
  readonly knownAt: string;
}

/** The day of what carries no day: before every other, so that it was always known. */
const always = '';

/** Under which identity a record is held, and since when it could be known. */
export function provenanceOf<K extends RowKind>(
  kind: K,
  record: RecordOf[K],
  body: string,
  batch: Batch,
): Provenance {
  return provenances[kind](record, body, batch);
}

const own = ({ origin, knownAt }: { origin: Origin; knownAt: string }): Provenance => ({ origin, knownAt });

const provenances: {
  readonly [K in RowKind]: (record: RecordOf[K], body: string, batch: Batch) => Provenance;
} = {
  statement: own,
  action: own,
  finding: own,
  observation: own,
  link: own,
  prediction: ({ origin, made }) => ({ origin, knownAt: lastDay(made) }),
  company: ({ id }, _, { source, snapshot, knownAt }) => ({
    origin: { source, key: id, snapshot },
    knownAt: knownAt ?? always,
  }),
  // one row may have several corrections and several reasons to be refused, so these are known by their content
  correction: ({ knownAt }, body, { source, snapshot }) => ({
    origin: { source, key: sha256(body), snapshot },
    knownAt,
  }),
  quarantined: ({ origin }, body, { knownAt }) => ({
    origin: { ...origin, key: sha256(body) },
    knownAt: knownAt ?? always,
  }),
};
