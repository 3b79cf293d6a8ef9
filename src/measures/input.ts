import { readFileSync } from 'node:fs';
import type { Ledger } from '../ledger/ledger.ts';

/** What a measure is given: the ledger through two doors, and the day to answer as of. */
export interface MeasureInput {
  readonly ledger: Pick<Ledger, 'query' | 'document'>;
  readonly asOf: string;
}

/** The query of the same stem as the file that asks for it; it works from source and from the built package. */
export function sqlBeside(url: string): string {
  return readFileSync(new URL(url.replace(/\.[jt]s$/, '.sql')), 'utf8');
}
