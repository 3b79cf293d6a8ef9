import type { Company } from '../../../src/core/index.ts';

/** An employer that the ledger knows already. */
export function employer(id: string, cik: string, ticker: string | null = null): Company {
  return { id, name: id, aliases: [], cik, ticker, domain: null, parent: null };
}

/** The one that files the fixtures. */
export const kestrel: Company = employer('kestrel', '0009990001', 'KSYS');
