/** Numbers with units: `50%`, `8,000 jobs`, `40 billion USD`, `2`. `fraction` is a percent, which is a share or a plain ratio. */
export interface NumberNode {
  readonly kind: 'number';
  readonly value: number;
  readonly unit: string;
}

/** `measure(ai-share, window=2026-Q3)`: the one row of a measure that its arguments single out. */
export interface MeasureNode {
  readonly kind: 'measure';
  readonly name: string;
  /** in the order of their names, so that one question has one spelling */
  readonly where: Readonly<Record<string, string>>;
}

export interface ArithmeticNode {
  readonly kind: 'arithmetic';
  readonly op: '+' | '-' | '*' | '/';
  readonly left: Node;
  readonly right: Node;
}

export interface CompareNode {
  readonly kind: 'compare';
  readonly op: '>=' | '>' | '<=' | '<' | '=';
  readonly left: Node;
  readonly right: Node;
}

export interface LogicNode {
  readonly kind: 'and' | 'or';
  readonly left: Node;
  readonly right: Node;
}

export interface NotNode {
  readonly kind: 'not';
  readonly of: Node;
}

/** How many of its conditions hold. */
export interface CountNode {
  readonly kind: 'count';
  readonly of: readonly Node[];
}

export type Node = NumberNode | MeasureNode | ArithmeticNode | CompareNode | LogicNode | NotNode | CountNode;

/** Every measure that a rule reads, in order, once each. */
export function measuresIn(node: Node): readonly MeasureNode[] {
  switch (node.kind) {
    case 'number':
      return [];
    case 'measure':
      return [node];
    case 'not':
      return measuresIn(node.of);
    case 'count':
      return node.of.flatMap(measuresIn);
    default:
      return [...measuresIn(node.left), ...measuresIn(node.right)];
  }
}
