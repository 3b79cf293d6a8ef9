import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fate, RowCount } from '../../src/ledger/tally.ts';

const from = (key: string, snapshot = 'a'): { key: string; snapshot: string } => ({ key, snapshot });

describe('RowCount', () => {
  it('counts records of one source row once, by the key up to ::', () => {
    const count = new RowCount();
    count.add('statement', from('f001'), 'accepted');
    count.add('statement', from('f001::2'), 'merged');
    count.add('action', from('f001'), 'merged');
    count.add('statement', from('f002'), 'merged');
    expect(count.tally(2)).toEqual({ rowsRead: 2, accepted: 1, merged: 1, quarantined: 0 });
  });

  it('counts a key that comes twice in one list as two rows', () => {
    const count = new RowCount();
    count.add('statement', from('f001'), 'accepted');
    count.add('statement', from('f001'), 'merged');
    expect(count.tally(2)).toEqual({ rowsRead: 2, accepted: 1, merged: 1, quarantined: 0 });
  });

  it('calls a row quarantined when any of its records is', () => {
    const count = new RowCount();
    count.add('statement', from('f001'), 'accepted');
    count.add('observation', from('f001::money'), 'quarantined');
    expect(count.tally(1)).toEqual({ rowsRead: 1, accepted: 0, merged: 0, quarantined: 1 });
  });

  it('keeps equal keys of two snapshots apart', () => {
    const count = new RowCount();
    count.add('statement', from('f001', 'a'), 'merged');
    count.add('statement', from('f001', 'b'), 'accepted');
    expect(count.tally(2)).toMatchObject({ accepted: 1, merged: 1 });
  });

  it('does not take a correction for the row that it corrects', () => {
    const count = new RowCount();
    count.add('statement', from('f001'), 'accepted');
    count.add('correction', from('f001'), 'accepted');
    expect(count.tally(2)).toMatchObject({ accepted: 2 });
  });

  it('refuses a batch that lost a row on the way, or invented one', () => {
    const count = new RowCount();
    count.add('statement', from('f001'), 'accepted');
    expect(() => count.tally(2)).toThrow('says that 2 rows were read, and its records come from 1');
    expect(() => count.tally(0)).toThrow('says that 0 rows were read');
  });

  it('always adds up', () => {
    const fate = fc.constantFrom<Fate>('accepted', 'merged', 'quarantined');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'a::1', 'c'), fate)), (rows) => {
        const count = new RowCount();
        for (const [key, what] of rows) count.add('statement', from(key), what);
        let rowsRead = 0;
        for (; rowsRead <= rows.length; rowsRead++) {
          try {
            const { accepted, merged, quarantined } = count.tally(rowsRead);
            expect(accepted + merged + quarantined).toBe(rowsRead);
            return;
          } catch {}
        }
        expect.unreachable('no number of rows was accepted');
      }),
    );
  });
});
