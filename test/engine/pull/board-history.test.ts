import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type PullReport, type PullRequest, pull, pullSources } from '../../../src/engine/pull/pull.ts';
import { openLedger } from '../../../src/ledger/index.ts';
import { absentBoards } from '../../../src/measures/postings/absent-boards.ts';
import { looked } from '../../../src/measures/postings/looked.ts';
import { spellsOf } from '../../../src/postings/history/spells.ts';
import { readBoardList } from '../../../src/sources/boards/board-list.ts';
import { temporaryFolder } from '../../sources/files/temporary.ts';
import { loopback, onLoopback, says, testEffects } from '../../sources/pull/loopback.ts';

const folder = temporaryFolder();
let made = 0;

const lever = (ids: readonly number[]) =>
  says(
    200,
    JSON.stringify(
      ids.map((id) => ({
        id: `${id}`,
        text: `Welder ${id}`,
        hostedUrl: `https://jobs.lever.co/kestrel/${id}`,
        categories: {},
        createdAt: 1_780_000_000_000,
      })),
    ),
  );
const gone = says(404, '{"ok":false,"error":"Document not found"}');
const path = '/v0/postings/kestrel?mode=json';

/** One `pull` a day of a board that answers so on each of them. */
async function pulled(
  days: readonly (readonly [day: string, answer: ReturnType<typeof says>])[],
  more: Partial<PullRequest> = {},
): Promise<{ readonly reports: readonly PullReport[]; readonly ledger: string }> {
  const own = join(folder, String(made++));
  const server = await loopback({ [path]: days.map(([, answer]) => answer) });
  const reports: PullReport[] = [];
  for (const [day] of days)
    reports.push(
      await pull('boards', {
        ...{ companies: ['lever:kestrel'], states: [], since: null, urls: [], contact: null },
        ...{ out: join(own, 'pulled'), ledger: join(own, 'ledger'), refresh: true },
        effects: { today: () => day, log: () => {} },
        live: testEffects(`${day}T09:00:00Z`),
        sources: pullSources.map((source) => onLoopback(source, server.port)),
        ...more,
      }),
    );
  return { reports, ledger: join(own, 'ledger') };
}

/** What the ledger makes of it: each posting's spells, in days. */
async function lives(folder: string): Promise<readonly unknown[]> {
  const ledger = await openLedger(folder, { mode: 'read' });
  const looks = await ledger.query<{ look: number; seen: string; complete: boolean | null }>(
    'SELECT look, seen, complete FROM looks ORDER BY look',
  );
  const shown = await ledger.query<{ look: number; posting: number }>('SELECT look, posting FROM sightings');
  expect((await ledger.verify()).passed).toBe(true);
  await ledger.close();
  const day = (at: number | null): string | null =>
    at === null ? null : new Date(at).toISOString().slice(8, 10);
  return spellsOf(
    looks.map(({ look, seen, complete }) => ({
      at: Date.parse(seen),
      whole: complete === true,
      present: shown.flatMap((each) => (each.look === look ? [each.posting] : [])),
    })),
  ).map(({ posting, from, to, state, gone }) => [posting, day(from), day(to), state, day(gone)]);
}

describe('pull boards, day after day', () => {
  it('makes a history: first seen, last seen, and closed only by whole looks', async () => {
    const { ledger } = await pulled([
      ['2026-08-01', lever([1, 2])],
      ['2026-08-02', lever([1, 2, 3])],
      ['2026-08-03', lever([1, 3])],
      ['2026-08-05', lever([1, 3])],
    ]);
    expect(await lives(ledger)).toEqual([
      [1, '01', '05', 'open', null],
      [2, '01', '02', 'closed', '03'],
      [3, '02', '05', 'open', null],
    ]);
  });

  it('a day that is missing closes nothing', async () => {
    const { ledger } = await pulled([
      ['2026-08-01', lever([1, 2])],
      ['2026-08-20', lever([1, 2])],
    ]);
    expect(await lives(ledger)).toEqual([
      [1, '01', '20', 'open', null],
      [2, '01', '20', 'open', null],
    ]);
  });

  it('a clock that went backwards: looks stand in the order of their days, and as-of answers by them', async () => {
    const { ledger } = await pulled([
      ['2026-08-05', lever([1])],
      ['2026-08-01', lever([1, 2])],
      ['2026-08-03', lever([1, 2])],
    ]);
    expect(await lives(ledger)).toEqual([
      [1, '01', '05', 'open', null],
      [2, '01', '03', 'missing', null],
    ]);
    const opened = await openLedger(ledger, { mode: 'read' });
    const at = async (asOf: string): Promise<unknown> =>
      (await opened.query('SELECT min(first_seen) AS a, max(last_seen) AS b FROM postings', {}, { asOf }))[0];
    expect(await at('2026-08-02')).toEqual({ a: '2026-08-01', b: '2026-08-01' });
    expect(await at('2026-08-04')).toEqual({ a: '2026-08-01', b: '2026-08-03' });
    const [latest] = await opened.query('SELECT count(*) AS n FROM showing WHERE latest');
    expect(latest).toEqual({ n: 1 });
    await opened.close();
  });

  it('an empty board, and then most of one gone at once: doubted for a week, and closed by looks after it', async () => {
    const many = Array.from({ length: 20 }, (_, i) => i + 1);
    const empty = says(200, '[]');
    const early = await pulled([
      ['2026-08-01', lever(many)],
      ['2026-08-02', empty],
      ['2026-08-05', empty],
    ]);
    const states = (await lives(early.ledger)).map((life) => (life as string[])[3]);
    expect(new Set(states)).toEqual(new Set(['missing']));
    const late = await pulled([
      ['2026-08-01', lever(many)],
      ['2026-08-02', empty],
      ['2026-08-12', empty],
    ]);
    expect(new Set((await lives(late.ledger)).map((life) => (life as string[])[3]))).toEqual(
      new Set(['closed']),
    );
  });

  it('a board that is not there any more is recorded and said, and closes nothing', async () => {
    const { reports, ledger } = await pulled([
      ['2026-08-01', lever([1, 2])],
      ['2026-08-02', gone],
      ['2026-08-20', gone],
    ]);
    const last = reports.at(-1)!;
    expect(last.counts).toMatchObject({ failed: 1 });
    expect(last.added!.total).toEqual({ rowsRead: 1, accepted: 0, merged: 0, quarantined: 1 });
    expect(last.added!.absent).toEqual([
      {
        ...{ board: 'lever/kestrel', since: '2026-08-02', day: '2026-08-20', said: '404' },
        ...{ last: '2026-08-01', postings: 2 },
      },
    ]);
    expect(await lives(ledger)).toEqual([
      [1, '01', '01', 'open', null],
      [2, '01', '01', 'open', null],
    ]);
    const opened = await openLedger(ledger, { mode: 'read' });
    const receipt = await looked({ ledger: opened, asOf: '2026-08-31' });
    expect(receipt).toMatchObject({ looks: 3, whole: 1, absent: [{ board: 'lever/kestrel' }] });
    expect(await absentBoards({ ledger: opened, asOf: '2026-08-01' })).toEqual([]);
    expect(await opened.query('SELECT count(*) AS n FROM showing WHERE latest')).toEqual([{ n: 2 }]);
    await opened.close();
  });

  it('a board that was gone all month stands as the month before saw it', async () => {
    const { ledger } = await pulled([
      ['2026-08-31', lever([1, 2])],
      ['2026-09-02', gone],
    ]);
    const opened = await openLedger(ledger, { mode: 'read' });
    expect(await opened.query('SELECT month, id FROM showing WHERE latest ORDER BY id')).toEqual([
      { month: '2026-08', id: '1' },
      { month: '2026-08', id: '2' },
    ]);
    await opened.close();
  });

  it('once it is back, it is no longer said to be gone', async () => {
    const { reports, ledger } = await pulled([
      ['2026-08-01', lever([1])],
      ['2026-08-02', gone],
      ['2026-08-03', lever([1])],
    ]);
    expect(reports.map(({ added }) => added!.absent.length)).toEqual([0, 1, 0]);
    expect(await lives(ledger)).toEqual([[1, '01', '03', 'open', null]]);
  });

  it('with a list: each board has its employer, and a row that names none is a failure of its own', async () => {
    const boards = readBoardList(
      'company,board,system\nKestrel Systems,kestrel,lever\nTarn,tarn,monster\nVanlo,none,lever',
    );
    const { reports, ledger } = await pulled([['2026-08-01', lever([1])]], { companies: [], boards });
    expect(reports[0]!.results.map(({ name, outcome }) => [name, outcome]).toSorted()).toEqual([
      ['lever-kestrel.json', 'new'],
      ['lever-none.json', 'failed'],
      ['line 3 of --boards', 'failed'],
    ]);
    expect(reports[0]!.added!.absent).toMatchObject([{ board: 'lever/none', last: null, postings: null }]);
    const opened = await openLedger(ledger, { mode: 'read' });
    expect(await opened.query("SELECT body->>'$.company' AS company FROM postings")).toEqual([
      { company: 'Kestrel Systems' },
    ]);
    await opened.close();
  });
});
