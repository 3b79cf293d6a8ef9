import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { type Batch, type Document, type Origin, Problem, type Quarantined } from '../../core/index.ts';
import { type CsvField, type CsvRow, parseCsv } from './csv.ts';

/** What one row of a register file becomes. */
export type Records = Pick<Batch, 'statements' | 'findings' | 'observations' | 'predictions' | 'companies'>;

/** A row that came through its schema, with the place of each cell for its quote. */
export interface RegisterRow<T> {
  readonly cells: T;
  readonly origin: Origin;
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  field(column: string): CsvField;
}

/** How one file is read: its key column, the schema of a row, and what a row becomes. */
export interface FileDeclaration<T> {
  readonly name: string;
  readonly title: string;
  /** the column that names a row for ever */
  readonly key: string;
  readonly row: z.ZodType<T>;
  readonly toRecords: (row: RegisterRow<T>) => Records;
}

/** A declared file, from its text to one batch. */
export type RegisterFile = (text: string) => Batch;

export function registerFile<T>(declared: FileDeclaration<T>): RegisterFile {
  return (text) => readRegisterFile(declared, text);
}

const lists = ['statements', 'findings', 'observations', 'predictions', 'companies'] as const;

/** Reads one register file into one batch. A row that does not fit is quarantined with its reason; the others stand. */
function readRegisterFile<T>(file: FileDeclaration<T>, text: string): Batch {
  const bytes = new TextEncoder().encode(text);
  const snapshot = createHash('sha256').update(bytes).digest('hex');
  const source = file.name.replace(/\.csv$/, '');
  const [header, ...rows] = parseCsv(text);
  const columns = header?.fields.map((field) => field.value) ?? [];
  if (!columns.includes(file.key)) {
    throw new Problem(
      'bad-input',
      `Expected a column called ${file.key} in ${file.name}; its header is: ${columns.join(', ') || 'empty'}.`,
      {
        hint: 'data/README.md lists the columns of each register file.',
      },
    );
  }
  const batch = { statements: [], findings: [], observations: [], predictions: [], companies: [] } as {
    [L in (typeof lists)[number]]: unknown[];
  };
  const quarantined: Quarantined[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const read = readRow(file, columns, row, seen);
    const origin: Origin = { source, key: read.key, snapshot };
    if (read.reason !== null) {
      quarantined.push({ origin, raw: text.slice(row.start, row.end), reason: read.reason });
      continue;
    }
    const records = file.toRecords({
      cells: read.cells,
      origin,
      document: snapshot,
      start: row.start,
      end: row.end,
      quote: text.slice(row.start, row.end),
      field: (column) => row.fields[columns.indexOf(column)]!,
    });
    for (const list of lists) batch[list].push(...(records[list] ?? []));
  }
  const document: Document = {
    id: snapshot,
    bytes,
    text,
    mediaType: 'text/csv',
    title: file.title,
    publisher: 'Headcount register',
    url: null,
    published: null,
    retrieved: null,
  };
  return { source, snapshot, rowsRead: rows.length, documents: [document], ...batch, quarantined } as Batch;
}

type ReadRow<T> =
  | { readonly key: string; readonly reason: string }
  | { readonly key: string; readonly reason: null; readonly cells: T };

function readRow<T>(
  file: FileDeclaration<T>,
  columns: readonly string[],
  row: CsvRow,
  seen: Set<string>,
): ReadRow<T> {
  const values = Object.fromEntries(columns.map((column, i) => [column, row.fields[i]?.value ?? '']));
  const named = values[file.key] ?? '';
  const fallback = `line-${row.line}`;
  if (row.fields.length !== columns.length)
    return {
      key: fallback,
      reason: `expected ${columns.length} cells, found ${row.fields.length} (line ${row.line})`,
    };
  if (named === '')
    return { key: fallback, reason: `expected a ${file.key}, the cell is empty (line ${row.line})` };
  if (seen.has(named))
    return {
      key: fallback,
      reason: `the ${file.key} ${named} is taken by an earlier row (line ${row.line})`,
    };
  const result = file.row.safeParse(values);
  if (!result.success) {
    const issues = result.error.issues.map((issue) => `${issue.path.join('.') || 'row'}: ${issue.message}`);
    return { key: named, reason: `${issues.join('; ')} (line ${row.line})` };
  }
  seen.add(named);
  return { key: named, reason: null, cells: result.data };
}
