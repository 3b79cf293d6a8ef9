import { describe, expect, it } from 'vitest';
import { read } from '../../src/reading/index.ts';

const text =
  'Kestrel Foods will lay off 300 employees because its new assistant answers most calls, the company said on Thursday.';

describe('explain', () => {
  it('names the words that decided each figure and each cause', () => {
    const { explain } = read(text, { explain: true });
    expect(explain?.[0]).toEqual({
      of: '300',
      decision: 'jobs · announced · Kestrel Foods',
      words: 'lay off',
    });
    const cause = explain?.find((e) => e.of === 'Kestrel Foods, layoff');
    expect(cause?.decision).toMatch(/^AI cause primary/);
    expect(text).toContain(cause?.words.split(' | ')[0]);
  });

  it('is silent unless asked', () => {
    expect(read(text)).not.toHaveProperty('explain');
  });
});
