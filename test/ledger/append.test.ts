import { describe, expect, it } from 'vitest';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { batchOf, documentOf, observationOf, rowOf, sha } from './samples.ts';

const article = documentOf('On Thursday Meta said 14,000 jobs go. Hiring stops. More than 5,000 left.');
const first = rowOf('a', article, '14,000 jobs go');
const second = rowOf('b', article, 'More than 5,000 left');

async function withLedger(work: (ledger: Ledger) => Promise<void>): Promise<void> {
  const ledger = await openLedger(':memory:');
  try {
    await work(ledger);
  } finally {
    await ledger.close();
  }
}

describe('append', () => {
  it('merges what it already holds, and nothing changes', () =>
    withLedger(async (ledger) => {
      const batch = batchOf([first, second], { documents: [article] });
      expect(await ledger.append(batch)).toEqual({ rowsRead: 2, accepted: 2, merged: 0, quarantined: 0 });
      const before = [await ledger.hash(), await ledger.statements()];
      expect(await ledger.append(batch)).toEqual({ rowsRead: 2, accepted: 0, merged: 2, quarantined: 0 });
      expect([await ledger.hash(), await ledger.statements()]).toEqual(before);
      expect(await ledger.runs()).toMatchObject([
        { revision: 1, source: 'test', rowsRead: 2, accepted: 2, merged: 0 },
        { revision: 2, source: 'test', rowsRead: 2, accepted: 0, merged: 2 },
      ]);
    }));

  it('merges a row that comes twice in one batch', () =>
    withLedger(async (ledger) => {
      const tally = await ledger.append(batchOf([first, first], { documents: [article] }));
      expect(tally).toEqual({ rowsRead: 2, accepted: 1, merged: 1, quarantined: 0 });
      expect(await ledger.statements()).toHaveLength(1);
    }));

  it('quarantines a quote that its document does not hold, and keeps the others', () =>
    withLedger(async (ledger) => {
      const wrong = rowOf('w', article, '14,000 jobs go', { statement: { quote: '15,000 jobs go' } });
      const tally = await ledger.append(batchOf([first, wrong, second], { documents: [article] }));
      expect(tally).toEqual({ rowsRead: 3, accepted: 2, merged: 0, quarantined: 1 });
      expect((await ledger.statements()).map(({ origin }) => origin.key)).toEqual(['a', 'b']);
      const [kept] = await ledger.quarantined({ key: 'w' });
      expect(kept?.reason).toBe(
        'the quote is not what its document holds at 22-36, which is "14,000 jobs go"',
      );
      expect(JSON.parse(kept?.raw ?? '')).toEqual(wrong);
    }));

  it.each([
    [
      'the offsets lie past the end',
      { start: 5000, end: 5014, figure: { start: 5000, end: 5001 } },
      /past the end/,
    ],
    ['the figure lies outside the quote', { figure: { start: 0, end: 3 } }, /the figure at 0-3 lies outside/],
    ['a word is not in the list', { stance: 'shouted' as 'asserted' }, /statement\.stance/],
    ['a number is none', { best: Number.NaN }, /statement\.best/],
    ['a text holds half a pair', { subject: 'Meta \ud83d' }, /half of a UTF-16 surrogate pair/],
  ])('quarantines a statement where %s', (_, statement, reason) =>
    withLedger(async (ledger) => {
      const wrong = rowOf('w', article, '14,000 jobs go', { statement });
      const tally = await ledger.append(batchOf([wrong, second], { documents: [article] }));
      expect(tally).toEqual({ rowsRead: 2, accepted: 1, merged: 0, quarantined: 1 });
      expect((await ledger.quarantined())[0]).toMatchObject({ origin: wrong.origin });
      expect((await ledger.quarantined())[0]?.reason).toMatch(reason);
    }),
  );

  it.each([
    ['its document is not held', { document: sha('elsewhere') }, /neither in the batch nor in the ledger/],
    ['it comes from another source', { source: 'other' }, /names the source other, its batch test/],
    ['the day is no whole day', { knownAt: '2026-04' }, /knownAt: expected a whole day/],
    ['the snapshot is no hash', { snapshot: 'latest' }, /origin\.snapshot: expected a sha-256/],
  ])('quarantines a row when %s', (_, options, reason) =>
    withLedger(async (ledger) => {
      const wrong = rowOf('w', article, '14,000 jobs go', options);
      const batch = batchOf([wrong], { documents: [article], snapshot: article.id });
      expect(await ledger.append(batch)).toEqual({ rowsRead: 1, accepted: 0, merged: 0, quarantined: 1 });
      expect((await ledger.quarantined())[0]?.reason).toMatch(reason);
    }),
  );

  it('never drops another content under a known identity in silence', () =>
    withLedger(async (ledger) => {
      await ledger.append(batchOf([first], { documents: [article] }));
      const changed = rowOf('a', article, '14,000 jobs go', { statement: { best: 15000 } });
      for (let again = 0; again < 2; again++) {
        const tally = await ledger.append(batchOf([changed]));
        expect(tally).toEqual({ rowsRead: 1, accepted: 0, merged: 0, quarantined: 1 });
      }
      expect((await ledger.statements())[0]?.statement.best).toBe(14000);
      expect(await ledger.quarantined()).toMatchObject([
        { reason: expect.stringMatching(/another content/) },
      ]);
    }));

  it('finds the text of a document that an earlier batch brought', () =>
    withLedger(async (ledger) => {
      await ledger.append(batchOf([first], { documents: [article] }));
      expect(await ledger.append(batchOf([second]))).toMatchObject({ accepted: 1 });
    }));

  it('keeps both texts of one document, and each quote with its own', () =>
    withLedger(async (ledger) => {
      const spaced = { ...article, text: `  ${article.text}` };
      await ledger.append(batchOf([first], { documents: [article] }));
      await ledger.append(batchOf([rowOf('c', spaced, 'Hiring stops')], { documents: [spaced] }));
      const texts = await Promise.all(
        (await ledger.statements()).map(async ({ statement, document, held }) => {
          const found = await ledger.document(document, held.text ?? undefined);
          return found?.text.slice(statement.start, statement.end);
        }),
      );
      expect(texts).toEqual(['14,000 jobs go', 'Hiring stops']);
      expect((await ledger.verify()).passed).toBe(true);
    }));

  it('writes nothing of a batch whose rows do not add up', () =>
    withLedger(async (ledger) => {
      const batch = { ...batchOf([first, second], { documents: [article] }), rowsRead: 3 };
      await expect(ledger.append(batch)).rejects.toMatchObject({ code: 'bad-input', facts: { found: 2 } });
      expect(await ledger.documents()).toEqual([]);
      expect(await ledger.runs()).toEqual([]);
      expect((await ledger.verify()).passed).toBeNull();
    }));

  it('refuses a document that is not named by its bytes', () =>
    withLedger(async (ledger) => {
      const batch = batchOf([], { documents: [{ ...article, id: sha('another') }] });
      await expect(ledger.append(batch)).rejects.toMatchObject({ code: 'bad-input' });
      expect(await ledger.documents()).toEqual([]);
    }));

  it.each([{ source: '' }, { snapshot: 'today' }, { rowsRead: -1 }, { rowsRead: 0.5 }, { knownAt: '2026' }])(
    'refuses a batch with %j',
    (wrong) =>
      withLedger(async (ledger) => {
        await expect(ledger.append({ ...batchOf([]), ...wrong })).rejects.toMatchObject({
          code: 'bad-input',
        });
      }),
  );

  it('goes on after a batch that was refused, and after one that came at the same time', () =>
    withLedger(async (ledger) => {
      const results = await Promise.allSettled([
        ledger.append({ ...batchOf([first], { documents: [article] }), rowsRead: 9 }),
        ledger.append(batchOf([first], { documents: [article] })),
        ledger.append({
          ...batchOf([]),
          rowsRead: 2,
          observations: [observationOf('1'), observationOf('2')],
        }),
      ]);
      expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
      expect((await ledger.runs()).map(({ revision }) => revision)).toEqual([1, 2]);
    }));

  it('keeps every kind of record as it came', () =>
    withLedger(async (ledger) => {
      const origin = { source: 'test', key: 'x', snapshot: article.id };
      const batch = {
        ...{ source: 'test', snapshot: article.id, rowsRead: 4, knownAt: '2026-05-01', documents: [article] },
        actions: [
          {
            origin,
            action: {
              ...{ company: 'meta', subject: 'Meta', kind: 'layoff' as const, workforceShare: null },
              jobs: { low: null, best: 14000, high: null, bound: 'exact' as const },
              ...{
                announced: '2026-04-23',
                effective: null,
                aiCause: 'context' as const,
                reasons: ['focus'],
              },
              ...{ specificity: 1, statements: ['a'] },
            },
            ...{ document: article.id, citation: null, knownAt: '2026-04-23', event: 'e1' },
          },
        ],
        findings: [
          {
            origin,
            finding: { kind: 'rounding' as const, statements: ['a'], message: 'rounded', recomputed: 13999 },
            ...{ document: null, knownAt: '2026-04-23' },
          },
        ],
        predictions: [
          {
            origin: { ...origin, key: 'p' },
            ...{
              text: 'Half is undone',
              madeBy: 'Gartner',
              made: '2026',
              due: '2027',
              rule: 'r',
              statement: null,
            },
          },
        ],
        companies: [
          {
            ...{ id: 'meta', name: 'Meta', aliases: ['Facebook'], cik: '1326801', ticker: 'META' },
            ...{ domain: 'meta.com', parent: null },
          },
        ],
        quarantined: [{ origin: { ...origin, key: 'q' }, raw: '??', reason: 'no number' }],
      };
      expect(await ledger.append(batch)).toEqual({ rowsRead: 4, accepted: 3, merged: 0, quarantined: 1 });
      expect(await ledger.actions({ company: 'meta' })).toMatchObject(batch.actions);
      expect(await ledger.findings()).toMatchObject(batch.findings);
      expect(await ledger.predictions()).toMatchObject(batch.predictions);
      expect(await ledger.companies()).toMatchObject(batch.companies);
      expect(await ledger.quarantined({ key: 'q' })).toMatchObject(batch.quarantined);
      const rows = await ledger.query('SELECT ai_cause, jobs_best, share_best, reasons FROM actions');
      expect(rows).toEqual([{ ai_cause: 'context', jobs_best: 14000, share_best: null, reasons: ['focus'] }]);
      expect(await ledger.query('SELECT kind, recomputed FROM findings')).toEqual([
        { kind: 'rounding', recomputed: 13999 },
      ]);
      expect((await ledger.predictions({ asOf: '2026-12-30' })).length).toBe(0);
      expect((await ledger.companies({ asOf: '2026-04-30' })).length).toBe(0);
      expect((await ledger.verify()).passed).toBe(true);
    }));
});
