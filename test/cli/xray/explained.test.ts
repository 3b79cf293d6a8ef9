import { expect, it } from 'vitest';
import { explainLines } from '../../../src/cli/xray/explained.ts';

it('writes each decision as one line: what, decided how, by which words', () => {
  expect(explainLines([{ of: '1,150', decision: 'jobs · announced · Corvane', words: 'eliminate' }])).toEqual(
    ['1,150: jobs · announced · Corvane, because of “eliminate”'],
  );
});
