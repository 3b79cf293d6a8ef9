import type { Batch } from '../../core/index.ts';
import type { Ledger } from '../../ledger/index.ts';

/** The ledger's ids of employers by CIK, asked for once, and again only after a file has brought employers. */
export class CompanyIds {
  readonly #ledger: Ledger;
  #ids: ReadonlyMap<string | null, string> | null = null;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  async byCik(): Promise<(cik: string) => string | null> {
    const ids = this.#ids ?? new Map((await this.#ledger.companies()).map(({ cik, id }) => [cik, id]));
    this.#ids = ids;
    return (cik) => ids.get(cik) ?? null;
  }

  /** Hears what a file brought. */
  learnt({ companies = [] }: Batch): void {
    if (companies.length > 0) this.#ids = null;
  }
}
