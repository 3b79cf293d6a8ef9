import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addFiles } from '../../../src/engine/add/add-files.ts';
import { openedLedger } from '../../../src/engine/opened-ledger.ts';
import { rehire } from '../../../src/engine/rehire/rehire.ts';
import { simulate } from '../../../src/engine/simulate/simulate.ts';

let folder: string;
const effects = { today: () => '2026-11-22', log: () => {} };
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'headcount-rehire-'));
  await simulate({ employers: 3, seed: 1, days: 1461, every: 42, out: join(folder, 'demo') });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('from an invented world to an answer', () => {
  it('the same seed writes the same bytes', async () => {
    await simulate({ employers: 3, seed: 1, days: 1461, every: 42, out: join(folder, 'again') });
    const day = readdirSync(join(folder, 'demo', 'boards'))[20]!;
    const files = readdirSync(join(folder, 'demo', 'boards', day));
    expect(files.length).toBeGreaterThan(0);
    expect(readFileSync(join(folder, 'again', 'truth.csv'))).toEqual(
      readFileSync(join(folder, 'demo', 'truth.csv')),
    );
    for (const file of files.map((name) => join('boards', day, name)))
      expect(readFileSync(join(folder, 'again', file))).toEqual(readFileSync(join(folder, 'demo', file)));
  });

  it('boards and actions go through the door of add, and each action is answered with its evidence', async () => {
    const ledger = join(folder, 'ledger');
    const report = await addFiles([join(folder, 'demo', 'boards'), join(folder, 'demo', 'layoffs.csv')], {
      folder: ledger,
      effects,
    });
    expect(report.total.quarantined).toBe(0);
    expect(report.files.every((file) => 'tally' in file)).toBe(true);
    const truths = new Map(
      readFileSync(join(folder, 'demo', 'truth.csv'), 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(','))
        .map(([, company, , , , share]) => [company!, Number(share)] as const),
    );
    const opened = await openedLedger({ folder: ledger, effects });
    const answer = await rehire(opened, '2026-11-22');
    expect(answer.actions.map(({ company }) => company).sort()).toEqual([
      'Fictional Brandholt 0003',
      'Fictional Kestrel 0001',
      'Fictional Orrery 0002',
    ]);
    expect(answer.unwatched).toBeGreaterThan(10);
    for (const { announced, tellFrom } of answer.actions)
      expect(tellFrom === null || tellFrom > announced).toBe(true);
    expect(answer.actions.some(({ tellFrom }) => /^202[4-6]-\d\d-\d\d$/.test(tellFrom ?? ''))).toBe(true);
    for (const { after } of answer.actions) {
      expect(after.length).toBeGreaterThan(10);
      for (const { opening, earlier } of after) {
        expect(answer.shown(opening.posting, opening.from).posting.company).toMatch(/^Fictional /);
        expect(earlier!.to).toBeLessThan(opening.from);
      }
    }
    for (const { company, share, interval } of answer.actions) {
      if (share === null) continue;
      const truth = truths.get(company)!;
      expect(interval![0], company).toBeLessThanOrEqual(truth + 0.1);
      expect(interval![1], company).toBeGreaterThanOrEqual(truth - 0.1);
    }
    expect(answer.actions.filter(({ share }) => share !== null).length).toBeGreaterThan(0);
    expect((await rehire(opened, '2024-01-01')).actions).toEqual([]);
    // known a few days after it was announced, and never before
    const [first] = answer.actions.map(({ announced }) => announced).sort();
    const day = (days: number): string =>
      new Date(Date.parse(first!) + days * 86_400_000).toISOString().slice(0, 10);
    expect((await rehire(opened, day(2))).actions).toEqual([]);
    expect((await rehire(opened, day(3))).actions).toMatchObject([{ announced: first }]);
    await opened.close();
  });

  it('says how many postings a look shows, and refuses a folder that holds something', async () => {
    const out = join(folder, 'counted');
    const made = await simulate({ employers: 1, seed: 1, days: 730, every: 60, out });
    expect(made.shown).toBeGreaterThan(0);
    expect(made.shown).toBeLessThan(made.postings);
    await expect(simulate({ employers: 2, seed: 1, every: 60, out })).rejects.toThrow(
      /Expected a new or empty folder; .*counted holds boards, layoffs\.csv, truth\.csv\./,
    );
  });

  it('refuses a world that cannot be', async () => {
    await expect(simulate({ employers: 0, seed: 1, every: 7, out: folder })).rejects.toThrow(
      'Expected --employers from 1 to 2000; 0 came.',
    );
  });
});
