import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BoardSnapshot } from '../../../src/core/index.ts';
import { type BoardFile, readBoard } from '../../../src/sources/boards/index.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/boards/${name}`, import.meta.url), 'utf8');

function look(text: string, more: Partial<BoardFile> = {}): BoardSnapshot {
  const [first] = readBoard({ text, board: null, seen: '2026-10-07', ...more });
  return first!;
}

describe('a board’s payload', () => {
  it('of Greenhouse: escaped markup, a placeholder for a requisition, an id twice and a title that is missing', () => {
    const { postings, refused, ...board } = look(fixture('greenhouse.json'));
    expect(board).toEqual({
      system: 'greenhouse',
      board: 'kestrel',
      seen: '2026-10-07',
      stated: 4,
      complete: false,
    });
    expect(postings).toHaveLength(2);
    expect(postings[0]).toMatchObject({
      id: '7001',
      requisition: 'R-1311',
      teams: ['Support'],
      employment: 'contract',
      remote: false,
      workplace: 'hybrid',
      published: '2026-08-06T16:50:10Z',
      updated: '2026-09-24T17:34:54Z',
      closes: null,
      description: 'About Kestrel\n\nKestrel answers mail & calls.\n- Python\n- Kubernetes',
    });
    expect(postings[0]?.places.map(({ text }) => text)).toEqual(['Hybrid - Lisbon', 'Lisbon, Portugal']);
    expect(postings[1]).toMatchObject({ requisition: null, remote: true, title: 'Backend Engineer' });
    expect(refused.map(({ key, reason }) => [key, reason])).toEqual([
      ['7003', 'expected a title; none came'],
      ['7002', 'its id stands twice on the board, with other words'],
    ]);
    expect(JSON.parse(refused[1]!.raw)).toMatchObject({ title: 'Backend Engineer II' });
  });

  it('of Lever: milliseconds, lists, pay; a row without an id is refused, and the others stay', () => {
    const { postings, refused, board, complete } = look(fixture('lever.json'));
    expect([board, complete]).toEqual(['tarn', false]);
    expect(postings).toHaveLength(1);
    expect(postings[0]).toMatchObject({
      published: '2026-06-22T17:14:00Z',
      employment: 'permanent',
      workplace: 'remote',
      pay: [{ low: 116994, high: 167135, currency: 'USD', period: 'year' }],
      description:
        "We make tunes.\n\nWhat you'll do\n- Own the models\n- Talk to people\n\nThe base range is $116,994 - $167,135 USD.",
    });
    expect(postings[0]?.places).toMatchObject([{ text: 'New York, NY', country: 'US' }, { country: null }]);
    expect(refused).toMatchObject([{ key: 'row-2', reason: 'expected an id; none came' }]);
  });

  it('of Ashby: salaries without equity, a remote flag that is absent, an unlisted job', () => {
    const { postings, refused } = look(fixture('ashby.json'));
    expect(postings.map(({ remote }) => remote)).toEqual([null, true]);
    expect(postings.map(({ pay }) => pay)).toEqual([
      [{ low: 208000, high: 286000, currency: 'USD', period: 'year' }],
      [{ low: 40, high: 40, currency: 'USD', period: 'hour' }],
    ]);
    expect(postings.map(({ employment }) => employment)).toEqual(['full-time', 'intern']);
    expect(postings[0]?.places.map(({ country }) => country)).toEqual(['Canada', 'Germany']);
    expect(postings[0]?.description).toBe('About Orrery\n- Go\n- Rust');
    expect(refused).toMatchObject([{ key: 'a3', reason: 'not listed: the board does not show it' }]);
  });

  it('of SmartRecruiters: a page of three that shows one proves nothing about the rest', () => {
    const { postings, stated, complete } = look(fixture('smartrecruiters.json'));
    expect([stated, complete]).toEqual([3, false]);
    expect(postings[0]).toMatchObject({
      requisition: 'JB75914',
      employment: 'full-time',
      remote: false,
      workplace: 'hybrid',
      url: 'https://jobs.smartrecruiters.com/Brandholt/744',
      description: 'Job Description\nJoin our team.\n\nQualifications\n- 12+ years',
    });
    expect(postings[0]?.places).toMatchObject([{ city: 'Santa Clara', country: 'US' }]);
  });

  it('of Workable: not telecommuting is not remote, and says no more', () => {
    const { postings, board } = look(fixture('workable.json'));
    expect(board).toBe('little-sails');
    expect(postings[0]).toMatchObject({
      remote: false,
      workplace: null,
      published: '2026-05-29',
      requisition: null,
    });
    expect(postings[0]?.description).toBe('Hello.\n\nAbout the role');
  });

  it('of Recruitee: pay a month, and a draft that is not published', () => {
    const { postings, refused } = look(fixture('recruitee.json'));
    expect(postings[0]).toMatchObject({
      pay: [{ low: 3750, high: 5250, currency: 'EUR', period: 'month' }],
      published: '2026-09-18T13:27:28Z',
      places: [{ text: 'Utrecht, Utrecht, Netherlands', country: 'NL' }],
    });
    expect(refused).toMatchObject([{ key: '276', reason: 'not published: its status is draft' }]);
  });

  it('of Workday: "30+ days ago" is a latest day, and a count of places names none', () => {
    const { postings, complete } = look(fixture('workday.json'), { board: 'orrery' });
    expect(complete).toBe(false);
    expect(postings[0]).toMatchObject({
      id: 'Director--Engineering_JR2021061',
      requisition: 'JR2021061',
      published: '2026-09-07',
      publishedBound: 'at-latest',
      places: [{ text: 'Vietnam Hanoi' }],
    });
    expect(postings[1]).toMatchObject({
      requisition: null,
      published: '2026-10-06',
      publishedBound: 'exact',
    });
  });

  it('of a hiring thread: only what follows the custom of its first line', () => {
    const { postings, refused, complete } = look(fixture('hacker-news.json'));
    expect(complete).toBeNull();
    expect(postings.map(({ company, title, workplace }) => [company, title, workplace])).toEqual([
      ['Harrow.io', 'Senior Product Engineer', 'remote'],
      ['Neon', 'Lead Platform Engineer', 'hybrid'],
    ]);
    expect(postings.map(({ places }) => places.map(({ text }) => text))).toEqual([
      ['Europe'],
      ['Utrecht, The Netherlands'],
    ]);
    expect(refused.map(({ key }) => key)).toEqual(['4952', '4953']);
  });

  it('of a page with schema.org data, broken over lines and with every place in each place', () => {
    const { postings, complete } = look(fixture('schema-org.html'));
    expect(complete).toBeNull();
    expect(postings[0]).toMatchObject({
      id: 'DN-7',
      company: 'Depot Nine',
      employment: 'full-time',
      closes: '2026-03-31T23:00:00Z',
      pay: [{ low: 31000, high: 35000, currency: 'SEK', period: 'month' }],
      description: 'Lead the night shift.',
    });
    expect(postings[0]?.places).toMatchObject([
      { city: 'Malmö', country: 'SE' },
      { city: 'Lund', country: 'SE' },
    ]);
  });
});

describe('what stands in another field than its own', () => {
  it.each([
    [null, 'Remote – US & Canada', true, 'remote'],
    [null, 'Berlin', null, null],
    [false, 'Foster City, CA (Hybrid)', false, 'hybrid'],
    [false, 'Remote', false, null],
    [true, 'New York City-Hybrid', true, 'hybrid'],
    [true, 'London', true, 'remote'],
  ])('of Ashby: a flag %s beside the place "%s"', (isRemote, location, remote, workplace) => {
    const job = { id: '1', title: 'Welder', isListed: true, isRemote, location, jobUrl: 'x' };
    expect(look(JSON.stringify({ jobs: [job] })).postings[0]).toMatchObject({ remote, workplace });
  });

  it('of Workday: "remote" in the first of several places', () => {
    const job = {
      title: 'Welder',
      externalPath: '/job/Poland-Remote/Welder_R1',
      locationsText: '5 Locations',
    };
    expect(look(JSON.stringify({ total: 1, jobPostings: [job] })).postings[0]).toMatchObject({
      remote: true,
      workplace: 'remote',
      places: [{ text: 'Poland Remote' }],
    });
  });

  it.each(['See Opening ID', 'N/A', '0', 'TBD'])('"%s" for a requisition number is none', (words) => {
    const ashby = { id: '1', title: 'Welder', isListed: true, jobUrl: 'x', requisitionId: words };
    expect(look(JSON.stringify({ jobs: [ashby] })).postings[0]?.requisition).toBeNull();
    const externalUrl = 'https://kestrel.wd5.myworkdayjobs.com/Careers/job/Oslo/Welder_R1';
    const workday = { title: 'Welder', externalUrl, jobReqId: words };
    expect(look(JSON.stringify({ jobPostingInfo: workday })).postings[0]?.requisition).toBeNull();
  });

  it('of Lever: a short term is temporary', () => {
    const job = { id: '1', text: 'Welder', hostedUrl: 'x', categories: { commitment: 'Short Term' } };
    expect(look(JSON.stringify([job])).postings[0]).toMatchObject({ employment: 'temporary' });
  });

  it('of single postings: their texts, and no proof of the board', () => {
    const detail = {
      jobPostingInfo: {
        ...{ title: 'Welder', jobDescription: '<p>Weld.</p>', location: 'Oslo', timeType: 'Full time' },
        ...{
          startDate: '2026-10-01',
          jobReqId: 'R1',
          remoteType: 'Hybrid',
          country: { descriptor: 'Norway' },
        },
        externalUrl: 'https://kestrel.wd5.myworkdayjobs.com/en-US/Careers/job/Oslo/Welder_R1',
      },
      hiringOrganization: { name: 'Kestrel AS' },
    };
    const { postings, ...board } = look(JSON.stringify(detail));
    expect(board).toMatchObject({ system: 'workday', board: 'kestrel/careers', complete: null });
    expect(postings[0]).toMatchObject({
      ...{ id: 'Welder_R1', requisition: 'R1', company: 'Kestrel AS', published: '2026-10-01' },
      ...{ employment: 'full-time', workplace: 'hybrid', description: 'Weld.' },
      places: [{ text: 'Oslo', country: 'Norway' }],
    });
  });
});

describe('a page without an id and an address', () => {
  const page = (more: object): string => {
    const job = {
      '@type': 'JobPosting',
      title: 'Welder',
      hiringOrganization: { name: 'Kestrel AS' },
      ...more,
    };
    return `<script type="application/ld+json">${JSON.stringify(job)}</script>`;
  };

  it('is known again by employer and title, and is no other employer’s', () => {
    const of = ({ board, postings }: BoardSnapshot): unknown => [board, postings[0]?.id];
    expect(of(look(page({})))).toEqual(['kestrel-as', 'welder']);
    expect(of(look(page({ hiringOrganization: 'Tarn' })))).toEqual(['tarn', 'welder']);
  });

  it('that escapes its line breaks once too often, and offers a remote place among others', () => {
    const jobLocation = ['Oslo', 'Remote, NO'].map((name) => ({ '@type': 'Place', name }));
    const description = '\u00a0\\n\\n<strong>Your mission</strong>';
    expect(look(page({ description, jobLocation })).postings[0]).toMatchObject({
      description: 'Your mission',
      remote: true,
      workplace: null,
    });
  });
});

describe('trap 71: what is no board', () => {
  it.each([
    ['an answer that there is none', '{"ok":false,"error":"Document not found"}', 'Document not found'],
    ['an empty file', ' \n', 'an empty file'],
    ['a page that refuses', '<html><body>403 Forbidden</body></html>', 'a page without JobPosting data'],
    ['other JSON', '{"status":"fine"}', 'JSON of another shape'],
    ['an empty list of nobody knows which system', '[]', 'JSON of another shape'],
    ['half an answer', '{"jobs":[{"id":"a1","title":', 'lines that are no postings'],
  ])('%s is refused, never read as an empty board', (_what, text, came) => {
    expect(() => look(text)).toThrow(came);
  });

  it('while a system that was asked by name may show an empty board', () => {
    expect(look('[]', { system: 'lever', board: 'tarn' })).toMatchObject({ postings: [], complete: true });
  });
});
