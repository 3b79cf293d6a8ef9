import { createHash } from 'node:crypto';
import type { ExportTable } from './tables.ts';

export interface Resource {
  readonly table: ExportTable;
  readonly path: string;
  readonly format: 'csv' | 'json' | 'parquet';
  readonly bytes: Uint8Array;
}

const mediaTypes = {
  csv: 'text/csv',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
} as const;

/** A frictionless data package: what each file holds, its columns and its hash. It names no time of writing. */
export function dataPackage(resources: readonly Resource[], asOf: string, ledgerHash: string): string {
  const described = resources.map(({ table, path, format, bytes }) => ({
    name: format === 'csv' ? table.name : `${table.name}-${format}`,
    path,
    description: table.description,
    format,
    mediatype: mediaTypes[format],
    bytes: bytes.byteLength,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    ...(format === 'csv' ? { profile: 'tabular-data-resource', encoding: 'utf-8' } : {}),
    schema: { fields: table.fields, missingValues: [''] },
  }));
  const head = {
    name: 'headcount-export',
    title: 'Headcount: workforce claims with their evidence',
    description: `The ledger as known on ${asOf}. Every statement carries its quote and the id of its receipt.`,
    profile: 'data-package',
    version: asOf,
    licenses: [{ name: 'Apache-2.0', path: 'https://www.apache.org/licenses/LICENSE-2.0' }],
    ledger: { asOf, hash: ledgerHash },
    resources: described,
  };
  return `${JSON.stringify(head, null, 2)}\n`;
}
