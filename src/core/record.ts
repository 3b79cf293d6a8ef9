import type { Period } from './period.ts';
import type { Quantity } from './quantity.ts';
import type { Action, Finding, Statement } from './reading.ts';

/** Bytes as they were fetched or given, with the text that every quote is a slice of. */
export interface Document {
  /** sha-256 of `bytes`, hex */
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly mediaType: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly retrieved: string | null;
}

/** Where a row came from. Identity is source + the source's own key + snapshot, never a hash of parsed values. */
export interface Origin {
  readonly source: string;
  readonly key: string;
  /** sha-256 of the snapshot (file, payload, article) that held the row, hex */
  readonly snapshot: string;
}

/**
 * *quoted*: the quote is the source's own words, held whole. *cited*: the source's text is not held; the quote is the
 * row of the register that records it, and the receipt ends at `citation` and says so.
 */
export type Evidence = 'quoted' | 'cited';

/** A statement as the ledger holds it: its quote is always the exact slice of `document` at its offsets. */
export interface StatementRecord {
  readonly origin: Origin;
  readonly statement: Statement;
  readonly evidence: Evidence;
  readonly document: string;
  readonly citation: string | null;
  readonly attributedTo: string | null;
  readonly note: string | null;
  /** day on which a reader could have known it, ISO; the transaction-time axis of every as-of question */
  readonly knownAt: string;
  /** the event it belongs to, when its source says so */
  readonly event: string | null;
}

export interface ActionRecord {
  readonly origin: Origin;
  readonly action: Action;
  readonly document: string;
  readonly citation: string | null;
  readonly knownAt: string;
  readonly event: string | null;
}

export interface FindingRecord {
  readonly origin: Origin;
  readonly finding: Finding;
  readonly document: string | null;
  readonly knownAt: string;
}

/** One value of one series for one subject and period, with its vintage. */
export interface Observation {
  readonly origin: Origin;
  readonly series: string;
  readonly subject: string;
  readonly company: string | null;
  readonly period: Period;
  readonly value: Quantity;
  readonly unit: string;
  readonly basis: string | null;
  readonly citation: string;
  readonly knownAt: string;
}

/** One employer, with everything another source may call it. */
export interface Company {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly cik: string | null;
  readonly ticker: string | null;
  readonly domain: string | null;
  readonly parent: string | null;
}

/** A dated statement with the rule that decides it. */
export interface Prediction {
  readonly origin: Origin;
  readonly text: string;
  readonly madeBy: string;
  readonly made: string;
  readonly due: string;
  readonly rule: string;
  readonly statement: string | null;
  /** chance that it comes true, as its maker gave it */
  readonly probability?: number | undefined;
  /** a figure foretold with its spread: `45% +- 5% for measure(...)` */
  readonly expects?: string | undefined;
}

export const correctionActions = ['drop', 'override', 'scale', 'flag'] as const;

/** A correction never touches the row it corrects; it stands beside it, and stops loudly when `expect` no longer holds. */
export interface Correction {
  readonly source: string;
  readonly key: string;
  readonly action: (typeof correctionActions)[number];
  readonly field: string | null;
  readonly expect: string | null;
  readonly value: string | null;
  readonly reason: string;
  readonly provider: string;
  readonly knownAt: string;
}

export const linkRelations = ['same-event', 'part-of', 'amends', 'repeats', 'different', 'look'] as const;
/**
 * How row `a` stands to row `b`: tells the same action; is part of its action; amends it; repeats it (the same record listed
 * again); is of another action; or cannot be told and should be looked at.
 */
export type LinkRelation = (typeof linkRelations)[number];

/** A source's row, named `source:key` with the part of the key before `::`. */
export type RowName = string;

/**
 * That two rows of sources belong together, or do not. Nothing is merged: a later version of the same link, by the engine or a
 * person, replaces this one, and `different` undoes it.
 */
export interface LinkRecord {
  readonly origin: Origin;
  readonly a: RowName;
  readonly b: RowName;
  readonly relation: LinkRelation;
  /** the chance that the relation holds, 0 to 1 */
  readonly probability: number;
  /** in words, the strongest first */
  readonly reasons: readonly string[];
  readonly by: 'engine' | 'person';
  readonly knownAt: string;
}

/** A row that was read and refused, kept as it came with what it lacked. */
export interface Quarantined {
  readonly origin: Origin;
  readonly raw: string;
  readonly reason: string;
}

/** Everything one source gave in one go: written whole or not at all. */
export interface Batch {
  readonly source: string;
  readonly snapshot: string;
  readonly rowsRead: number;
  /** ISO day on which the snapshot could be known: it dates the rows that carry no day of their own (companies) */
  readonly knownAt?: string;
  readonly documents?: readonly Document[];
  readonly companies?: readonly Company[];
  readonly statements?: readonly StatementRecord[];
  readonly actions?: readonly ActionRecord[];
  readonly findings?: readonly FindingRecord[];
  readonly observations?: readonly Observation[];
  readonly predictions?: readonly Prediction[];
  readonly corrections?: readonly Correction[];
  readonly links?: readonly LinkRecord[];
  readonly quarantined?: readonly Quarantined[];
}

/** rowsRead = accepted + merged + quarantined, always; merged rows were already in the ledger. */
export interface Tally {
  readonly rowsRead: number;
  readonly accepted: number;
  readonly merged: number;
  readonly quarantined: number;
}
