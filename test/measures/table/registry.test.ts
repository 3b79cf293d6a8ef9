import { existsSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ledger, openLedger } from '../../../src/ledger/index.ts';
import { tableMeasure, tableMeasures } from '../../../src/measures/table/registry.ts';
import { runTable } from '../../../src/measures/table/run.ts';
import { ask } from '../invented.ts';

const folder = new URL('../../../src/measures/table/', import.meta.url);
let ledger: Ledger;
beforeAll(async () => {
  ledger = await openLedger(':memory:');
});
afterAll(() => ledger.close());

describe('the registry of measures', () => {
  it('has every query of its folder, each under the name of its file, but the one that two measures over revenue share', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.sql'));
    const shared = ['capex-over-revenue.sql', 'operating-margin.sql'];
    const measures = tableMeasures.map(({ name }) => `${name}.sql`);
    expect(measures.toSorted()).toEqual([...files, ...shared].toSorted());
    expect(files).toHaveLength(15);
    for (const { name } of tableMeasures) expect(existsSync(new URL(`${name}.ts`, folder)), name).toBe(true);
  });

  it('has the engine bind and run every measure along every dimension', async () => {
    let asked = 0;
    for (const measure of tableMeasures) {
      for (const by of measure.by) {
        const where = measure.asks?.includes('series') ? { series: 'none' } : {};
        expect(
          (await runTable(measure, ask(ledger), { by, where })).rows,
          `${measure.name} by ${by}`,
        ).toEqual([]);
        asked += 1;
      }
    }
    expect(asked).toBe(34);
  });

  it('says of each what is counted, in which unit, with what caveat, and what would fill it', () => {
    for (const measure of tableMeasures) {
      expect(measure.definition.length, measure.name).toBeGreaterThan(30);
      expect(measure.caveats.length, measure.name).toBeGreaterThan(0);
      expect(measure.fill, measure.name).toMatch(/\bfills?\b.*\.$/);
      expect(measure.unit, measure.name).not.toBe('');
      expect(new Set(measure.columns).size, measure.name).toBe(measure.columns.length);
    }
  });

  it.each([
    ['a name that is none', () => tableMeasure('vibes'), /There are: jobs, /],
    [
      'a dimension that is none',
      () => runTable(tableMeasure('jobs'), ask(ledger), { by: 'mood' }),
      /--by month/,
    ],
    [
      'a column that is none',
      () => runTable(tableMeasure('jobs'), ask(ledger), { where: { mood: 'x' } }),
      /It has: group/,
    ],
    ['a series that is not named', () => runTable(tableMeasure('series-values'), ask(ledger)), /series=/],
  ])('refuses %s, and says what there is', async (_what, question, hint) => {
    const asked = async () => question();
    await expect(asked()).rejects.toMatchObject({ name: 'Problem', hint: expect.stringMatching(hint) });
  });
});
