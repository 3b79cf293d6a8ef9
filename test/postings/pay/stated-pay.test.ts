import { describe, expect, it } from 'vitest';
import { statedPay } from '../../../src/postings/pay/stated-pay.ts';

const said = (text: string): readonly string[] =>
  statedPay(text).map(
    ({ low, high, currency, period, kind }) => `${low}-${high} ${currency} ${period} ${kind}`,
  );

describe('pay that a posting states', () => {
  it.each([
    ['$117K – $180K • Offers Equity', '117000-180000 USD year base'],
    ['Salary range: $17–$22/hr', '17-22 USD hour base'],
    ['Quill | Remote, PT hours | $150 - 210K USD + equity', '150000-210000 USD year base'],
    ['$40.00 – $52.50 per hour', '40-52.5 USD hour base'],
    [
      'The annual base salary is between $143,000 CAD and $193,000 CAD, plus equity',
      '143000-193000 CAD year base',
    ],
    ['Pay: 45.000 - 60.000 € per year', '45000-60000 EUR year base'],
    ['R$9K – R$12K per month', '9000-12000 BRL month base'],
    ['Compensation: €50k-65k OTE + options', '50000-65000 EUR year target'],
    ['Base salary: 130-150k USD', '130000-150000 USD year base'],
    ['Weekly pay: £2,100', '2100-2100 GBP week base'],
    ['Salary of $80,000/year - $150,000/year + bonus', '80000-150000 USD year base'],
    ['Compensation:\n - $45,000 - $48,000', '45000-48000 USD year base'],
  ])('%s', (text, pay) => {
    expect(said(text)).toEqual([pay]);
  });

  it.each([
    'Bi-weekly pay: £2,100',
    'Semi-monthly pay: £2,100',
    'We raised a $250 million Series E round led by friends.',
    'We have over $7M in ARR and a $50B+ market.',
    ' - $1000 Healthcare Spending Account',
    ' - $50/month stipend for home internet',
    ' - Company paid commuter benefit; $300 per month',
    'Compensation: a $5,000 sign-on bonus',
    'You will own a quota of $800,000 per year.',
    'Earn up to $100,000 in equity over 4 years',
    '401(k) with 4% match, 20 days off, founded 2019, 10,000 customers',
    'Our salary bands are public.',
  ])('other money is left out: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('keeps equity, bonus and commission out of a salary that stands before them', () => {
    expect(said('$120K – $150K • Offers Equity • $30K – $50K Commission')).toEqual([
      '120000-150000 USD year base',
    ]);
    expect(said('$150K – $180K • $5,000 Retention Bonus')).toEqual(['150000-180000 USD year base']);
  });

  it('trap 80: pay a month stays a month, and two places that differ are two statements', () => {
    expect(said('Salary: €3,750 - €5,250 per month')).toEqual(['3750-5250 EUR month base']);
    expect(said('OTE: $240,000–$300,000\n - Base salary: $120,000–$150,000')).toEqual([
      '240000-300000 USD year target',
      '120000-150000 USD year base',
    ]);
    expect(said('Salary: 4,500 USD')).toEqual([]);
  });

  it('says where it stands', () => {
    const text = 'About us.\n\nThe salary range is $64,000 - $87,000. More.';
    const [pay] = statedPay(text);
    expect(text.slice(pay!.start, pay!.end)).toBe('$64,000 - $87,000');
  });
});
