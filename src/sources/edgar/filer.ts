import type { Company } from '../../core/index.ts';
import type { FeedContext } from '../feed.ts';

/** Who filed, as EDGAR or a cover names them. */
export interface NamedFiler {
  /** ten digits */
  readonly cik: string | null;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly ticker?: string | null;
  readonly domain?: string | null;
}

export interface IdentifiedFiler {
  /** the ledger's id; `null` for a filing that names no CIK */
  readonly company: string | null;
  /** the employer to enter, when the ledger does not know its CIK yet */
  readonly companies: readonly Company[];
}

/** A filer by its CIK alone, never by its name; one that the ledger does not know is entered under that CIK. */
export function identify(filer: NamedFiler, context: FeedContext): IdentifiedFiler {
  const { cik, name, aliases = [], ticker = null, domain = null } = filer;
  if (cik === null) return { company: null, companies: [] };
  const known = context.companies?.find((each) => each.cik === cik);
  if (known !== undefined) return { company: known.id, companies: [] };
  const company = `cik-${cik}`;
  return { company, companies: [{ id: company, name, aliases, cik, ticker, domain, parent: null }] };
}
