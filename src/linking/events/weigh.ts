import { chanceOf } from '../score/model.ts';
import { type EventClaim, figureOf } from './claim.ts';
import { type EventComparison, type EventField, eventFields } from './compare-events.ts';

/**
 * Evidence of each level for "one action", in natural logarithms of the odds, by the order of `eventFields`. Set by hand from
 * reading pairs: learning without labels on trackers finds copies of one table instead of one action told twice (see
 * docs/decisions/linking.md).
 */
const weights: { readonly [F in EventField]: readonly number[] } = {
  employer: [0, -2, -2.5, -7],
  jobs: [4, 2.5, 2, 0.2, -2.2],
  date: [4.2, 2.2, 0.3, -1, -2.5, -5],
  address: [5, 0],
  share: [2.5, -1],
};
/** the odds, before anything is compared, that two claims on one employer within reach tell one action */
const before = -0.5;
/** a figure that is not round agrees by chance more rarely */
const striking = 1.5;

export interface Weighed {
  readonly probability: number;
  /** what each field says, the strongest first */
  readonly reasons: () => readonly string[];
}

/** The chance that two claims tell one action; the reasons are put in words only when they are asked for. */
export function weigh(a: EventClaim, b: EventClaim, compared: EventComparison): Weighed {
  let sum = before;
  for (const field of fields) sum += weightOf(field, a, compared) ?? 0;
  return { probability: chanceOf(sum, 0.5), reasons: () => reasonsOf(a, b, compared) };
}

const fields = Object.keys(weights) as readonly EventField[];

function weightOf(field: EventField, a: EventClaim, { levels }: EventComparison): number | null {
  const level = levels[field];
  if (level === null) return null;
  const figure = figureOf(a);
  const rare = field === 'jobs' && level === 0 && figure !== null && figure >= 100 && figure % 50 !== 0;
  return weights[field][level]! + (rare ? striking : 0);
}

function reasonsOf(a: EventClaim, b: EventClaim, compared: EventComparison): readonly string[] {
  const { levels, employer, days } = compared;
  const reasons = fields.flatMap((field) => {
    const level = levels[field];
    if (level === null) return [];
    const words = eventFields[field][level]!;
    const text = {
      employer: `${words}: ${employer.reason}`,
      jobs: `${words}: ${sayFigure(a)}${level === 0 ? '' : ` and ${sayFigure(b)}`}`,
      date: days === 0 ? 'the same day or a span that holds it' : `${days} days apart`,
      address: words,
      share: words,
    }[field];
    const weight = field === 'employer' && level === 0 ? 3 : weightOf(field, a, compared)!;
    return [{ weight, text }];
  });
  return reasons.sort((p, q) => Math.abs(q.weight) - Math.abs(p.weight)).map(({ text }) => text);
}

function sayFigure(claim: EventClaim): string {
  return String(figureOf(claim)).replace(/\B(?=(\d{3})+$)/g, ',');
}
