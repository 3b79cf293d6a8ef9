import { Problem } from '../../core/index.ts';
import type { CompanyPage, Engine } from '../../engine.ts';

/** All that is held of the employer of that name, alias or ticker; a name that is not known is met with the nearest. */
export async function companyNamed(engine: Engine, name: string, asOf: string): Promise<CompanyPage> {
  const page = await engine.company(name, { asOf });
  if (page !== null) return page;
  const near = await engine.similarCompanies(name);
  throw new Problem('not-found', `Expected a company; nothing here is called "${name}".`, {
    hint:
      near.length === 0
        ? 'headcount show claims --subject NAME searches wider.'
        : `Did you mean ${near.slice(0, 5).join(', ')}?`,
  });
}
