import { describe, expect, it } from 'vitest';
import type { TableMeasure } from '../../../src/measures/table/definition.ts';
import { memoPhrases } from '../../../src/measures/table/memo-phrases.ts';
import { reversals } from '../../../src/measures/table/reversals.ts';
import { runTable } from '../../../src/measures/table/run.ts';
import { specificity } from '../../../src/measures/table/specificity.ts';
import { told } from '../../../src/measures/table/told.ts';
import { ask, fact, inventedLedger } from '../invented.ts';
import { exactly, tell } from './memos.ts';

const rowsOf = async (measure: TableMeasure, memos: Parameters<typeof tell>[1][], by?: string, rows = {}) => {
  const ledger = await inventedLedger(rows);
  await tell(ledger, ...memos);
  const table = await runTable(measure, ask(ledger), { by });
  await ledger.close();
  return table.rows;
};

describe('what companies say', () => {
  it('is vague, names the work, or is quantified, by company and month', async () => {
    const claim = (announced: string, step: number) => ({
      action: { company: null, subject: 'Meadow', announced, aiCause: 'primary' as const, specificity: step },
    });
    const memos = [
      claim('2027-01-03', 1),
      claim('2027-01-09', 4),
      claim('2027-02-02', 3),
      claim('2027-02-03', 5),
    ];
    const silent = { action: { subject: 'Meadow', aiCause: 'none' as const } };
    expect((await rowsOf(specificity, [...memos, silent]))[0]!.cells).toEqual({
      ...{
        company: 'Meadow',
        month: null,
        claims: 4,
        vague: 1,
        names_work: 1,
        quantified: 2,
        share: 0.5,
        highest_step: 5,
      },
    });
    const months = await rowsOf(specificity, memos, 'company-month');
    expect(months.map(({ cells }) => [cells.month, cells.share])).toEqual([
      ['2027-01', 0.5],
      ['2027-02', 0.5],
    ]);
  });

  it('is compared between staff and regulator, and a state’s notices stand apart', async () => {
    const said = { company: 'orchard', event: 'orchard-2027', unit_of_account: 'announced' };
    const day = { period_start: '2027-03-01', period_end: '2027-03-01', period_basis: 'calendar' };
    const rows = await rowsOf(told, [], undefined, {
      'companies.csv': [{ company: 'orchard', name: 'Orchard' }],
      'article-facts.csv': [
        fact('a', { ...said, ...day, best: 900, speaker: 'employer' }),
        fact('b', { ...said, ...day, best: 1200, speaker: 'filing' }),
        fact('c', { ...said, ...day, best: 300, unit_of_account: 'notice', speaker: 'agency' }),
        fact('d', { ...said, ...day, best: 5, event: 'told-once', speaker: 'employer' }),
      ],
    });
    expect(rows.map(({ cells }) => cells)).toEqual([
      {
        ...{ event: 'orchard-2027', staff: '900', regulator: '1200', state: '300', recruits_listings: null },
        staff_and_regulator: 'staff were told less',
      },
    ]);
  });

  it('shares rare phrases across memos: who was first, a copy left out, common ground left out', async () => {
    const memo = (subject: string, announced: string, text: string) => ({
      text,
      action: { subject, announced },
    });
    const shared = 'we will run AI-native squads with managers who code every week';
    const rows = await rowsOf(memoPhrases, [
      memo('Meadow', '2027-02-01', `Dear all, ${shared}. The greenhouse closes in May.`),
      memo('Orchard', '2027-03-01', `Team: from June ${shared}; the cider press is sold.`),
      memo('Copyist', '2027-04-01', `Dear all, ${shared}. The greenhouse closes in May!!`),
      memo('Brook', '2027-05-01', 'The mill stops. Nothing else in this text is like the others.'),
    ]);
    expect(rows[0]!.cells).toMatchObject({
      employers: 2,
      first_day: '2027-02-01',
      said_first: 'Meadow',
      also: 'Orchard',
    });
    expect(rows.map(({ cells }) => cells.phrase)).toContain('ai native squads with managers who code');
    expect(rows.every(({ cells }) => !String(cells.also).includes('Copyist'))).toBe(true);
  });

  it('counts a reversal only where the employer’s hiring was looked at', async () => {
    const cut = (subject: string) => ({
      event: `${subject}-cut`,
      action: { company: subject, subject, jobs: exactly(5), aiCause: 'primary' as const },
    });
    const after = {
      action: { company: 'a', subject: 'a', kind: 'rehire' as const, announced: '2027-09-01' },
    };
    const before = {
      action: { company: 'b', subject: 'b', kind: 'rehire' as const, announced: '2026-09-01' },
    };
    const [row] = await rowsOf(reversals, [cut('a'), cut('b'), cut('c'), after, before]);
    expect(row!.cells).toEqual({ group: '2027', actions: 3, looked_at: 2, reversed: 1, share: 0.5 });
    const [none] = await rowsOf(reversals, [cut('a')]);
    expect(none).toMatchObject({ figure: null, cells: { share: null, reversed: null } });
  });
});
