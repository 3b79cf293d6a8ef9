import { expect, it } from 'vitest';
import { kindsOf } from '../slips-of.ts';

it.each([
  'The deck opens with "only 5% of firms use AI". The 5% is from the bureau\'s survey of February 2024. The same question stood at about 18% this January.',
  'The port now employs 1,910 people, its site says; that count is from 2017, and the latest is 1,320.',
  'The unit cut 420 roles, about 10% of the workforce, measured against the headcount at June 30, 2023.',
])('an old figure told as the current one: %s', (text) => expect(kindsOf(text)).toEqual(['stale-vintage']));

it.each([
  'Only 27% are satisfied now, down from 38% in 2024.',
  'The port now employs 1,320 people. In 2017 it had 1,910.',
  'The unit cut 420 roles, about 10% of the workforce, measured against the headcount at December 31, 2025.',
])('an old figure told as old: %s', (text) => expect(kindsOf(text)).toEqual([]));
