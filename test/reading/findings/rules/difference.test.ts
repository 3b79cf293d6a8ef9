import { describe, expect, it } from 'vitest';
import { kindsOf, slipsOf } from '../slips-of.ts';

describe('differences and remainders', () => {
  it.each([
    ['Staff fell from 5,400 to 5,120, a drop of 380.', 280],
    ['Kestrel is cutting 260 of its 5,260 staff, leaving about 4,400.', 5000],
    ['Vantor cuts 850 jobs: 412 in Ohio and 379 in Texas. The other 89 are in Cork.', 59],
    ['We are 7,250 people today. By May we will be 6,560. The 290 people who are leaving know.', 6960],
    ['Deals that took 100 days close in 70 days, saving 25 days.', 30],
  ])('%s', (text, right) => expect(slipsOf(text)).toMatchObject([{ kind: 'arithmetic', recomputed: right }]));

  it.each([
    'Staff fell from 5,400 to 5,120, a drop of 280.',
    'Kestrel is cutting 260 of its 5,260 staff, leaving about 5,000.',
    'Vantor cuts 850 jobs: 412 in Ohio and 379 in Texas. The other 59 are in Cork.',
    'The line does with 60 people what used to take 390. The other 330 finish in May.',
    'Costs come down by $310 million this year, and research goes from $1.1 billion to $1.6 billion.',
    'The port employs 1,320 people. Drivers are 15% of it. Maintenance takes 330; the rest, 792, sit in offices.',
  ])('that agree, or belong to something else, are nothing: %s', (text) => expect(kindsOf(text)).toEqual([]));
});
