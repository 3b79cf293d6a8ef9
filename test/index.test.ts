import { describe, expect, it } from 'vitest';
import { Reading } from '../src/core/index.ts';
import { openEngine, openLedger, Problem, problemCodes, read, units } from '../src/index.ts';

describe('the library', () => {
  it('reads a text into what the contract promises', () => {
    const reading = read('Kestrel Foods will cut up to 900 jobs, it said on Thursday.', {
      published: '2026-04-23',
    });
    expect(Reading.parse(reading)).toEqual(reading);
    expect(reading.statements).toMatchObject([
      { measure: 'jobs', unitOfAccount: 'announced', high: 900, bound: 'at-most' },
    ]);
  });

  it('opens a ledger, and an engine over the embedded one', async () => {
    const ledger = await openLedger(':memory:');
    expect(await ledger.statements()).toEqual([]);
    await ledger.close();
    const engine = await openEngine();
    expect((await engine.claims({ subject: 'Meta', asOf: '2026-06-30' })).length).toBeGreaterThan(0);
    await engine.close();
  });

  it('has the unit algebra, which refuses the ledger’s own unlike claims', async () => {
    const engine = await openEngine();
    const claims = await engine.claims({ subject: 'Meta', asOf: '2026-06-30' });
    const jobs = claims.filter(({ figure }) => figure.unit === 'jobs' && figure.unitOfAccount !== null);
    const accounts = new Set(jobs.map(({ figure }) => figure.unitOfAccount));
    expect(accounts).toContain('announced');
    expect(accounts).toContain('requisition');
    const parts = jobs.map(({ figure }) => ({ label: figure.receipt.id, figure }));
    const outcome = units.trySum(parts);
    expect(outcome).toMatchObject({ ok: false, bridge: { parts } });
    expect(() => units.sum(parts)).toThrowError(Problem);
    await engine.close();
  });

  it('has one error with stable codes', () => {
    expect(problemCodes).toContain('unlike-units');
    expect(new Problem('refused', 'no').toJSON().error.code).toBe('refused');
  });
});
