import type { Feed } from '../../feed.ts';
import { companyFactsBatch } from './batch.ts';

const head = /^\s*\{\s*"cik"\s*:\s*"?\d{1,10}"?\s*,\s*"entityName"\s*:/;

/** `data.sec.gov/api/xbrl/companyfacts/CIK##########.json`. */
export const companyFacts: Feed = {
  name: 'edgar-companyfacts',
  title: 'EDGAR companyfacts of one filer',
  recognise: ({ bytes }) => {
    const start = new TextDecoder().decode(bytes.subarray(0, 600));
    return head.test(start) ? { fits: true } : { fits: false };
  },
  parse: ({ bytes }, context) => companyFactsBatch(bytes, context),
};
