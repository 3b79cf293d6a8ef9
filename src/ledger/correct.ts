import type { Correction } from '../core/index.ts';
import { fieldNumber, fieldText, hasField, withField } from './fields.ts';
import type { Flag, RecordOf, RowKind } from './ledger.ts';

export interface Corrected<K extends RowKind> {
  readonly record: RecordOf[K];
  readonly dropped: boolean;
  readonly flags: readonly Flag[];
}

type Step<K extends RowKind> = {
  readonly record?: RecordOf[K] | null;
  readonly dropped?: boolean;
  readonly kind: Flag['kind'];
  readonly message: string;
};

/** Lays corrections over a row, oldest first. `expect` is held against the row as it came, so their order cannot hide a change. */
export function correct<K extends RowKind>(
  kind: K,
  raw: RecordOf[K],
  corrections: readonly Correction[],
): Corrected<K> {
  let state: Corrected<K> = { record: raw, dropped: false, flags: [] };
  for (const correction of corrections) {
    const { field, reason, provider } = correction;
    const step = staleness(kind, raw, correction) ?? apply(kind, state.record, correction);
    const flag: Flag = { kind: step.kind, field, message: step.message, reason, provider };
    state = {
      record: step.record ?? state.record,
      dropped: state.dropped || (step.dropped ?? false),
      flags: [...state.flags, flag],
    };
  }
  return state;
}

function staleness<K extends RowKind>(
  kind: K,
  raw: RecordOf[K],
  { field, expect }: Correction,
): Step<K> | null {
  if (field === null) return null;
  if (!hasField(kind, raw, field)) return stale(`the row has no field ${field}`);
  const found = fieldText(kind, raw, field);
  if (expect === null || expect === found) return null;
  return stale(`the correction expects ${field} to be ${expect}, and the source now gives ${found}`);
}

function stale<K extends RowKind>(message: string): Step<K> {
  return { kind: 'stale', message: `${message}; the row is shown as it came` };
}

function apply<K extends RowKind>(kind: K, record: RecordOf[K], correction: Correction): Step<K> {
  const { action, field, value, reason } = correction;
  if (action === 'drop') return { dropped: true, kind: 'flagged', message: reason };
  if (action === 'flag') return { kind: 'flagged', message: value ?? reason };
  if (action === 'scale') return scale(kind, record, field, Number(value));
  return override(kind, record, field ?? '', value ?? 'null');
}

function override<K extends RowKind>(kind: K, record: RecordOf[K], field: string, value: string): Step<K> {
  const before = fieldText(kind, record, field);
  const next = withField(kind, record, field, fromJson(value)) ?? withField(kind, record, field, value);
  if (next === null) return stale(`${field} cannot be ${value}`);
  return {
    record: next,
    kind: 'overridden',
    message: `${field} was ${before}, and is corrected to ${value}`,
  };
}

function scale<K extends RowKind>(
  kind: K,
  record: RecordOf[K],
  field: string | null,
  factor: number,
): Step<K> {
  const fields = field === null ? ['low', 'best', 'high'] : [field];
  let next: RecordOf[K] = record;
  for (const name of fields) {
    const number = fieldNumber(kind, record, name);
    if (number !== null) next = withField(kind, next, name, number * factor) ?? next;
  }
  if (next === record) return stale(`there is no number to scale in ${fields.join(', ')}`);
  return { record: next, kind: 'scaled', message: `${fields.join(', ')} multiplied by ${factor}` };
}

/** `value` is text in the record of a correction: JSON where the field takes it, else the text itself. */
function fromJson(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
