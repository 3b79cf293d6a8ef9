import { createHash } from 'node:crypto';
import { Problem, ruleText } from '../../core/index.ts';
import { checkRule } from '../../predictions/rule/check.ts';
import { parseExpectation } from '../../predictions/rule/expects.ts';
import { parseRule } from '../../predictions/rule/parse.ts';
import { printRule } from '../../predictions/rule/print.ts';
import { checkedDay } from '../day.ts';
import type { OpenedLedger } from '../opened-ledger.ts';
import { type CourtCase, hearCases, lockOf, ruleDecides } from './court.ts';
import { signatures } from './signatures.ts';

/** What somebody foretells, as they enter it. It is made on the day of entering: nothing is backdated. */
export interface NewPrediction {
  readonly text: string;
  readonly madeBy: string;
  readonly due: string | undefined;
  readonly rule: string;
  /** chance that it comes true, from 0 to 1 */
  readonly probability?: number | undefined;
  /** `45% +- 5% for measure(...)` */
  readonly expects?: string | undefined;
}

export const ownPredictions = 'predictions-entered';

/**
 * Enters a prediction and locks it: the same words, rule and days again are the same prediction, anything else is another one.
 * Problems: `bad-input` and `unlike-units` for a rule that could never be decided, `bad-option` for a day or a chance.
 */
export async function addPrediction(opened: OpenedLedger, given: NewPrediction): Promise<CourtCase> {
  const { text, madeBy, probability } = given;
  const made = opened.today;
  const due = dueOf(given.due, made);
  if (text.trim() === '' || madeBy.trim() === '')
    throw new Problem('bad-option', 'Expected what is foretold and by whom; one of them is empty.');
  if (probability !== undefined && !(probability >= 0 && probability <= 1))
    throw new Problem('bad-option', `Expected a chance from 0 to 1; ${probability} came.`, {
      hint: 'For 70 % write --probability 0.7.',
    });
  const node = parseRule(given.rule);
  checkRule(node, signatures);
  const rule = printRule(node);
  const expects = given.expects === undefined ? null : parseExpectation(given.expects, signatures).text;
  const lock = lockOf({ text, madeBy, made, due, rule, probability: probability ?? null, expects });
  const key = lock.slice(0, 12);
  const snapshot = createHash('sha256').update(lock).digest('hex');
  const words = `True when ${rule}.`;
  const tally = await opened.ledger.append({
    source: ownPredictions,
    snapshot,
    rowsRead: 1,
    predictions: [
      {
        origin: { source: ownPredictions, key, snapshot },
        ...{ text, madeBy, made, due, statement: null },
        rule: ruleText({ words, needs: ruleDecides, test: rule }),
        ...(probability === undefined ? {} : { probability }),
        ...(expects === null ? {} : { expects }),
      },
    ],
  });
  if (tally.quarantined > 0)
    throw new Problem('bad-input', 'The ledger could not take the prediction: a text in it does not fit.', {
      hint: 'headcount verify tells more.',
    });
  const entered = (await hearCases(opened.ledger, made)).find(({ id }) => id === key);
  if (entered !== undefined) return entered;
  throw new Problem('internal', 'The prediction was entered and is not there.');
}

function dueOf(given: string | undefined, made: string): string {
  if (given === undefined)
    throw new Problem(
      'bad-option',
      'Expected the day on which the prediction is due; none came. Without a day nothing decides it.',
      {
        hint: 'Add --due 2027-03-01.',
      },
    );
  const due = checkedDay(given, 'due');
  if (due > made) return due;
  throw new Problem('bad-option', `Expected a due day after ${made}, the day it is entered; ${due} came.`, {
    hint: 'What has happened cannot be foretold.',
  });
}
