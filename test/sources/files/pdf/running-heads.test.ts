import { expect, it } from 'vitest';
import type { PrintedLine } from '../../../../src/sources/files/pdf/page-lines.ts';
import { withoutRunningHeads } from '../../../../src/sources/files/pdf/running-heads.ts';

const page = (...texts: string[]): PrintedLine[] =>
  texts.map((text, i) => ({ text, left: 72, right: 400, y: 700 - i * 14, height: 11, row: false }));
const texts = (pages: readonly (readonly PrintedLine[])[]) =>
  pages.map((lines) => lines.map((line) => line.text));

it('drops heads that differ only in their number, and page numbers', () => {
  const pages = [1, 2, 3, 4].map((n) =>
    page(`Report 2026, page ${n}`, `Text ${'abcd'[n - 1]}`, `Page ${n} of 4`),
  );
  expect(texts(withoutRunningHeads(pages))).toEqual([['Text a'], ['Text b'], ['Text c'], ['Text d']]);
});

it('keeps a first line that only happens twice, and a number that is text', () => {
  const pages = [page('Jobs', 'a', '1,200 jobs'), page('Jobs', 'b', 'gone'), page('Other', 'c', 'gone now')];
  expect(texts(withoutRunningHeads(pages))).toEqual(texts(pages));
});
