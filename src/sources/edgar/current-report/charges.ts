import type { Quantity, Span } from '../../../core/index.ts';
import { datesOf } from '../../../reading/date/dates.ts';
import { figuresOf } from '../../../reading/quantity/scan.ts';
import { viewOf } from '../../../reading/text/view.ts';
import { sentencesOf } from '../../prose/sentences.ts';

export const chargeKinds = [
  'severance',
  'contracts',
  'facilities',
  'impairment',
  'other',
  'total',
  'not stated',
] as const;
export type ChargeKind = (typeof chargeKinds)[number];

/** One amount that a plan is expected to cost. Offsets are those of the text given. */
export interface Charge {
  readonly kind: ChargeKind;
  /** whether it is said to be paid in cash; `null` where nothing is said */
  readonly cash: boolean | null;
  readonly value: Quantity;
  readonly currency: string;
  readonly sentence: Span;
  readonly figure: Span;
}

export interface ExitPlan {
  readonly charges: readonly Charge[];
  /** when the plan is to be complete, with the precision its words have */
  readonly completion: string | null;
}

const kinds: readonly (readonly [ChargeKind, RegExp])[] = [
  [
    'severance',
    /severance|terminat\w+ (?:benefit|cost|payment)s?(?! of (?:contract|lease))|employee[- ](?:related|separation|termination)|separation (?:cost|payment|benefit)s?|notice pay|retention|employee transition|outplacement/gi,
  ],
  [
    'contracts',
    /contract (?:termination|cancell?ation|exit)|terminat\w+ of (?:\w+ )?contracts?|vendor|supplier/gi,
  ],
  [
    'facilities',
    /facilit(?:y|ies)|leases?\b|lease[- ]related|real estate|office (?:space|closure)|site clos|plant clos|relocation/gi,
  ],
  [
    'impairment',
    /impairment|write[- ](?:off|down)|accelerated depreciation|asset[- ]related|non-cash asset/gi,
  ],
  [
    'other',
    /\bother (?:exit|restructuring|related|associated|one-time|miscellaneous|cash)?\s*(?:costs?|charges?|expenses?)|legal|advisory|professional/gi,
  ],
];
const cost = /charge|cost|expense|expenditure|payment|severance|benefit|impairment/i;
const saving = /\bsav(?:e|ing|ings)\b|annualized|run[- ]rate|proceeds|revenue/i;
const whole = /\b(?:total|aggregate|in all|overall)\b/i;

/** The charges of an Item 2.05 by kind, and when the plan is to be done. */
export function exitPlan(text: string): ExitPlan {
  const view = viewOf(text);
  const charges: Charge[] = [];
  let completion: string | null = null;
  for (const sentence of sentencesOf(view)) {
    const words = view.slice(sentence.start, sentence.end);
    completion ??= completionIn(words);
    if (!cost.test(words)) continue;
    const money = figuresOf(words, 0).filter(({ kind }) => kind === 'money');
    for (const [i, figure] of money.entries()) {
      const before = words.slice(money[i - 1]?.end ?? 0, figure.start);
      const after = words.slice(figure.end, money[i + 1]?.outer ?? words.length);
      if (saving.test(before.slice(-60)) || /^ (?:in|of) (?:annual\w* )?(?:savings|revenue)/i.test(after))
        continue;
      charges.push({
        kind: kindOf(before, after, i === 0 && money.length > 1),
        cash: cashIn(before, after),
        value: { low: figure.low, best: figure.best, high: figure.high, bound: figure.bound },
        currency: figure.unit ?? 'USD',
        sentence,
        figure: { start: sentence.start + figure.start, end: sentence.start + figure.end },
      });
    }
  }
  return { charges, completion };
}

/** The kind named after an amount (`$9 million of severance`) before the one that leads to it (`severance of $9 million`). */
function kindOf(before: string, after: string, leadsOthers: boolean): ChargeKind {
  const own = /^[^,;.]*/.exec(after)?.[0] ?? '';
  const follows =
    /^\)? ?(?:to \S+ )?(?:is|are|in|of|for|related|associated|relating|will|consist|attribut|represent|primarily|pre-tax|\w+ )/i.test(
      own,
    );
  const named = follows ? nearest(own, 'first') : null;
  if (named !== null && !(leadsOthers && whole.test(before))) return named;
  if (whole.test(before.slice(-90)) || leadsOthers) return 'total';
  return nearest(before.split(/[;.]/).at(-1) ?? '', 'last') ?? named ?? 'not stated';
}

function nearest(words: string, which: 'first' | 'last'): ChargeKind | null {
  const found = kinds
    .flatMap(([kind, pattern]) => [...words.matchAll(pattern)].map(({ index }) => ({ kind, index })))
    .toSorted((a, b) => a.index - b.index);
  return found.at(which === 'first' ? 0 : -1)?.kind ?? null;
}

function cashIn(before: string, after: string): boolean | null {
  const near = `${before.slice(-60)} ${/^[^,;.]*/.exec(after)?.[0] ?? ''}`;
  if (/non-?cash/i.test(near)) return false;
  return /\bcash\b/i.test(near) ? true : null;
}

const done =
  /substantially complete\w*|(?:be|been) complete\w*|complet(?:e|ion of) (?:the|this) (?:\w+ ){0,3}(?:plan|restructuring|reduction|actions?|program)|actions? (?:to be )?complete/i;

function completionIn(words: string): string | null {
  const at = done.exec(words);
  if (at === null) return null;
  const dates = datesOf(words, 0, null);
  const after = dates.find(({ start }) => start >= at.index);
  return (after ?? dates.at(-1))?.until ?? (after ?? dates.at(-1))?.value ?? null;
}
