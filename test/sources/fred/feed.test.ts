import { describe, expect, it } from 'vitest';
import { fred } from '../../../src/sources/fred/feed.ts';
import { given, reasonsOf, taken } from '../given.ts';

describe('FRED', () => {
  it('reads a percent as a share of a month, with the day of the copy as its vintage', async () => {
    const { observations = [] } = await taken(
      fred,
      given('x.csv', 'observation_date,UNRATE\n2025-09-01,4.4\n'),
    );
    expect(observations[0]).toMatchObject({
      series: 'fred/UNRATE',
      subject: 'United States',
      period: { start: '2025-09', end: '2025-09' },
      value: { best: 0.044 },
      unit: 'share',
      knownAt: '2026-08-01',
    });
  });

  it('takes a blank October 2025 for missing, not for zero', async () => {
    const batch = await taken(
      fred,
      given('CPIAUCSL.csv', 'date,value\n2025-09-01,324.3\n2025-10-01,\n2025-11-01,.\n'),
    );
    expect(batch.observations).toHaveLength(1);
    expect(reasonsOf(batch)).toEqual([
      'missing, not zero: no value for 2025-10',
      'missing, not zero: no value for 2025-11',
    ]);
  });

  it('turns thousands into jobs and keeps the days of daily series', async () => {
    const payrolls = await taken(fred, given('x.csv', 'DATE,PAYEMS\n2025-09-01,159488.5\n'));
    expect(payrolls.observations![0]).toMatchObject({ value: { best: 159_488_500 }, unit: 'jobs' });
    const yields = await taken(fred, given('DGS10.csv', 'date,value\n2025-12-30,4.14\n'));
    expect(yields.observations![0]).toMatchObject({
      period: { start: '2025-12-30' },
      value: { best: 0.0414 },
    });
  });

  it('quarantines values that the series cannot have, and rows of another form', async () => {
    const batch = await taken(
      fred,
      given('UNRATE.csv', 'date,value\n2025-09-01,440\n2025-10-01,n/a\nsoon,4\n'),
    );
    expect(reasonsOf(batch)).toEqual([
      '440 for 2025-09 is outside 0 to 50, where fred/UNRATE can be',
      'expected a number for 2025-10, found "n/a"',
      'expected a day and a value (line 4)',
    ]);
  });

  it('stops at a series whose unit it does not know', () => {
    expect(fred.recognise(given('x.csv', 'observation_date,XYZ\n2025-09-01,1\n'))).toEqual({
      fits: false,
      near: expect.stringContaining('its series XYZ is none of JTSJOL'),
    });
    expect(fred.recognise(given('x.csv', 'date,count,place\n'))).toEqual({ fits: false });
  });
});
