import { Problem } from '../../core/index.ts';
import type { Measured } from '../../core/units/index.ts';
import { toInterval } from '../../core/units/interval.ts';
import { unitAfter } from './check.ts';
import { combine, type Reach, reachOf } from './reach.ts';
import type { CompareNode, MeasureNode, Node } from './types.ts';

/** What the ledger answers to one measure of a rule: its figure, or why there is none. */
export type Answer =
  | { readonly figure: Measured; readonly said: string }
  | { readonly figure: null; readonly lacking: string; readonly fill: string };

/** Three values: what is not known stays `null` unless the rest decides. */
export interface Outcome {
  readonly value: boolean | null;
  /** what each measure said or lacked, in the order of the rule */
  readonly because: readonly string[];
  /** which data would decide it */
  readonly needs: readonly string[];
}

const meeting = 'Figures whose ranges do not meet: those known leave both answers open.';

interface Told {
  readonly because: string[];
  readonly needs: string[];
}

/** The rule over the answers. Ranges that meet decide nothing; unlike units and unlike calendars are refused. */
export function evaluateRule(rule: Node, answer: (node: MeasureNode) => Answer): Outcome {
  const told: Told = { because: [], needs: [] };
  const value = truth(rule, answer, told);
  const open = told.needs.length > 0 ? told.needs : [meeting];
  return { value, because: [...new Set(told.because)], needs: value === null ? [...new Set(open)] : [] };
}

type Answers = (node: MeasureNode) => Answer;

function truth(node: Node, answer: Answers, told: Told): boolean | null {
  switch (node.kind) {
    case 'not': {
      const value = truth(node.of, answer, told);
      return value === null ? null : !value;
    }
    case 'and':
    case 'or': {
      const [left, right] = [truth(node.left, answer, told), truth(node.right, answer, told)];
      const deciding = node.kind === 'or';
      if (left === deciding || right === deciding) return deciding;
      return left === null || right === null ? null : !deciding;
    }
    case 'compare':
      return compared(node, answer, told);
    default:
      throw new Problem('bad-input', 'Expected a condition; a quantity came.', {
        hint: 'Compare it with >= or <.',
      });
  }
}

function compared({ op, left, right }: CompareNode, answer: Answers, told: Told): boolean | null {
  const [a, b] = [value(left, answer, told), value(right, answer, told)];
  if (a === null || b === null) return null;
  unitAfter('=', a.unit, b.unit);
  alike(a, b);
  return decide(op, a, b);
}

function decide(op: CompareNode['op'], a: Reach, b: Reach): boolean | null {
  if (op === '=')
    return a.low === a.high && b.low === b.high
      ? a.low === b.low
      : a.high < b.low || b.high < a.low
        ? false
        : null;
  if (op === '<' || op === '<=') return decide(op === '<' ? '>' : '>=', b, a);
  if (op === '>=') return a.low >= b.high ? true : a.high < b.low ? false : null;
  return a.low > b.high ? true : a.high <= b.low ? false : null;
}

function value(node: Node, answer: Answers, told: Told): Reach | null {
  switch (node.kind) {
    case 'number':
      return { low: node.value, high: node.value, unit: node.unit, account: null, basis: null };
    case 'measure': {
      const given = answer(node);
      if (given.figure === null) {
        told.because.push(given.lacking);
        told.needs.push(given.fill);
        return null;
      }
      told.because.push(given.said);
      return reachOf(given.figure, toInterval(given.figure.value));
    }
    case 'count': {
      const values = node.of.map((each) => truth(each, answer, told));
      const yes = values.filter((each) => each === true).length;
      const open = values.filter((each) => each === null).length;
      return { low: yes, high: yes + open, unit: 'ratio', account: null, basis: null };
    }
    case 'arithmetic': {
      const [a, b] = [value(node.left, answer, told), value(node.right, answer, told)];
      if (a === null || b === null) return null;
      alike(a, b);
      return combine(node.op, a, b);
    }
    default:
      throw new Problem('bad-input', 'Expected a quantity; a condition came.', {
        hint: 'count(...) turns conditions into a number.',
      });
  }
}

/** What counts unlike jobs, or a fiscal beside a calendar year, never meets. */
function alike(a: Reach, b: Reach): void {
  const unlike =
    (a.account !== null &&
      b.account !== null &&
      a.account !== b.account &&
      `they count ${a.account} and ${b.account} jobs`) ||
    (a.basis !== null &&
      b.basis !== null &&
      a.basis !== b.basis &&
      `one is of a ${a.basis}, one of a ${b.basis} period`);
  if (unlike === false) return;
  throw new Problem('unlike-units', `The rule’s figures do not go together: ${unlike}.`, {
    hint: 'Compare figures of one unit of account and one calendar.',
  });
}
