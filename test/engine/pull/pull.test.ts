import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type PullRequest, pull, pullSources } from '../../../src/engine/pull/pull.ts';
import { openLedger } from '../../../src/ledger/index.ts';
import { temporaryFolder } from '../../sources/files/temporary.ts';
import {
  type Answers,
  type Loopback,
  loopback,
  onLoopback,
  says,
  testEffects,
} from '../../sources/pull/loopback.ts';
import { rowXml, workbookOf } from '../../sources/workbook/small-workbook.ts';

const folder = temporaryFolder();
let made = 0;

function request(
  server: Loopback | null,
  more: Partial<PullRequest> = {},
): PullRequest & { readonly ledger: string } {
  const own = join(folder, String(made++));
  return {
    companies: [],
    states: [],
    since: null,
    urls: [],
    contact: 'A Test a@test.example',
    out: join(own, 'pulled'),
    ledger: join(own, 'ledger'),
    refresh: false,
    effects: { today: () => '2026-08-01', log: () => {} },
    live: testEffects(),
    ...(server === null ? {} : { sources: pullSources.map((source) => onLoopback(source, server.port)) }),
    ...more,
  } as PullRequest & { readonly ledger: string };
}

const csv = (id: string, rows: string): readonly ReturnType<typeof says>[] => [
  says(200, `observation_date,${id}\n${rows}`, { 'content-type': 'text/csv', etag: `"${id}-1"` }),
];
const series: Answers = {
  '/graph/fredgraph.csv?id=UNRATE': csv('UNRATE', '2026-05-01,4.4\n2026-06-01,\n'),
  '/graph/fredgraph.csv?id=PAYEMS': csv('PAYEMS', '2026-05-01,159000\n'),
  '/graph/fredgraph.csv?id=FEDFUNDS': csv('FEDFUND', '2026-05-01,4\n'),
  '/graph/fredgraph.csv?id=JTSJOL': [says(200, '<!doctype html><p>Maintenance')],
};

async function lookedAt(folder: string): Promise<readonly unknown[]> {
  const ledger = await openLedger(folder, { mode: 'read' });
  const rows = await ledger.query('SELECT system, board, seen FROM looks ORDER BY seen');
  await ledger.close();
  return rows.map((row) => Object.values(row));
}

describe('pull', () => {
  it('gives what came to the ledger with its address and day, and accounts for all that did not', async () => {
    const asked = request(await loopback(series));
    const report = await pull('fred', asked);
    expect(report.counts).toEqual({ new: 3, changed: 0, same: 0, held: 0, failed: 4, skipped: 0 });
    expect(report.added!.total).toEqual({ rowsRead: 3, accepted: 2, merged: 0, quarantined: 1 });
    const refused = report.added!.files.flatMap((file) => ('refused' in file ? [file.refused] : []));
    expect(refused[0]!.message).toContain('its series FEDFUND is none of');
    const ledger = await openLedger(asked.ledger, { mode: 'read' });
    const [rate] = await ledger.observations({ series: 'fred/UNRATE' });
    expect(rate).toMatchObject({ value: { best: 0.044 }, knownAt: '2026-08-01' });
    const document = await ledger.document(rate!.origin.snapshot);
    expect(document!.url).toMatch(/^http:\/\/fred\.stlouisfed\.org:\d+\/graph\/fredgraph\.csv\?id=UNRATE$/);
    await ledger.close();
  });

  it('run again at once asks nobody for what it holds, and adds nothing twice', async () => {
    const server = await loopback(series);
    const asked = request(server);
    await pull('fred', asked);
    const times = server.asked.length;
    const again = await pull('fred', asked);
    expect(again.counts).toMatchObject({ held: 3, failed: 4 });
    expect(server.asked.length - times).toBe(4);
    expect(again.added!.total).toEqual({ rowsRead: 3, accepted: 0, merged: 2, quarantined: 1 });
  });

  it('EDGAR: submissions lead to filings, one that is gone stops nothing, and EDGAR hears who asks', async () => {
    const recent = {
      accessionNumber: ['0000001001-26-000002', '0000001001-26-000001'],
      filingDate: ['2026-06-02', '2026-05-01'],
      form: ['8-K', '10-K'],
      items: ['2.05', ''],
      primaryDocument: ['exit.htm', 'annual.htm'],
    };
    const server = await loopback({
      'data.sec.gov/submissions/CIK0000001001.json': [says(200, JSON.stringify({ filings: { recent } }))],
      'data.sec.gov/api/xbrl/companyfacts/CIK0000001001.json': [says(404)],
      'www.sec.gov/Archives/edgar/data/1001/000000100126000002/exit.htm': [
        says(200, '<p>Item 2.05: 300 employees'),
      ],
    });
    const report = await pull('edgar', request(server, { companies: ['1001'], ledger: null }));
    expect(report.results.map(({ name, outcome }) => [name, outcome]).toSorted()).toEqual([
      ['0000001001-26-000001-annual.htm', 'failed'],
      ['0000001001-26-000002-exit.htm', 'new'],
      ['companyfacts-CIK0000001001.json', 'failed'],
      ['submissions-CIK0000001001.json', 'new'],
    ]);
    expect(report.added).toBeNull();
    expect(new Set(server.headers.map((headers) => headers['user-agent']))).toEqual(
      new Set(['headcount A Test a@test.example']),
    );
  });

  it('boards: Workday is asked with POST page by page, and its postings stand under their own board', async () => {
    const welder = (n: number) => ({
      title: 'Welder',
      externalPath: `/job/Oslo/Welder_R${n}`,
      bulletFields: [`R${n}`],
    });
    const page = (total: number, n: number) => says(200, JSON.stringify({ total, jobPostings: [welder(n)] }));
    const server = await loopback({ '/wday/cxs/kestrel/Careers/jobs': [page(30, 1), page(0, 2)] });
    const asked = request(server, { companies: ['workday:kestrel.wd5/Careers'] });
    const report = await pull('boards', asked);
    expect(report.counts.new).toBe(2);
    expect(server.asked).toEqual(
      Array(2).fill('POST kestrel.wd5.myworkdayjobs.com /wday/cxs/kestrel/Careers/jobs'),
    );
    expect(report.added!.total).toEqual({ rowsRead: 2, accepted: 2, merged: 0, quarantined: 0 });
    expect(await lookedAt(asked.ledger)).toEqual([
      ['workday', 'kestrel/careers', '2026-08-01'],
      ['workday', 'kestrel/careers', '2026-08-01'],
    ]);
  });

  it('boards: pages that together hold the stated number are one whole look besides', async () => {
    const listed = (id: number) => ({ id: `${id}`, name: 'Welder', company: { identifier: 'Kestrel' } });
    const ids = Array.from({ length: 101 }, (_, i) => i);
    const page = (offset: number) => {
      const content = ids.slice(offset, offset + 100).map(listed);
      return [says(200, JSON.stringify({ offset, limit: 100, totalFound: 101, content }))];
    };
    const at = (offset: number): string => `/v1/companies/Kestrel/postings?limit=100&offset=${offset}`;
    const server = await loopback({ [at(0)]: page(0), [at(100)]: page(100) });
    const asked = request(server, { companies: ['smartrecruiters:Kestrel'] });
    const { added } = await pull('boards', asked);
    expect(added!.total).toEqual({ rowsRead: 101, accepted: 101, merged: 0, quarantined: 0 });
    expect(added!.pages).toMatchObject([{ board: 'kestrel', pages: 2, shown: 101, whole: true }]);
    const broken = await loopback({ [at(0)]: page(0), [at(100)]: [says(404)] });
    const lost = await pull('boards', request(broken, { companies: ['smartrecruiters:Kestrel'] }));
    expect(lost.counts).toMatchObject({ new: 1, failed: 1 });
    expect(lost.added!.pages).toMatchObject([{ pages: 1, shown: 100, whole: false }]);
    expect(lost.added!.absent).toEqual([]);
  });

  it('boards: pages around midnight are one look, and a later run asks for all of them or for none', async () => {
    const listed = (id: number) => ({ id: `${id}`, name: 'Welder', company: { identifier: 'Kestrel' } });
    const page = (offset: number, totalFound: number) => {
      const content = Array.from({ length: totalFound }, (_, i) => listed(i)).slice(offset, offset + 100);
      return says(200, JSON.stringify({ offset, limit: 100, totalFound, content }));
    };
    const at = (offset: number): string => `/v1/companies/Kestrel/postings?limit=100&offset=${offset}`;
    const server = await loopback({
      [at(0)]: [page(0, 101), page(0, 102)],
      [at(100)]: [page(100, 101), page(100, 102)],
    });
    const late = testEffects('2026-08-01T23:59:59.500Z');
    const asked = request(server, { companies: ['smartrecruiters:Kestrel'], live: late });
    await pull('boards', asked);
    expect(new Date(late.now()).toISOString()).toContain('2026-08-02');
    // twenty hours after the first page, and not yet after the second: both are asked for again
    const next = await pull('boards', { ...asked, live: testEffects('2026-08-02T19:59:59.900Z') });
    expect(next.counts).toMatchObject({ changed: 2, held: 0 });
    const ledger = await openLedger(asked.ledger, { mode: 'read' });
    expect(await ledger.query('SELECT seen, postings FROM looks WHERE complete ORDER BY seen')).toEqual([
      { seen: '2026-08-01', postings: 101 },
      { seen: '2026-08-02', postings: 102 },
    ]);
    await ledger.close();
  });

  it('boards, with --texts: each posting of a list is asked for once, and the list has its text every day', async () => {
    const job = { title: 'Welder', externalPath: '/job/Oslo/Welder_R1', postedOn: 'Posted Today' };
    const odd = { title: 'Cook', externalPath: '/../x', postedOn: 'Posted Today' };
    const detail = {
      jobPostingInfo: {
        ...{ title: 'Welder', jobDescription: '<p>Weld in Python.</p>', location: 'Oslo' },
        externalUrl: 'https://kestrel.wd5.myworkdayjobs.com/Careers/job/Oslo/Welder_R1',
      },
    };
    const server = await loopback({
      '/wday/cxs/kestrel/Careers/jobs': [says(200, JSON.stringify({ total: 2, jobPostings: [job, odd] }))],
      '/wday/cxs/kestrel/Careers/job/Oslo/Welder_R1': [says(200, JSON.stringify(detail))],
    });
    const asked = request(server, { companies: ['workday:kestrel.wd5/Careers'], texts: true });
    await pull('boards', asked);
    await pull('boards', { ...asked, live: testEffects('2026-08-02T09:00:00Z') });
    expect(server.asked.map((line) => line.split('/').at(-1))).toEqual(['jobs', 'Welder_R1', 'jobs']);
    const ledger = await openLedger(asked.ledger, { mode: 'read' });
    const told = await ledger.query(
      `SELECT seen, s.id, t.text FROM showing s JOIN posting_texts t ON t.id = s.text_id WHERE latest ORDER BY s.id`,
    );
    expect(told).toEqual([
      { seen: '2026-08-02', id: 'Welder_R1', text: 'Weld in Python.' },
      { seen: '2026-08-02', id: 'x', text: '' },
    ]);
    await ledger.close();
  });

  it('boards: the next day’s look counts although nothing changed', async () => {
    const job = {
      id: '1',
      text: 'Welder',
      hostedUrl: 'https://jobs.lever.co/kestrel/1',
      categories: {},
      createdAt: 1_780_000_000_000,
    };
    const server = await loopback({ '/v0/postings/kestrel?mode=json': [says(200, JSON.stringify([job]))] });
    const asked = request(server, { companies: ['lever:kestrel'] });
    await pull('boards', asked);
    const next = await pull('boards', { ...asked, live: testEffects('2026-08-02T09:00:00Z') });
    expect(next.counts).toMatchObject({ same: 1 });
    expect(await lookedAt(asked.ledger)).toEqual([
      ['lever', 'kestrel', '2026-08-01'],
      ['lever', 'kestrel', '2026-08-02'],
    ]);
  });

  it('notices: a state’s page leads to its workbook, whose rows are read', async () => {
    const header = [
      ...['NOTICE_DATE', 'JOB_SITE_NAME', 'COUNTY_NAME', 'WDA_NAME', 'TOTAL_LAYOFF_NUMBER', 'LayOff_Date'],
      ...['WFDD_RECEIVED_DATE', 'CITY_NAME'],
    ];
    const row = ['2026-06-01', 'Kestrel', 'Travis', 'Capital', 120, '2026-08-01', '2026-06-02', 'Austin'];
    const book = Buffer.from(workbookOf(rowXml(1, header) + rowXml(2, row)));
    const server = await loopback({
      '/data-reports/warn-notice': [says(200, '<html><a href="/files/warn-2026.xlsx">2026</a></html>')],
      '/files/warn-2026.xlsx': [(_, to) => void to.writeHead(200).end(book)],
      '/robots.txt': [says(200, 'User-agent: *\nDisallow: /admin\n')],
    });
    const asked = request(server, { states: ['TX'] });
    const report = await pull('notices', asked);
    expect(report.counts).toMatchObject({ new: 2, failed: 0 });
    expect(report.added!.total).toEqual({ rowsRead: 1, accepted: 1, merged: 0, quarantined: 0 });
    const ledger = await openLedger(asked.ledger, { mode: 'read' });
    const [notice] = await ledger.statements({ source: 'warn-tx' });
    expect(notice!.statement).toMatchObject({ subject: 'Kestrel', best: 120, quote: row.join('\t') });
    expect((await ledger.verify()).passed).toBe(true);
    await ledger.close();
  });

  it('refuses EDGAR without a contact, and a contact that could forge a header', async () => {
    for (const contact of [null, 'nobody', 'A a@b.example\r\nX: y'])
      await expect(pull('edgar', request(null, { contact, companies: ['1'] }))).rejects.toMatchObject({
        code: 'refused',
        hint: expect.stringContaining('HEADCOUNT_CONTACT'),
      });
  });

  it('names what there is when asked for something else', async () => {
    await expect(pull('gold', request(null))).rejects.toMatchObject({
      code: 'bad-option',
      hint: expect.stringContaining('edgar, notices, boards, bls, fred'),
    });
  });

  it('describes every source in full', () => {
    expect(pullSources.length).toBeGreaterThan(6);
    for (const { name, title, gives, terms, cadence, everyMs } of pullSources) {
      for (const words of [title, gives, terms, cadence]) expect(words.length, name).toBeGreaterThan(4);
      expect(everyMs).toBeGreaterThanOrEqual(100);
    }
  });
});
