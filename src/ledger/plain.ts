import type { SqlRow } from './ledger.ts';

const midnight = 'T00:00:00.000Z';

/** Whole numbers come from the engine as bigint and days as Date: readers get numbers and ISO text. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Date) {
    const iso = value.toISOString();
    return iso.endsWith(midnight) ? iso.slice(0, -midnight.length) : iso;
  }
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Uint8Array || value === null || typeof value !== 'object') return value;
  return plainRow(value as Record<string, unknown>);
}

export function plainRow(row: Readonly<Record<string, unknown>>): SqlRow {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)]));
}
