import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fitSynthetic, withWeights } from '../../../src/causal/synth/fit.ts';
import { attributeSynth } from '../../../src/engine/attribute/synth.ts';
import { openTable } from '../../../src/engine/table/table.ts';
import { synthRequest } from './synth-request.ts';

const folder = new URL('../../../../shared/data/methods/', import.meta.url);
const present = existsSync(folder);
const prop99 = new URL('prop99/california_prop99.csv', folder).pathname;

function california(changes: Parameters<typeof synthRequest>[0] = {}): ReturnType<typeof attributeSynth> {
  return attributeSynth(
    synthRequest({
      data: prop99,
      columns: {
        unit: 'State',
        time: 'Year',
        outcome: 'PacksPerCapita',
        treated: 'California',
        start: '1989',
      },
      ...changes,
    }),
  );
}

const near = (actual: number | null | undefined, expected: number, within: number): void => {
  expect(Math.abs(actual! - expected), `${actual} for ${expected}`).toBeLessThan(within);
};

const scratch = mkdtempSync(join(tmpdir(), 'headcount-basque-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** As Synth's vignette prepares it: the two highest levels of schooling as one, and each level as a share of their sum. */
function basqueShares(): string {
  const { columns, rows } = openTable(new URL('basque/basque.csv', folder).pathname);
  const first = columns.indexOf('school.illit');
  const schooled = rows.map((row) => {
    const levels = row.slice(first, first + 5).map((cell) => (cell === '' ? Number.NaN : Number(cell)));
    const four = [levels[0]!, levels[1]!, levels[2]!, levels[3]! + levels[4]!];
    const total = four.reduce((sum, level) => sum + level, 0);
    return [...row, ...four.map((level) => (Number.isNaN(level) ? '' : String((100 * level) / total)))];
  });
  const file = join(scratch, 'basque.csv');
  writeFileSync(
    file,
    [[...columns, 'illit', 'prim', 'med', 'high'], ...schooled].map((row) => row.join(',')).join('\n'),
  );
  return file;
}

describe.skipIf(!present)('published synthetic controls (only where ../shared/data/methods is)', () => {
  // the optimum of the convex programme on the 19 years before treatment; ../shared/gold/methods.md
  it('Proposition 99, outcomes only: weights, gap, fit and ratio', () => {
    const answer = california();
    expect(answer.withheld).toBe(false);
    const published = {
      Utah: 0.393908,
      Montana: 0.23184,
      Nevada: 0.204923,
      Connecticut: 0.10909,
      'New Hampshire': 0.045429,
      Colorado: 0.014811,
    };
    for (const [state, weight] of Object.entries(published)) near(answer.weights![state], weight, 1e-6);
    expect(Object.values(answer.weights!).filter((weight) => weight > 0)).toHaveLength(6);
    near(answer.att, -19.51363, 1e-5);
    near(answer.preRmspe, 1.6564, 1e-6);
    near(answer.ratio, 154.753, 1e-3);
    near(answer.gaps!.at(-1)!.gap, -26.59664, 1e-5);
    expect(answer.kkt).toBeLessThan(1e-8);
  });

  it.each([
    ['treated-out', 'EXPECTED_outcome_only_placebo_CA_excluded.csv'],
    ['treated-in', 'EXPECTED_outcome_only_placebo_incl_CA_in_pool.csv'],
  ] as const)('Proposition 99, placebos with California %s: every state, and rank 3 of 39', (rule, file) => {
    const answer = california({ rule });
    const expected = openTable(new URL(`prop99/${file}`, folder).pathname).rows;
    const found = new Map(answer.placebos!.map((placebo) => [placebo.unit, placebo]));
    const states = expected.filter(([state]) => state !== 'California');
    expect(states).toHaveLength(38);
    for (const [state, rmspe, att, ratio] of states) {
      near(found.get(state!)!.ratio! / Number(ratio), 1, 1e-6);
      near(found.get(state!)!.preRmspe, Number(rmspe), 1e-6);
      near(found.get(state!)!.att, Number(att), 1e-5);
    }
    expect([answer.rank, answer.of, answer.placeboRule]).toEqual([3, 39, rule]);
  });

  // Abadie, Diamond & Hainmueller (2010), table 2: the published weights, without an optimiser
  const published = { Utah: 0.334, Nevada: 0.234, Montana: 0.199, Colorado: 0.164, Connecticut: 0.069 };
  it('Proposition 99 with exactly the published weights', () => {
    const answer = california({ weights: published });
    near(answer.att, -18.9703, 5e-5);
    near(answer.gaps!.at(-1)!.gap, -25.7257, 5e-5);
    near(answer.preMspe, 3.0892, 5e-5);
    near(answer.ratio, 128.38, 5e-3);
  });

  it('Proposition 99 with the classic predictors: the same donors, weights within 0.03 of the published', () => {
    const rows = readFileSync(new URL('prop99/MLAB_data_raw.txt', folder), 'utf8')
      .trim()
      .split('\n')
      .map((row) => Float64Array.from(row.trim().split(/\s+/), Number));
    const outcomes = Array.from(rows[0]!, (_, i) => Float64Array.from(rows.slice(8), (row) => row[i]!));
    const panel = { outcomes, treated: 38, before: 19 };
    const donors = Array.from({ length: 38 }, (_, i) => i);
    const fit = fitSynthetic(panel, 38, donors, {
      by: 'predictors',
      values: rows.slice(1, 8),
      window: [0, 19],
    });
    const codes = { 34: 0.334, 21: 0.234, 19: 0.199, 4: 0.164, 5: 0.069 };
    let held = 0;
    for (const [code, weight] of Object.entries(codes)) {
      const at = Array.from(rows[0]!).indexOf(Number(code));
      near(fit.weights[at], weight, 0.03);
      held += fit.weights[at]!;
    }
    expect(held).toBeGreaterThan(0.97);
    const asPublished = new Float64Array(38);
    for (const [code, weight] of Object.entries(codes))
      asPublished[Array.from(rows[0]!).indexOf(Number(code))] = weight;
    expect(fit.preMspe).toBeLessThan(withWeights(panel, 38, donors, asPublished, 0, null).preMspe * 1.05);
  });

  // Abadie & Gardeazabal (2003) as the vignette of the package Synth runs it
  it('Basque country: thirteen predictors, weights, loss and gap', () => {
    const answer = attributeSynth(
      synthRequest({
        data: basqueShares(),
        columns: {
          unit: 'regionname',
          time: 'year',
          outcome: 'gdpcap',
          treated: 'Basque Country (Pais Vasco)',
          start: '1975',
          leaveOut: ['Spain (Espana)'],
        },
        predictors:
          'illit,prim,med,high,invest:1964..1969,gdpcap:1960..1969,sec.agriculture,sec.energy,sec.industry,sec.construction,sec.services.venta,sec.services.nonventa:1961..1969,popdens:1969',
        window: '1960..1969',
      }),
    );
    near(answer.weights!.Cataluna, 0.8508, 5e-4);
    near(answer.weights!['Madrid (Comunidad De)'], 0.1492, 5e-4);
    const loss = answer
      .gaps!.filter(({ time }) => Number(time) >= 1960 && Number(time) <= 1969)
      .reduce((sum, { gap }) => sum + gap ** 2 / 10, 0);
    near(loss / 0.008864, 1, 0.01);
    near(answer.att, -0.69956, 5e-5);
  });
});
