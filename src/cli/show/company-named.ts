import { type Company, Problem } from '../../core/index.ts';
import { companyCalled, similarCompanies } from '../../engine/company.ts';
import type { OpenedLedger } from '../../engine/opened-ledger.ts';
import type { CompanyPage, Engine } from '../../engine.ts';

/** All that is held of the employer of that name, alias or ticker; a name that is not known is met with the nearest. */
export async function companyNamed(engine: Engine, name: string, asOf: string): Promise<CompanyPage> {
  const page = await engine.company(name, { asOf });
  if (page !== null) return page;
  throw unknown(name, await engine.similarCompanies(name));
}

/** The employer alone, for a question that is asked of the ledger itself. */
export async function companyAsked(
  ledger: OpenedLedger['ledger'],
  asOf: string,
  name: string,
): Promise<Company> {
  const company = await companyCalled(ledger, asOf, name);
  if (company !== null) return company;
  throw unknown(name, await similarCompanies(ledger, name));
}

function unknown(name: string, near: readonly string[]): Problem {
  return new Problem('not-found', `Expected a company; nothing here is called "${name}".`, {
    hint:
      near.length === 0
        ? 'headcount show claims --subject NAME searches wider.'
        : `Did you mean ${near.slice(0, 5).join(', ')}?`,
  });
}
