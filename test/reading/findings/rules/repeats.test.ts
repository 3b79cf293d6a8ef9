import { expect, it } from 'vitest';
import { read } from '../../../../src/reading/index.ts';

const kinds = (text: string): string[] => read(text, { published: '2026-05-01' }).findings.map((f) => f.kind);

it('sees two digits exchanged on the way', () => {
  const text =
    'Kestrel Foods said on 9 April that it would cut 4,500 jobs.\n\nFact check: that Kestrel Foods would cut 5,400 jobs is accurate.';
  expect(kinds(text)).toEqual(['conflict']);
  expect(kinds(text.replace('5,400', '4,500'))).toEqual([]);
});
