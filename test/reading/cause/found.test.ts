import { expect, it } from 'vitest';
import { noEvidence } from '../../../src/reading/cause/found.ts';

it('begins with nothing found, afresh each time', () => {
  const first = noEvidence();
  first.links.push({ start: 0, end: 1, sentence: 0 });
  expect(noEvidence().links).toEqual([]);
  expect(noEvidence()).toMatchObject({ sells: false, detailed: false });
});
