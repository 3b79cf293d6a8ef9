import { expect, it } from 'vitest';
import { kindsOf } from '../slips-of.ts';

it('sees two shares of one thing', () => {
  const text =
    'Through April firms announced 50,000 job cuts that explicitly cited AI. It accounts for about 17% of the 300,000 cuts of the year. Much else is unclear. Yet only about 13% of US layoffs this year explicitly cite AI as the cause.';
  expect(kindsOf(text)).toEqual(['conflict']);
});

it('lets shares that say different things of one base be', () => {
  const text =
    'Only 27% of CEOs say that AI met their expectations. Some 99% of CEOs expect layoffs because of AI.';
  expect(kindsOf(text)).toEqual([]);
});
