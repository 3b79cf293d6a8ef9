import { describe, expect, it } from 'vitest';
import { cellText } from '../../../src/cli/measure/cells.ts';
import { grid } from '../../../src/cli/measure/grid.ts';
import { plain } from '../../../src/cli/terminal/style.ts';
import { widthOf } from '../../../src/cli/terminal/width.ts';

const screen = { style: plain, columns: 40, receipt: false };
const widest = (text: string): number => Math.max(...text.split('\n').map(widthOf));

describe('a grid', () => {
  it('drops what never varies, then from the right, until it fits, and says so', () => {
    const columns = ['company', 'per_job', 'basis', 'a_long_column_of_words', 'another_long_column'];
    const rows = ['meta', 'ibm'].map((company, i) => ({
      ...{
        company,
        per_job: 1_500_000 + i * 400_000,
        basis: 'calendar',
        a_long_column_of_words: 7 + i,
        another_long_column: i,
      },
    }));
    const { text, constant, hidden, more } = grid(columns, rows, screen);
    expect(widest(text)).toBeLessThanOrEqual(40);
    expect(text).toContain('1.5 m');
    expect(constant).toEqual([['basis', 'calendar']]);
    expect(hidden).toEqual(['another long column']);
    expect(more).toBe(0);
  });

  it('shows forty rows and counts the rest', () => {
    const rows = Array.from({ length: 53 }, (_, i) => ({ month: `m${i}`, jobs: i }));
    expect(grid(['month', 'jobs'], rows, screen).more).toBe(13);
  });

  it('says what is not known, and never shows it as nothing', () => {
    expect(cellText('jobs', null)).toBe('unknown');
    expect(cellText('jobs', 0)).toBe('0');
    expect(cellText('share', 0.12718)).toBe('12.7%');
    expect(cellText('revenue', 200_966_000_000)).toBe('201 bn');
  });
});
