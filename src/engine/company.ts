import type { Company, Observation } from '../core/index.ts';
import type { Ledger } from '../ledger/index.ts';
import { type CallQuarter, callQuarters } from '../measures/call-quarters.ts';
import { type Claim, claims, wordsOf } from '../measures/claims.ts';
import { type CompanyYear, companyYears } from '../measures/company-years.ts';
import { events, type WorkforceEvent } from '../measures/events.ts';

/** All that the ledger holds of one employer. */
export interface CompanyPage {
  readonly company: Company;
  /** fiscal years, newest first */
  readonly years: readonly CompanyYear[];
  /** employees on days that end no year above, and reports that state none */
  readonly employees: readonly Observation[];
  readonly events: readonly WorkforceEvent[];
  /** notices filed with a state, newest first */
  readonly notices: readonly Claim[];
  /** filings whose items speak of results or of an exit plan, newest first */
  readonly filings: readonly Observation[];
  /** earnings calls, newest first: how often management spoke of its spending, staff and output, and how checkably */
  readonly calls: readonly CallQuarter[];
  /** everything else that is said */
  readonly claims: readonly Claim[];
}

/** Found by id, name, alias or ticker, letter case and punctuation ignored. */
export async function companyCalled(ledger: Ledger, asOf: string, name: string): Promise<Company | null> {
  const words = wordsOf(name);
  const companies = await ledger.companies({ asOf });
  const called = (c: Company): boolean =>
    [c.id, c.name, c.ticker ?? '', ...c.aliases].some((n) => wordsOf(n) === words);
  return (words === '' ? undefined : companies.find(called)) ?? null;
}

export async function companyPage(ledger: Ledger, asOf: string, name: string): Promise<CompanyPage | null> {
  const company = await companyCalled(ledger, asOf, name);
  if (company === null) return null;
  const input = { ledger, asOf };
  const observations = await ledger.observations({ company: company.id, asOf });
  const said = await claims(input, { company: company.id });
  const years = await companyYears(input, company.id);
  const ends = new Set(years.map(({ end }) => end));
  return {
    company,
    years,
    employees: observations.filter(
      ({ series, period, value }) => series === 'employees' && (value.best === null || !ends.has(period.end)),
    ),
    events: await events(input, { company: company.id }),
    notices: said.filter(isNotice).toSorted((a, b) => order(dayOf(b), dayOf(a))),
    filings: observations
      .filter(({ series }) => series.startsWith('edgar/'))
      .toSorted((a, b) => order(b.period.end, a.period.end)),
    calls: await callQuarters(input, company.id),
    claims: said.filter((claim) => !isNotice(claim) && !claim.source.startsWith('earnings-calls/')),
  };
}

const isNotice = ({ figure }: Claim): boolean => figure.unitOfAccount === 'notice';
const dayOf = ({ figure, knownAt }: Claim): string => figure.period?.start ?? knownAt;
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Names that share a word with what was asked, for a hint. */
export async function similarCompanies(ledger: Ledger, name: string): Promise<readonly string[]> {
  const asked = wordsOf(name);
  const companies = await ledger.companies();
  return companies
    .filter((c) => asked !== '' && wordsOf(c.name).startsWith(asked.slice(0, 3)))
    .map((c) => c.name);
}
