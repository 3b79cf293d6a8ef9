import { toUSVString } from 'node:util';
import type { Batch, Origin } from '../core/index.ts';
import { canonicalJson, hasHalfPair, sha256 } from './canonical.ts';
import { checkEvidence, type TextsOf } from './evidence.ts';
import type { RecordOf, RowKind } from './ledger.ts';
import { provenanceOf } from './provenance.ts';
import { originSchema, schemas } from './schema.ts';

/** One record as the table `held.rows` holds it. */
export interface Row {
  readonly kind: RowKind | 'document';
  readonly source: string;
  readonly key: string;
  readonly snapshot: string;
  readonly knownAt: string;
  readonly textId: string | null;
  readonly hash: string;
  readonly body: string;
}

/** A record of a batch as the row that will hold it: itself, or the quarantined row that stands for it. */
export interface Encoded {
  /** the list of the batch it came in */
  readonly list: RowKind;
  /** the row of the source it was made from */
  readonly from: { readonly key: string; readonly snapshot: string };
  readonly row: Row;
}

/** The fields that a row's hash covers, in this order and with this separator: `verify` recomputes the same in SQL. */
export function seal(row: Omit<Row, 'hash'>): Row {
  const { kind, source, key, snapshot, knownAt, body } = row;
  return { ...row, hash: sha256([kind, source, key, snapshot, knownAt, body].join('\u001f')) };
}

export function encode<K extends RowKind>(
  kind: K,
  record: RecordOf[K],
  batch: Batch,
  textsOf: TextsOf,
): Encoded {
  const parsed = schemas[kind].safeParse(record);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return refuse(kind, record, batch, `${issue?.path.join('.') || kind}: ${issue?.message}`);
  }
  const body = canonicalJson(parsed.data);
  if (hasHalfPair(body)) return refuse(kind, record, batch, 'a text holds half of a UTF-16 surrogate pair');

  const { origin, knownAt } = provenanceOf(kind, parsed.data, body, batch);
  if (origin.source !== batch.source) {
    return refuse(
      kind,
      record,
      batch,
      `the row names the source ${origin.source}, its batch ${batch.source}`,
    );
  }
  const evidence = checkEvidence(kind, parsed.data, textsOf);
  if ('reason' in evidence) return refuse(kind, record, batch, evidence.reason);

  return {
    list: kind,
    from: 'origin' in parsed.data ? parsed.data.origin : origin,
    row: seal({ kind, ...origin, knownAt, textId: evidence.textId, body }),
  };
}

/** The record is kept as it came, with what it lacked, under the identity it gave or else the batch's. */
export function refuse(list: RowKind, record: unknown, batch: Batch, reason: string): Encoded {
  const raw = canonicalJson(record);
  const stated = originOf(record) ?? {
    key: companyId(record) ?? `unnamed ${sha256(raw).slice(0, 12)}`,
    snapshot: batch.snapshot,
  };
  const origin: Origin = { source: batch.source, key: stated.key, snapshot: stated.snapshot };
  const quarantined = { origin, raw, reason: toUSVString(reason) };
  const body = canonicalJson(quarantined);
  const provenance = provenanceOf('quarantined', quarantined, body, batch);
  return {
    list,
    from: stated,
    row: seal({
      kind: 'quarantined',
      ...provenance.origin,
      knownAt: provenance.knownAt,
      textId: null,
      body,
    }),
  };
}

function originOf(record: unknown): Origin | null {
  const parsed = originSchema.safeParse((record as { origin?: unknown } | null)?.origin);
  return parsed.success ? parsed.data : null;
}

function companyId(record: unknown): string | null {
  const id = (record as { id?: unknown } | null)?.id;
  return typeof id === 'string' && id !== '' ? id : null;
}
