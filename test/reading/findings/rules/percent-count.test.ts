import { expect, it } from 'vitest';
import { kindsOf, slipsOf } from '../slips-of.ts';

it('sees a share turned into a count', () => {
  expect(kindsOf('One station turned the 12.5% into 12,500 jobs.')).toEqual(['percent-as-count']);
  expect(kindsOf('The post says 17,000 drivers, having misread the 17%.')).toEqual(['percent-as-count']);
});

it('gives the count that the share stands for when its base is known', () => {
  const text =
    'In April employers announced 72,700 cuts and named AI for 18,900 of them, or 26 percent. A wire turned it into 26,000 jobs.';
  expect(slipsOf(text)).toMatchObject([{ kind: 'percent-as-count' }]);
  expect(slipsOf(text)[0]!.recomputed).toBeCloseTo(18_902, 0);
});

it.each([
  'Orrin Air cuts 4,000 jobs, or 4% of its 100,000 staff.',
  'Lumen lets 20 people go, 20% of the company.',
  'It cut 5% of staff in 2024. It plans 5,000 hires.',
  'About 2% of a headcount of 1,12,400 will go, and offers for about 0.2 lakh graduates stand.',
])('lets figures that happen to share their digits be: %s', (text) => expect(kindsOf(text)).toEqual([]));
