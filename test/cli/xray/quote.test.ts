import { expect, it } from 'vitest';
import { groupByQuote, markFigures } from '../../../src/cli/xray/quote.ts';
import { share, statement } from './sample.ts';

it('shows a sentence once for all its statements, and each sentence in its turn', () => {
  const later = statement({ id: 's3', start: 200, end: 340 });
  expect(groupByQuote([statement(), share, later]).map((group) => group.statements.length)).toEqual([2, 1]);
});

it('marks each figure once, even where two statements share it or one lies in another', () => {
  const inner = statement({ id: 's4', figure: { start: 53, end: 58 } });
  const [group] = groupByQuote([statement(), statement({ id: 's3' }), inner]);
  expect(markFigures(group!, (word) => `[${word}]`)).toContain('cut [about] [1,200] jobs');
});

it('marks nothing where the figure lies outside the quote', () => {
  const [group] = groupByQuote([statement({ figure: { start: 900, end: 905 } })]);
  expect(markFigures(group!, (word) => `[${word}]`)).not.toContain('[');
});
