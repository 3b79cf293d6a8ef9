import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { batchOf, registerTexts } from './files.ts';

const cuts = registerTexts['announced-cuts.csv'];
const withRow = (row: string) => batchOf('announced-cuts', { 'announced-cuts.csv': `${cuts}${row}\n` });

describe('a register file', () => {
  it('is the document that its rows are quoted from', () => {
    const [document] = batchOf('announced-cuts').documents!;
    expect(document!.id).toBe(createHash('sha256').update(cuts).digest('hex'));
    expect(document!.text).toBe(cuts);
  });

  it.each([
    [
      'a figure with a comma',
      '2026-08/month/total,2026-09-30,total,month,2026-08,2026-08,,"50,000",,exact,x',
      /best: expected plain digits/,
    ],
    ['too few cells', '2026-08/month/total,2026-09-30,total', /expected 11 cells, found 3/],
    [
      'a bound that is no word of ours',
      '2026-08/month/total,2026-09-30,total,month,2026-08,2026-08,,5,,roughly,x',
      /bound/,
    ],
    [
      'a key that is taken',
      '2026-01/month/ai,2026-02-28,ai,month,2026-01,2026-01,,7624,,exact,x',
      /taken by an earlier row/,
    ],
    ['no key', ',2026-02-28,ai,month,2026-01,2026-01,,7624,,exact,x', /expected a key/],
  ])('sets aside %s, with its reason, and keeps every other row', (_, row, reason) => {
    const batch = withRow(row);
    expect(batch.rowsRead).toBe(47);
    expect(batch.observations).toHaveLength(46);
    expect(batch.quarantined).toHaveLength(1);
    expect(batch.quarantined![0]).toMatchObject({ raw: row, reason: expect.stringMatching(reason) });
  });

  it('refuses a file without its key column, and says what came', () => {
    expect(() => batchOf('announced-cuts', { 'announced-cuts.csv': 'id,value\n1,2\n' })).toThrow(
      /Expected a column called key .* id, value/,
    );
  });

  it('gives the same batch for the same text', () => {
    expect(batchOf('layoff-claims')).toEqual(batchOf('layoff-claims'));
  });
});
