import { describe, expect, it } from 'vitest';
import { pullEdgar } from '../../../../src/sources/edgar/pull/pull-edgar.ts';
import type { Ask, Missing } from '../../../../src/sources/pull/ask.ts';

const options = { companies: [], states: [], since: null, urls: [], contact: 'A b@c.example' };
const addresses = (asks: readonly (Ask | Missing)[] | undefined) =>
  (asks ?? []).map((ask) => ('missing' in ask ? ask.missing : ask.url));

const recent = {
  accessionNumber: [
    '0000000001-26-000003',
    '0000000001-26-000002',
    '0000000001-25-000009',
    '0000000001-24-000001',
  ],
  filingDate: ['2026-06-02', '2026-05-01', '2025-02-01', '2024-02-01'],
  form: ['8-K', '8-K/A', '10-K', '10-K'],
  items: ['2.02,9.01', '2.05,9.01', '', ''],
  primaryDocument: ['r.htm', 'exit.htm', 'k25.htm', 'k24.htm'],
};

describe('pull edgar', () => {
  it('of a company by its number: submissions and facts, then its 8-Ks with Item 2.05 and the newest 10-K', () => {
    const asks = pullEdgar.plan({ ...options, companies: ['320193'] });
    expect(addresses(asks)).toEqual([
      'https://data.sec.gov/submissions/CIK0000320193.json',
      'https://data.sec.gov/api/xbrl/companyfacts/CIK0000320193.json',
    ]);
    expect(addresses(asks[0]!.follow!(JSON.stringify({ filings: { recent } })))).toEqual([
      'https://www.sec.gov/Archives/edgar/data/320193/000000000126000002/exit.htm',
      'https://www.sec.gov/Archives/edgar/data/320193/000000000125000009/k25.htm',
    ]);
    const late = pullEdgar.plan({ ...options, companies: ['320193'], since: '2026-05-15' });
    expect(late[0]!.follow!(JSON.stringify({ filings: { recent } }))).toEqual([]);
  });

  it('of a company with a long past: the older pages that reach to the day, and their 8-Ks', () => {
    const files = [
      { name: 'CIK0000320193-submissions-001.json', filingTo: '2024-01-05' },
      { name: 'CIK0000320193-submissions-002.json', filingTo: '2015-01-05' },
    ];
    const [ask] = pullEdgar.plan({ ...options, companies: ['320193'], since: '2024-01-01' });
    const older = ask!.follow!(JSON.stringify({ filings: { recent, files } })).at(-1)!;
    expect(addresses([older])).toEqual([
      'https://data.sec.gov/submissions/CIK0000320193-submissions-001.json',
    ]);
    expect(addresses('follow' in older ? older.follow!(JSON.stringify(recent)) : [])).toEqual([
      'https://www.sec.gov/Archives/edgar/data/320193/000000000126000002/exit.htm',
    ]);
    const strange = { recent, files: [{ ...files[0], name: '../../x' }] };
    expect(() => ask!.follow!(JSON.stringify({ filings: strange }))).toThrow();
  });

  it('of companies by ticker or whole name, never by part of one', () => {
    const [ask] = pullEdgar.plan({ ...options, companies: ['kst', 'Merle Systems Inc.', 'Merle'] });
    const tickers = {
      0: { cik_str: 1001, ticker: 'KST', title: 'KESTREL CORP' },
      1: { cik_str: 1002, ticker: 'MRL', title: 'MERLE SYSTEMS INC.' },
    };
    expect(addresses(ask!.follow!(JSON.stringify(tickers)))).toEqual([
      'https://data.sec.gov/submissions/CIK0000001001.json',
      'https://data.sec.gov/api/xbrl/companyfacts/CIK0000001001.json',
      'https://data.sec.gov/submissions/CIK0000001002.json',
      'https://data.sec.gov/api/xbrl/companyfacts/CIK0000001002.json',
      "expected a ticker, a whole name or a number of EDGAR's; Merle is none that it lists",
    ]);
  });

  it('of everybody since a day: the search page by page, and each document it names', () => {
    const [first] = pullEdgar.plan({ ...options, since: '2026-06-01' });
    expect(first!.url).toBe(
      'https://efts.sec.gov/LATEST/search-index?q=%22Item+2.05%22&forms=8-K&dateRange=custom&startdt=2026-06-01&from=0',
    );
    const page = (total: number) =>
      JSON.stringify({
        hits: {
          total: { value: total },
          hits: [{ _id: '0000000001-26-000002:exit.htm', _source: { ciks: ['0000001001'] } }],
        },
      });
    expect(addresses(first!.follow!(page(2)))).toEqual([
      'https://www.sec.gov/Archives/edgar/data/1001/000000000126000002/exit.htm',
      expect.stringMatching(/from=1$/),
    ]);
    expect(first!.follow!(page(1))).toHaveLength(1);
  });

  it('needs a company or a day', () => {
    expect(() => pullEdgar.plan(options)).toThrow(/Expected --company or --since/);
  });
});
