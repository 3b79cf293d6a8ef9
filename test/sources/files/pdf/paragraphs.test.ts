import { expect, it } from 'vitest';
import type { PrintedLine } from '../../../../src/sources/files/pdf/page-lines.ts';
import { paragraphsOf } from '../../../../src/sources/files/pdf/paragraphs.ts';

const line = (text: string, y: number, more: Partial<PrintedLine> = {}): PrintedLine => ({
  text,
  left: 72,
  right: 500,
  y,
  height: 11,
  row: false,
  ...more,
});

it('keeps list items and headings apart', () => {
  const lines = [
    line('What will change', 720, { height: 16, right: 200 }),
    line('• 700 jobs in claims', 690, { right: 200 }),
    line('• 300 jobs in billing', 676, { right: 200 }),
    line('Nothing else changes for those who', 650),
    line('stay.', 636, { right: 100 }),
  ];
  expect(paragraphsOf([lines])).toBe(
    'What will change\n\n• 700 jobs in claims\n• 300 jobs in billing\n\nNothing else changes for those who stay.',
  );
});

it('keeps the hyphen of a word that the document also writes with it', () => {
  const pages = [
    [line('The long-term plan and the long-', 700), line('term view of the work-', 686), line('force.', 672)],
  ];
  expect(paragraphsOf(pages)).toBe('The long-term plan and the long-term view of the workforce.');
});
