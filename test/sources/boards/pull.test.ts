import { describe, expect, it } from 'vitest';
import { pullBoards } from '../../../src/sources/boards/pull.ts';

const plan = (...companies: readonly string[]) =>
  pullBoards.plan({ companies, states: [], since: null, urls: [], contact: null });

describe('pull boards', () => {
  it('asks each system at the address that it publishes', () => {
    const asks = plan(
      ...['greenhouse:kestrel', 'lever:kestrel', 'ashby:kestrel', 'smartrecruiters:Kestrel1'],
      ...['workable:kestrel', 'recruitee:kestrel', 'workday:kestrel.wd5/Careers'],
    );
    expect(asks.map(({ url }) => url)).toEqual([
      'https://boards-api.greenhouse.io/v1/boards/kestrel/jobs?content=true',
      'https://api.lever.co/v0/postings/kestrel?mode=json',
      'https://api.ashbyhq.com/posting-api/job-board/kestrel?includeCompensation=true',
      'https://api.smartrecruiters.com/v1/companies/Kestrel1/postings?limit=100&offset=0',
      'https://apply.workable.com/api/v1/widget/accounts/kestrel?details=true',
      'https://kestrel.recruitee.com/api/offers/',
      'https://kestrel.wd5.myworkdayjobs.com/wday/cxs/kestrel/Careers/jobs',
    ]);
    expect(JSON.parse(asks.at(-1)!.body!)).toEqual({
      appliedFacets: {},
      limit: 20,
      offset: 0,
      searchText: '',
    });
  });

  it('turns pages until the board is whole', () => {
    const [smart] = plan('smartrecruiters:kestrel');
    const page = smart!.follow!(JSON.stringify({ totalFound: 101, content: [] }));
    expect(page).toMatchObject([{ url: expect.stringContaining('offset=100') }]);
    const [second] = page;
    expect('follow' in second! ? second.follow!(JSON.stringify({ totalFound: 101 })) : null).toEqual([]);
  });

  it('keeps the whole number that Workday tells on its first page only', () => {
    const [first] = plan('workday:kestrel.wd5/Careers');
    const [second] = first!.follow!(JSON.stringify({ total: 45, jobPostings: [{}] }));
    expect(second).toMatchObject({
      name: 'workday-kestrel.Careers-20.json',
      body: expect.stringContaining('"offset":20'),
    });
    const third = 'follow' in second! ? second.follow!(JSON.stringify({ total: 0, jobPostings: [{}] })) : [];
    expect(third).toMatchObject([{ name: 'workday-kestrel.Careers-40.json' }]);
    expect(first!.follow!(JSON.stringify({ total: 45, jobPostings: [] }))).toEqual([]);
  });

  it.each([
    'kestrel',
    'monster:kestrel',
    'greenhouse:',
    'greenhouse:../../x',
    'lever:a/b',
    'workday:kestrel',
    'recruitee:a@b',
  ])('refuses %s', (named) => {
    expect(() => plan(named)).toThrow(/Expected (?:SYSTEM|workday):TOKEN|Expected workday:TENANT/);
  });

  it('needs a board', () => {
    expect(() => plan()).toThrow(/Expected --company/);
  });
});
