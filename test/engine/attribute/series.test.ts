import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { attributeSeries } from '../../../src/engine/attribute/series.ts';
import { seriesRequest } from './series-request.ts';

const folder = mkdtempSync(join(tmpdir(), 'headcount-series-'));
afterAll(() => rmSync(folder, { recursive: true }));
const lines = readFileSync(seriesRequest().data, 'utf8').trim().split('\n');

function saved(rows: readonly string[]): string {
  const file = join(folder, 'series.csv');
  writeFileSync(file, `${rows.join('\n')}\n`);
  return file;
}

describe('the invented series', () => {
  const answer = attributeSeries(seriesRequest());

  it('finds the 6 that were put in', () => {
    expect(answer.withheld).toBe(false);
    const [low, high] = answer.interval!.average;
    expect(low).toBeLessThan(6);
    expect(high).toBeGreaterThan(6);
    expect(low).toBeGreaterThan(0);
    expect(answer.effect!.cumulative).toBeCloseTo(answer.effect!.average * 12, 9);
    expect(answer.path).toHaveLength(48);
    expect(answer.alternatives!.map(({ model }) => model)).toEqual(['level', 'trend', 'regression']);
  });

  it('reads rows in any order', () => {
    const turned = attributeSeries(
      seriesRequest({ data: saved([lines[0]!, ...lines.slice(1).toReversed()]) }),
    );
    expect(turned.effect).toEqual(answer.effect);
  });

  it('withholds after a past that is too short, and where a change was already under way', () => {
    const short = attributeSeries(seriesRequest({ columns: { start: '2022-08' } }));
    expect([short.withheld, short.effect, short.interval, short.p]).toEqual([true, null, null, null]);
    const early = lines.map((row, i) => {
      const [month, postings, openings] = row.split(',');
      return i > 24 && i <= 36 ? [month, Number(postings) + 60, openings].join(',') : row;
    });
    const late = attributeSeries(seriesRequest({ data: saved(early), model: 'regression' }));
    expect(late.reasons.join()).toContain('placebo in time');
    expect(late.effect).toBeNull();
  });

  it.each([
    ['a month twice', [...lines, lines[3]!], {}, /2022-03 is on line 4 and on line 50/],
    ['a gap', lines.filter((row) => !row.startsWith('2023-05')), {}, /none lies between 2023-04 and 2023-06/],
    ['an empty cell', lines.map((row) => row.replace(/^(2023-05),[^,]*/, '$1,')), {}, /an empty cell/],
    ['NaN', lines.map((row) => row.replace(/^(2023-05),[^,]*/, '$1,NaN')), {}, /"NaN"/],
    [
      'nothing that varies',
      lines.map((row, i) => (i === 0 ? row : row.replace(/,[^,]*,/, ',5,'))),
      {},
      /always 5/,
    ],
    ['no month before', lines, { start: '2022-01' }, /it is the first/],
    ['a month that is not there', lines, { start: '2031-01' }, /2022-01 to 2025-12; "2031-01"/],
    ['a control twice', lines, { controls: ['openings', 'openings'] }, /do not depend on each other/],
    ['the outcome as its own control', lines, { controls: ['postings'] }, /other than the outcome/],
    ['a column that is not there', lines, { controls: ['weather'] }, /"weather"/],
  ] as const)('refuses %s', (_what, rows, columns, expected) => {
    expect(() => attributeSeries(seriesRequest({ data: saved(rows), columns }))).toThrow(expected);
  });
});

const vignette = new URL('../../../../shared/data/methods/causalimpact_vignette_seed1.csv', import.meta.url);

describe.skipIf(!existsSync(vignette))('the published series (only where ../shared/data/methods is)', () => {
  const of = (model: 'level' | 'regression'): ReturnType<typeof attributeSeries> =>
    attributeSeries(
      seriesRequest({
        data: vignette.pathname,
        columns: { time: 't', outcome: 'y', controls: ['x1'], start: '71' },
        model,
      }),
    );

  // ../shared/gold/methods.md: least squares before t = 71, true effect 10
  it('least squares: intercept, slope, effect, cumulative, relative', () => {
    const { coefficients, effect, withheld } = of('regression');
    expect(withheld).toBe(false);
    expect(coefficients['level at the start']).toBeCloseTo(4.284002, 6);
    expect(coefficients.x1).toBeCloseTo(1.150065, 6);
    expect(effect!.average).toBeCloseTo(10.45583, 6);
    expect(effect!.cumulative).toBeCloseTo(313.6749, 4);
    expect(effect!.relative).toBeCloseTo(0.09809, 5);
  });

  it('local level by maximum likelihood: 10.563, with the true 10 inside its interval', () => {
    const { effect, interval } = of('level');
    expect(effect!.average).toBeCloseTo(10.563, 3);
    expect(interval!.average[0]).toBeLessThan(10);
    expect(interval!.average[1]).toBeGreaterThan(10);
  });
});
