import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openLedger } from '../../src/ledger/index.ts';

const folder = new URL('../../src/measures/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.sql'),
);

it('has every query accepted by the real engine, beside a TypeScript file of its own', async () => {
  const ledger = await openLedger(':memory:');
  for (const name of files) {
    expect(readFileSync(new URL(name.replace(/\.sql$/, '.ts'), folder), 'utf8')).toContain(
      'sqlBeside(import.meta.url)',
    );
    const sql = readFileSync(new URL(name, folder), 'utf8');
    const names = new Set([...sql.matchAll(/\$(\w+)/g)].map(([, param]) => param!));
    const params = Object.fromEntries([...names].map((param) => [param, param === 'keys' ? ['none'] : null]));
    expect(await ledger.query(sql, params), name).toEqual([]);
  }
  await ledger.close();
  expect(files.length).toBeGreaterThan(34);
});
