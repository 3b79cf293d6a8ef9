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
    ['* Kestrel Resort updated March 24, 2020', 'Kestrel Resort', 'updated March 24, 2020'],
    ['*UPDATED* Kestrel Electric 5th Notice', 'Kestrel Electric', 'UPDATED 5th Notice'],
    ['Kestrel Motor AmendedAmended', 'Kestrel Motor', 'AmendedAmended'],
    ['Kestrel Holdings - #02757', 'Kestrel Holdings', '#02757'],
    ['Kestrel Store\n#s 2266 & 6773', 'Kestrel', 'Store #s 2266 & 6773'],
    ['Kestrel Sales, Inc letter', 'Kestrel Sales, Inc', 'letter'],
    ['Kestrel Direct, L.L.C. (Second WARN)', 'Kestrel Direct, L.L.C.', 'Second WARN'],
  ])('trap 29: %s is a name and a remark', (cell, name, note) => {
    const cleaned = cleanEmployer(cell);
    expect(cleaned.name).toBe(name);
    expect(cleaned.notes.join(' ')).toContain(note);
  });

  it('trap 29: a city that was glued on comes off when the row names it', () => {
    expect(cleanEmployer('Kestrel FoodsAshford', 'Ashford').name).toBe('Kestrel Foods');
    expect(cleanEmployer('Kestrel Foods - Ashford', 'Ashford').name).toBe('Kestrel Foods');
    expect(cleanEmployer('Ashford', 'Ashford').name).toBe('Ashford');
  });

  it.each(['Bank of Ashford', 'Old Ashford', 'Grand Hotel Ashford'])(
    'trap 29: %s keeps the city that is its own name',
    (name) => {
      expect(cleanEmployer(name, 'Ashford').name).toBe(name);
    },
  );

  it('trap 29: a site under a whole name is no part of it, and a name over two lines is one', () => {
    const site = 'Kestrel Care, Inc.\nNorth County Centre\n45 Harbor Walk\nASHFORD, FL, 33614';
    expect(cleanEmployer(site)).toMatchObject({
      name: 'Kestrel Care, Inc.',
      address: 'North County Centre, 45 Harbor Walk, ASHFORD, FL, 33614',
    });
    expect(cleanEmployer('Kestrel Wholesale\nServices, Inc.\n45 Harbor Walk\nAshford, FL 33614').name).toBe(
      'Kestrel Wholesale Services, Inc.',
    );
    expect(
      cleanEmployer('Kestrel Hotel\nCompany, LLC\nGrand Largo Hotel\n97 Overseas Hwy\nKey, FL 33037').name,
    ).toBe('Kestrel Hotel Company, LLC');
    expect(cleanEmployer('Route 61 8322 Bluebell Baton Vert, LA 70810').name).toBe('Route 61');
  });

  it('keeps what another name the firm goes by', () => {
    expect(cleanEmployer('Kestrel Envelope DBA Northside Glass')).toMatchObject({
      name: 'Kestrel Envelope',
      alias: 'Northside Glass',
    });
    expect(cleanEmployer('KESTREL, INC. d/b/a/Northside Glass (USA)').name).toBe('KESTREL, INC.');
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
