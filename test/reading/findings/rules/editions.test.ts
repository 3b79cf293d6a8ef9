import { expect, it } from 'vitest';
import { kindsOf } from '../slips-of.ts';

it.each([
  'The white paper of November 2025 says that 31% of firms use agents. The figure comes from the 2022 edition of the Ordway survey. The 2025 edition has 48%.',
  "The institute's report says that 27% of employers hire fewer graduates now. Its footnote leads to the 2022 wave of the Ordway survey. This year's wave, out since May, has 9%.",
])('an older edition given though the newer is named: %s', (text) =>
  expect(kindsOf(text)).toEqual(['stale-vintage']),
);

it('a series with the year of each edition is none', () =>
  expect(
    kindsOf('In the 2022 edition of the Ordway survey 31% of firms used agents. In the 2025 edition 48% do.'),
  ).toEqual([]));
