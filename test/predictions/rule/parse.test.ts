import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRule } from '../../../src/predictions/rule/parse.ts';
import { printRule } from '../../../src/predictions/rule/print.ts';
import type { Node } from '../../../src/predictions/rule/types.ts';

const spelled = (rule: string): string => printRule(parseRule(rule));

describe('a rule', () => {
  it.each([
    ['measure(ai-share,window=2026-Q3)>=50%', 'measure(ai-share, window=2026-Q3) >= 50%'],
    ['measure(a, z=1, b=two words) < 8,000 jobs', 'measure(a, b=two words, z=1) < 8,000 jobs'],
    ['measure(a) > 40 billion USD', 'measure(a) > 40,000,000,000 USD'],
    ['measure(a) > 450,000 USD per employee', 'measure(a) > 450,000 USD per employee'],
    [
      'NOT measure(a) = 1 AND (measure(b) > 2 OR measure(c) <= -3%)',
      'not measure(a) = 1 and (measure(b) > 2 or measure(c) <= -3%)',
    ],
    ['measure(a) - (measure(b) - 1) > 0', 'measure(a) - (measure(b) - 1) > 0'],
    ['(measure(a) - measure(b)) - 1 > 0', 'measure(a) - measure(b) - 1 > 0'],
    ['measure(a) / measure(b) - 1 > 2 * 3', 'measure(a) / measure(b) - 1 > 2 * 3'],
    ['count(measure(a) > 0%, not measure(b) > 0%) >= 2', 'count(measure(a) > 0%, not measure(b) > 0%) >= 2'],
    ['measure(a, q="who, then (really)?") > 1', 'measure(a, q="who, then (really)?") > 1'],
    ['measure(s, series=us-gaap/NetIncomeLoss) > 27.5%', 'measure(s, series=us-gaap/NetIncomeLoss) > 27.5%'],
  ])('%s has one spelling', (given, one) => {
    expect(spelled(given)).toBe(one);
    expect(spelled(one)).toBe(one);
  });

  it.each([
    ['', /1 to 2000 characters/],
    ['measure(', /the name of a measure; the rule ends/],
    ['measure(a', /"\)"; the rule ends/],
    ['measure(a, b) > 1', /"="; "\)" came at character 13/],
    ['measure(a, b=) > 1', /a value after b=/],
    ['measure(a, b=1, b=2) > 1', /b once/],
    ['measure(a) > 1 2', /the end of the rule/],
    ['measure(a) > 8,00 jobs', /the end of the rule/],
    ['measure(a) > 1234,567 jobs', /a number such as/],
    ['measure(a) ≥ 1', /"≥ 1" came at character 12/],
    ['1 >', /the rule ends/],
    [`${'('.repeat(60)}1${')'.repeat(60)} > 0`, /at most 40 brackets/],
    ['x'.repeat(2001), /2001 came/],
  ])('%s is refused with what was expected and where', (given, words) => {
    expect(() => parseRule(given)).toThrow(words);
  });

  it('is itself again when it is printed and read, whatever it is', () => {
    const leaf: fc.Arbitrary<Node> = fc.oneof(
      fc.record({
        kind: fc.constant('number' as const),
        value: fc.integer({ min: -9999, max: 999_999 }),
        unit: fc.constantFrom('ratio', 'jobs', 'USD per employee'),
      }),
      fc.record({
        kind: fc.constant('number' as const),
        value: fc.integer({ min: -200, max: 200 }).map((n) => n / 100),
        unit: fc.constant('fraction'),
      }),
      fc.record({
        kind: fc.constant('measure' as const),
        name: fc.constantFrom('ai-share', 'jobs'),
        where: fc.constantFrom({}, { by: 'month' }, { a: 'x, y', company: 'meta' }),
      }),
    );
    const { quantity, condition } = fc.letrec<{ quantity: Node; condition: Node }>((tie) => ({
      quantity: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.record({
          kind: fc.constant('arithmetic' as const),
          op: fc.constantFrom('+', '-', '*', '/'),
          left: tie('quantity'),
          right: tie('quantity'),
        }) as fc.Arbitrary<Node>,
        fc.record({
          kind: fc.constant('count' as const),
          of: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }),
        }),
      ),
      condition: fc.oneof(
        { maxDepth: 3 },
        fc.record({
          kind: fc.constant('compare' as const),
          op: fc.constantFrom('>=', '>', '<=', '<', '='),
          left: tie('quantity'),
          right: tie('quantity'),
        }) as fc.Arbitrary<Node>,
        fc.record({
          kind: fc.constantFrom('and' as const, 'or' as const),
          left: tie('condition'),
          right: tie('condition'),
        }),
        fc.record({ kind: fc.constant('not' as const), of: tie('condition') }),
      ),
    }));
    fc.assert(
      fc.property(fc.oneof(quantity, condition), (node) => {
        const text = printRule(node);
        if (text.length <= 2000) expect(printRule(parseRule(text))).toBe(text);
      }),
      { seed: 11, numRuns: 400 },
    );
  });
});
