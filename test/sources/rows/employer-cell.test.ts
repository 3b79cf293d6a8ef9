import { describe, expect, it } from 'vitest';
import { cleanEmployer } from '../../../src/sources/rows/index.ts';

describe('employer cells', () => {
  it('trap 29: an address is taken off and kept', () => {
    expect(cleanEmployer('Kestrel Foods, LLC\n45 Harbor Walk\nSuite 105\nASHFORD, FL, 33614')).toMatchObject({
      name: 'Kestrel Foods, LLC',
      address: '45 Harbor Walk, Suite 105, ASHFORD, FL, 33614',
    });
    expect(cleanEmployer('Dr. Lindt’s Laboratories 8800 Line Ave Ashford, LA 71106')).toMatchObject({
      name: 'Dr. Lindt’s Laboratories',
      address: '8800 Line Ave Ashford, LA 71106',
    });
  });

  it('trap 29: HTML is dropped', () => {
    expect(cleanEmployer('<b>Kestrel &amp; Sons</b><br>12 Main St')).toMatchObject({
      name: 'Kestrel & Sons',
      address: '12 Main St',
    });
    expect(cleanEmployer('Kestrel&nbsp;Foods<!-- moved -->').name).toBe('Kestrel Foods');
  });

  it.each([
    ['*Updated* Kestrel Foods, Inc.', 'Kestrel Foods, Inc.', 'Updated'],
    ['UPDATED Kestrel Foods, LP', 'Kestrel Foods, LP', 'UPDATED'],
    ['UPDATE: Kestrel Foods', 'Kestrel Foods', 'UPDATE'],
    ['Kestrel Foods - Revision 1', 'Kestrel Foods', 'Revision 1'],
    ['Kestrel Foods, Inc.-Revised (7/31/20)', 'Kestrel Foods, Inc.', 'Revised 7/31/20'],
    ['Kestrel Foods (Amended)', 'Kestrel Foods', 'Amended'],
    ['Kestrel Foods-rescinded 11/06/2012', 'Kestrel Foods', 'rescinded 11/06/2012'],
    ['Kestrel Holdings - #02757', 'Kestrel Holdings', '#02757'],
  ])('trap 29: %s is a name and a remark', (cell, name, note) => {
    expect(cleanEmployer(cell)).toMatchObject({ name, notes: [note] });
  });

  it('trap 29: a city that was glued on comes off when the row names it', () => {
    expect(cleanEmployer('Kestrel FoodsAshford', 'Ashford').name).toBe('Kestrel Foods');
    expect(cleanEmployer('Kestrel Foods - Ashford', 'Ashford').name).toBe('Kestrel Foods');
    expect(cleanEmployer('Ashford', 'Ashford').name).toBe('Ashford');
  });

  it('keeps what another name the firm goes by', () => {
    expect(cleanEmployer('Kestrel Envelope DBA Northside Glass')).toMatchObject({
      name: 'Kestrel Envelope',
      alias: 'Northside Glass',
    });
    expect(cleanEmployer('Kestrel Health, Inc. (aka KHI)')).toMatchObject({
      name: 'Kestrel Health, Inc.',
      alias: 'KHI',
    });
  });

  it.each([
    '3M',
    '7-Eleven',
    '84 Lumber',
    'A123 Systems',
    'Forever 21',
    'G. E. APPLIANCES',
    'Updater Services',
    '1-800-Flowers.com',
  ])('leaves %s as it is', (name) => {
    expect(cleanEmployer(name)).toEqual({ name, alias: null, address: null, notes: [] });
  });
});
