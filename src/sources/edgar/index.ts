import type { Feed } from '../feed.ts';
import { annualReport } from './annual-report/index.ts';
import { companyFacts } from './companyfacts/index.ts';
import { currentReport } from './current-report/index.ts';
import { submissions } from './submissions/index.ts';

/** What EDGAR gives of one filer. */
export const edgar: readonly Feed[] = [companyFacts, submissions, annualReport, currentReport];
