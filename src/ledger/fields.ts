import { canonicalJson } from './canonical.ts';
import type { RecordOf, RowKind } from './ledger.ts';
import { schemas } from './schema.ts';

type Fields = Record<string, unknown>;

/** The part of each record that holds what it says: a field is looked for there first, then beside it. */
const inner: { readonly [K in RowKind]?: string } = {
  statement: 'statement',
  action: 'action',
  finding: 'finding',
  observation: 'value',
};

function ownerOf(kind: RowKind, record: unknown, field: string): Fields | null {
  const outer = record as Fields;
  const nested = outer[inner[kind] ?? ''] as Fields | undefined;
  if (nested && Object.hasOwn(nested, field)) return nested;
  return Object.hasOwn(outer, field) ? outer : null;
}

export function hasField(kind: RowKind, record: unknown, field: string): boolean {
  return ownerOf(kind, record, field) !== null;
}

/** A field's value as a correction writes it: text as it is, everything else as JSON. */
export function fieldText(kind: RowKind, record: unknown, field: string): string {
  const value = ownerOf(kind, record, field)?.[field];
  return typeof value === 'string' ? value : canonicalJson(value);
}

export function fieldNumber(kind: RowKind, record: unknown, field: string): number | null {
  const value = ownerOf(kind, record, field)?.[field];
  return typeof value === 'number' ? value : null;
}

/** The record with another value in one field, or null where the record's schema does not allow that value. */
export function withField<K extends RowKind>(
  kind: K,
  record: RecordOf[K],
  field: string,
  value: unknown,
): RecordOf[K] | null {
  const copy = structuredClone(record);
  const owner = ownerOf(kind, copy, field);
  if (owner === null) return null;
  owner[field] = value;
  const parsed = schemas[kind].safeParse(copy);
  return parsed.success ? parsed.data : null;
}
