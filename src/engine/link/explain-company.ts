import { type CompanyVerdict, type NameAnswer, nameAnswer, sameCompany } from '../../linking/index.ts';
import { companyBook } from './company-facts.ts';

/** Which company a name is, by which alias and rule, and what else was near. */
export function explainCompany(name: string): NameAnswer {
  return nameAnswer(name, companyBook());
}

/** Whether two names are of one employer, and by which rule. */
export function compareCompanies(a: string, b: string): CompanyVerdict {
  return sameCompany(a, b, companyBook());
}
