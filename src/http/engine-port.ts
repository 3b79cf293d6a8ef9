import type { DocumentView, Overview, Receipt } from '../core/index.ts';

/** All that the HTTP room asks of the engine. `null` means that the ledger holds no such thing. */
export interface EnginePort {
  /** `asOf` is an ISO day; without it, the newest day the ledger knows. */
  overview(asOf?: string): Promise<Overview>;
  receipt(id: string): Promise<Receipt | null>;
  document(id: string): Promise<DocumentView | null>;
}
