import type { Company } from '../core/index.ts';
import { companies } from '../sources/register/companies.ts';
import { registerText } from './register-files.ts';

/** The employers that the embedded register knows by name, without opening a ledger. */
export function registerCompanies(): readonly Company[] {
  return companies(registerText('companies.csv')).companies ?? [];
}
