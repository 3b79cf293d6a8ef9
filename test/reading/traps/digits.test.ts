import { describe, expect, it } from 'vitest';
import { look } from './look.ts';

describe('digits', () => {
  it('trap 1: digits of two numbers are never fused', () => {
    const seen = look(
      'Number affected: 4,310 Remote Workers (3 from VT). Kestrel Foods filed the WARN notice on April 20, 2026.',
    );
    expect(seen.numbers).toContain(4310);
    expect(seen.numbers.filter((n) => n > 4310)).toEqual([]);
    expect(look('Kestrel Foods will cut 1,200 jobs (2 in Guernsey) this spring.').of('jobs')[0]).toBe(1200);
  });

  it('trap 2: a list of places is not one enormous number', () => {
    const seen = look(
      'Kestrel Foods will lay off workers at two plants: 310 (Ashford), 128 (Millbrook), the company said in a notice.',
    );
    expect(Math.max(0, ...seen.numbers)).toBeLessThanOrEqual(438);
    expect(seen.numbers.filter((n) => ![310, 128, 438].includes(n))).toEqual([]);
    const form = look(
      'Number of employees affected: 310 (Ashford), 128 (Millbrook). Kestrel Foods, WARN notice of 20 April 2026.',
    );
    expect(form.numbers.filter((n) => ![310, 128, 438].includes(n))).toEqual([]);
  });

  it('trap 5: no number is found inside another', () => {
    const money = look(
      'Kestrel Foods, which spent $750,000 on the scheme, will cut 40 jobs at its Ashford plant.',
    );
    expect(money.of('jobs')).toEqual([40]);
    expect(money.numbers).not.toContain(750);
    const grouped = look('Kestrel Foods will eliminate 14,600 positions across its stores.');
    expect(grouped.of('jobs')).toEqual([14600]);
    expect(
      look('Kestrel Foods will eliminate 35 positions under plan A350-900, effective 1/12/2026.').of('jobs'),
    ).toEqual([35]);
  });

  it('trap 6: a year is not a count', () => {
    const plan = look(
      'Employees of Kestrel Foods may buy shares under the 2023 Employee Stock Purchase Plan until the layoffs take effect.',
    );
    expect(plan.of('jobs')).toEqual([]);
    expect(look('In the 2024 layoffs Kestrel Foods cut 60 jobs.').of('jobs')).toEqual([60]);
    expect(look('In 2025 workers at Kestrel Foods were told that 300 jobs would go.').of('jobs')).toEqual([
      300,
    ]);
  });

  it.each([
    ['6 , 000', 6000],
    ['6\u00a0000', 6000],
    ['6\u2009000', 6000],
    ['6\u202f000', 6000],
    ['6,000', 6000],
    ['6k', 6000],
  ])('trap 21: %j is one number', (digits, value) => {
    expect(look(`Kestrel Foods will cut ${digits} jobs this year, it said on Thursday.`).of('jobs')).toEqual([
      value,
    ]);
  });

  it('trap 21: thousands are pointed in German, and spaced in French', () => {
    expect(
      look('Die Brandholt AG streicht 12.000 Stellen, teilte der Konzern am Donnerstag mit.').of('jobs'),
    ).toEqual([12000]);
    expect(
      look('Le groupe Brandholt va supprimer 12\u202f000 postes, a annoncé la direction jeudi.').of('jobs'),
    ).toEqual([12000]);
  });
});
