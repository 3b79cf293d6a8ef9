import { describe, expect, it } from 'vitest';
import { readCountCell } from '../../../src/sources/rows/index.ts';
import { about, atLeast, atMost, exact, range } from '../../core/units/sample.ts';

// Cells as state feeds write them; employers and places are left out or invented.
describe('count cells', () => {
  it('trap 1: digits of two numbers are never fused', () => {
    expect(readCountCell('4,310 Remote Workers (3 from VT)').value).toEqual(exact(4310));
    expect(readCountCell('80 (40 in NY)').value).toEqual(exact(80));
    expect(readCountCell('47                 30')).toMatchObject({
      value: null,
      reason: expect.stringContaining('not read'),
    });
  });

  it('trap 2: a list of sites is a sum of its numbers, not one number', () => {
    expect(readCountCell('310 (Ashford), 128 (Millbrook)').value).toEqual(exact(438));
    expect(readCountCell('1,310 (Ashford); 12 (Millbrook), 5 (Dene)').value).toEqual(exact(1327));
  });

  it('trap 3: a percent is not a count', () => {
    for (const cell of ['23%', '23 % of staff', '23 percent'])
      expect(readCountCell(cell)).toMatchObject({ value: null, reason: expect.stringContaining('percent') });
  });

  it('trap 5: an amount of money is not a count', () => {
    expect(readCountCell('$750,000')).toMatchObject({
      value: null,
      reason: expect.stringContaining('money'),
    });
  });

  it('traps 9 and 10: ranges and bounds keep what they say', () => {
    expect(readCountCell('70 - 80').value).toEqual(range(70, 80));
    expect(readCountCell('min. 1 - max. 10').value).toEqual(range(1, 10));
    expect(readCountCell('Initially 110 (possibly as high as 160)').value).toEqual(range(110, 160));
    expect(readCountCell('100+').value).toEqual(atLeast(100));
    expect(readCountCell('up to 300 workers').value).toEqual(atMost(300));
    expect(readCountCell('fewer than 50').value).toEqual(atMost(50));
    for (const cell of ['450 +/-', '450 (approximately)', 'approx. 450', '~450'])
      expect(readCountCell(cell).value).toEqual(about(450));
    expect(readCountCell('several hundred').value).toBeNull();
  });

  it('trap 21: spaced, pointed and shortened digits are one number', () => {
    for (const cell of [
      '6 , 000',
      '6\u00a0000',
      '6\u2009000',
      '6\u202f000',
      '6.000',
      '6k',
      '6000.0',
      '6&nbsp;000',
    ])
      expect(readCountCell(cell).value, cell).toEqual(exact(6000));
  });

  it('trap 32: an amended count replaces the first one and says so', () => {
    expect(readCountCell('318 - Amended to 402')).toMatchObject({ value: exact(402), replaces: 318 });
    expect(readCountCell('318 revised to 402')).toMatchObject({ value: exact(402), replaces: 318 });
    expect(readCountCell('645 Revised')).toMatchObject({ value: exact(645), replaces: null });
  });

  it('an addition is marked as one, since it is not the notice’s total', () => {
    expect(readCountCell('additional 16')).toMatchObject({ value: exact(16), additional: true });
    expect(readCountCell('16 more')).toMatchObject({ value: exact(16), additional: true });
    expect(readCountCell('16')).toMatchObject({ additional: false });
  });

  it.each([
    '',
    '-',
    'TBD',
    'N/A',
    'See notice',
    'Not disclosed',
    'Reduction from 13 to 1',
    'approx. 22,00 nationwide (14 here)',
    '74 fulltime and 184 parttime',
  ])('says nothing rather than guess at %j', (cell) => {
    const read = readCountCell(cell);
    expect(read.value).toBeNull();
    expect(read.reason).not.toBeNull();
  });

  it('zero is a count', () => {
    expect(readCountCell('0').value).toEqual(exact(0));
  });
});
