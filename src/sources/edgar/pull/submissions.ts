import { z } from 'zod';
import type { Ask } from '../../pull/ask.ts';
import { filingAsk } from './filing.ts';

const list = z.array(z.string());
const filings = z.object({
  accessionNumber: list,
  filingDate: list,
  form: list,
  items: list,
  primaryDocument: list,
});
const submissions = z.object({
  filings: z.object({
    recent: filings,
    files: z.array(z.object({ name: z.string().regex(/^[\w.-]+\.json$/), filingTo: z.string() })).default([]),
  }),
});

const exitCosts = '2.05';

/** Of a company's newest thousand filings: what `filingAsks` names, and the older pages that reach to the day. */
export function submissionsAsks(body: string, cik: string, since: string | null): readonly Ask[] {
  const { recent, files } = submissions.parse(JSON.parse(body)).filings;
  const older = files.filter(({ filingTo }) => since !== null && filingTo >= since);
  return [
    ...filingAsks(recent, cik, since, 1),
    ...older.map(
      ({ name }): Ask => ({
        url: `https://data.sec.gov/submissions/${name}`,
        name,
        expect: 'json',
        api: true,
        follow: (page) => filingAsks(filings.parse(JSON.parse(page)), cik, since, 0),
      }),
    ),
  ];
}

/** Each 8-K with Item 2.05 filed since the day, amendments too, and so many of the newest 10-Ks. */
function filingAsks(
  listed: z.infer<typeof filings>,
  cik: string,
  since: string | null,
  annualReports: number,
): readonly Ask[] {
  const rows = listed.accessionNumber.map((accession, i) => ({
    accession,
    filed: listed.filingDate[i] ?? '',
    form: listed.form[i] ?? '',
    items: (listed.items[i] ?? '').split(','),
    document: listed.primaryDocument[i] ?? '',
  }));
  const late = rows.filter(({ filed }) => since === null || filed >= since);
  const exits = late.filter(({ form, items }) => /^8-K(?:\/A)?$/.test(form) && items.includes(exitCosts));
  const annual = late.filter(({ form }) => form === '10-K').slice(0, annualReports);
  return [...exits, ...annual].map(({ accession, document }) => filingAsk(cik, accession, document));
}
