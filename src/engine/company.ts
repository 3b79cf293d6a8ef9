import type { Company, Observation } from '../core/index.ts';
import type { Ledger } from '../ledger/index.ts';
import { type Claim, claims, wordsOf } from '../measures/claims.ts';
import { events, type WorkforceEvent } from '../measures/events.ts';

/** All that the ledger holds of one employer. */
export interface CompanyPage {
  readonly company: Company;
  readonly events: readonly WorkforceEvent[];
  readonly claims: readonly Claim[];
  readonly employees: readonly Observation[];
  readonly figures: readonly Observation[];
}

/** Found by id, name, alias or ticker, letter case and punctuation ignored. */
export async function companyPage(ledger: Ledger, asOf: string, name: string): Promise<CompanyPage | null> {
  const words = wordsOf(name);
  const companies = await ledger.companies({ asOf });
  const called = (c: Company): boolean =>
    [c.id, c.name, c.ticker ?? '', ...c.aliases].some((n) => wordsOf(n) === words);
  const company = words === '' ? undefined : companies.find(called);
  if (company === undefined) return null;
  const observations = await ledger.observations({ company: company.id, asOf });
  return {
    company,
    events: await events({ ledger, asOf }, { company: company.id }),
    claims: await claims({ ledger, asOf }, { company: company.id }),
    employees: observations.filter((o) => o.series === 'employees'),
    figures: observations.filter((o) => o.series !== 'employees'),
  };
}

/** Names that share a word with what was asked, for a hint. */
export async function similarCompanies(ledger: Ledger, name: string): Promise<readonly string[]> {
  const asked = wordsOf(name);
  const companies = await ledger.companies();
  return companies
    .filter((c) => asked !== '' && wordsOf(c.name).startsWith(asked.slice(0, 3)))
    .map((c) => c.name);
}
