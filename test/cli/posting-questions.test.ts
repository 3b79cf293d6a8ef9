import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandDef } from 'citty';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import career from '../../src/cli/career.ts';
import barbell from '../../src/cli/postings/barbell.ts';
import skills from '../../src/cli/postings/skills.ts';
import summary from '../../src/cli/postings/summary.ts';
import type { BoardSystem, ClassifiedLook, Posting } from '../../src/core/index.ts';
import { openLedger } from '../../src/ledger/index.ts';
import { classifier } from '../../src/postings/classify/classify.ts';
import { expectGolden } from '../golden.ts';
import { classifier as classes, place, posting } from '../postings/classify/posting.ts';

type Role = readonly [title: string, many: number, text: string];

/** A look at an invented board: so many postings of each role. */
function look(system: BoardSystem, board: string, seen: string, roles: readonly Role[]): ClassifiedLook {
  const postings = roles.flatMap(([title, many, text]) =>
    Array.from(
      { length: many },
      (_, i): Posting =>
        posting({
          ...{ system, board, title, id: `${board}-${title}-${i}` },
          company: system === 'workday' ? 'Tarn, Inc.' : null,
          places: [place('Berlin')],
          pay: [{ low: 25, high: 35, currency: 'EUR', period: 'hour' }],
          description: text === '' ? '' : `Requirements for ${board} ${i}\n- ${text}`,
        }),
    ),
  );
  return {
    look: { system, board, seen, stated: null, complete: true, postings, refused: [] },
    classes: classes.classifyBoard(postings),
    classifier,
    snapshot: Buffer.from(`${seen} ${board}`).toString('hex').padEnd(64, '0').slice(0, 64),
    packed: null,
  };
}

const boards = ['tarn-inc', 'fell', 'beck', 'scar', 'ghyll'];
const stock = (developers: number, llms: number): readonly Role[] => [
  ['QA Engineer', 8 - llms, 'Selenium, Python'],
  ['Senior QA Engineer', llms, 'Selenium, LLMs'],
  ['Software Developer', developers, 'Rust, Selenium'],
  ['Junior Accountant', 2, 'NetSuite'],
];
const bare: readonly Role[] = [
  ['QA Engineer', 9, ''],
  ['Machine Learning Engineer', 1, ''],
];

describe('questions over postings, as they are printed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'headcount-postings-'));
  const lines: string[] = [];
  beforeAll(async () => {
    const ledger = await openLedger(folder);
    await ledger.appendLooks([
      ...boards.map((board) => look('lever', board, '2026-01-05', stock(8, 1))),
      ...boards.map((board) => look('lever', board, '2026-05-04', stock(12, 4))),
      look('workday', 'tarn.wd5/jobs', '2026-05-04', bare),
    ]);
    await ledger.close();
    vi.stubEnv('COLUMNS', '80');
    vi.stubEnv('HEADCOUNT_LEDGER', folder);
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
  });
  afterEach(() => void lines.splice(0));
  afterAll(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  async function asked(command: CommandDef, given: Readonly<Record<string, unknown>>): Promise<string> {
    const args = { _: [], format: 'text', 'as-of': '2026-06-01', ...given };
    await command.run?.({ rawArgs: [], args: args as never, cmd: command });
    return lines.join('');
  }

  it.each([
    ['postings-summary.txt', summary, {}],
    ['postings-company.txt', summary, { by: 'company' }],
    ['postings-barbell.txt', barbell, {}],
    ['postings-skills.txt', skills, {}],
    ['postings-rising.txt', skills, { rising: true }],
    ['career.txt', career, { _: ['QA engineer'] }],
  ])('%s is as reviewed', async (name, command, given) => {
    const text = await asked(command, given);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expectGolden(name, text);
  });

  it('CSV says what is known, what has no text, and the words with pay or without', async () => {
    const [head, row] = (await asked(summary, { format: 'csv' })).split('\n').map((line) => line.split(','));
    const cell = (name: string): string | undefined => row?.[head!.indexOf(name)];
    expect(['postings', 'ai_known', 'without_text', 'without_text_ai'].map(cell)).toEqual([
      '120',
      '110',
      '10',
      '1',
    ]);
    expect(['llm', 'llm_share', 'llm_boards', 'llm_premium'].map(cell)).toEqual([
      '20',
      `${20 / 110}`,
      '5',
      '',
    ]);
  });

  it('CSV of a career has growth with its interval, of skills the postings with a text', async () => {
    const rows = (await asked(career, { _: ['QA engineer'], format: 'csv' })).split('\n');
    expect(rows.find((row) => row.startsWith('growth,'))).toMatch(
      /^growth,Software developer,1\.5,40,ledger,1\.\d+,1\.\d+,5,$/,
    );
    lines.splice(0);
    expect(await asked(skills, { format: 'csv' })).toContain('\nPython,20,');
    expect(lines.join('')).toMatch(/,110,10$/m);
  });
});
