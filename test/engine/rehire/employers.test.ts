import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addFiles } from '../../../src/engine/add/add-files.ts';
import { type OpenedLedger, openedLedger } from '../../../src/engine/opened-ledger.ts';
import { type RehireAnswer, rehire } from '../../../src/engine/rehire/rehire.ts';
import { payloadOf } from '../../../src/postings/world/payload.ts';
import { posting } from '../../../src/sources/boards/format.ts';

const effects = { today: () => '2026-11-22', log: () => {} };
const text = [
  'You look after the billing desk and answer every letter the same day',
  'You write down what went wrong with an invoice and mend the cause',
  'You teach new colleagues how the ledger of refunds is kept here',
].join('\n');

/** An advertisement on a board of Kestrel, or of its second name. */
const ad = (board: string, id: string, title: string, more: { india?: boolean; company?: string } = {}) =>
  posting({
    system: 'ashby',
    board,
    id,
    title,
    company: more.company ?? null,
    employment: 'full-time',
    places: [
      more.india === true
        ? { text: 'Pune, India', city: 'Pune', region: null, country: 'IN' }
        : { text: 'Lisbon, Portugal', city: 'Lisbon', region: null, country: 'PT' },
    ],
    description: `${title} wanted.\n${text}`,
    published: '2023-01-02T09:00:00Z',
  });

let folder: string;
let opened: OpenedLedger;
let answer: RehireAnswer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'headcount-employers-'));
  const days = Array.from({ length: 40 }, (_, i) =>
    new Date(Date.UTC(2023, 0, 2) + i * 28 * 86_400_000).toISOString().slice(0, 10),
  );
  for (const [i, day] of days.entries()) {
    const here = join(folder, 'boards', day);
    mkdirSync(here, { recursive: true });
    const billing = ad('kestrel', 'b1', 'Billing Specialist', { india: i >= 34 });
    // closed for half a year under the same id, then back in another country
    const shown = [
      ad('kestrel', 'c1', 'Harbour Pilot'),
      ad('kestrel', 'd1', 'Chef'),
      ad('kestrel', 'e1', 'Porter'),
    ];
    if (i < 28 || i >= 34) shown.push(billing);
    for (const board of ['kestrel', 'kestrel-careers'])
      writeFileSync(
        join(here, `${board}.${day}.json`),
        JSON.stringify(
          payloadOf(
            'ashby',
            board,
            shown.map((each) => ({ ...each, board })),
            `${day}T06:00:00Z`,
          ),
        ),
      );
  }
  writeFileSync(
    join(folder, 'layoffs.csv'),
    [
      'fiction,company,announced,jobs,as_of',
      'fiction,"Fictional Kestrel, Inc.",2025-03-10,40,2025-03-12',
      'fiction,"Fictional Kestrel, Inc.",2025-03-11,60,2025-03-12',
      '',
    ].join('\n'),
  );
  const ledger = join(folder, 'ledger');
  await addFiles([join(folder, 'boards'), join(folder, 'layoffs.csv')], {
    folder: ledger,
    effects,
    company: 'Fictional Kestrel',
  });
  opened = await openedLedger({ folder: ledger, effects });
  answer = await rehire(opened, '2026-11-22');
});
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('an employer under two names of a board and two spellings of its own', () => {
  it('is one employer with one round of cuts: two days apart, the larger count, the other said', () => {
    expect(answer.actions).toHaveLength(1);
    expect(answer.actions[0]).toMatchObject({
      announced: '2025-03-10',
      jobs: 60,
      also: [{ announced: '2025-03-10', jobs: 40 }],
    });
  });

  it('sees a role that came back under its own id as it was then: elsewhere', () => {
    const [action] = answer.actions;
    expect(action!.after).toHaveLength(1);
    expect(action!.after[0]).toMatchObject({ kind: 'elsewhere', relation: 'changed role' });
    const { opening, earlier } = action!.after[0]!;
    expect(answer.shown(opening.posting, opening.from).posting.places[0]?.country).toBe('IN');
    expect(answer.shown(earlier!.posting, earlier!.from).posting.places[0]?.country).toBe('PT');
  });

  it('is found by any of its names, and a name near it is offered', async () => {
    expect((await rehire(opened, '2026-11-22', 'FICTIONAL KESTREL INC')).actions).toHaveLength(1);
    const none = await rehire(opened, '2026-11-22', 'Kestrel Holdings of Elsewhere');
    expect(none.actions).toEqual([]);
    expect(none.near).toEqual(['Fictional Kestrel']);
  });

  it('gives no number where there is not enough evidence', async () => {
    const [action] = (await rehire(opened, '2025-04-20')).actions;
    expect(action!.verdict).toBe('not enough evidence');
    expect(action!.lacks).toMatch(
      /^the boards were looked at for \d\.\d months after the action; 2 are needed$/,
    );
    expect([action!.share, action!.interval, action!.kinds.elsewhere.share]).toEqual([null, null, null]);
  });
});
