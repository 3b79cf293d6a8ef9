import { createHash } from 'node:crypto';
import { type Prediction, Problem, ruleParts } from '../../core/index.ts';
import type { Held, Ledger } from '../../ledger/index.ts';
import { lastDay } from '../../ledger/last-day.ts';
import { type Decision, decide, open } from '../../predictions/decide.ts';
import { lockText } from '../../predictions/lock.ts';
import { checkRule } from '../../predictions/rule/check.ts';
import { parseRule } from '../../predictions/rule/parse.ts';
import { printRule } from '../../predictions/rule/print.ts';
import type { Node } from '../../predictions/rule/types.ts';
import { askRule } from './ask-rule.ts';
import { outcomeOf } from './outcome.ts';
import { signatures } from './signatures.ts';

export type { Decision, Verdict } from '../../predictions/decide.ts';

/** What decides a rule that its maker gave no words for. */
export const ruleDecides = 'The measures that the rule names.';

/** One prediction as it was locked, and what the ledger says of it on a day. */
export interface CourtCase extends Decision {
  readonly id: string;
  readonly text: string;
  readonly madeBy: string;
  readonly made: string;
  readonly due: string;
  readonly words: string;
  /** the formal rule in its one spelling; `null` when it is in words only */
  readonly rule: string | null;
  readonly probability: number | null;
  /** a figure foretold with its spread, and what came of it once it is due and known */
  readonly expects: string | null;
  readonly figure: { readonly mean: number; readonly sd: number; readonly observed: number } | null;
  /** sha-256 of what was entered */
  readonly lock: string;
  /** a later version of it was brought in; the first with a formal rule is the one judged */
  readonly restated: boolean;
}

/** The cases known by a day, in the order of their due days, each decided as of that day. */
export async function hearCases(ledger: Ledger, asOf: string): Promise<readonly CourtCase[]> {
  const cases: CourtCase[] = [];
  for (const held of await ledger.predictions({ asOf })) {
    const entered = await asEntered(ledger, held, asOf);
    cases.push({ ...(await hear(ledger, entered, asOf)), restated: held.held.version > 1 });
  }
  return cases.toSorted((a, b) => order(a.due, b.due) || order(a.id, b.id));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

async function asEntered(ledger: Ledger, held: Held<Prediction>, asOf: string): Promise<Held<Prediction>> {
  if (held.held.version === 1) return held;
  const versions = await ledger.versions('prediction', held.origin.source, held.origin.key);
  const known = versions.filter(({ made }) => made <= asOf);
  return known.find(({ rule }) => ruleParts(rule).test !== null) ?? held;
}

async function hear(
  ledger: Ledger,
  prediction: Held<Prediction>,
  asOf: string,
): Promise<Omit<CourtCase, 'restated'>> {
  const { origin, text, madeBy, made, due, probability = null, expects = null } = prediction;
  const day = lastDay(due);
  const { words, needs, test } = ruleParts(prediction.rule);
  const rule = test === null ? null : readable(test);
  const decision =
    rule === null
      ? open(day <= asOf ? 'undecidable' : 'not yet', 'Its rule is in words that no measure answers.', [
          needs,
        ])
      : 'refused' in rule
        ? open('undecidable', `Its rule cannot be read: ${rule.refused}`, [needs])
        : await decide(day, asOf, (on) => askRule(ledger, rule.node, on));
  const spelled = rule === null || 'refused' in rule ? null : printRule(rule.node);
  return {
    ...{ id: origin.key, text, madeBy, made, due, words, rule: spelled, probability, expects },
    figure: expects === null || asOf < day ? null : await outcomeOf(ledger, expects, [day, asOf]),
    lock: lockOf({ text, madeBy, made, due, rule: spelled ?? words, probability, expects }),
    ...decision,
    needs:
      decision.needs.length > 0 && rule !== null && needs !== ruleDecides
        ? [...decision.needs, needs]
        : decision.needs,
  };
}

/** A rule that was written for other measures than these stays readable, and undecidable. */
function readable(test: string): { readonly node: Node } | { readonly refused: string } {
  try {
    const node = parseRule(test);
    checkRule(node, signatures);
    return { node };
  } catch (error) {
    if (error instanceof Problem) return { refused: error.message };
    throw error;
  }
}

export function lockOf(locked: Parameters<typeof lockText>[0]): string {
  return createHash('sha256').update(lockText(locked)).digest('hex');
}
