import { describe, expect, it } from 'vitest';
import { isRescinded, readCountCell, suspectRow } from '../../../src/sources/rows/index.ts';
import { exact } from '../../core/units/sample.ts';

describe('rows that are no notices', () => {
  it('trap 27: test rows are quarantined, whatever they count', () => {
    expect(suspectRow({ employer: 'Kestrel Foods', count: exact(78_788) })).toContain('78788 people');
    for (const employer of [
      'Test',
      'TEST COMPANY',
      'Test Employer 2',
      'sample notice',
      'Dummy',
      'do not use',
      '0',
    ])
      expect(suspectRow({ employer, count: exact(10) }), employer).toContain('placeholder');
    expect(suspectRow({ employer: '  ', count: null })).toBe('the row names no employer');
  });

  it('trap 27: a firm whose trade is testing is a firm', () => {
    for (const employer of [
      'Kestrel Test Systems',
      'TEST TECHNOLOGY',
      'Example Foods LLC',
      'Undersea Test and Evaluation Center',
    ])
      expect(suspectRow({ employer, count: exact(84) }), employer).toBeNull();
  });

  it('trap 1: fused digits that got past the cell are caught by their size', () => {
    expect(suspectRow({ employer: 'Kestrel Foods', count: readCountCell('163204130191').value })).toContain(
      'fused digits',
    );
  });

  it.each([
    { employer: 'Kestrel Foods - WARN CANCELLED' },
    { employer: 'Kestrel\nFoods\n"RESCINDED"\n2989 N. Harbor\nAshford, FL 33025' },
    { employer: 'Kestrel Foods *notice rescinded' },
    { employer: 'Kestrel Foods - Withdrawn' },
    { employer: 'Kestrel Foods', notes: 'Notice was withdrawn by the employer on 3/4.' },
    { employer: 'Kestrel Foods', notes: 'Rescinded 04/04/2016' },
    { employer: 'Kestrel Foods', notes: 'The company rescinded its notice.' },
  ])('trap 28: a notice taken back is not kept as a cut: %j', (row) => {
    expect(isRescinded(row)).toBe(true);
  });

  it.each([
    { employer: 'Kestrel Foods', notes: 'Layoff follows a cancelled contract with the school district' },
    { employer: 'Kestrel Foods', notes: 'Partially rescinded: 40 of 120 stay' },
    { employer: 'Kestrel Foods', notes: 'Flights withdrawn from the route' },
    { employer: 'Kestrel Foods' },
  ])('trap 28: a notice that stands is kept: %j', (row) => {
    expect(isRescinded(row)).toBe(false);
  });
});
