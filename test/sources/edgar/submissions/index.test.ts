import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Batch } from '../../../../src/core/index.ts';
import { submissions } from '../../../../src/sources/edgar/submissions/index.ts';

const list = {
  accessionNumber: [
    '0009990001-25-000014',
    '0009990001-25-000009',
    '0009990001-25-000006',
    '0009990001-24-000030',
  ],
  filingDate: ['2025-03-05', '2025-02-20', '2025-02-20', 'soon'],
  reportDate: ['2025-03-03', '2025-02-20', '2024-12-28', ''],
  acceptanceDateTime: [
    '2025-03-05T16:30:12.000Z',
    '2025-02-20T21:05:00.000Z',
    '2025-02-20T22:00:00.000Z',
    '',
  ],
  form: ['8-K', '8-K', '10-K', '8-K/A'],
  items: ['2.05,9.01', '2.02,2.05, 9.01', '', '2.05'],
  primaryDocument: ['ksys-20250303.htm', 'ksys-20250220.htm', 'ksys-20241228.htm', 'a.htm'],
};
const payload = {
  cik: '0009990001',
  entityType: 'operating',
  name: 'KESTREL SYSTEMS INC.',
  tickers: ['KSYS'],
  website: 'https://www.kestrel.example/about',
  formerNames: [{ name: 'KESTREL TABULATING CO', from: '1994-01-01' }],
  filings: { recent: list, files: [] },
};
const bytes = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
const parse = (value: unknown, name = 'CIK0009990001.json'): Batch =>
  submissions.parse({ name, bytes: bytes(value) }, { retrieved: '2026-01-01', url: null });

describe('a list of submissions', () => {
  it('gives every item 2.02 and 2.05 of a current report, with its day, second and address', () => {
    const batch = parse(payload);
    expect(batch.observations!.map((o) => [o.series, o.period.start, o.knownAt])).toEqual([
      ['edgar/8-K item 2.05', '2025-03-05', '2025-03-05'],
      ['edgar/8-K item 2.02', '2025-02-20', '2025-02-20'],
      ['edgar/8-K item 2.05', '2025-02-20', '2025-02-20'],
    ]);
    expect(batch.observations![0]).toMatchObject({
      origin: { source: 'edgar-submissions/CIK0009990001', key: '0009990001-25-000014/item-2.05' },
      basis: 'costs of exit or disposal activities; accepted at 16:30 in New York',
      citation:
        '8-K filed 2025-03-05, 0009990001-25-000014: https://www.sec.gov/Archives/edgar/data/9990001/000999000125000014/ksys-20250303.htm',
    });
    expect(batch.quarantined).toMatchObject([
      { reason: 'expected a filing day such as 2025-03-05; "soon" came' },
    ]);
    expect(batch.rowsRead).toBe(5);
    expect(batch.documents![0]!.title).toBe('KESTREL SYSTEMS INC.: 4 filings listed, 4 items read');
  });

  it('enters the filer under its CIK with its ticker, domain and former names', () => {
    expect(parse(payload).companies).toEqual([
      {
        id: 'cik-0009990001',
        name: 'KESTREL SYSTEMS INC.',
        aliases: ['KESTREL TABULATING CO'],
        cik: '0009990001',
        ticker: 'KSYS',
        domain: 'kestrel.example',
        parent: null,
      },
    ]);
  });

  it('takes the filer of a continuation from its file’s name, and says so where the name has none', () => {
    const older = parse(list, 'CIK0009990001-submissions-001.json');
    expect(older.observations![0]).toMatchObject({ company: 'cik-0009990001' });
    expect(older.companies).toEqual([]);
    const given = (name: string): unknown => submissions.recognise({ name, bytes: bytes(list) });
    expect(given('CIK0009990001-submissions-001.json')).toEqual({ fits: true });
    expect(given('older.json')).toMatchObject({ fits: false, near: expect.stringContaining('keep CIK') });
    expect(submissions.recognise({ name: 'x', bytes: bytes({ filings: 1 }) })).toEqual({ fits: false });
  });

  it('stops where a column is missing or short, and names it', () => {
    const { items: _, ...without } = list;
    const said = (columns: object) => () => parse({ ...payload, filings: { recent: columns } });
    expect(said({ ...without, form: ['8-K'] })).toThrow('missing or of another length: form, items');
    expect(() =>
      submissions.parse(
        { name: 'x', bytes: Buffer.from('{"cik":"1","ent') },
        { retrieved: '2026-01-01', url: null },
      ),
    ).toThrow('it does not parse');
  });
});

const folder = new URL('../../../../../shared/data/company/sec/', import.meta.url);
describe.skipIf(!existsSync(folder))('real lists (only where ../shared is)', () => {
  it('finds every 8-K with Item 2.05: five of them', () => {
    const names = readdirSync(folder).filter((name) => name.startsWith('submissions__'));
    expect(names).toHaveLength(10);
    const found = names.flatMap((name) =>
      submissions
        .parse({ name, bytes: readFileSync(new URL(name, folder)) }, { retrieved: '2026-01-01', url: null })
        .observations!.filter(({ series }) => series.endsWith('2.05')),
    );
    expect(found.map(({ period }) => period.start).toSorted()).toEqual([
      '2015-11-18',
      '2017-07-27',
      '2020-02-25',
      '2024-02-26',
      '2024-11-06',
    ]);
  });
});
