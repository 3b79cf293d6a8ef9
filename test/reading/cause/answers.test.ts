import { expect, it } from 'vitest';
import { affirmedIn } from '../../../src/reading/cause/answers.ts';

it.each([
  ['Is this because of §§?', 'Yes, it is.', true],
  ['HOST: And is it the pods?', 'Yeah.', false],
  ['Analyst: Are the cuts down to the ¤¤¤¤¤?', 'CEO: Largely, yes.', true],
])('an answer owns the reason asked about: %s %s', (question, answer, named) => {
  expect(affirmedIn(answer, question)?.named).toBe(named);
});

it.each([
  ['Is this because of §§?', 'No, we lost a contract.'],
  ['Is the §§ roadmap on track?', 'Yes.'],
  ['We bought an ¤¤¤¤¤.', 'Yes, it works.'],
  ['Is it raining?', 'Yes.'],
])('no reason is owned: %s %s', (question, answer) => {
  expect(affirmedIn(answer, question)).toBeNull();
});
