import { describe, expect, it } from 'vitest';
import { purposeOfHire, readReasons, rowReasonIn } from '../../../src/reading/cause/reasons.ts';

const labels = (text: string): string[] => readReasons(text).reasons.map((reason) => reason.label);

describe('readReasons', () => {
  it.each([
    ['orders fell by a tenth', 'demand'],
    ['it lost two contracts', 'lost business'],
    ['higher energy costs', 'costs'],
    ['it ran out of money', 'losses'],
    ['two overlapping head offices', 'merger'],
    ['the lease is up', 'closure'],
    ['the work moves to a supplier in Lisbon', 'relocation'],
    ['three layers of management', 'organisation'],
    ['a defamation verdict', 'regulation'],
    ['after a fire at the mill', 'event'],
    ['wegen der schwachen Nachfrage', 'demand'],
    ['la baisse des commandes', 'demand'],
  ])('%s', (text, label) => {
    expect(labels(text)).toContain(label);
  });

  it('hears a reason in words it does not know', () => {
    expect(readReasons('The jobs go because the bridge is closed to lorries.').stated).not.toBeNull();
  });

  it.each(['It will cut as many as 90 jobs.', 'It told staff on Monday.', 'As promised, the list is out.'])(
    'no reason in: %s',
    (text) => {
      expect(readReasons(text)).toMatchObject({ reasons: [], stated: null });
    },
  );
});

describe('a row of a listing', () => {
  it('gives its reason in the last cell', () => {
    const header = 'Firm; people; reason';
    expect(rowReasonIn('Ostrow; 40; a lost tender', header)?.label).toBe('other');
    expect(rowReasonIn('Ostrow; 40; not stated', header)).toBeNull();
    expect(rowReasonIn('Ostrow; 40; Leeds', 'Firm; people; place')).toBeNull();
  });
});

describe('a hire', () => {
  it('may say what it is for', () => {
    expect(purposeOfHire('takes on 55 for a second line')?.label).toBe('growth');
    expect(purposeOfHire('takes on 55 people')).toBeNull();
  });
});
