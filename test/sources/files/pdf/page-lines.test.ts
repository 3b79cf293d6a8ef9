import { expect, it } from 'vitest';
import { type PlacedText, printedLines } from '../../../../src/sources/files/pdf/page-lines.ts';

const placed = (str: string, x: number, y: number, hasEOL = false): PlacedText => ({
  str,
  transform: [11, 0, 0, 11, x, y],
  width: str.length * 5,
  height: 11,
  hasEOL,
});

it('joins pieces of a word, parts words, and parts cells', () => {
  const items = [
    placed('8,0', 72, 700),
    placed('00', 87, 700),
    placed('jobs', 100, 700),
    placed('650', 300, 700),
  ];
  expect(printedLines(items)).toMatchObject([{ text: '8,000 jobs\t650', row: true }]);
});

it('makes one row of cells that were each ended as a line', () => {
  const items = [
    placed('Germany', 72, 586, true),
    placed('550', 250, 586, true),
    placed('Next', 72, 560, true),
  ];
  expect(printedLines(items).map((line) => line.text)).toEqual(['Germany\t550', 'Next']);
});
