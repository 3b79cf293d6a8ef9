import { describe, expect, it } from 'vitest';
import { Statement } from '../../../src/core/index.ts';
import { readRegister } from '../../../src/sources/register/index.ts';
import { batchOf, registerTexts } from './files.ts';

const batches = readRegister(registerTexts);
const records = batches.flatMap((batch) => batch.statements ?? []);
const best = (reason: string, window: string, start: string): number | null | undefined =>
  batchOf('announced-cuts').observations!.find(
    (o) => o.series === `announced-cuts/${reason}` && o.basis === window && o.period.start === start,
  )?.value.best;

describe('the register', () => {
  it('reads every row and sets none aside', () => {
    expect(batches.map((b) => [b.source, b.rowsRead, b.quarantined!.length])).toEqual([
      ['companies', 78, 0],
      ['article-facts', 77, 0],
      ['stated-arithmetic', 6, 0],
      ['layoff-claims', 281, 0],
      ['announced-cuts', 46, 0],
      ['company-annual', 201, 0],
      ['employee-counts', 13, 0],
      ['predictions', 12, 0],
    ]);
  });

  it('quotes each statement as the exact slice of its file, and the figure inside it', () => {
    expect(records).toHaveLength(77 + 3 + 281);
    for (const { statement, document } of records) {
      const { text } = batches.flatMap((b) => b.documents!).find((d) => d.id === document)!;
      expect(text.slice(statement.start, statement.end)).toBe(statement.quote);
      const value = statement.best ?? statement.low ?? statement.high;
      if (value !== null)
        expect(Number(text.slice(statement.figure.start, statement.figure.end))).toBe(value);
      expect(() => Statement.parse(statement)).not.toThrow();
    }
  });

  it('calls every statement cited and names the citation at which its receipt ends', () => {
    for (const record of records)
      expect(record).toMatchObject({ evidence: 'cited', citation: expect.stringMatching(/./) });
  });

  it('gives a statement for each of the facts f001 to f077, with or without a figure', () => {
    const facts = batchOf('article-facts').statements!;
    expect(facts.map((f) => f.statement.id)).toEqual(
      Array.from({ length: 77 }, (_, i) => `f${String(i + 1).padStart(3, '0')}`),
    );
    const bare = facts.filter(({ statement: s }) => s.low === null && s.best === null && s.high === null);
    expect(bare.map((f) => f.statement.id)).toEqual(
      'f010 f013 f014 f015 f017 f028 f041 f042 f048 f056 f057 f058 f061 f075 f076 f077'.split(' '),
    );
  });

  it('holds announced cuts that add up to the published windows', () => {
    const year = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05'];
    const upTo = (reason: string, months: number): number =>
      year.slice(0, months).reduce((total, month) => total + best(reason, 'month', month)!, 0);
    expect([upTo('ai', 3), upTo('total', 3)]).toEqual([27_645, 217_362]);
    expect([upTo('ai', 4), upTo('total', 4)]).toEqual([49_135, 300_749]);
    expect(best('ai', 'year-to-date', '2026-01')).toBe(upTo('ai', 5));
  });

  it('keeps bounds and prose as such', () => {
    const rows = batchOf('announced-cuts').observations!;
    expect(rows.find((o) => o.origin.key === '2025-07/month/ai')!.value).toEqual({
      low: 10_000,
      best: null,
      high: null,
      bound: 'at-least',
    });
    expect(rows.filter((o) => o.value.bound === 'about').map((o) => o.origin.key)).toEqual([
      '2025-11/year-to-date/ai',
      '2025-11/year-to-date/tariffs',
      '2025-12/month/ai',
      '2024-08/month/ai',
    ]);
  });

  it('keeps what a filing does not state as unknown, and equivalents apart from heads', () => {
    const counts = batchOf('employee-counts').observations!;
    expect(counts.find((o) => o.subject === 'IBM')!.value).toEqual({
      low: null,
      best: null,
      high: null,
      bound: 'about',
    });
    expect(counts.find((o) => o.subject === 'AAPL')!.basis).toBe('full-time equivalents');
  });

  it('never lets a quarter stand for its year', () => {
    const quarters = batchOf('company-annual').observations!.filter((o) => o.basis === 'quarter');
    expect(quarters.map((o) => o.origin.key)).toEqual([
      'AMZN/SeveranceCosts1/2022-10-01/2022-12-31',
      'TSLA/NetIncomeLoss/2024-01-01/2024-03-31',
      'TSLA/NetIncomeLoss/2024-04-01/2024-06-30',
      'TSLA/NetIncomeLoss/2024-07-01/2024-09-30',
      'TSLA/SeveranceCosts1/2024-04-01/2024-06-30',
    ]);
  });

  it('points every prediction at a fact and gives a rule and what decides it', () => {
    for (const prediction of batchOf('predictions').predictions!) {
      expect(records.some((r) => r.statement.id === prediction.statement)).toBe(true);
      expect(prediction.rule).toMatch(/ Decided by: /);
    }
  });

  it('knows every company that a row names', () => {
    const ids = new Set(batchOf('companies').companies!.map((company) => company.id));
    const named = [
      ...records.map((r) => r.statement.company),
      ...batches.flatMap((b) => (b.observations ?? []).map((o) => o.company)),
    ];
    expect(named.filter((id) => id !== null && !ids.has(id))).toEqual([]);
  });
});
