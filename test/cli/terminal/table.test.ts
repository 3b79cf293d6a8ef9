import { describe, expect, it } from 'vitest';
import { table } from '../../../src/cli/terminal/table.ts';
import { widthOf } from '../../../src/cli/terminal/width.ts';

const columns = [
  { title: 'month' },
  { title: 'jobs', align: 'right' },
  { title: 'note', flexible: true },
] as const;

describe('table', () => {
  it('sets numbers right under their title and wraps the flexible column', () => {
    const text = table(
      columns,
      [
        ['2026-01', '7,624', 'the month of the first report'],
        ['2026-02', '48,307', ''],
      ],
      { columns: 32 },
    );
    expect(text).toBe(
      [
        'month      jobs  note',
        '2026-01   7,624  the month of',
        '                 the first',
        '                 report',
        '2026-02  48,307',
      ].join('\n'),
    );
  });

  it('keeps every line within the width, wide letters counted as two', () => {
    const text = table(columns, [['2026', '1', '裁员 '.repeat(20)]], { columns: 40 });
    for (const line of text.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(40);
  });
});
