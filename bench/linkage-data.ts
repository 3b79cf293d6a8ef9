import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openToLink } from '../src/engine/link/open-table.ts';
import type { Table } from '../src/linking/index.ts';

const folder = new URL('../../shared/data/methods/linkage/', import.meta.url);

export const linkageFile = (name: string): string => fileURLToPath(new URL(name, folder));
export const linkageHeld = (): boolean => existsSync(folder);
export const febrl = (name: string): Table => openToLink(linkageFile(name));

/** Two tables made again from published pairs, and those pairs with their label and the part they belong to. */
export interface PairedTables {
  readonly a: Table;
  readonly b: Table;
  readonly pairs: readonly {
    readonly a: number;
    readonly b: number;
    readonly same: boolean;
    readonly part: Part;
  }[];
}
type Part = 'train' | 'valid' | 'test';

/** Reads `COL name VAL text ... TAB COL ... TAB 0|1` lines; equal records are one row. `left` columns are left out. */
export function pairedTables(name: string, left: readonly string[] = []): PairedTables {
  const sides = [new Map<string, number>(), new Map<string, number>()] as const;
  const records: Record<string, string>[][] = [[], []];
  const row = (side: 0 | 1, text: string): number => {
    const known = sides[side].get(text);
    if (known !== undefined) return known;
    sides[side].set(text, records[side]!.length);
    records[side]!.push(recordOf(text));
    return records[side]!.length - 1;
  };
  const pairs = (['train', 'valid', 'test'] as const).flatMap((part) =>
    readFileSync(new URL(`${name}/${part}.txt`, folder), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [a = '', b = '', label] = line.split('\t');
        return { a: row(0, a), b: row(1, b), same: label?.trim() === '1', part };
      }),
  );
  const table = (rows: readonly Record<string, string>[]): Table => ({
    rows: rows.length,
    columns: new Map(
      Object.keys(rows[0]!)
        .filter((column) => !left.includes(column))
        .map((column) => [column, rows.map((record) => record[column] ?? '')]),
    ),
  });
  return { a: table(records[0]!), b: table(records[1]!), pairs };
}

function recordOf(text: string): Record<string, string> {
  const cells = text.split('COL ').slice(1);
  return Object.fromEntries(
    cells.map((cell) => {
      const [name = '', value = ''] = cell.split(' VAL ');
      return [name.trim(), value.replace(/\\/g, '').replace(/['`]/g, ' ').replace(/\s+/g, ' ').trim()];
    }),
  );
}
