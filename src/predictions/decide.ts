import type { Outcome } from './rule/evaluate.ts';

export const verdicts = ['true', 'false', 'not yet', 'undecidable'] as const;
export type Verdict = (typeof verdicts)[number];

/** A verdict with its reason, and, where it is open, which data would decide it. */
export interface Decision {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly because: readonly string[];
  readonly needs: readonly string[];
  /** what the data known so far would say, before the day has come */
  readonly leaning: boolean | null;
}

/** The rule as asked on one day. `settled`: every measure it reads is of a period that had ended by then. */
export interface Asked extends Outcome {
  readonly settled: boolean;
}

/** A refusal met while asking: the rule compares what does not go together. */
export interface Refused {
  readonly refused: string;
}

/**
 * The court's one rule of procedure. Before the due day a rule decides only when it reads nothing but ended periods. From the due
 * day on, what was known on that day decides; what became known later decides only what was still open then.
 */
export async function decide(
  due: string,
  asOf: string,
  ask: (day: string) => Promise<Asked | Refused>,
): Promise<Decision> {
  const on = asOf < due ? asOf : due;
  const first = await ask(on);
  if ('refused' in first) return open('undecidable', `The rule cannot be asked: ${first.refused}`, []);
  if (asOf < due) {
    if (first.settled && first.value !== null)
      return decided(first, `Decided before ${due}: every period that the rule reads had ended.`);
    const leaning = first.value === null ? '' : ` As known now it would be ${first.value}.`;
    return {
      ...open('not yet', `Due on ${due}.${leaning}`, first.needs),
      because: first.because,
      leaning: first.value,
    };
  }
  if (first.value !== null) return decided(first, `By what was known on ${due}.`);
  const later = asOf === due ? first : await ask(asOf);
  if ('refused' in later) return open('undecidable', `The rule cannot be asked: ${later.refused}`, []);
  if (later.value !== null) return decided(later, `By what became known after ${due}, by ${asOf}.`);
  return {
    ...open('undecidable', `The day has come and the ledger does not hold what decides it.`, later.needs),
    because: later.because,
  };
}

function decided({ value, because }: Asked, reason: string): Decision {
  return { verdict: value ? 'true' : 'false', reason, because, needs: [], leaning: null };
}

/** A prediction that no rule over measures can decide. */
export function open(verdict: 'not yet' | 'undecidable', reason: string, needs: readonly string[]): Decision {
  return { verdict, reason, because: [], needs, leaning: null };
}
