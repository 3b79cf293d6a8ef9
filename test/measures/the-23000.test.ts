import { describe, expect, it } from 'vitest';
import { the23000 } from '../../src/measures/the-23000.ts';
import { ask, fact, inventedLedger } from './invented.ts';

const day = { period_start: '2027-05-01', period_end: '2027-05-01', period_basis: 'calendar' };
const sum = {
  key: 's',
  article: 'a1',
  known_at: '2026-01-01',
  statement: 't',
  operation: 'sum',
  operands: 'a;b',
  stated: 900,
  step: 100,
  says: '900 jobs',
};

const answerFor = async (parts: ReturnType<typeof fact>[]) => {
  const ledger = await inventedLedger({
    'article-facts.csv': [fact('t', { ...day, best: 900 }), ...parts],
    'stated-arithmetic.csv': [sum],
  });
  const answer = await the23000(ask(ledger));
  await ledger.close();
  return answer;
};

describe('a stated total of unlike parts', () => {
  it('is refused by the unit algebra and shown as its parts', async () => {
    const answer = await answerFor([
      fact('a', { ...day, best: 500, unit_of_account: 'announced' }),
      fact('b', { ...day, best: 420, unit_of_account: 'requisition' }),
    ]);
    expect(answer.bridge!.refusal).toMatch(/they do not count the same thing/);
    expect(answer.figures.map((f) => f.figure.value.best)).toEqual([500, 420]);
    expect(answer.caveats[0]).toMatch(/come to 920, which the article rounds to 900/);
  });

  it('is not there when nothing mixes units', async () => {
    const answer = await answerFor([
      fact('a', { ...day, best: 500, unit_of_account: 'announced' }),
      fact('b', { ...day, best: 420, unit_of_account: 'announced' }),
    ]);
    expect(answer).toMatchObject({
      bridge: null,
      figures: [],
      headline: expect.stringMatching(/^Not enough evidence/),
    });
  });
});
