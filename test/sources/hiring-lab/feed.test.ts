import { describe, expect, it } from 'vitest';
import { hiringLab } from '../../../src/sources/hiring-lab/feed.ts';
import { given, reasonsOf, taken } from '../given.ts';

const index = 'date,jobcountry,indeed_job_postings_index_SA,indeed_job_postings_index_NSA,variable\n';

describe('Hiring Lab', () => {
  it('reads the AI share of a country and day as a share', async () => {
    const file = given(
      'ai.csv',
      'date,jobcountry,AI_share_postings\n2026-06-30,US,5.88\n2026-06-30,DE,2.5\n',
    );
    const { observations = [] } = await taken(hiringLab, file);
    expect(observations.map((o) => [o.series, o.subject, o.period.start, o.value.best, o.unit])).toEqual([
      ['hiring-lab/ai-share', 'US', '2026-06-30', 0.0588, 'share'],
      ['hiring-lab/ai-share', 'DE', '2026-06-30', 0.025, 'share'],
    ]);
  });

  it('reads two values of one row as one row read', async () => {
    const file = given(
      'i.csv',
      `${index}2020-02-02,US,100.03,100.05,total postings\n2020-02-02,US,99,98,new postings\n`,
    );
    const batch = await taken(hiringLab, file);
    expect(batch.rowsRead).toBe(2);
    expect(batch.observations!.map((o) => [o.series, o.value.best])).toEqual([
      ['hiring-lab/postings-index/total', 100.03],
      ['hiring-lab/postings-index/total/unadjusted', 100.05],
      ['hiring-lab/postings-index/new', 99],
      ['hiring-lab/postings-index/new/unadjusted', 98],
    ]);
  });

  it('quarantines what is no row of it and stops at a changed header', async () => {
    const file = given('ai.csv', 'date,jobcountry,AI_share_postings\n2026-06-30,US,\n2026-06-30,Utopia,1\n');
    expect(reasonsOf(await taken(hiringLab, file))).toEqual([
      'missing, not zero: no value for 2026-06-30',
      'expected date, jobcountry, AI_share_postings (line 3)',
    ]);
    expect(hiringLab.recognise(given('ai.csv', 'date,jobcountry,ai_share\n'))).toMatchObject({
      near: expect.stringContaining('its header is date, jobcountry, ai_share'),
    });
    expect(hiringLab.recognise(given('ai.csv', 'day,country\n'))).toEqual({ fits: false });
  });
});
