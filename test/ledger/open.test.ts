import { describe, expect, it } from 'vitest';
import { openLedger } from '../../src/ledger/index.ts';
import { batchOf, documentOf, rowOf, scratch } from './samples.ts';

const article = documentOf('On Thursday Meta said 14,000 jobs go. Hiring stops.', { title: 'Cuts' });

describe('openLedger', () => {
  it('keeps what was appended for the next opening', async () => {
    const folder = scratch();
    const row = rowOf('a', article, '14,000 jobs go');
    const first = await openLedger(folder);
    const tally = await first.append(batchOf([row], { documents: [article] }));
    expect(tally).toEqual({ rowsRead: 1, accepted: 1, merged: 0, quarantined: 0 });
    const hash = await first.hash();
    await first.close();

    const second = await openLedger(folder, { mode: 'read' });
    const [held] = await second.statements();
    expect(held).toMatchObject(row);
    expect(held?.held).toMatchObject({ revision: 1, version: 1, flags: [] });
    expect(await second.document(article.id)).toEqual(article);
    expect(await second.hash()).toBe(hash);
    expect(
      await second.query('SELECT company, best FROM statements WHERE measure = $m', { m: 'jobs' }),
    ).toEqual([{ company: 'meta', best: 14000 }]);
    expect(await second.verify()).toMatchObject({
      passed: true,
      lookedAt: { rows: 2, quotes: 1, documents: 1, texts: 1, runs: 1, postings: 0, corrections: 0 },
    });
    await second.close();
  });
});
