import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addFiles } from '../../../src/engine/add/add-files.ts';
import type { AddReport } from '../../../src/engine/add/report.ts';
import { type Ledger, openLedger } from '../../../src/ledger/index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headcount-copies-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ledgerFolder = (): string => join(folder, 'ledger');
const effects = { today: () => '2026-09-01', log: () => {} };

function copy(day: string, rows: readonly string[]): string {
  const path = join(folder, `zz.${day}.csv`);
  writeFileSync(path, ['Company,Location,Date Received,Employees Affected', ...rows].join('\n'));
  return path;
}

const add = (...files: readonly string[]): Promise<AddReport> =>
  addFiles(files, { folder: ledgerFolder(), effects });

async function look<T>(question: (ledger: Ledger) => Promise<T>): Promise<T> {
  const ledger = await openLedger(ledgerFolder(), { mode: 'read' });
  try {
    return await question(ledger);
  } finally {
    await ledger.close();
  }
}

const current = (asOf?: string) =>
  look(async (ledger) =>
    (await ledger.statements({ source: 'warn-sd', ...(asOf === undefined ? {} : { asOf }) })).map(
      ({ origin, statement }) => [origin.key, statement.best],
    ),
  );

const brandholt = 'Brandholt Foods,Ashford,03/08/2026,164';
const kestrel = 'Kestrel Systems,Merrow,02/02/2026,47';

describe('copies of one list, one after another', () => {
  it('trap 55: a corrected count is a version of the same notice, as of its day', async () => {
    await add(
      copy('2026-07-16', [brandholt, kestrel]),
      copy('2026-07-26', [brandholt.replace('164', '180'), kestrel]),
    );
    const key = 'brandholt foods | 03/08/2026 | ashford';
    expect(await current()).toContainEqual([key, 180]);
    expect(await current('2026-07-20')).toContainEqual([key, 164]);
    expect(await current()).toHaveLength(2);
    const actions = await look((ledger) => ledger.versions('action', 'warn-sd', `${key}::action`));
    expect(actions.map(({ action }) => action.jobs?.best)).toEqual([164, 180]);
  });

  it('trap 56: a row that comes under another key stays the notice it was, now and in later copies', async () => {
    const respelled = brandholt.replace('Brandholt Foods', 'BRANDHOLT FOODS INC.');
    const { files } = await add(
      copy('2026-07-16', [brandholt, kestrel]),
      copy('2026-07-26', [respelled, kestrel]),
      copy('2026-08-06', [respelled, `${kestrel}0`]),
    );
    expect(files.map((file) => ('rekeyed' in file ? file.rekeyed : null))).toEqual([0, 1, 1]);
    expect(await current()).toEqual([
      ['brandholt foods | 03/08/2026 | ashford', 164],
      ['kestrel systems | 02/02/2026 | merrow', 470],
    ]);
    expect((await look((ledger) => ledger.verify())).passed).toBe(true);
  });

  it('adds the same copies again without a change', async () => {
    const files = [copy('2026-07-16', [brandholt]), copy('2026-07-26', [brandholt.replace('164', '180')])];
    await add(...files);
    const before = await look((ledger) => ledger.hash());
    const { total } = await add(...files);
    expect(total).toEqual({ rowsRead: 2, accepted: 0, merged: 2, quarantined: 0 });
    expect(await look((ledger) => ledger.hash())).toBe(before);
  });

  it('does not take a notice that is still listed for the one before a new one', async () => {
    const second = brandholt.replace('03/08', '05/08');
    await add(copy('2026-07-16', [brandholt]), copy('2026-07-26', [brandholt, second]));
    expect(await current()).toHaveLength(2);
  });
});
