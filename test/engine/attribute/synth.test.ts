import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { attributeSynth } from '../../../src/engine/attribute/synth.ts';
import { synthRequest } from './synth-request.ts';

const folder = mkdtempSync(join(tmpdir(), 'headcount-synth-'));
afterAll(() => rmSync(folder, { recursive: true }));
const text = readFileSync(synthRequest().data, 'utf8');

function changed(edit: (lines: readonly string[]) => readonly string[]): string {
  const file = join(folder, 'panel.csv');
  writeFileSync(file, `${edit(text.trim().split('\n')).join('\n')}\n`);
  return file;
}

describe('a synthetic control of the invented panel', () => {
  const answer = attributeSynth(synthRequest());

  it('finds the loss of 8 that was put in, ranks first, and proves its optimum', () => {
    expect(answer.withheld).toBe(false);
    expect(answer.att).toBeGreaterThan(-9);
    expect(answer.att).toBeLessThan(-7);
    expect([answer.rank, answer.of, answer.p]).toEqual([1, 24, 1 / 24]);
    expect(answer.kkt).toBeLessThan(1e-10);
    expect(answer.interval!.low).toBeLessThan(-8);
    expect(answer.interval!.high).toBeGreaterThan(-8);
  });

  it('says which placebo rule it used, and what the other would say', () => {
    expect(answer.placeboRule).toBe('treated-out');
    expect(answer.otherRule!.placeboRule).toBe('treated-in');
    const other = attributeSynth(synthRequest({ rule: 'treated-in' }));
    expect(other.placeboRule).toBe('treated-in');
    expect(other.rank).toBe(answer.otherRule!.rank);
    expect(other.placebos).not.toEqual(answer.placebos);
    expect(answer.placebos).toHaveLength(23);
  });

  it('is the same whatever the order of the rows', () => {
    const data = changed(([head, ...rows]) => [head!, ...rows.toReversed()]);
    const turned = attributeSynth(synthRequest({ data }));
    expect(turned.att).toBeCloseTo(answer.att!, 9);
    expect(turned.ratio! / answer.ratio!).toBeCloseTo(1, 9);
  });

  it('moves with the unit of measurement and with nothing else', () => {
    const data = changed(([head, ...rows]) => [
      head!,
      ...rows.map((row) =>
        row
          .split(',')
          .map((cell, i) => (i === 2 ? String(Number(cell) * 1e6) : cell))
          .join(','),
      ),
    ]);
    const scaled = attributeSynth(synthRequest({ data }));
    expect(scaled.att! / 1e6).toBeCloseTo(answer.att!, 6);
    expect(scaled.kkt).toBeLessThan(1e-10);
  });

  it('matches predictors, names their weights, and says over which years they are means', () => {
    const matched = attributeSynth(
      synthRequest({ predictors: 'schooling:2005..2010,jobs:2014,jobs:2001', window: '2005..2014' }),
    );
    expect(matched.predictors!.map(({ name }) => name)).toEqual(['schooling', 'jobs', 'jobs']);
    expect(matched.predictors!.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(matched.assumptions.join('\n')).toContain('predictor schooling: mean of 6 values, 2005 to 2010');
    expect(matched.kkt).toBeLessThan(1e-10);
  });

  it('takes weights as they are given', () => {
    const given = attributeSynth(synthRequest({ weights: { 'Area 01': 0.5, 'Area 02': 0.5 }, force: true }));
    expect(given.kkt).toBeNull();
    const mean = (Number(line('Area 01', 2001)) + Number(line('Area 02', 2001))) / 2;
    expect(given.gaps![0]!.synthetic).toBeCloseTo(mean, 9);
  });
});

const line = (unit: string, year: number): string =>
  text
    .split('\n')
    .find((row) => row.startsWith(`${unit},${year},`))!
    .split(',')[2]!;

describe('a treated unit that its donors cannot follow', () => {
  const rows = (lift: number): string =>
    changed((lines) =>
      lines.map((row) => {
        const [unit, year, jobs, schooling] = row.split(',');
        return unit === 'Norland' ? [unit, year, Number(jobs) + lift, schooling].join(',') : row;
      }),
    );

  it('is withheld, without a number, and printed only when forced', () => {
    const data = rows(500);
    const answer = attributeSynth(synthRequest({ data }));
    expect(answer.withheld).toBe(true);
    for (const field of ['att', 'weights', 'gaps', 'placebos', 'rank', 'p', 'ratio', 'interval'] as const)
      expect(answer[field], field).toBeNull();
    expect(answer.reasons.join('\n')).toContain("donors' hull: at 14 of the 14 times");
    const forced = attributeSynth(synthRequest({ data, force: true }));
    expect([forced.withheld, forced.forced]).toEqual([true, true]);
    expect(forced.att).not.toBeNull();
  });
});

describe('what cannot be answered', () => {
  const refusal = (request: Parameters<typeof synthRequest>[0]): string => {
    try {
      attributeSynth(synthRequest(request));
    } catch (error) {
      const problem = error as { code: string; message: string; hint: string | null };
      return `${problem.code}: ${problem.message} ${problem.hint}`;
    }
    return 'answered';
  };

  it.each([
    [
      'a name that is not there',
      { columns: { treated: 'Norlund' } },
      /^not-found: .*"Norlund" is none of its 24.* Near in spelling: "Norland"/,
    ],
    [
      'no time before treatment',
      { columns: { start: '2001' } },
      /^bad-input: Expected times before --start 2001/,
    ],
    [
      'a start that is no time of the panel',
      { columns: { start: '1999' } },
      /^bad-option: .*2001 to 2020; "1999"/,
    ],
    ['an end before the start', { columns: { end: '2010' } }, /^bad-option: .*2010 is before 2015/],
    ['the treated unit left out', { columns: { leaveOut: ['Norland'] } }, /^bad-option: .*treated unit/],
    [
      'a predictor from after treatment',
      { predictors: 'schooling:2010..2018' },
      /^bad-option: .*reaches into it/,
    ],
    ['a predictor that is no column', { predictors: 'height' }, /^bad-input: .*"height"/],
    ['times of a predictor that are none', { predictors: 'schooling:often' }, /^bad-option: .*"often"/],
    ['weights of a unit that is none', { weights: { Sudland: 1 } }, /^bad-option: .*"Sudland" is none/],
  ] as const)('%s', (_what, request, expected) => {
    expect(refusal(request)).toMatch(expected);
  });

  it.each([
    [
      'one unit',
      (lines: readonly string[]) => lines.filter((row, i) => i === 0 || row.startsWith('Norland')),
      /^bad-input: .*only unit/,
    ],
    [
      'a unit and year twice',
      (lines: readonly string[]) => [...lines, lines[1]!],
      /^bad-input: .*on line 2 and on line 482/,
    ],
    [
      'a gap',
      (lines: readonly string[]) => lines.filter((row) => !row.startsWith('Area 03,2009')),
      /^bad-input: .*"Area 03" has none at 2009.*--leave-out "Area 03"/,
    ],
    [
      'a year that no unit has',
      (lines: readonly string[]) => lines.filter((row) => !row.includes(',2009,')),
      /^bad-input: .*none lies between 2008 and 2010/,
    ],
    [
      'a value marked missing',
      (lines: readonly string[]) =>
        lines.map((row) => (row.startsWith('Area 03,2009') ? 'Area 03,2009,NA,1' : row)),
      /^bad-input: .*"Area 03" has none at 2009/,
    ],
    [
      'NaN',
      (lines: readonly string[]) =>
        lines.map((row) => (row.startsWith('Area 03,2009') ? 'Area 03,2009,NaN,1' : row)),
      /^bad-input: .*"NaN"/,
    ],
    [
      'infinity',
      (lines: readonly string[]) =>
        lines.map((row) => (row.startsWith('Area 03,2009') ? 'Area 03,2009,inf,1' : row)),
      /^bad-input: .*"inf"/,
    ],
    [
      'nothing that varies',
      (lines: readonly string[]) =>
        lines.map((row, i) => (i === 0 ? row : row.replace(/,[^,]*,[^,]*$/, ',5,1'))),
      /^bad-input: .*is 5/,
    ],
  ] as const)('%s', (_what, edit, expected) => {
    expect(refusal({ data: changed(edit) })).toMatch(expected);
  });

  it('a few times before treatment are withheld, not guessed from', () => {
    const answer = attributeSynth(synthRequest({ columns: { start: '2003', end: '2008' } }));
    expect(answer.reasons.join()).toContain('times before treatment');
    expect(answer.att).toBeNull();
  });
});
