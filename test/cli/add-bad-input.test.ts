import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/run.ts';
import type { AddReport } from '../../src/engine/add/report.ts';

const header = 'Company,Location,Date Received,Employees Affected';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headcount-bad-input-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What `headcount add FILE --format json` prints of a list of South Dakota's, and of a sound one beside it. */
async function added(bad: string | Uint8Array): Promise<AddReport> {
  const files = [join(folder, 'bad.csv'), join(folder, 'sound.csv')];
  writeFileSync(files[0]!, bad);
  writeFileSync(files[1]!, `${header}\nSound Works,Ashford,03/05/2026,77\n`);
  let printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    await run([
      'add',
      ...files,
      '--ledger',
      join(folder, 'ledger'),
      '--retrieved',
      '2026-08-01',
      '--format',
      'json',
    ]);
  } finally {
    process.exitCode = undefined;
    vi.restoreAllMocks();
  }
  const report = JSON.parse(printed) as AddReport;
  // whatever the bad file is, the sound one is read, and every row of both is accounted for
  expect(report.files[1]).toMatchObject({ tally: { rowsRead: 1, accepted: 1 } });
  const { rowsRead, accepted, merged, quarantined } = report.total;
  expect(accepted + merged + quarantined).toBe(rowsRead);
  return report;
}

const list = (...rows: readonly string[]): string => `${[header, ...rows].join('\n')}\n`;
const wide = `${header}${','.repeat(16_384 - 4)}`;
const wrongQuotes = list('"Brandholt,Ashford,03/05/2026,90', 'Kestrel "K" Foods,Ashford,03/06/2026,60');
const mixed = Buffer.concat([
  Buffer.from(list('Søren & Söhne,Ashford,03/05/2026,90')),
  Buffer.from('Caf\xe9 Kestrel,Ashford,03/06/2026,60\n', 'latin1'),
]);
const dates = [
  ...['3/5/26', '03/05/2026', '2026-03-05', '2026-03-05 00:00:00', '5-Mar-2026', 'March 5, 2026'],
  ...['Mar. 5 2026', '5 March 2026', '05.03.2026', '20260305', '46086'],
];

it.each<
  readonly [what: string, bad: string | Uint8Array, read: number, quarantined: number, why: RegExp | null]
>([
  [
    'rows with too few and too many cells',
    list('Short,Ashford', 'Long,Ashford,03/05/2026,90,over', 'Brandholt,Ashford,03/05/2026,90'),
    3,
    2,
    /expected 4 cells, found/,
  ],
  [
    'a header of 16,384 columns',
    `${wide}\nBrandholt,Ashford,03/05/2026,90${','.repeat(16_380)}\n`,
    1,
    0,
    null,
  ],
  ['a quote that never closes', wrongQuotes, 2, 0, null],
  ['two encodings in one file', mixed, 2, 0, null],
  ['dates in eleven shapes', list(...dates.map((date, i) => `Firm ${i},Ashford,"${date}",90`)), 11, 0, null],
  [
    'counts in words, and none',
    list('Brandholt,Ashford,03/05/2026,about ninety', 'Kestrel,Ashford,,to be determined'),
    2,
    1,
    /neither a count nor a day/,
  ],
  ['no employer', list(',Ashford,03/05/2026,90'), 1, 1, /employer/],
  ['the header again', list('Brandholt,Ashford,03/05/2026,90', header), 2, 1, /header stands here again/],
])('%s: each row is counted, and what is refused says why', async (_what, bad, read, quarantined, why) => {
  const [file] = (await added(bad)).files;
  expect(file).toMatchObject({
    feed: 'warn-sd',
    tally: { rowsRead: read, accepted: read - quarantined, quarantined },
  });
  const reasons =
    file !== undefined && 'quarantined' in file ? file.quarantined.map(({ reason }) => reason) : [];
  expect(reasons).toHaveLength(quarantined);
  for (const reason of reasons) expect(reason).toMatch(why!);
});

it.each<readonly [what: string, bad: string, says: RegExp]>([
  ['an empty file', '', /the file is empty/],
  ['a web page', '<!doctype html><title>Notices</title><table></table>', /web page, titled "Notices"/],
  ['a refusal in place of the file', '<html><title>403 Forbidden</title></html>', /the server refuses/],
  [
    'a changed header',
    'Firm,Location,Date Received,Employees Affected\nBrandholt,Ashford,03/05/2026,90\n',
    /header/,
  ],
])('%s is refused in words, and never an empty list', async (_what, bad, says) => {
  const [file] = (await added(bad)).files;
  expect(file).toMatchObject({ refused: { message: expect.stringMatching(says) } });
});
