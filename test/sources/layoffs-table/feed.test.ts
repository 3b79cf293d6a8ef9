import { describe, expect, it } from 'vitest';
import { openLedger } from '../../../src/ledger/index.ts';
import { layoffsTable } from '../../../src/sources/layoffs-table/feed.ts';
import { given, reasonsOf, taken } from '../given.ts';

const header =
  'company,location,total_laid_off,date,percentage_laid_off,industry,source,stage,funds_raised,country,date_added';
const table = (...rows: readonly string[]) => given('layoffs.csv', `${[header, ...rows].join('\n')}\n`);
const read = (...rows: readonly string[]) => taken(layoffsTable, table(...rows));
const kestrel =
  'Kestrel,"Oslo, Non-U.S.",120.0,4/23/2026,0.15,Retail,https://news.example/2026/04/23/kestrel,Series B,40,Norway,4/24/2026';

describe('the layoffs table', () => {
  it('gives a count, a share and an action a row, each quoting the row', async () => {
    const { statements = [], actions = [] } = await read(kestrel);
    expect(statements.map(({ origin, statement: s }) => [origin.key, s.measure, s.best, s.bound])).toEqual([
      ['Kestrel/4/24/2026/Oslo, Non-U.S.', 'jobs', 120, 'exact'],
      ['Kestrel/4/24/2026/Oslo, Non-U.S.::share', 'workforce-share', 0.15, 'percent-only'],
    ]);
    expect(statements[0]).toMatchObject({
      knownAt: '2026-04-24',
      evidence: 'cited',
      citation: 'layoffs.fyi (compiled from press reports), from https://news.example/2026/04/23/kestrel',
      note: 'sector: Retail; stage: Series B; headquarters: Oslo; headquarters country: Norway; raised, million USD: 40',
      statement: { quote: kestrel, period: { start: '2026-04-23', end: '2026-04-23' } },
    });
    expect(actions[0]!.action).toMatchObject({ announced: '2026-04-23', kind: 'layoff', aiCause: 'unknown' });
  });

  it('keeps sector and stage where SQL finds them, for statements and for actions without figures', async () => {
    const ledger = await openLedger(':memory:');
    const bare = kestrel.replace('120.0', '').replace('0.15', '').replace('Retail', 'Data; AI');
    await ledger.append(layoffsTable.parse(table(kestrel, bare), { retrieved: '2026-08-01', url: null }));
    const ask = async (sql: string) => (await ledger.query(sql)).map((row) => Object.values(row));
    expect(
      await ask(
        "SELECT regexp_extract(note, 'sector: ([^;]+)', 1), sum(best) FROM statements WHERE measure = 'jobs' GROUP BY 1",
      ),
    ).toEqual([['Retail', 120]]);
    expect(
      await ask(
        "SELECT regexp_extract(citation, 'sector: ([^;]+)', 1), regexp_extract(citation, 'stage: ([^;]+)', 1) FROM actions ORDER BY 1",
      ),
    ).toEqual([
      ['Data, AI', 'Series B'],
      ['Retail', 'Series B'],
    ]);
    await ledger.close();
  });

  it('trap 4: a percent without a count stays a percent', async () => {
    const { statements = [], actions = [] } = await read(
      'Quillon,Austin,,4/23/2026,0.17,Data,Internal memo,Seed,,United States,4/24/2026',
    );
    expect(statements).toHaveLength(1);
    expect(statements[0]!.statement).toMatchObject({ unit: 'share', best: 0.17, bound: 'percent-only' });
    expect(actions[0]!.action).toMatchObject({ jobs: null, workforceShare: { best: 0.17 } });
  });

  it('keeps a row with neither figure as an action without figures', async () => {
    const batch = await read(
      'Oddments,Austin,,4/23/2026,,Data,https://a.example/x,Seed,,United States,4/24/2026',
    );
    expect(batch.statements).toEqual([]);
    expect(batch.actions![0]).toMatchObject({
      action: {
        subject: 'Oddments',
        announced: '2026-04-23',
        jobs: null,
        workforceShare: null,
        statements: [],
      },
      citation: expect.stringContaining('; sector: Data; stage: Seed'),
    });
  });

  it('trap 38: the headquarters’ country is not where the jobs are', async () => {
    const { statements = [] } = await read(kestrel);
    expect(statements.map(({ statement }) => statement.place)).toEqual([null, null]);
  });

  it('trap 40: a wrong year is mended from the row’s own address, and a finding says so', async () => {
    const {
      statements = [],
      actions = [],
      findings = [],
    } = await read(
      'Merle,Austin,30.0,2/5/2025,,Crypto,https://a.example/2026/02/05/merle-cuts,Seed,,United States,2/6/2026',
    );
    expect(actions[0]!.action.announced).toBe('2026-02-05');
    expect(statements[0]!.statement.period!.start).toBe('2026-02-05');
    expect(findings[0]!.finding.message).toBe(
      'The row says 2025-02-05; the address of its own source says 2026-02, and that year is taken.',
    );
  });

  it('trap 55: a corrected count is the same row, and rows of one employer, day and place are counted from the oldest', async () => {
    const other = kestrel.replace('120.0', '90.0');
    const [before, after] = [await read(kestrel), await read(other, kestrel.replace('120.0', '125.0'))];
    const keys = (batch: typeof before) =>
      batch
        .statements!.filter((s) => s.statement.measure === 'jobs')
        .map((s) => [s.origin.key, s.statement.best]);
    expect(keys(before)).toEqual([['Kestrel/4/24/2026/Oslo, Non-U.S.', 120]]);
    expect(keys(after)).toEqual([
      ['Kestrel/4/24/2026/Oslo, Non-U.S.', 125],
      ['Kestrel/4/24/2026/Oslo, Non-U.S.#2', 90],
    ]);
  });

  it('takes no share from 0 % beside a layoff, and says so', async () => {
    const { statements = [], findings = [] } = await read(kestrel.replace('0.15', '0.0'));
    expect(statements.map(({ statement }) => statement.measure)).toEqual(['jobs']);
    expect(findings[0]!.finding.kind).toBe('rounding');
  });

  it('quarantines what cannot be read, with the reason, and keeps the others', async () => {
    const batch = await read(
      kestrel,
      kestrel.replace('4/23/2026', '13/45/2026'),
      kestrel.replace('120.0', '1.2k'),
      kestrel.replace('0.15', '15'),
      kestrel.replace('4/24/2026', 'soon'),
      'Kestrel,Oslo',
    );
    expect(batch).toMatchObject({ rowsRead: 6, actions: { length: 1 } });
    expect(reasonsOf(batch).toSorted()).toEqual([
      'expected 11 cells, found 2 (line 7)',
      'expected a day in date_added, found "soon"',
      'expected a day, found "13/45/2026"',
      'expected a fraction up to 1 in percentage_laid_off, found "15"',
      'expected whole jobs above zero in total_laid_off, found "1.2k"',
    ]);
  });

  it('says which column is gone, and leaves other tables alone', () => {
    const renamed = given('layoffs.csv', `${header.replace('date_added', 'added')}\n${kestrel}\n`);
    expect(layoffsTable.recognise(renamed)).toEqual({ fits: false, near: 'it lacks the column date_added' });
    expect(layoffsTable.recognise(given('other.csv', 'a,b\n1,2\n'))).toEqual({ fits: false });
    expect(layoffsTable.recognise(given('empty.csv', ''))).toEqual({ fits: false });
    expect(() => layoffsTable.parse(renamed, { retrieved: '2026-08-01', url: null })).toThrow(
      /expected the columns/,
    );
  });
});
