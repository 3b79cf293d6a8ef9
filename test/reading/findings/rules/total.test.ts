import { describe, expect, it } from 'vitest';
import { kindsOf, slipsOf } from '../slips-of.ts';

describe('a total beside its parts', () => {
  it.each([
    'The cuts fall on Leeds (380), York (170) and Hull (90), 710 in all.',
    'It will cut 384 jobs, comprising 201 in Ohio, 118 in Penang and 75 in Cork.',
    'From January to April 1,120 people left. Of those, 610 resigned, 280 retired and 260 were made redundant.',
    'Charges come to $27.6 million, consisting of $19.2 million for severance, $5.1 million for leases and $6.3 million for stock.',
    'By sector: technology 16,100, retail 12,800, government 10,900, all others 8,500. That adds up to 51,300.',
  ])('that differs from them is arithmetic: %s', (text) => expect(kindsOf(text)).toEqual(['arithmetic']));

  it.each([
    'The cuts fall on Leeds (380), York (170) and Hull (90), 640 in all.',
    'From January to April 1,120 people left. Of those, 610 resigned, 280 retired and 230 were made redundant.',
    'Notices came for 412 in California, 203 in Washington and 176 in Texas. Add those and you have 791.',
    'Of the 1,400 jobs that go, 300 are in Spain and 250 in Portugal.',
    'It will cut 800 jobs, including 120 in Bristol and 90 in Bath.',
  ])('that agrees, or is only partly told, is nothing: %s', (text) => expect(kindsOf(text)).toEqual([]));

  it('over unlike things is a unit mix, with the parts told', () => {
    const text =
      'The workforce fell by 2,150 positions, comprising 1,400 employees, 450 open requisitions and 300 contractors.';
    const [finding] = slipsOf(text);
    expect(finding).toMatchObject({ kind: 'unit-mix', recomputed: 2150 });
    expect(finding!.message).toContain('open positions that nobody held');
  });

  it('sees through a total rounded over unlike parts, told in the next sentence', () => {
    const text =
      'Two firms announced reductions totaling 15,000 jobs. Kestrel is cutting 6,000 roles and eliminating 4,000 open positions, while Brandholt offers buyouts to up to 4,900 employees.';
    expect(slipsOf(text)).toMatchObject([{ kind: 'unit-mix', recomputed: 14_900 }]);
  });

  it('sees vacancies added to people across sentences', () => {
    const text =
      'The bank lets 1,290 people go. With 140 vacancies that stay open, the plan comes to 1,430 job losses.';
    expect(kindsOf(text)).toEqual(['unit-mix']);
    expect(kindsOf('The bank lets 1,290 people go. A further 140 vacancies stay open.')).toEqual([]);
  });
});
