import { expect, it } from 'vitest';
import { ruleParts, ruleText } from '../../src/core/index.ts';

it('a rule’s parts come back from its text, with or without a test', () => {
  const parts = { words: 'True when it rains.', needs: 'A gauge.', test: 'measure(rain) > 1 mm' };
  expect(ruleText(parts)).toBe('True when it rains. Decided by: A gauge. Test: measure(rain) > 1 mm');
  expect(ruleParts(ruleText(parts))).toEqual(parts);
  expect(ruleParts(ruleText({ ...parts, test: null }))).toEqual({ ...parts, test: null });
  expect(ruleParts('Only words')).toEqual({ words: 'Only words', needs: 'Not stated.', test: null });
});
