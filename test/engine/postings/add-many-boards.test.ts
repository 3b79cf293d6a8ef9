import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addFiles } from '../../../src/engine/add/add-files.ts';
import type { AddReport } from '../../../src/engine/add/report.ts';
import { openLedger } from '../../../src/ledger/index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headcount-many-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const job = (board: number, id: number): string =>
  JSON.stringify({
    id: `${board}-${id}`,
    title: `Role ${id}`,
    jobUrl: `https://jobs.ashbyhq.com/tarn-${board}/${board}-${id}`,
    descriptionPlain: `Words of role ${id} at board ${board}.`,
    isListed: true,
    board: `tarn-${board}`,
  });

/** Fourteen boards of three postings, one a file, one that was cut, and two files that are none. */
function given(): readonly string[] {
  const paths = Array.from({ length: 14 }, (_, board) => {
    const path = join(folder, `tarn-${String(board).padStart(2, '0')}.2026-10-07.jsonl`);
    writeFileSync(path, [1, 2, 3].map((id) => job(board, id)).join('\n'));
    return path;
  });
  const cut = join(folder, 'zz-cut.2026-10-07.jsonl');
  writeFileSync(cut, `${job(90, 1)}\n${job(90, 2).slice(0, -9)}`);
  const broken = join(folder, 'zz-broken.jsonl.gz');
  writeFileSync(broken, Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]));
  const other = join(folder, 'zz-other.txt');
  writeFileSync(other, 'no postings here');
  return [...paths, cut, broken, other];
}

const effects = { today: () => '2026-10-08', log: () => {} };
const add = (paths: readonly string[], to: string): Promise<AddReport> =>
  addFiles(paths, { folder: join(folder, to), effects });

async function versions(of: string): Promise<readonly unknown[]> {
  const ledger = await openLedger(join(folder, of), { mode: 'read' });
  const rows = await ledger.query(
    'SELECT board, id, hash, text_id, first_seen, classifier FROM postings ORDER BY board, id',
  );
  const { passed } = await ledger.verify();
  await ledger.close();
  expect(passed).toBe(true);
  return rows;
}

describe('headcount add, given many boards', () => {
  it('reads them in threads, and holds what one after the other would', async () => {
    const paths = given();
    const many = await add(paths, 'many');
    for (const some of [paths.slice(0, 9), paths.slice(9)]) await add(some, 'few');
    expect(await versions('many')).toEqual(await versions('few'));
    expect(many.total).toEqual({ rowsRead: 44, accepted: 43, merged: 0, quarantined: 1 });
    const told = many.files.map((file) => ('tally' in file ? file.tally.accepted : file.refused.code));
    expect(told).toEqual([...Array.from({ length: 14 }, () => 3), 1, 'unreadable', 'unsupported']);
  }, 120_000);

  it('begun again, passes over what is held and names refused rows again', async () => {
    const paths = given();
    await add(paths.slice(0, 12), 'ledger');
    const { total, files } = await add(paths, 'ledger');
    expect(total).toEqual({ rowsRead: 44, accepted: 7, merged: 36, quarantined: 1 });
    const again = await add(paths, 'ledger');
    expect(again.total).toEqual({ rowsRead: 44, accepted: 0, merged: 43, quarantined: 1 });
    const reasons = files.flatMap((file) => ('tally' in file ? file.quarantined : []));
    expect(reasons.map(({ reason }) => reason)).toEqual(['line 2 is no whole JSON: it may have been cut']);
    expect(await versions('ledger')).toHaveLength(43);
  }, 120_000);
});
