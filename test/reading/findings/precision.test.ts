import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judge, numberText, percentText } from '../../../src/reading/findings/precision.ts';
import { sceneFor } from './slips-of.ts';

const only = (text: string): Parameters<typeof judge>[0] => sceneFor(text).mentions[0]!;

it.each([
  ['It cut 14% of it.', 0.1449, 'fits'],
  ['It cut 14% of it.', 0.1455, 'rounding'],
  ['It cut 14% of it.', 0.16, 'off'],
  ['It cut about 14% of it.', 0.149, 'fits'],
  ['It rose 37.7% at last.', 0.37778, 'rounding'],
  ['It cut more than 20% of it.', 0.23, 'fits'],
  ['It cut more than 20% of it.', 0.19, 'rounding'],
  ['It cut a third of it.', 0.34, 'fits'],
  ['It cut a third of it.', 0.45, 'off'],
])('%s against %d: %s', (text, computed, verdict) => expect(judge(only(text), computed)).toBe(verdict));

it('accepts every share that was honestly rounded', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.integer({ min: 5000, max: 90_000 }),
      fc.integer({ min: 0, max: 2 }),
      (part, base, digits) => {
        const share = ((100 * part) / base).toFixed(digits);
        const stated = sceneFor(`It cut ${share}% of it.`).mentions[0]!;
        expect(judge(stated, part / base)).toBe('fits');
      },
    ),
  );
});

it('writes figures as people write them', () => {
  expect(numberText(22_750)).toBe('22,750');
  expect(percentText(0.37778, 0.001)).toBe('37.78%');
});
