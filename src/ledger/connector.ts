import {
  BLOB,
  blobValue,
  DOUBLE,
  DuckDBBlobVector,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBInstance,
  type DuckDBType,
  type DuckDBValue,
  INTEGER,
  LIST,
  listValue,
  StatementType,
  VARCHAR,
} from '@duckdb/node-api';
import { Problem } from '../core/index.ts';
import type { SqlParams, SqlRow } from './ledger.ts';
import { readingMegabytes, writingMegabytes } from './memory.ts';
import { plainRow } from './plain.ts';
import { translate } from './translate.ts';

/** `utf8` is a text given as its bytes */
export type ColumnType = 'text' | 'utf8' | 'integer' | 'double' | 'blob';
export type Cell = string | number | Uint8Array | null;

/** Columns of one kind of row, ready for a bulk append: `columns[i]` holds every value of the i-th column. */
export interface Columns {
  readonly types: readonly ColumnType[];
  readonly columns: readonly (readonly Cell[])[];
}

/** The narrow port to the database. A second engine would implement these two interfaces and nothing else. */
export interface Connection {
  query<Row extends SqlRow = SqlRow>(sql: string, params?: SqlParams): Promise<Row[]>;
  /** one SELECT and nothing else: anything that writes, or more than one statement, is refused before it runs */
  select<Row extends SqlRow = SqlRow>(sql: string, params?: SqlParams): Promise<Row[]>;
  /** rows as arrays of what the driver gives: the fast path for many rows */
  rows(sql: string, params?: SqlParams): Promise<readonly (readonly unknown[])[]>;
  /** rows as arrays, a chunk at a time: one stream a connection at once */
  stream(sql: string, params?: SqlParams): AsyncIterable<readonly (readonly unknown[])[]>;
  run(sql: string, params?: SqlParams): Promise<void>;
  append(table: { schema: string | null; name: string }, rows: Columns): Promise<void>;
  transaction<T>(work: () => Promise<T>): Promise<T>;
  /** parameter names of a statement that the engine accepts */
  bind(sql: string): Promise<readonly string[]>;
  close(): void;
}

export interface Database {
  connect(): Promise<Connection>;
  close(): void;
}

/** The driver shows timestamps in the machine's zone unless told; and no question reaches files, the network or settings. */
export const settled: readonly string[] = [
  "SET GLOBAL TimeZone = 'UTC'",
  'SET GLOBAL enable_external_access = false',
  'SET GLOBAL lock_configuration = true',
];

/** The engine would keep in memory whatever the machine has; a ledger of large documents must not. */
const inMemory = { memory_limit: `${writingMegabytes}MB` };
const reading = { memory_limit: `${readingMegabytes}MB`, access_mode: 'READ_ONLY' };
/**
 * With one thread the engine does not spin in wait for another while it commits, and other processors are left to whoever reads
 * files. Rows stay in the groups in which they were written: to join groups, it would read every payload in them at once.
 */
const writing = { ...inMemory, threads: '1', max_vacuum_tasks: '0' };

const driverTypes: Record<ColumnType, DuckDBType> = {
  text: VARCHAR,
  utf8: VARCHAR,
  integer: INTEGER,
  double: DOUBLE,
  blob: BLOB,
};
const chunkRows = 2048;

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** `folders` are the only places on disk that statements may reach; by default there is none. */
export async function openDatabase(
  path: string,
  readOnly: boolean,
  folders: readonly string[] = [],
): Promise<Database> {
  try {
    const instance = await DuckDBInstance.create(
      path,
      readOnly ? reading : path === ':memory:' ? inMemory : writing,
    );
    const settings = await instance.connect();
    await settings.run(`SET GLOBAL allowed_directories = [${folders.map(literal).join(', ')}]`);
    for (const statement of settled) await settings.run(statement);
    settings.closeSync();
    return {
      connect: async () => connectionOver(await instance.connect()),
      close: () => instance.closeSync(),
    };
  } catch (cause) {
    throw translate(cause);
  }
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw translate(cause);
  }
}

function bound(params: SqlParams): {
  values: Record<string, DuckDBValue>;
  types: Record<string, DuckDBType>;
} {
  const values: Record<string, DuckDBValue> = {};
  const types: Record<string, DuckDBType> = {};
  for (const [name, value] of Object.entries(params)) {
    if (Array.isArray(value)) types[name] = LIST(VARCHAR);
    values[name] = Array.isArray(value) ? listValue(value as string[]) : (value as DuckDBValue);
  }
  return { values, types };
}

function connectionOver(driver: DuckDBConnection): Connection {
  const query = <Row extends SqlRow>(sql: string, params: SqlParams = {}): Promise<Row[]> =>
    guarded(async () => {
      const { values, types } = bound(params);
      const reader = await driver.runAndReadAll(sql, values, types);
      return reader.getRowObjectsJS().map((row) => plainRow(row) as Row);
    });
  const run = (sql: string, params: SqlParams = {}): Promise<void> =>
    guarded(async () => {
      const { values, types } = bound(params);
      await driver.run(sql, values, types);
    });

  return {
    query,
    run,
    select: async (sql, params) => {
      await assertOneSelect(driver, sql);
      return query(sql, params);
    },
    rows: (sql, params = {}) =>
      guarded(async () => {
        const { values, types } = bound(params);
        return (await driver.runAndReadAll(sql, values, types)).getRows();
      }),
    async *stream(sql, params = {}) {
      const { values, types } = bound(params);
      const result = await guarded(() => driver.stream(sql, values, types));
      for (;;) {
        const chunk = await guarded(() => result.fetchChunk());
        if (!chunk || chunk.rowCount === 0) return;
        yield chunk.getRows();
      }
    },
    append: (table, rows) => guarded(() => bulkAppend(driver, table, rows)),
    async transaction(work) {
      await run('BEGIN');
      try {
        const result = await work();
        await run('COMMIT');
        return result;
      } catch (cause) {
        // a failed COMMIT has already rolled back, and then there is nothing left to roll back
        await run('ROLLBACK').catch(() => {});
        throw translate(cause);
      }
    },
    bind: (sql) =>
      guarded(async () => {
        const prepared = await driver.prepare(sql);
        const names = Array.from({ length: prepared.parameterCount }, (_, i) =>
          prepared.parameterName(i + 1),
        );
        prepared.destroySync();
        return names;
      }),
    close: () => driver.closeSync(),
  };
}

async function assertOneSelect(driver: DuckDBConnection, sql: string): Promise<void> {
  await guarded(async () => {
    // the driver fails without a word on text that holds no statement at all
    const empty = sql.replace(/--.*/g, '').trim() === '';
    const statements = empty ? { count: 0 } : await driver.extractStatements(sql);
    if (statements.count !== 1 || !('prepare' in statements)) {
      throw new Problem('refused', `expected one SELECT, and ${statements.count} statements came`);
    }
    const prepared = await statements.prepare(0);
    const type = prepared.statementType;
    prepared.destroySync();
    if (type !== StatementType.SELECT) {
      throw new Problem(
        'refused',
        'expected a SELECT, and another kind of statement came: the ledger is only read here',
      );
    }
  });
}

function setColumn(chunk: DuckDBDataChunk, at: number, type: ColumnType, cells: readonly Cell[]): void {
  if (type !== 'blob' && type !== 'utf8') {
    chunk.setColumnValues(at, cells as DuckDBValue[]);
    return;
  }
  // the driver has no way to give a text as the bytes that it is, and takes them for a blob's
  const { vector } = chunk.getColumnVector(at) as unknown as DriverVector;
  const bytes = DuckDBBlobVector.fromRawVector(vector, cells.length);
  for (const [i, cell] of cells.entries())
    bytes.setItem(i, cell === null ? null : blobValue(cell as Uint8Array));
  bytes.flush();
}

/** What the driver's vectors of texts and blobs hold, and do not show. */
interface DriverVector {
  readonly vector: Parameters<typeof DuckDBBlobVector.fromRawVector>[0];
}

async function bulkAppend(
  driver: DuckDBConnection,
  table: { schema: string | null; name: string },
  { types, columns }: Columns,
): Promise<void> {
  const count = columns[0]?.length ?? 0;
  if (count === 0) return;
  // without its catalogue the driver takes a temporary table for the ledger's own, which a reader may not write
  const appender =
    table.schema === null
      ? await driver.createAppender(table.name, 'main', 'temp')
      : await driver.createAppender(table.name, table.schema);
  const driverTypesOfTable = types.map((type) => driverTypes[type]);
  for (let from = 0; from < count; from += chunkRows) {
    const to = Math.min(count, from + chunkRows);
    const chunk = DuckDBDataChunk.create(driverTypesOfTable, to - from);
    for (const [i, column] of columns.entries()) setColumn(chunk, i, types[i]!, column.slice(from, to));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}
