import { expect, it } from 'vitest';
import { kindsOf } from '../slips-of.ts';

it.each([
  'The index logged 217,400 cuts in the first quarter of 2026, against 602,500 from January to April 2025.',
  'Sales fell to £310 million in the first half of 2026 from £588 million in the whole of 2025.',
  'AI was named in 17% of cuts from January through April, up from 13% in the first quarter.',
])('windows of unlike length: %s', (text) => expect(kindsOf(text)).toEqual(['period-mix']));

it('remembers the window of a figure that is taken up again', () => {
  const text =
    'From January to the end of April 1,120 people left. Last year 700 people left in the first quarter. So from 700 to 1,120, that is a jump.';
  expect(kindsOf(text)).toEqual(['period-mix']);
});

it.each([
  'The index logged 217,400 cuts in the first quarter of 2026, against 302,500 in the first quarter of 2025.',
  'Profit was £1.9 billion in the nine months to September; it is on course to beat the £2.2 billion of 2024.',
  'It rose to $290 million in May against $250 million in May last year.',
  'It had 70,100 employees at the end of December, down from 81,500 employees in 2023.',
  'In the quarter 62% of calls were solved, compared with 24% in the corresponding quarter of 2025.',
])('windows alike, or honestly set apart: %s', (text) => expect(kindsOf(text)).toEqual([]));
