import { expect, it } from 'vitest';
import type { Block } from '../../../../src/sources/files/html/blocks.ts';
import { linesOf } from '../../../../src/sources/files/html/lines.ts';

const block = (kind: Block['kind'], text: string, linked = 0): Block => ({ kind, text, linked });

it('parts paragraphs by blank lines and keeps items and rows together', () => {
  const blocks = [
    block('heading', 'Where'),
    block('item', 'a'),
    block('item', 'b'),
    block('row', 'x\t1'),
    block('row', 'y\t2'),
    block('paragraph', 'End.'),
  ];
  expect(linesOf(blocks)).toBe('Where\n\n- a\n- b\n\nx\t1\ny\t2\n\nEnd.');
});

it('keeps two linked lines, drops three', () => {
  const link = block('item', 'Other story', 11);
  expect(linesOf([link, link, block('paragraph', 'Text.')])).toContain('Other story');
  expect(linesOf([link, link, link, block('paragraph', 'Text.')])).toBe('Text.');
});
