import { expect, it } from 'vitest';
import { kindsOf } from '../slips-of.ts';

it('shares of two surveys added', () =>
  expect(
    kindsOf(
      'A newsletter said that 60% of employers use agents. In one survey 38% of managers said they did. In another survey 22% of job seekers said they feared it. It added the two.',
    ),
  ).toEqual(['unit-mix']));

it('answers of one survey may be added', () =>
  expect(
    kindsOf(
      'In the survey 38% of 900 managers said they had and 22% said that they would. Together that is 60% of managers.',
    ),
  ).toEqual([]));
