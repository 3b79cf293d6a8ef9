import { describe, expect, it } from 'vitest';
import { bls } from '../../../src/sources/bls/feed.ts';
import { given, reasonsOf, taken } from '../given.ts';

const answer = (data: readonly object[], status = 'REQUEST_SUCCEEDED', seriesID = 'LNS14000000') =>
  given(
    'bls.json',
    JSON.stringify({
      status,
      responseTime: 9,
      message: ['Threshold reached'],
      Results: { series: [{ seriesID, data }] },
    }),
  );
const september = { year: '2025', period: 'M09', periodName: 'September', value: '4.4', footnotes: [{}] };

describe('the Bureau of Labor Statistics', () => {
  it('reads months, and takes a dash for missing and a yearly average for no month', async () => {
    const batch = await taken(
      bls,
      answer([september, { ...september, period: 'M10', value: '-' }, { ...september, period: 'M13' }]),
    );
    expect(batch.observations!.map((o) => [o.series, o.period.start, o.value.best])).toEqual([
      ['bls/unemployment', '2025-09', 0.044],
    ]);
    expect(reasonsOf(batch)).toEqual([
      'missing, not zero: no value for 2025-10',
      'M13 is no month: an average or a total',
    ]);
  });

  it('quarantines rows of a series that is not declared', async () => {
    expect(reasonsOf(await taken(bls, answer([september], 'REQUEST_SUCCEEDED', 'XYZ1')))).toEqual([
      'the series XYZ1 is not declared',
    ]);
  });

  it('says what the Bureau answered when it gave nothing', () => {
    expect(bls.recognise(answer([], 'REQUEST_NOT_PROCESSED'))).toEqual({
      fits: false,
      near: 'the Bureau answered REQUEST_NOT_PROCESSED: Threshold reached',
    });
    expect(bls.recognise(given('x.json', '{"status":"x","Results":{"rows":[]}}'))).toMatchObject({
      near: 'its answer has another shape',
    });
    expect(bls.recognise(given('x.json', '[]'))).toEqual({ fits: false });
  });
});
