import { spawnSync } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import type { OpenedLedger } from '../../../src/engine/opened-ledger.ts';
import { addPrediction, ownPredictions } from '../../../src/engine/predict/add.ts';
import { hearCases } from '../../../src/engine/predict/court.ts';
import { scoresOf } from '../../../src/engine/predict/scores.ts';
import { judgedWatch } from '../../../src/engine/watch.ts';
import type { Ledger } from '../../../src/ledger/index.ts';
import { root } from '../../house/code.ts';
import { inventedLedger, month } from '../../measures/invented.ts';

const rule = 'measure(ai-share, window=2028-Q1) >= 25%';
let ledger: Ledger;
afterEach(() => ledger.close());

async function opened(today: string, rows = {}): Promise<OpenedLedger> {
  ledger = await inventedLedger(rows);
  return { ledger, today, day: async (asOf) => asOf ?? today, close: () => ledger.close() };
}

/** Reports of one month, known at the end of the next. */
const report = (period: string, known_at: string, total: number, ai: number) => [
  { ...month(period, 'total', total), known_at },
  { ...month(period, 'ai', ai), known_at },
];
const quarter = [
  ...report('2028-01', '2028-02-28', 100, 20),
  ...report('2028-02', '2028-03-31', 100, 20),
  ...report('2028-03', '2028-04-30', 100, 50),
];

describe('a prediction in court', () => {
  it('is entered, locked, waits, and is decided by the ledger as of any day', async () => {
    const court = await opened('2028-01-05', { 'announced-cuts.csv': quarter });
    const entered = await addPrediction(court, {
      ...{
        text: 'A quarter cites AI',
        madeBy: 'Ann',
        due: '2028-06-01',
        rule: 'measure(ai-share,window=2028-Q1)>=25%',
        probability: 0.7,
      },
      expects: '28% +- 4% for measure(ai-share, window=2028-Q1)',
    });
    expect(entered).toMatchObject({
      verdict: 'not yet',
      rule,
      made: '2028-01-05',
      lock: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const at = async (day: string) => (await hearCases(ledger, day))[0];
    expect(await at('2028-01-04')).toBeUndefined();
    expect(await at('2028-04-29')).toMatchObject({ verdict: 'not yet', leaning: null });
    // the quarter has ended and all of it is known, so it is decided before its day
    expect(await at('2028-04-30')).toMatchObject({ verdict: 'true', figure: null });
    const late = (await at('2028-06-01'))!;
    expect(late).toMatchObject({
      verdict: 'true',
      reason: 'By what was known on 2028-06-01.',
      figure: { mean: 0.28, sd: 0.04, observed: 0.3 },
    });
    expect(late.because).toEqual(['measure(ai-share, window=2028-Q1) is 30% (2028-Q1)']);
    expect(late.lock).toBe(entered.lock);
    const [watched] = await judgedWatch(ledger, '2028-06-01');
    expect(watched).toMatchObject({
      state: 'true',
      verdict: 'true',
      reason: 'By what was known on 2028-06-01.',
    });
    const { all, skill } = scoresOf([late]);
    expect(all.brier).toBeCloseTo(0.09, 12);
    expect(all.crps).toBeGreaterThan(0);
    expect(skill).toBeNull();
  });

  it('is undecidable when its day has come without the data, and says which would decide it', async () => {
    const court = await opened('2028-01-05', { 'announced-cuts.csv': quarter.slice(0, 4) });
    await addPrediction(court, { text: 'A quarter cites AI', madeBy: 'Ann', due: '2028-06-01', rule });
    const [heard] = await hearCases(ledger, '2028-07-01');
    expect(heard).toMatchObject({
      verdict: 'undecidable',
      because: [expect.stringMatching(/not known on 2028-07-01/)],
    });
    expect((await judgedWatch(ledger, '2028-07-01'))[0]).toMatchObject({
      ...{ state: 'due', verdict: 'undecidable', reason: heard!.reason },
    });
    expect((await judgedWatch(ledger, '2028-05-31'))[0]).toMatchObject({ state: 'open', verdict: 'not yet' });
    expect(heard!.needs[0]).toMatch(/^A monthly report that gives all announced cuts/);
  });

  it('keeps its first rule when another version is brought in, and says so', async () => {
    const court = await opened('2028-01-05', { 'announced-cuts.csv': quarter });
    const { id, lock } = await addPrediction(court, {
      text: 'A quarter cites AI',
      madeBy: 'Ann',
      due: '2028-06-01',
      rule,
    });
    const [first] = await ledger.versions('prediction', ownPredictions, id);
    const snapshot = 'f'.repeat(64);
    const { held: _, ...record } = first!;
    const eased = {
      ...record,
      origin: { ...record.origin, snapshot },
      rule: record.rule.replaceAll('25%', '1%'),
      made: '2028-05-01',
    };
    await ledger.append({ source: ownPredictions, snapshot, rowsRead: 1, predictions: [eased] });
    expect((await hearCases(ledger, '2028-06-01'))[0]).toMatchObject({ rule, lock, restated: true });
  });

  it('entered twice is one prediction', async () => {
    const court = await opened('2028-01-05');
    const given = { text: 'A quarter cites AI', madeBy: 'Ann', due: '2028-06-01', rule };
    expect((await addPrediction(court, given)).lock).toBe((await addPrediction(court, given)).lock);
    expect(await hearCases(ledger, '2028-01-05')).toHaveLength(1);
  });

  it.each([
    ['no day', { due: undefined }, 'bad-option', /the day on which the prediction is due; none came/],
    ['a day that has passed', { due: '2028-01-05' }, 'bad-option', /after 2028-01-05/],
    ['a day that does not exist', { due: '2028-02-30' }, 'bad-option', /2028-02-30/],
    ['an unknown measure', { rule: 'measure(vibes) > 1' }, 'bad-input', /names the measure "vibes"/],
    [
      'unlike units',
      { rule: 'measure(ai-share, window=2028-Q1) >= 25 jobs' },
      'unlike-units',
      /not one unit/,
    ],
    ['a chance above 1', { probability: 70 }, 'bad-option', /from 0 to 1; 70 came/],
    ['a chance that is none', { probability: Number.NaN }, 'bad-option', /from 0 to 1/],
    ['no words', { text: ' ' }, 'bad-option', /one of them is empty/],
  ])('with %s is refused', async (_what, wrong, code, words) => {
    const court = await opened('2028-01-05');
    const given = { text: 'A quarter cites AI', madeBy: 'Ann', due: '2028-06-01', rule, ...wrong };
    await expect(addPrediction(court, given)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(words),
    });
    expect(await hearCases(ledger, '2028-01-05')).toEqual([]);
  });

  it('without a formal rule is told apart from one that waits for data', async () => {
    await opened('2028-01-05');
    const origin = { source: 'test', key: 'p', snapshot: 'a'.repeat(64) };
    const prediction = {
      origin,
      text: 'It rains',
      madeBy: 'Bo',
      made: '2028',
      due: '2028-Q1',
      statement: null,
    };
    const told = { ...prediction, made: '2027', rule: 'True when it rains. Decided by: A gauge.' };
    await ledger.append({ source: 'test', snapshot: origin.snapshot, rowsRead: 1, predictions: [told] });
    const at = async (day: string) => (await hearCases(ledger, day))[0]!;
    expect((await at('2028-03-30')).verdict).toBe('not yet');
    expect(await at('2028-03-31')).toMatchObject({ verdict: 'undecidable', needs: ['A gauge.'], rule: null });
  });
});

describe('the articles’ own predictions', () => {
  it('are replayed to the same bytes in two time zones, languages and machines’ clocks', async () => {
    await opened('2028-01-05');
    const replay = (TZ: string, LANG: string, asOf: string): string => {
      const { stdout, stderr, status } = spawnSync(
        process.execPath,
        ['--import', 'tsx', 'src/cli/main.ts', 'predict', 'resolve', '--as-of', asOf, '--format', 'json'],
        {
          cwd: root,
          encoding: 'utf8',
          env: { ...process.env, TZ, LANG, LC_ALL: LANG, HEADCOUNT_LEDGER: '' },
        },
      );
      expect([status, stderr.replace(/^npm warn.*\n/gm, '')]).toEqual([0, '']);
      return stdout;
    };
    const east = replay('Pacific/Kiritimati', 'de_DE.UTF-8', '2027-06-01');
    const west = replay('Pacific/Pago_Pago', 'C', '2027-06-01');
    expect(east).toBe(west);
    const { predictions } = JSON.parse(east) as {
      predictions: { id: string; verdict: string; rule: string | null }[];
    };
    expect(predictions).toHaveLength(12);
    expect(predictions.filter(({ rule }) => rule === null)).toEqual([]);
    expect(predictions.filter(({ verdict }) => verdict === 'undecidable').length).toBeGreaterThanOrEqual(5);
    // two processes of the whole program, on a machine that may be busy
  }, 120_000);
});
