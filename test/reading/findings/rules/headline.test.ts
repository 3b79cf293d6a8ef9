import { expect, it } from 'vitest';
import { kindsOf } from '../slips-of.ts';

const body = 'Corvane Systems will eliminate 1,150 jobs, it said on Monday. Those affected leave in June.';

it('sees a headline whose figure the text does not have', () => {
  expect(kindsOf(`Corvane to shed 1,510 jobs\n\n${body}`)).toEqual(['conflict']);
});

it('lets a headline round, and sum what the text parts', () => {
  expect(kindsOf(`Corvane to shed 1,150 jobs\n\n${body}`)).toEqual([]);
  expect(kindsOf(`Corvane to shed nearly 1,200 jobs\n\n${body}`)).toEqual([]);
  expect(
    kindsOf('Corvane to shed 900 jobs\n\nCorvane will cut 550 jobs in Tulsa. In Manila 350 jobs go.'),
  ).toEqual([]);
});
