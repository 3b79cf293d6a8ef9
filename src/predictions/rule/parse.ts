import { Problem } from '../../core/index.ts';
import { measureNode } from './measure-node.ts';
import { quantityNode } from './quantity-node.ts';
import { Reader } from './reader.ts';
import { tokens } from './tokens.ts';
import type { ArithmeticNode, CompareNode, Node } from './types.ts';

const longest = 2000;
const deepest = 40;

/**
 * A rule from its text. Grammar, loosest first: or, and, not, one comparison (>= > <= < =), + -, * /, and inside them numbers with
 * units, `measure(NAME, key=value, ...)`, `count(condition, ...)` and brackets. Problems say what was expected, what came and where.
 */
export function parseRule(text: string): Node {
  if (text.trim() === '' || text.length > longest)
    throw new Problem('bad-input', `Expected a rule of 1 to ${longest} characters; ${text.length} came.`, {
      hint: 'For example: measure(ai-share, window=2026-Q3) >= 50%',
    });
  const reader = new Reader(text, tokens(text));
  const rule = either(reader, 0);
  if (reader.peek().kind !== 'end') throw reader.expected('the end of the rule, "and" or "or"');
  return rule;
}

function either(reader: Reader, depth: number): Node {
  if (depth > deepest) throw reader.expected(`at most ${deepest} brackets inside each other`);
  let left = both(reader, depth);
  while (reader.takeWord('or')) left = { kind: 'or', left, right: both(reader, depth) };
  return left;
}

function both(reader: Reader, depth: number): Node {
  let left = negated(reader, depth);
  while (reader.takeWord('and')) left = { kind: 'and', left, right: negated(reader, depth) };
  return left;
}

function negated(reader: Reader, depth: number): Node {
  return reader.takeWord('not') ? { kind: 'not', of: negated(reader, depth) } : compared(reader, depth);
}

function compared(reader: Reader, depth: number): Node {
  const left = sum(reader, depth);
  const op = reader.takeSign('>=', '<=', '>', '<', '=');
  if (op === null) return left;
  return { kind: 'compare', op: op as CompareNode['op'], left, right: sum(reader, depth) };
}

function sum(reader: Reader, depth: number): Node {
  let left = product(reader, depth);
  for (;;) {
    const op = reader.takeSign('+', '-');
    if (op === null) return left;
    left = { kind: 'arithmetic', op: op as ArithmeticNode['op'], left, right: product(reader, depth) };
  }
}

function product(reader: Reader, depth: number): Node {
  let left = single(reader, depth);
  for (;;) {
    const op = reader.takeSign('*', '/');
    if (op === null) return left;
    left = { kind: 'arithmetic', op: op as ArithmeticNode['op'], left, right: single(reader, depth) };
  }
}

function single(reader: Reader, depth: number): Node {
  if (reader.takeSign('(') !== null) {
    const inside = either(reader, depth + 1);
    reader.needSign(')');
    return inside;
  }
  if (reader.peek().kind === 'number' || reader.at('-')) return quantityNode(reader);
  if (reader.takeWord('measure')) return measureNode(reader);
  if (reader.takeWord('count')) {
    reader.needSign('(');
    const of = [either(reader, depth + 1)];
    while (reader.takeSign(',') !== null) of.push(either(reader, depth + 1));
    reader.needSign(')');
    return { kind: 'count', of };
  }
  throw reader.expected('a number, measure(...), count(...) or a bracket');
}
