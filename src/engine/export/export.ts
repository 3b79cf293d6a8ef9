import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ledger } from '../../ledger/index.ts';
import { toCsv, toJson } from './csv.ts';
import { dataPackage, type Resource } from './datapackage.ts';
import { writeWhole } from './folder.ts';
import { writeParquet } from './parquet.ts';
import { exportRows } from './rows.ts';
import { type ExportTable, exportTables } from './tables.ts';

/** The file formats that an export writes. */
export const exportFormats = ['csv', 'json', 'parquet'] as const;
/** One of the export formats. */
export type ExportFormat = (typeof exportFormats)[number];

/** Where an export goes and in which formats; all of them unless some are named. */
export interface ExportOptions {
  readonly folder: string;
  readonly formats?: readonly ExportFormat[] | undefined;
}

/** What an export wrote. */
export interface Exported {
  readonly folder: string;
  readonly asOf: string;
  readonly files: readonly { readonly path: string; readonly rows: number; readonly bytes: number }[];
}

/** Every table in every format asked for, and the data package that describes them. */
export async function exportLedger(ledger: Ledger, asOf: string, options: ExportOptions): Promise<Exported> {
  const formats = options.formats ?? exportFormats;
  const files: Exported['files'][number][] = [];
  const folder = await writeWhole(options.folder, async (draft) => {
    const resources: Resource[] = [];
    for (const table of exportTables) {
      const rows = await exportRows(ledger, table, asOf);
      for (const format of await writeTable(draft, table, rows, formats)) {
        const path = `${table.name}.${format}`;
        const bytes = readFileSync(join(draft, path));
        resources.push({ table, path, format, bytes });
        files.push({ path, rows: rows.length, bytes: bytes.byteLength });
      }
    }
    writeFileSync(join(draft, 'datapackage.json'), dataPackage(resources, asOf, await ledger.hash({ asOf })));
  });
  return { folder, asOf, files };
}

async function writeTable(
  folder: string,
  table: ExportTable,
  rows: Parameters<typeof toJson>[1],
  formats: readonly ExportFormat[],
): Promise<readonly ExportFormat[]> {
  const at = (format: ExportFormat): string => join(folder, `${table.name}.${format}`);
  if (formats.includes('csv')) writeFileSync(at('csv'), toCsv(table, rows));
  if (formats.includes('json') || formats.includes('parquet')) writeFileSync(at('json'), toJson(table, rows));
  if (formats.includes('parquet')) await writeParquet(table, at('json'), at('parquet'));
  if (!formats.includes('json')) rmSync(at('json'), { force: true });
  return exportFormats.filter((format) => formats.includes(format));
}
