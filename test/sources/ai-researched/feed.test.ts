import { describe, expect, it } from 'vitest';
import { aiResearched } from '../../../src/sources/ai-researched/feed.ts';
import { given, reasonsOf, taken } from '../given.ts';

const row = {
  company: 'Kestrel',
  sector: 'Law',
  jobsCut: 800,
  reason: 'Support staff go as work moves to AI',
  date: '2026-02-15',
  source: 'https://a.example/kestrel',
  sourceName: 'A Gazette',
  aiRelated: true,
  classification: 'confirmed',
};
const list = (...rows: readonly unknown[]) => given('events.json', JSON.stringify(rows, null, 2));

describe('the researched list', () => {
  it('keeps the grade with its scale, and never reads certainty as the main reason', async () => {
    const batch = await taken(
      aiResearched,
      list(
        row,
        { ...row, company: 'Merle', classification: 'likely' },
        { ...row, company: 'Quillon', classification: 'possible' },
      ),
    );
    expect(batch.actions!.map(({ action }) => action.aiCause)).toEqual([
      'contributing',
      'context',
      'context',
    ]);
    expect(batch.statements![1]!.note).toBe('sector: Law; AI grade: likely (of confirmed, likely, possible)');
    expect(batch.actions![0]!.action.reasons).toEqual(['Support staff go as work moves to AI']);
  });

  it('quotes the whole object and points at the number in it', async () => {
    const file = list(row);
    const { statements = [] } = await taken(aiResearched, file);
    const { quote, figure, start } = statements[0]!.statement;
    expect(JSON.parse(quote)).toEqual(row);
    expect(quote.slice(figure.start - start, figure.end - start)).toBe('800');
  });

  it('refuses a row with an unknown grade, no count or no day, and keeps the rest', async () => {
    const batch = await taken(
      aiResearched,
      list(
        row,
        { ...row, company: 'A', classification: 'sure' },
        { ...row, company: 'B', jobsCut: null },
        { ...row, company: 'C', date: '' },
      ),
    );
    expect(batch.actions).toHaveLength(1);
    expect(reasonsOf(batch)).toEqual([
      'expected a grade of confirmed, likely, possible, found "sure"',
      'expected whole jobs in jobsCut, found ""',
      'the row has no date',
    ]);
  });
});
