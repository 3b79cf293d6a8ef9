import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../../src/cli/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'headcount-refusals-'));
const ledger = join(folder, 'ledger');
const table = join(folder, 'negative.csv');
writeFileSync(
  table,
  'company,year,revenue,heads\nBrandholt,2021,-5,100\nBrandholt,2022,200,110\nOrchard,2021,100,-3\nOrchard,2022,9,9\n',
);
afterEach(() => vi.restoreAllMocks());
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

async function refused(words: readonly string[]): Promise<{ code: unknown; out: string; said: string }> {
  const caught = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      caught[name] += String(text);
      return true;
    });
  vi.stubEnv('COLUMNS', '80');
  await run([...words]);
  const code = process.exitCode;
  process.exitCode = undefined;
  return { code, out: caught.stdout, said: caught.stderr.replaceAll(/\s+/g, ' ') };
}

const rule = 'measure(ai-share, window=2027-Q1) >= 50%';
const add = (...more: readonly string[]): readonly string[] => [
  'predict',
  'add',
  'X',
  ...more,
  '--ledger',
  ledger,
];

describe('what cannot be asked is refused with what to change, and never with a number', () => {
  it.each([
    ['a prediction without a date', add('--rule', rule), 2, /none came\..*Add --due/],
    ['a date gone by', add('--rule', rule, '--due', '2020-05-31'), 2, /a due day after/],
    ['a date that is none', add('--rule', rule, '--due', '2027-02-30'), 2, /2027-02-30/],
    [
      'a rule naming an unknown measure',
      add('--rule', 'measure(layoffs, window=2027-Q1) >= 50%', '--due', '2027-05-31'),
      4,
      /"layoffs", and there is none.*There are: jobs/,
    ],
    [
      'an unknown column',
      add('--rule', 'measure(ai-share, quarter=2027-Q1) >= 50%', '--due', '2027-05-31'),
      4,
      /no column "quarter".*It has:/,
    ],
    ['a chance above 1', add('--rule', rule, '--due', '2027-05-31', '--probability', '70'), 2, /from 0 to 1/],
    [
      'an interval turned round',
      add('--rule', rule, '--due', '2027-05-31', '--expects', `45% +- -5% for ${rule.slice(0, -7)}`),
      4,
      /a spread above nothing/,
    ],
    ['years turned round', ['autopsy', 'META', '2025..2021'], 2, /an earlier and a later year/],
    ['negative money', ['autopsy', 'Brandholt', '2021..2022', '--data', table], 4, /revenue.*-5 came/],
    ['negative heads', ['autopsy', 'Orchard', '2021..2022', '--data', table], 4, /heads.*-3 came/],
    ['an unknown measure', ['measure', 'layoffs'], 3, /"layoffs" is none.*There are: jobs/],
    ['an unknown dimension', ['measure', 'jobs', '--by', 'mood'], 2, /Expected --by month/],
    ['a limit below nothing', ['measure', 'jobs', '--limit=-1'], 2, /Expected --limit/],
  ])('%s', async (_, words, code, expected) => {
    const { code: came, out, said } = await refused(words);
    expect(said).toMatch(expected);
    expect(came).toBe(code);
    expect(out).toBe('');
  });
});
