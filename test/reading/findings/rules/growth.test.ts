import { describe, expect, it } from 'vitest';
import { kindsOf, slipsOf } from '../slips-of.ts';

describe('a growth rate beside both of its ends', () => {
  it.each([
    ['Revenue was $212 million, compared with $187 million a year earlier, an increase of 18%.', 0.1337],
    ['Sales fell from €388 million to €310 million, a decline of 12%.', -0.201],
    ['The average budget rises 25% to $6,300 from $4,500.', 0.4],
    [
      'In April 2025 the board carried 1,840 adverts; in April 2026 it carried 1,196. That is a fall of 25%.',
      -0.35,
    ],
    ['Last May there were 142,000 adverts. A year earlier it was 131,000. So up 28 percent.', 0.084],
    ['Cartons shipped reached 9.2 million, 15% fewer than the 10.0 million of 2024.', -0.08],
  ])('%s', (text, change) => {
    const [finding] = slipsOf(text);
    expect(finding).toMatchObject({ kind: 'arithmetic' });
    expect(finding!.recomputed).toBeCloseTo(change, 3);
  });

  it.each([
    'Revenue was $212 million, compared with $187 million a year earlier, an increase of 13%.',
    'The average budget rises 40% to $6,300 from $4,500.',
    'Cost per bill is down from 91 cents to 60, a saving of about a third.',
    'Cartons shipped reached 9.2 million, 8% fewer than the 10.0 million of 2024.',
    'Intake is down to 320 from 640 a year ago, so it halved.',
    'Orders rose from 400 to 500, but revenue fell 3%.',
  ])('is left alone when it agrees: %s', (text) => expect(kindsOf(text)).toEqual([]));

  it('tells a rate cut off from a rate rounded, and a wrong multiple', () => {
    expect(kindsOf('Revenue per head rose from $450,000 to $620,000, an increase of 37.7%.')).toEqual([
      'rounding',
    ]);
    expect(kindsOf('The team tripled, from 60 to 120.')).toEqual(['arithmetic']);
  });
});
