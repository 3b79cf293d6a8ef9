import type { Ask, Missing, PullSource } from '../../pull/ask.ts';
import { itemSearch } from './full-text.ts';
import { submissionsAsks } from './submissions.ts';
import { ciksOf } from './tickers.ts';

export const pullEdgar: PullSource = {
  name: 'edgar',
  title: 'EDGAR of the US Securities and Exchange Commission',
  gives:
    'with --company: submissions, company facts, 8-Ks with Item 2.05 and the newest 10-K; without: every 8-K with Item 2.05 since --since',
  terms:
    'public; ten requests a second at most; who is asking must be said: --contact "Name name@example.org"',
  cadence: 'within minutes of a filing',
  everyMs: 200,
  freshHours: 12,
  readBy: 'headcount read takes other filings',
  needsContact: true,
  plan: ({ companies, since }) => {
    if (companies.length === 0) return [itemSearch(since, 0)];
    const [numbered, named] = [
      companies.filter((name) => /^\d{1,10}$/.test(name)),
      companies.filter((name) => !/^\d{1,10}$/.test(name)),
    ];
    return [
      ...numbered.flatMap((cik) => ofCompany(cik, since)),
      ...(named.length === 0 ? [] : [tickers(named, since)]),
    ];
  },
};

function tickers(named: readonly string[], since: string | null): Ask {
  return {
    url: 'https://www.sec.gov/files/company_tickers.json',
    name: 'company_tickers.json',
    expect: 'json',
    api: true,
    follow: (body) =>
      ciksOf(body, named).flatMap((found): readonly (Ask | Missing)[] =>
        typeof found === 'string' ? ofCompany(found, since) : [found],
      ),
  };
}

function ofCompany(number: string, since: string | null): readonly Ask[] {
  const cik = number.padStart(10, '0');
  return [
    {
      url: `https://data.sec.gov/submissions/CIK${cik}.json`,
      name: `submissions-CIK${cik}.json`,
      expect: 'json',
      api: true,
      follow: (body) => submissionsAsks(body, cik, since),
    },
    {
      url: `https://data.sec.gov/api/xbrl/companyfacts/CIK${cik}.json`,
      name: `companyfacts-CIK${cik}.json`,
      expect: 'json',
      api: true,
    },
  ];
}
