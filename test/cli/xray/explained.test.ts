import { expect, it } from 'vitest';
import { explainLines } from '../../../src/cli/xray/explained.ts';

it('writes each decision as one line, whatever its fields', () => {
  expect(
    explainLines([{ statement: 's1', decided: 'stance', words: ['said', 'will'] }, 'plain words']),
  ).toEqual(['statement: s1 · decided: stance · words: ["said","will"]', 'plain words']);
});
