import { expect, it } from 'vitest';
import { openLedger } from '../../src/ledger/index.ts';
import { batchOf, observationOf } from './samples.ts';

const held = 'SELECT series, n FROM series_held ORDER BY series';

it('a table that a question names is laid once, whoever asks at the same time, and is as of the day asked for', async () => {
  const ledger = await openLedger(':memory:');
  const early = { series: 'made/early', knownAt: '2026-01-05' };
  await ledger.append(batchOf([], { rowsRead: 1, observations: [observationOf('a', early)] }));
  const both = await Promise.all([ledger.query(held), ledger.query(held), ledger.query('SELECT 1 AS one')]);
  expect(both).toEqual([[{ series: 'made/early', n: 1 }], [{ series: 'made/early', n: 1 }], [{ one: 1 }]]);

  const late = [
    observationOf('b', { series: 'made/late', knownAt: '2026-03-05' }),
    observationOf('c', early),
  ];
  await ledger.append(batchOf([], { rowsRead: 2, observations: late }));
  expect(await ledger.query(held)).toEqual([
    { series: 'made/early', n: 2 },
    { series: 'made/late', n: 1 },
  ]);
  expect(await ledger.query(held, {}, { asOf: '2026-02-01' })).toEqual([{ series: 'made/early', n: 2 }]);
  expect(await ledger.query(held, {}, { asOf: '2025-12-31' })).toEqual([]);
  await ledger.close();
});

it('a question that names none lays none', async () => {
  const ledger = await openLedger(':memory:');
  const tables =
    "SELECT table_name FROM duckdb_tables() WHERE table_name IN ('company' || '_years', 'head' || 'counts')";
  expect(await ledger.query(tables)).toEqual([]);
  await ledger.query('SELECT * FROM Company_Years');
  expect(await ledger.query(tables)).toEqual([{ table_name: 'company_years' }]);
  await ledger.close();
});
