import type {
  ActionRecord,
  Batch,
  BoardSystem,
  ClassifiedLook,
  Company,
  Correction,
  Document,
  FindingRecord,
  LinkRecord,
  Observation,
  Prediction,
  Quarantined,
  StatementRecord,
  Tally,
} from '../core/index.ts';
import type { SealedLook } from './postings/seal.ts';

/** Every question can be asked as of a past day, and as of a past state of the ledger. */
export interface ReadOptions {
  /** ISO day; only what was known by the end of that day. Absent: everything known. */
  readonly asOf?: string;
  /** only the batches up to this revision: with `asOf`, the same bytes for ever, whatever is appended later */
  readonly revision?: number;
}

/** Which rows are asked for; what is left out does not narrow. */
export interface RowFilter extends ReadOptions {
  readonly source?: string;
  /** the source's own key of the row */
  readonly key?: string;
  /** part of the subject, letter case ignored */
  readonly subject?: string;
  /** a company's id, whole */
  readonly company?: string;
  readonly measure?: string;
  readonly event?: string;
  readonly document?: string;
  /** an observation's series */
  readonly series?: string;
}

/** What a correction left on a row. `stale`: its `expect` no longer holds, so the row is shown as it came. */
export interface Flag {
  readonly kind: 'flagged' | 'overridden' | 'scaled' | 'stale';
  readonly field: string | null;
  readonly message: string;
  readonly reason: string;
  readonly provider: string;
}

/** What the ledger knows about a row beside the row itself. */
export interface Holding {
  /** sha-256 that `verify` recomputes */
  readonly hash: string;
  /** the batch that brought the row */
  readonly revision: number;
  /** 1 for the first version of this source's key; a later snapshot makes the next one */
  readonly version: number;
  /** sha-256 of the text its quote is a slice of; one document may have been normalised twice */
  readonly text: string | null;
  readonly flags: readonly Flag[];
}

export type Held<T> = T & { readonly held: Holding };

export type DocumentEntry = Omit<Document, 'bytes' | 'text'> & {
  /** sha-256 of the text */
  readonly textId: string;
  readonly chars: number;
  readonly bytes: number;
};

/** One append: what one source gave in one go. */
export interface Run extends Tally {
  readonly revision: number;
  readonly source: string;
  readonly snapshot: string;
}

export type RowKind =
  | 'statement'
  | 'action'
  | 'finding'
  | 'observation'
  | 'prediction'
  | 'company'
  | 'correction'
  | 'link'
  | 'quarantined';

export interface RecordOf {
  statement: StatementRecord;
  action: ActionRecord;
  finding: FindingRecord;
  observation: Observation;
  prediction: Prediction;
  company: Company;
  correction: Correction;
  link: LinkRecord;
  quarantined: Quarantined;
}

export type SqlValue = string | number | boolean | null | readonly string[];
export type SqlParams = Readonly<Record<string, SqlValue>>;
export type SqlRow = Readonly<Record<string, unknown>>;

export interface VerifyFailure {
  readonly check: 'row' | 'posting' | 'quote' | 'document' | 'text' | 'tally' | 'correction' | 'link';
  /** what failed: source and key, document id, or revision */
  readonly at: string;
  readonly message: string;
}

/** `passed` is null when there was nothing to look at: a check that did not run never reads as passed. */
export interface Verification {
  readonly passed: boolean | null;
  readonly lookedAt: {
    readonly rows: number;
    readonly quotes: number;
    readonly documents: number;
    readonly texts: number;
    readonly runs: number;
    /** versions of postings, each with its text */
    readonly postings: number;
    readonly corrections: number;
    readonly links: number;
  };
  /** how many checks failed; `failures` names the first thousand */
  readonly failed: number;
  readonly failures: readonly VerifyFailure[];
}

/** What became of several looks, together and each by itself, in their order. */
export interface LooksTally extends Tally {
  readonly each: readonly Tally[];
}

/** What several pages of one day together show of one board. */
export interface JoinedLook {
  readonly system: BoardSystem;
  readonly board: string;
  readonly seen: string;
  readonly stated: number | null;
  readonly classifier: string;
  /** sha-256 over what it was made of, hex */
  readonly snapshot: string;
  /** versions that the ledger holds */
  readonly versions: readonly number[];
}

/** The ledger: append-only, every question as of a past day, every quote checked again by `verify`. */
export interface Ledger {
  /** Writes the batch whole or not at all. Rows that cannot stand are quarantined with a reason; the others are kept. */
  append(batch: Batch): Promise<Tally>;
  /** Writes looks at boards of postings, whole or not at all; the same look given twice changes nothing. */
  appendLooks(looks: readonly (ClassifiedLook | SealedLook)[]): Promise<LooksTally>;
  /** Writes one whole look that several pages make, of versions that are held. It reads no row of a source. */
  appendJoined(look: JoinedLook): Promise<Tally>;

  /** The latest version of each row that was known at `asOf`, with corrections applied, in order of source and key. */
  statements(filter?: RowFilter): Promise<readonly Held<StatementRecord>[]>;
  actions(filter?: RowFilter): Promise<readonly Held<ActionRecord>[]>;
  findings(filter?: RowFilter): Promise<readonly Held<FindingRecord>[]>;
  observations(filter?: RowFilter): Promise<readonly Held<Observation>[]>;
  predictions(filter?: RowFilter): Promise<readonly Held<Prediction>[]>;
  companies(filter?: RowFilter): Promise<readonly Held<Company>[]>;
  corrections(filter?: RowFilter): Promise<readonly Held<Correction>[]>;
  links(filter?: RowFilter): Promise<readonly Held<LinkRecord>[]>;
  quarantined(filter?: RowFilter): Promise<readonly Held<Quarantined>[]>;

  /** Every version of one row as it came, oldest first, no correction applied. */
  versions<K extends RowKind>(kind: K, source: string, key: string): Promise<readonly Held<RecordOf[K]>[]>;
  documents(): Promise<readonly DocumentEntry[]>;
  /** `textId` picks one of several texts of the same bytes: pass a row's `held.text` to show its quote. */
  document(id: string, textId?: string): Promise<Document | null>;
  /** The text of a posting's version, by its `text_id`; `null` where none is held. */
  postingText(id: string): Promise<string | null>;
  /** Every text of a posting that is held, one after another, in no order: for work over more of them than fit in memory. */
  eachPostingText(take: (id: string, text: string) => void): Promise<void>;
  runs(): Promise<readonly Run[]>;

  /**
   * One SELECT over the tables of src/ledger/README.md (`statements`, `observations`, ...), which already hold only the
   * latest rows known at `asOf` with corrections applied. Values are bound by name: `$company`. Counts come as numbers.
   */
  query<Row extends SqlRow = SqlRow>(
    sql: string,
    params?: SqlParams,
    options?: ReadOptions,
  ): Promise<readonly Row[]>;

  /** sha-256 over the contents in canonical order: equal for equal contents, whenever and in whatever order they came. */
  hash(options?: ReadOptions): Promise<string>;
  verify(): Promise<Verification>;
  close(): Promise<void>;
}

/** How a ledger is opened. */
export interface LedgerOptions {
  /** default `write`: makes the folder when absent and holds the writer's lock until `close` */
  readonly mode?: 'write' | 'read';
}
