import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addFiles } from '../../../src/engine/add/add-files.ts';
import { changesSince } from '../../../src/engine/changes/changes.ts';
import { openedLedger } from '../../../src/engine/opened-ledger.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headcount-changes-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function copy(day: string, rows: readonly string[]): string {
  const path = join(folder, `sd.${day}.csv`);
  writeFileSync(path, ['Company,Location,Date Received,Employees Affected', ...rows].join('\n'));
  return path;
}

it('compares the copies that were fetched since a day with the ones before them', async () => {
  const files = [
    copy('2026-07-16', ['Brandholt,Ashford,03/08/2026,90']),
    copy('2026-07-26', ['Brandholt,Ashford,03/08/2026,120']),
    copy('2026-08-06', ['Brandholt,Ashford,03/08/2026,120', 'Kestrel,Merrow,08/01/2026,60']),
  ];
  const ledger = join(folder, 'ledger');
  await addFiles(files, { folder: ledger, effects: { today: () => '2026-09-01', log: () => {} } });
  const opened = await openedLedger({ folder: ledger });
  const since = async (day: string, asOf = '2026-09-01') => {
    const { changes, first } = await changesSince(opened, day, asOf);
    return [
      ...first.map(({ source, rows }) => `${source} ${rows}`),
      ...changes.map((c) => `${c.kind} ${c.subject}`),
    ];
  };
  expect(await since('2026-08-01')).toEqual(['new Kestrel']);
  expect(await since('2026-07-20')).toEqual(['revised Brandholt', 'new Kestrel']);
  expect(await since('2026-07-20', '2026-07-30')).toEqual(['revised Brandholt']);
  expect(await since('2026-07-01')).toEqual(['warn-sd 1', 'revised Brandholt', 'new Kestrel']);
  expect(await since('2026-08-20')).toEqual([]);
  await opened.close();
});
