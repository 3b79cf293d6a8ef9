import { describe, expect, it } from 'vitest';
import { announcedCutsFeed } from '../../../src/sources/announced-cuts/feed.ts';
import { given, reasonsOf, taken } from '../given.ts';

const header = 'key,known_at,reason,window,period_start,period_end,low,best,high,bound,read_in';
const row = '2026-03/month/ai,2026-04-05,ai,month,2026-03,2026-03,,900,,exact,an invented report';

describe('announced cuts', () => {
  it('are read in the register’s shape, and a bad row is quarantined', async () => {
    const batch = await taken(
      announcedCutsFeed,
      given('cuts.csv', `${header}\n${row}\n${row.replace('ai,2026', 'x,soon')}\n`),
    );
    expect(batch.observations![0]).toMatchObject({
      series: 'announced-cuts/ai',
      value: { best: 900 },
      unit: 'jobs',
    });
    expect(reasonsOf(batch)[0]).toContain('known_at');
  });

  it('need every column, in UTF-8', () => {
    const lacking = given('cuts.csv', `${header.replace(',read_in', '')}\n`);
    expect(announcedCutsFeed.recognise(lacking)).toMatchObject({
      near: expect.stringContaining('expected the columns'),
    });
    const latin = new Uint8Array([...new TextEncoder().encode(`${header}\n`), 0xe9]);
    expect(announcedCutsFeed.recognise(given('cuts.csv', latin))).toEqual({
      fits: false,
      near: 'it is not UTF-8',
    });
    expect(announcedCutsFeed.recognise(given('a.csv', 'a,b'))).toEqual({ fits: false });
  });
});
