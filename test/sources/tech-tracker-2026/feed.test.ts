import { describe, expect, it } from 'vitest';
import { techTracker2026 } from '../../../src/sources/tech-tracker-2026/feed.ts';
import { given, reasonsOf, taken } from '../given.ts';

const columns =
  'company,layoff_date,jobs_cut,pct_workforce_cut,sector,country,hq_city,ai_cited,reason_stated,pre_layoff_headcount,verified_source,data_as_of';
const row = (cells: Readonly<Record<string, string>> = {}): string => {
  const usual: Readonly<Record<string, string>> = {
    company: 'Kestrel',
    layoff_date: '2026-02-28',
    jobs_cut: '4000',
    pct_workforce_cut: '40.0',
    sector: 'Fintech',
    country: 'USA',
    hq_city: 'Austin',
    ai_cited: 'True',
    reason_stated: 'AI tools replace roles',
    pre_layoff_headcount: '10000',
    verified_source: 'A Gazette',
    data_as_of: '"March 18, 2026"',
  };
  return columns
    .split(',')
    .map((column) => cells[column] ?? usual[column])
    .join(',');
};
const read = (...rows: readonly string[]) =>
  taken(techTracker2026, given('tracker.csv', `${[columns, ...rows].join('\n')}\n`));

describe('the low-trust table', () => {
  it('reads percents as shares and a yes as one reason among several', async () => {
    const { statements = [], actions = [] } = await read(row(), row({ company: 'Merle', ai_cited: 'False' }));
    expect(statements[1]!.statement).toMatchObject({ measure: 'workforce-share', best: 0.4 });
    expect(actions.map(({ action }) => action.aiCause)).toEqual(['contributing', 'none']);
    expect(statements[0]).toMatchObject({
      knownAt: '2026-03-18',
      note: expect.stringContaining('AI grade: True'),
    });
  });

  it('says where a row’s share is not what its own count and headcount make', async () => {
    const { findings = [] } = await read(row(), row({ company: 'Merle', pct_workforce_cut: '4.0' }));
    expect(findings.map(({ finding }) => [finding.kind, finding.message, finding.recomputed])).toEqual([
      ['arithmetic', 'The row gives 4.0 % of the staff; its own 4000 of 10000 are 40.0 %.', 0.4],
    ]);
  });

  it('reads a planned cut as foretold and an effective date as no announcement', async () => {
    const { statements = [], actions = [] } = await read(
      row({ company: 'Merle Group (Planned)' }),
      row({ company: 'Quillon', reason_stated: 'Furnace closure effective' }),
    );
    expect(statements[0]!.statement).toMatchObject({ subject: 'Merle Group', stance: 'predicted' });
    expect(actions[1]!.action).toMatchObject({ announced: null, effective: '2026-02-28' });
  });

  it('refuses rows with an unread grade, count or day', async () => {
    const batch = await read(
      row({ ai_cited: 'Maybe' }),
      row({ jobs_cut: 'many' }),
      row({ data_as_of: 'lately' }),
    );
    expect(reasonsOf(batch)).toEqual([
      'expected True or False in ai_cited, found "Maybe"',
      'expected whole jobs in jobs_cut, found "many"',
      'expected a day in data_as_of, found "lately"',
    ]);
  });
});
