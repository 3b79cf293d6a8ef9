import { Problem } from '../../core/index.ts';
import { type MeasureNode, measuresIn, type Node } from './types.ts';

/** What a rule may know of a measure before it is asked. */
export interface MeasureSignature {
  readonly name: string;
  /** a unit, or `null` when it depends on the row */
  readonly unit: string | null;
  readonly by: readonly string[];
  /** names that may single out a row */
  readonly columns: readonly string[];
  readonly fill: string;
}

type Kind = { readonly kind: 'condition' } | { readonly kind: 'quantity'; readonly unit: string | null };
const condition: Kind = { kind: 'condition' };
const quantity = (unit: string | null): Kind => ({ kind: 'quantity', unit });

/**
 * Refuses a rule that could never be decided: an unknown measure or column, a comparison of unlike units, a quantity where a
 * condition belongs. Units that depend on the row are checked again when the rule is asked.
 */
export function checkRule(rule: Node, measures: readonly MeasureSignature[]): void {
  if (measuresIn(rule).length === 0)
    throw new Problem('bad-input', 'Expected a rule that reads at least one measure; it reads none.', {
      hint: 'headcount measures lists them.',
    });
  if (kindOf(rule, measures).kind !== 'condition')
    throw new Problem('bad-input', 'Expected a rule that is true or false; this one is a quantity.', {
      hint: 'Compare it: measure(ai-share, window=2026-Q3) >= 50%',
    });
}

function kindOf(node: Node, measures: readonly MeasureSignature[]): Kind {
  switch (node.kind) {
    case 'number':
      return quantity(node.unit);
    case 'measure':
      return quantity(signatureOf(node, measures).unit);
    case 'count':
      for (const each of node.of) need(each, 'condition', measures);
      return quantity('ratio');
    case 'not':
      return need(node.of, 'condition', measures);
    case 'and':
    case 'or':
      need(node.left, 'condition', measures);
      return need(node.right, 'condition', measures);
    case 'compare': {
      const [left, right] = [need(node.left, 'quantity', measures), need(node.right, 'quantity', measures)];
      unitAfter('=', unitOf(left), unitOf(right));
      return condition;
    }
    case 'arithmetic': {
      const [left, right] = [need(node.left, 'quantity', measures), need(node.right, 'quantity', measures)];
      return quantity(unitAfter(node.op, unitOf(left), unitOf(right)));
    }
  }
}

const unitOf = (kind: Kind): string | null => (kind.kind === 'quantity' ? kind.unit : null);

function need(node: Node, kind: Kind['kind'], measures: readonly MeasureSignature[]): Kind {
  const found = kindOf(node, measures);
  if (found.kind === kind) return found;
  const words = { condition: 'a condition such as a >= b', quantity: 'a quantity' };
  throw new Problem('bad-input', `Expected ${words[kind]}; ${words[found.kind]} came.`, {
    hint: 'and, or, not and count join conditions; + - * / and comparisons join quantities.',
  });
}

function signatureOf(node: MeasureNode, measures: readonly MeasureSignature[]): MeasureSignature {
  const found = measures.find(({ name }) => name === node.name);
  if (found === undefined)
    throw new Problem(
      'bad-input',
      `The rule names the measure "${node.name.slice(0, 40)}", and there is none of that name.`,
      {
        hint: `There are: ${measures.map(({ name }) => name).join(', ')}.`,
        facts: { measure: node.name },
      },
    );
  const { by, ...columns } = node.where;
  if (by !== undefined && !found.by.includes(by))
    throw new Problem('bad-input', `${found.name} has no dimension "${by.slice(0, 40)}".`, {
      hint: `It has: ${found.by.join(', ')}.`,
    });
  const unknown = Object.keys(columns).find((name) => !found.columns.includes(name));
  if (unknown !== undefined)
    throw new Problem('bad-input', `${found.name} has no column "${unknown.slice(0, 40)}".`, {
      hint: `It has: ${found.columns.join(', ')}.`,
    });
  return found;
}

const pure: ReadonlySet<string> = new Set(['ratio', 'fraction']);

/** The unit of a result, or a refusal. `fraction` is a percent: a share or a plain ratio, whichever stands beside it. */
export function unitAfter(
  op: '+' | '-' | '*' | '/' | '=',
  a: string | null,
  b: string | null,
): string | null {
  if (a === null || b === null) return null;
  if (op === '*') return productOf(a, b);
  if (op === '/') return a === b ? 'ratio' : isPure(b) ? a : `${a} per ${b}`;
  if (a === b) return a;
  if (a === 'fraction' && (b === 'share' || b === 'ratio')) return b;
  if (b === 'fraction' && (a === 'share' || a === 'ratio')) return a;
  return refuse(op, a, b);
}

function productOf(a: string, b: string): string {
  if (a === 'ratio' || b === 'ratio') return a === 'ratio' ? b : a;
  if (isPure(a) || isPure(b)) return isPure(a) ? b : a;
  return refuse('*', a, b);
}

const isPure = (unit: string): boolean => pure.has(unit) || unit === 'share';

function refuse(op: string, a: string, b: string): never {
  throw new Problem(
    'unlike-units',
    `The rule puts ${said(a)} beside ${said(b)} (${op}): they are not one unit.`,
    {
      hint: 'Write the unit with the number: 50%, 8,000 jobs, 40 billion USD.',
      facts: { left: a, right: b },
    },
  );
}

const said = (unit: string): string =>
  unit === 'ratio' ? 'a plain number' : unit === 'fraction' ? 'a percent' : unit;
