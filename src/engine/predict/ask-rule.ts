import { Problem } from '../../core/index.ts';
import type { Ledger } from '../../ledger/index.ts';
import type { Asked, Refused } from '../../predictions/decide.ts';
import { type Answer, evaluateRule } from '../../predictions/rule/evaluate.ts';
import { printRule } from '../../predictions/rule/print.ts';
import { measuresIn, type Node } from '../../predictions/rule/types.ts';
import { isSettled } from '../../predictions/settled.ts';
import { askMeasure } from './ask-measure.ts';

/** Asks the ledger every measure of a rule as of a day, and the rule what they come to. */
export async function askRule(ledger: Ledger, rule: Node, day: string): Promise<Asked | Refused> {
  const answers = new Map<string, Answer>();
  let settled = true;
  for (const node of measuresIn(rule)) {
    const spelled = printRule(node);
    if (answers.has(spelled)) continue;
    const answer = await askMeasure(ledger, node, day);
    settled &&= answer.figure !== null && isSettled(node, answer.figure.period, day);
    answers.set(spelled, answer);
  }
  try {
    return { ...evaluateRule(rule, (node) => answers.get(printRule(node))!), settled };
  } catch (error) {
    if (error instanceof Problem && error.code === 'unlike-units') return { refused: error.message };
    throw error;
  }
}
