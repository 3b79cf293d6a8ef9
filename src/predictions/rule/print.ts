import { sayNumber } from '../../core/index.ts';
import type { Node, NumberNode } from './types.ts';

const strength = { or: 1, and: 2, not: 3, compare: 4, sum: 5, product: 6, single: 7 } as const;

/** The one spelling of a rule: what is locked, shown and hashed. Parsing it gives the same rule again. */
export function printRule(node: Node): string {
  return printed(node, 0);
}

function printed(node: Node, around: number): string {
  const [text, own] = spelled(node);
  return own < around ? `(${text})` : text;
}

function spelled(node: Node): readonly [text: string, strength: number] {
  switch (node.kind) {
    case 'number':
      return [numberText(node), strength.single];
    case 'measure': {
      const pairs = Object.entries(node.where).map(
        ([key, value]) => `, ${key}=${/[,)"]/.test(value) ? `"${value}"` : value}`,
      );
      return [`measure(${node.name}${pairs.join('')})`, strength.single];
    }
    case 'count':
      return [`count(${node.of.map((each) => printed(each, 0)).join(', ')})`, strength.single];
    case 'not':
      return [`not ${printed(node.of, strength.not)}`, strength.not];
    case 'compare':
      return [
        `${printed(node.left, strength.sum)} ${node.op} ${printed(node.right, strength.sum)}`,
        strength.compare,
      ];
    case 'arithmetic': {
      const own = node.op === '+' || node.op === '-' ? strength.sum : strength.product;
      return [`${printed(node.left, own)} ${node.op} ${printed(node.right, own + 1)}`, own];
    }
    default: {
      const own = strength[node.kind];
      return [`${printed(node.left, own)} ${node.kind} ${printed(node.right, own + 1)}`, own];
    }
  }
}

function numberText({ value, unit }: NumberNode): string {
  if (unit === 'fraction') return `${sayNumber(Number((value * 100).toPrecision(15)))}%`;
  return unit === 'ratio' ? sayNumber(value) : `${sayNumber(value)} ${unit}`;
}
