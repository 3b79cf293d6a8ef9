import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ledgerToKeep, ledgerToRead, ownFolder } from '../../../src/cli/shared/ledger-folder.ts';

const home = process.cwd();
const empty = mkdtempSync(join(tmpdir(), 'headcount-folder-'));
afterAll(() => {
  process.chdir(home);
  rmSync(empty, { recursive: true, force: true });
});

it('takes the named ledger, then the environment’s, then this folder’s own, then none', () => {
  process.chdir(empty);
  expect(ledgerToRead({ named: 'mine', env: { HEADCOUNT_LEDGER: 'other' } })).toBe('mine');
  expect(ledgerToRead({ env: { HEADCOUNT_LEDGER: 'other' } })).toBe('other');
  expect(ledgerToRead({ env: { HEADCOUNT_LEDGER: '' } })).toBeNull();
  expect(ledgerToKeep({ env: {} })).toBe(ownFolder);
  mkdirSync(ownFolder, { recursive: true });
  writeFileSync(join(ownFolder, 'ledger.duckdb'), '');
  expect(ledgerToRead({ env: {} })).toBe(ownFolder);
});
