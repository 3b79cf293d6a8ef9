import type {
  Document,
  DocumentView,
  FindingRecord,
  Overview,
  Reading,
  Receipt,
  Tally,
} from '../core/index.ts';
import type { DocumentEntry, Held, Verification } from '../ledger/index.ts';
import type { Claim, ClaimFilter } from '../measures/claims.ts';
import type { EventFilter, WorkforceEvent } from '../measures/events.ts';
import type { CompanyPage } from './company.ts';
import type { Effects } from './effects.ts';
import type { Exported, ExportOptions } from './export/export.ts';

export interface AsOf {
  /** ISO day; without it today, or the newest day the ledger knows when that is later */
  readonly asOf?: string | undefined;
}

/** One ledger with every question that can be asked of it. `null` means that the ledger holds no such thing. */
export interface Engine {
  /** the ledger's folder, or `null` for one that ends with the process */
  readonly folder: string | null;
  day(asOf?: string): Promise<string>;
  overview(asOf?: string): Promise<Overview>;
  claims(filter?: ClaimFilter & AsOf): Promise<readonly Claim[]>;
  events(filter?: EventFilter & AsOf): Promise<readonly WorkforceEvent[]>;
  findings(options?: AsOf): Promise<readonly Held<FindingRecord>[]>;
  company(name: string, options?: AsOf): Promise<CompanyPage | null>;
  /** names that a reader may have meant */
  similarCompanies(name: string): Promise<readonly string[]>;
  receipt(id: string): Promise<Receipt | null>;
  documents(): Promise<readonly DocumentEntry[]>;
  document(id: string): Promise<DocumentView | null>;
  verify(): Promise<Verification>;
  export(options: ExportOptions & AsOf): Promise<Exported>;
  saveReading(reading: Reading, document: Document): Promise<Tally>;
  close(): Promise<void>;
}

/** Where the ledger is and what the engine may ask of the outside world. */
export interface EngineOptions {
  /** a folder for the ledger, made when absent; without it the ledger is in memory */
  readonly folder?: string | null | undefined;
  /** `write` holds the writer's lock from the start; `read` takes it only to bring in the register's own rows */
  readonly mode?: 'read' | 'write' | undefined;
  readonly effects?: Partial<Effects> | undefined;
}
