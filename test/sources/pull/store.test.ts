import { describe, expect, it } from 'vitest';
import { safeName } from '../../../src/sources/pull/store.ts';

describe('safeName', () => {
  it.each([
    ['UNRATE.csv', 'UNRATE.csv'],
    ['../../etc/passwd', 'etc-passwd'],
    ['a/b\\c:d?.json', 'a-b-c-d-.json'],
    ['.hidden', 'hidden'],
    ['...', 'unnamed'],
    [`${'x'.repeat(300)}.json`, `${'x'.repeat(115)}.json`],
  ])('%s is kept as %s', (name, kept) => {
    expect(safeName(name)).toBe(kept);
  });
});
