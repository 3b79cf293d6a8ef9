import { describe, expect, it } from 'vitest';
import { kindsOf, slipsOf } from '../slips-of.ts';

describe('a share beside its part and its base', () => {
  it('is recomputed, and says what it should be', () => {
    const [finding] = slipsOf(
      'Orrin Foods is letting 1,200 of its 8,000 employees go, or 20% of the company.',
    );
    expect(finding).toMatchObject({ kind: 'arithmetic' });
    expect(finding!.recomputed).toBeCloseTo(0.15, 6);
    expect(finding!.message).toContain('1,200 of 8,000 is 15.0%, not 20%');
  });

  it.each([
    'Orrin Foods is letting 1,200 of its 8,000 employees go, or 15% of the company.',
    'Orrin Foods will cut 540 jobs. The cuts equal about 14% of its 3,900 staff.',
    'It wants to do without 1.200 of its 18.500 posts by 2028, or 6,5 Prozent.',
    'The plan removes 85 people of a staff of 250, about a third of them.',
    'Between 3,100 and 3,400 positions will go, or approximately 22% of the 14,800 personnel.',
    'Applications came from 900 of the 3,000 owners. Of those who applied, 12% were refused.',
    'It cut 1,000 of 9,000 jobs last year; sales rose 5% to 40 million.',
  ])('lets honest rounding pass: %s', (text) => expect(kindsOf(text)).toEqual([]));

  it('tells a figure cut off from a figure rounded', () => {
    const text = 'In our database of 104,000+ adverts, 4,647 ask for it. That is 4.4% of all adverts.';
    expect(slipsOf(text)).toMatchObject([{ kind: 'rounding' }]);
    expect(kindsOf(text.replace('4.4%', '4.5%'))).toEqual([]);
  });

  it('holds "more than" and "fewer than" to their word', () => {
    expect(kindsOf('The studio lets 96 of its 1,000 people go, more than a tenth.')).toEqual(['rounding']);
    expect(kindsOf('The studio lets 104 of its 1,000 people go, more than a tenth.')).toEqual([]);
  });

  it('follows a part and a base from one sentence to the next', () => {
    const text = 'The index counted 72,700 job cuts. For 18,900 of them AI was named. That is 32 percent.';
    expect(slipsOf(text)[0]!.recomputed).toBeCloseTo(0.26, 2);
    expect(kindsOf(text.replace('32 percent', '26 percent'))).toEqual([]);
  });
});
