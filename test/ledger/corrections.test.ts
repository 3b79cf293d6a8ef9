import { describe, expect, it } from 'vitest';
import type { Correction } from '../../src/core/index.ts';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { batchOf, documentOf, observationOf, rowOf } from './samples.ts';

const article = documentOf('Meta cuts 14,000 jobs. Microsoft cuts 9,000 jobs.');

const correctionOf = (more: Partial<Correction>): Correction => ({
  ...{ source: 'test', key: 'a', action: 'override', field: 'best', expect: '14000', value: '4000' },
  ...{ reason: 'the register repeats a retracted report', provider: 'the newsroom', knownAt: '2026-05-01' },
  ...more,
});

async function corrected(corrections: readonly Correction[]): Promise<Ledger> {
  const ledger = await openLedger(':memory:');
  const rows = [rowOf('a', article, '14,000'), rowOf('b', article, '9,000', { statement: { best: 9000 } })];
  const observations = [observationOf('o')];
  await ledger.append(batchOf(rows, { rowsRead: 3, documents: [article], observations }));
  await ledger.append(batchOf([], { rowsRead: corrections.length, corrections }));
  return ledger;
}

describe('a correction', () => {
  it('overrides a field from the day on which it was known, says so, and leaves the row', async () => {
    const ledger = await corrected([correctionOf({})]);
    const [row] = await ledger.statements({ key: 'a' });
    expect(row?.statement.best).toBe(4000);
    expect(row?.held.flags).toEqual([
      {
        ...{ kind: 'overridden', field: 'best', message: 'best was 14000, and is corrected to 4000' },
        ...{ reason: 'the register repeats a retracted report', provider: 'the newsroom' },
      },
    ]);
    expect(await ledger.query('SELECT best, flags FROM statements ORDER BY key')).toEqual([
      { best: 4000, flags: 1 },
      { best: 9000, flags: 0 },
    ]);
    expect((await ledger.statements({ key: 'a', asOf: '2026-04-30' }))[0]?.statement.best).toBe(14000);
    expect((await ledger.versions('statement', 'test', 'a'))[0]?.statement.best).toBe(14000);
    expect((await ledger.verify()).passed).toBe(true);
    await ledger.close();
  });

  it('drops a row, from readers and from questions', async () => {
    const ledger = await corrected([
      correctionOf({ action: 'drop', field: null, expect: null, value: null }),
    ]);
    expect((await ledger.statements()).map(({ origin }) => origin.key)).toEqual(['b']);
    expect(await ledger.query('SELECT count(*) AS n FROM statements')).toEqual([{ n: 1 }]);
    await ledger.close();
  });

  it('scales every end of a quantity, or one field', async () => {
    const scale = correctionOf({ key: 'o', action: 'scale', field: null, expect: null, value: '1000' });
    const ledger = await corrected([scale, correctionOf({ action: 'scale', value: '0.5' })]);
    expect((await ledger.observations())[0]?.value.best).toBe(108435000);
    expect((await ledger.statements({ key: 'a' }))[0]?.statement.best).toBe(7000);
    await ledger.close();
  });

  it('flags a row and changes nothing in it', async () => {
    const ledger = await corrected([correctionOf({ action: 'flag', value: 'the employer disputes it' })]);
    const [row] = await ledger.statements({ key: 'a' });
    expect(row?.statement.best).toBe(14000);
    expect(row?.held.flags).toMatchObject([{ kind: 'flagged', message: 'the employer disputes it' }]);
    await ledger.close();
  });

  it('takes text for text, and JSON for what is not text', async () => {
    const ledger = await corrected([
      correctionOf({ field: 'subject', expect: 'Meta', value: 'Meta Platforms' }),
      correctionOf({ field: 'place', expect: 'null', value: '2026' }),
      correctionOf({ field: 'unitOfAccount', expect: 'announced', value: 'null' }),
      correctionOf({ field: 'event', expect: null, value: 'e7' }),
    ]);
    expect((await ledger.statements({ key: 'a' }))[0]).toMatchObject({
      statement: { subject: 'Meta Platforms', place: '2026', unitOfAccount: null },
      event: 'e7',
    });
    await ledger.close();
  });

  it.each([
    [
      'its expectation does not hold',
      { expect: '15000' },
      /expects best to be 15000, and the source now gives 14000/,
    ],
    ['the row has no such field', { field: 'size' }, /no field size/],
    [
      'the field cannot hold the value',
      { field: 'stance', expect: null, value: 'loud' },
      /stance cannot be loud/,
    ],
    [
      'there is nothing to scale',
      { action: 'scale' as const, field: 'low', expect: null, value: '2' },
      /no number/,
    ],
  ])('is laid aside loudly when %s', async (_, more, message) => {
    const ledger = await corrected([correctionOf(more)]);
    const [row] = await ledger.statements({ key: 'a' });
    expect(row).toMatchObject(rowOf('a', article, '14,000'));
    expect(row?.held.flags).toMatchObject([{ kind: 'stale', message: expect.stringMatching(message) }]);
    const verification = await ledger.verify();
    expect(verification).toMatchObject({ passed: false, failed: 1, lookedAt: { corrections: 1 } });
    expect(verification.failures[0]).toMatchObject({ check: 'correction', at: 'test a' });
    await ledger.close();
  });

  it('is reported by verify when there is no such row', async () => {
    const ledger = await corrected([correctionOf({ key: 'nobody' })]);
    const { passed, failures } = await ledger.verify();
    expect(passed).toBe(false);
    expect(failures[0]?.message).toBe('no row of test has the key nobody');
    await ledger.close();
  });

  it('goes stale when the source mends itself in a new snapshot', async () => {
    const ledger = await corrected([correctionOf({})]);
    const mended = documentOf('Meta cuts 4,000 jobs.');
    const row = rowOf('a', mended, '4,000', { knownAt: '2026-06-01', statement: { best: 4100 } });
    await ledger.append(batchOf([row], { documents: [mended] }));
    const [shown] = await ledger.statements({ key: 'a' });
    expect(shown?.statement.best).toBe(4100);
    expect(shown?.held.flags[0]?.kind).toBe('stale');
    expect((await ledger.statements({ key: 'a', asOf: '2026-05-31' }))[0]?.statement.best).toBe(4000);
    await ledger.close();
  });

  it('wins over an earlier one of the same field, each held against the row as it came', async () => {
    const ledger = await corrected([
      correctionOf({ value: '5000', knownAt: '2026-05-09' }),
      correctionOf({ value: '4000', knownAt: '2026-05-01' }),
    ]);
    expect((await ledger.statements({ key: 'a' }))[0]?.statement.best).toBe(5000);
    await ledger.close();
  });

  it.each([
    ['touches the evidence', { field: 'quote', expect: null, value: 'x' }],
    ['gives no reason', { reason: '' }],
    ['overrides nothing', { field: null }],
    ['scales by a word', { action: 'scale' as const, value: 'half' }],
  ])('is quarantined when it %s', async (_, more) => {
    const ledger = await corrected([correctionOf(more)]);
    expect(await ledger.corrections()).toEqual([]);
    expect(await ledger.quarantined()).toHaveLength(1);
    await ledger.close();
  });
});
