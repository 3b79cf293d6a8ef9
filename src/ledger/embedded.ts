import { type Batch, type ClassifiedLook, type Document, Problem, type Tally } from '../core/index.ts';
import { append } from './append.ts';
import type { Connection, Database } from './connector.ts';
import { hashContents } from './hash.ts';
import type {
  DocumentEntry,
  Held,
  JoinedLook,
  Ledger,
  LooksTally,
  ReadOptions,
  RecordOf,
  RowFilter,
  RowKind,
  Run,
  SqlParams,
  SqlRow,
  Verification,
} from './ledger.ts';
import { appendJoined } from './postings/append-joined.ts';
import { appendLooks } from './postings/append-looks.ts';
import type { SealedLook } from './postings/seal.ts';
import { postingSql } from './postings/sql.ts';
import { readDocument, readDocuments, readRows, readRuns, readVersions } from './read.ts';
import { day } from './schema.ts';
import { sql } from './sql.ts';
import { verify } from './verify.ts';
import { everything, layCorrections, layNamed, type Moment, type View } from './view.ts';
import { Views } from './views.ts';

type Rows<K extends RowKind> = Promise<readonly Held<RecordOf[K]>[]>;

/** The ledger over one open database. Appends wait for each other; readers never wait, and see whole batches only. */
export class EmbeddedLedger implements Ledger {
  readonly #database: Database;
  readonly #writer: Connection;
  readonly #writable: boolean;
  readonly #release: () => void;
  readonly #views: Views;
  #revision: number;
  #appending: Promise<unknown> = Promise.resolve();
  #closed = false;

  private constructor(
    database: Database,
    writer: Connection,
    state: { writable: boolean; revision: number; release: () => void },
  ) {
    this.#database = database;
    this.#writer = writer;
    this.#writable = state.writable;
    this.#revision = state.revision;
    this.#release = state.release;
    this.#views = new Views(database);
  }

  static async over(
    database: Database,
    writer: Connection,
    options: { writable: boolean; release: () => void },
  ): Promise<EmbeddedLedger> {
    const [row] = await writer.query<{ revision: number }>(sql.revision);
    return new EmbeddedLedger(database, writer, { ...options, revision: row?.revision ?? 0 });
  }

  append(batch: Batch): Promise<Tally> {
    return this.#write((revision) => append(this.#writer, batch, revision));
  }

  appendLooks(looks: readonly (ClassifiedLook | SealedLook)[]): Promise<LooksTally> {
    return this.#write((revision) => appendLooks(this.#writer, looks, revision));
  }

  appendJoined(look: JoinedLook): Promise<Tally> {
    return this.#write((revision) => appendJoined(this.#writer, look, revision));
  }

  async postingText(id: string): Promise<string | null> {
    const rows = await this.#with({}, ({ connection }) =>
      connection.query<{ text: string }>(postingSql.text, { id }),
    );
    return rows[0]?.text ?? null;
  }

  eachPostingText(take: (id: string, text: string) => void): Promise<void> {
    return this.#alone(async (connection) => {
      for await (const rows of connection.stream(postingSql.texts))
        for (const [id, text] of rows) take(String(id), String(text));
    });
  }

  statements(filter: RowFilter = {}): Rows<'statement'> {
    return this.#rows('statement', filter);
  }

  actions(filter: RowFilter = {}): Rows<'action'> {
    return this.#rows('action', filter);
  }

  findings(filter: RowFilter = {}): Rows<'finding'> {
    return this.#rows('finding', filter);
  }

  observations(filter: RowFilter = {}): Rows<'observation'> {
    return this.#rows('observation', filter);
  }

  predictions(filter: RowFilter = {}): Rows<'prediction'> {
    return this.#rows('prediction', filter);
  }

  companies(filter: RowFilter = {}): Rows<'company'> {
    return this.#rows('company', filter);
  }

  corrections(filter: RowFilter = {}): Rows<'correction'> {
    return this.#rows('correction', filter);
  }

  links(filter: RowFilter = {}): Rows<'link'> {
    return this.#rows('link', filter);
  }

  quarantined(filter: RowFilter = {}): Rows<'quarantined'> {
    return this.#rows('quarantined', filter);
  }

  versions<K extends RowKind>(kind: K, source: string, key: string): Rows<K> {
    return this.#with({}, ({ connection }) => readVersions(connection, kind, source, key));
  }

  documents(): Promise<readonly DocumentEntry[]> {
    return this.#with({}, ({ connection }) => readDocuments(connection));
  }

  document(id: string, textId?: string): Promise<Document | null> {
    return this.#alone((connection) => readDocument(connection, id, textId ?? null));
  }

  runs(): Promise<readonly Run[]> {
    return this.#alone((connection) => readRuns(connection));
  }

  query<Row extends SqlRow = SqlRow>(
    statement: string,
    params: SqlParams = {},
    options: ReadOptions = {},
  ): Promise<readonly Row[]> {
    return this.#with(options, async (view) => {
      await layNamed(view, statement);
      return view.connection.select<Row>(statement, params);
    });
  }

  async hash(options: ReadOptions = {}): Promise<string> {
    const moment = this.#moment(options);
    return this.#alone((connection) => hashContents(connection, moment));
  }

  verify(): Promise<Verification> {
    const moment = this.#moment({});
    return this.#alone(async (connection) => verify(connection, await layCorrections(connection, moment)));
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#appending;
    await this.#views.close();
    this.#writer.close();
    this.#database.close();
    this.#release();
  }

  /** Appends wait for each other; each that is written is the next revision. */
  async #write<T extends Tally>(work: (revision: number) => Promise<T>): Promise<T> {
    this.#assertOpen();
    if (!this.#writable) {
      throw new Problem('refused', 'the ledger is open for reading only', {
        hint: "open it with { mode: 'write' }",
      });
    }
    const written = this.#appending.then(async () => {
      const tally = await work(this.#revision + 1);
      this.#revision += 1;
      return tally;
    });
    this.#appending = written.catch(() => {});
    return written;
  }

  #rows<K extends RowKind>(kind: K, filter: RowFilter): Rows<K> {
    return this.#with(filter, ({ connection }) => readRows(connection, kind, filter));
  }

  async #with<T>(options: ReadOptions, read: (view: View) => Promise<T>): Promise<T> {
    this.#assertOpen();
    return this.#views.use(this.#moment(options), read);
  }

  /** A connection of its own: for the long streams of `hash` and `verify`, and for what needs no view laid out. */
  async #alone<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    this.#assertOpen();
    const connection = await this.#database.connect();
    try {
      return await work(connection);
    } finally {
      connection.close();
    }
  }

  #moment({ asOf, revision }: ReadOptions): Moment {
    if (asOf !== undefined && !(day.safeParse(asOf).success && asOf.length === everything.length)) {
      throw new Problem('bad-option', `expected a day such as 2026-04-23 for as-of, and ${asOf} came`);
    }
    if (revision !== undefined && !(Number.isSafeInteger(revision) && revision >= 0)) {
      throw new Problem('bad-option', `expected a revision such as 3, and ${revision} came`);
    }
    return { asOf: asOf ?? everything, revision: Math.min(revision ?? this.#revision, this.#revision) };
  }

  #assertOpen(): void {
    if (!this.#closed) return;
    throw new Problem('refused', 'the ledger is closed', { hint: 'open it again with openLedger' });
  }
}
