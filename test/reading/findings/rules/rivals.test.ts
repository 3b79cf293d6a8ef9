import { expect, it } from 'vitest';
import { kindsOf } from '../slips-of.ts';

it.each([
  'Harcourt will remove 4,200 jobs by 2028. A briefing pack gives a different total: 4,600.',
  'Pagelight lists the people laid off: 430 jobs. A forwarded e-mail gives the number as 403.',
  'The chain closes and 864 people leave. The handbook, however, says the number of people leaving is 780.',
])('another value from another source: %s', (text) => expect(kindsOf(text)).toEqual(['conflict']));

it.each([
  'Delmar said in its first notice that 255 jobs would go. The amended notice gives the number as 288.',
  'Harcourt will remove about 4,600 jobs. A briefing pack gives the number as 4,612.',
  'Harcourt will remove 4,200 jobs. Its union puts the number of vacancies at 600.',
  'Vantor cuts 850 jobs worldwide. A notice in Texas covers 176 of them.',
])('an amended, rounded, other or smaller figure is no conflict: %s', (text) =>
  expect(kindsOf(text)).toEqual([]),
);
