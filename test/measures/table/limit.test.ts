import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ledger } from '../../../src/ledger/index.ts';
import { aiShareTable } from '../../../src/measures/table/ai-share.ts';
import { announcedCuts } from '../../../src/measures/table/announced-cuts.ts';
import { runTable } from '../../../src/measures/table/run.ts';
import { ask, inventedLedger, month } from '../invented.ts';

let ledger: Ledger;
beforeAll(async () => {
  const months = ['01', '02', '03', '04'].flatMap((m) => [
    month(`2028-${m}`, 'total', 100),
    month(`2028-${m}`, 'ai', m === '02' ? 900 : 50),
  ]);
  ledger = await inventedLedger({ 'announced-cuts.csv': months });
});
afterAll(() => ledger.close());

describe('a limit', () => {
  it('gives the first rows in the measure’s own order, and says that there are more', async () => {
    const all = await runTable(announcedCuts, ask(ledger));
    expect([all.rows.length, all.more]).toEqual([8, false]);
    const three = await runTable(announcedCuts, ask(ledger), { limit: 3 });
    expect([three.rows, three.more]).toEqual([all.rows.slice(0, 3), true]);
    expect((await runTable(announcedCuts, ask(ledger), { limit: 8 })).more).toBe(false);
  });

  it('never hides a row that was asked for by its cells', async () => {
    const { rows } = await runTable(announcedCuts, ask(ledger), {
      where: { start: '2028-04', reason: 'ai' },
      limit: 1,
    });
    expect(rows.map(({ cells }) => cells.start)).toEqual(['2028-04']);
  });
});

it('a window whose part is larger than its whole has no share, and the other windows keep theirs', async () => {
  const { rows } = await runTable(aiShareTable, ask(ledger), { by: 'month' });
  expect(rows.map(({ cells }) => cells.share)).toEqual([0.5, null, 0.5, 0.5]);
  expect(rows[1]!.remark).toMatch(/the part is larger than its whole/);
});
