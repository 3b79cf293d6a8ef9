import { expect, it } from 'vitest';
import { kindsOf } from '../slips-of.ts';

it.each([
  'In all of 2024 Orne closed 1,840 posts. In the eight months from January to August 2025 it closed 1,310. The chart calls that a fall of 29%.',
  'The left-hand bar is calendar 2024 and the right-hand bar is the ten months from March to December 2025. Setting twelve months against ten tells us nothing.',
])('windows of unlike length made a rise or a fall of: %s', (text) =>
  expect(kindsOf(text)).toEqual(['period-mix']),
);

it.each([
  'There were 24,300 job cuts in 2024 and 18,225 in 2025, a fall of 25%.',
  'The report covers the six months to June 2025. It was published in the ten months from March to December 2025.',
])('windows of one length, or not compared: %s', (text) => expect(kindsOf(text)).toEqual([]));
