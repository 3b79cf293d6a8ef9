import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureAnswer, type OpenedLedger, openedLedger } from '../../../src/engine/measure/answer.ts';
import { today } from '../opened.ts';

let opened: OpenedLedger;
beforeAll(async () => {
  opened = await openedLedger({ effects: { today: () => today, log: () => {} } });
});
afterAll(() => opened.close());

describe('a measure of the embedded ledger', () => {
  it('has the columns, rows, unit, caveats, receipt and SQL of the contract', async () => {
    const answer = await measureAnswer(opened, 'ai-share', today, { where: { window: '2026-Q1' } });
    expect(answer).toMatchObject({
      measure: 'ai-share',
      by: 'quarter',
      asOf: today,
      unit: 'share',
      fill: null,
    });
    // Challenger's first quarter of 2026: 27,645 of 217,362 is 12.72 % (gold/traps.md 82)
    expect(answer.rows).toEqual([
      {
        window: '2026-Q1',
        ai_cited: 27_645,
        announced: 217_362,
        share: 27_645 / 217_362,
        months_known: 3,
        months_unknown: 0,
      },
    ]);
    expect(answer.receipt).toMatchObject({ id: 'ai-share.quarter@2026-11-22', rows: 6 });
    expect(answer.receipt.links[0]!.rests_on).toContain('announced-cuts:2026-01/month/total');
    expect(answer.sql).toContain('SELECT');
    expect(Object.keys(answer.rows[0]!)).toEqual(answer.columns);
  });

  it('leads each row that is asked for to the words it was read from, exactly as the held file has them', async () => {
    const { receipt } = await measureAnswer(opened, 'ai-share', today, { quotes: 2 });
    expect(receipt.links[0]!.quotes.length).toBeGreaterThan(0);
    for (const { quote, document, start, end } of receipt.links.slice(0, 2).flatMap(({ quotes }) => quotes)) {
      expect(quote).not.toBe('');
      const held = await opened.ledger.document(document!);
      expect(held!.text.slice(start, end)).toBe(quote);
    }
    expect(receipt.links.slice(2).every(({ quotes }) => quotes.length === 0)).toBe(true);
    const jobs = await measureAnswer(opened, 'jobs', today, { by: 'unit', quotes: 40 });
    expect(jobs.receipt.links.some(({ quotes }) => quotes.some(({ quote }) => quote !== null))).toBe(true);
  });

  it('trap 82: gives January to April and the first quarter as two figures, 16.34 % and 12.72 %', async () => {
    const { rows } = await measureAnswer(opened, 'ai-share', today, { by: 'year-to-date' });
    const share = (window: string) => rows.find((row) => row.window === window)!.share as number;
    expect(share('2026-01 to 2026-04')).toBeCloseTo(0.1634, 4);
    expect(share('2026-01 to 2026-03')).toBeCloseTo(0.1272, 4);
  });

  it('answers as of a past day what was known then', async () => {
    const { rows } = await measureAnswer(opened, 'ai-share', '2026-04-30', { by: 'year-to-date' });
    expect(rows.at(-1)).toMatchObject({ window: '2026-01 to 2026-03', ai_cited: 27_645 });
  });

  it('says what would fill it where nothing answers, and refuses the sum of unlike units', async () => {
    const answer = await measureAnswer(opened, 'specificity', today);
    expect(answer).toMatchObject({ rows: [], fill: expect.stringMatching(/fill this\.$/) });
    await expect(measureAnswer(opened, 'jobs', today, { by: 'unit', total: true })).rejects.toMatchObject({
      code: 'unlike-units',
    });
  });
});
