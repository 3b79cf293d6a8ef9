import type { CompanyBook } from '../company/book.ts';
import { type CompanyVerdict, sameCompany } from '../company/same-company.ts';
import { type EventClaim, figureOf } from './claim.ts';
import { DayReader, daysApart } from './days.ts';

/** What is compared of two claims, the levels of each in words, best first. */
export const eventFields = {
  employer: ['one employer', 'perhaps one employer', 'an owner and its company', 'two employers'],
  jobs: [
    'the same figure',
    'figures within 5 %',
    'one figure inside the range of the other',
    'figures within 25 %',
    'figures apart',
  ],
  date: [
    'within 3 days',
    'within 10 days',
    'within 35 days',
    'within 75 days',
    'within 150 days',
    'over 150 days apart',
  ],
  address: ['the same source address', 'two addresses'],
  share: ['the same share of staff', 'two shares of staff'],
} as const;
export type EventField = keyof typeof eventFields;

/** The level of each field; null where either claim says nothing. */
export type EventLevels = { readonly [F in EventField]: number | null };

export interface EventComparison {
  readonly levels: EventLevels;
  readonly employer: CompanyVerdict;
  /** days between the dates, null where either has none */
  readonly days: number | null;
}

/** A month is never as near as a day: it says less. */
const isDay = ([first, last]: readonly [number, number]): boolean => first === last;

const dayLimits = [3, 10, 35, 75, 150];

/** Compares two claims; verdicts on two names are kept, because the same names come again and again. */
export class EventComparer {
  readonly #book: CompanyBook;
  readonly #verdicts = new Map<string, CompanyVerdict>();
  readonly #days: DayReader = new DayReader();

  constructor(book: CompanyBook) {
    this.#book = book;
  }

  compare(a: EventClaim, b: EventClaim): EventComparison {
    const employer = this.#employer(a, b);
    const x = this.#days.of(a.date) ?? this.#days.of(a.effective);
    const y = this.#days.of(b.date) ?? this.#days.of(b.effective);
    const days = x === null || y === null ? null : daysApart(x, y);
    return {
      employer,
      days,
      levels: {
        employer: employerLevel(employer),
        jobs: jobsLevel(a, b),
        date: days === null ? null : Math.max(levelOf(days, dayLimits), isDay(x!) && isDay(y!) ? 0 : 1),
        address: a.url === null || b.url === null ? null : Number(a.url !== b.url),
        share: a.share === null || b.share === null ? null : Number(Math.abs(a.share - b.share) > 0.006),
      },
    };
  }

  #employer(a: EventClaim, b: EventClaim): CompanyVerdict {
    if (a.company !== null && a.company === b.company)
      return { answer: 'same', rule: 'company id', reason: `both sources name the company ${a.company}` };
    const [x, y] = [a.employer, b.employer];
    if (x === y) return { answer: 'same', rule: 'same name', reason: `both say "${x}"` };
    const key = x < y ? `${x}\n${y}` : `${y}\n${x}`;
    const known = this.#verdicts.get(key);
    if (known !== undefined) return known;
    const verdict = sameCompany(x, y, this.#book);
    this.#verdicts.set(key, verdict);
    return verdict;
  }
}

function employerLevel({ answer, rule }: CompanyVerdict): number {
  if (answer === 'same') return 0;
  if (answer === 'look') return 1;
  return rule === 'owner' ? 2 : 3;
}

function jobsLevel(a: EventClaim, b: EventClaim): number | null {
  const [x, y] = [figureOf(a), figureOf(b)];
  if (x === null || y === null) return null;
  if (x === y) return 0;
  const apart = Math.abs(x - y) / Math.max(x, y);
  if (apart <= 0.05) return 1;
  if (holds(a, y) || holds(b, x)) return 2;
  return apart <= 0.25 ? 3 : 4;
}

/** Whether a figure lies within what a claim's range or bound allows. */
function holds({ low, high }: EventClaim, figure: number): boolean {
  if (low === null && high === null) return false;
  return (
    (low ?? 0) <= figure &&
    figure <= (high ?? Number.POSITIVE_INFINITY) &&
    (low !== null || figure > high! / 2)
  );
}

const levelOf = (value: number, limits: readonly number[]): number => {
  const at = limits.findIndex((limit) => value <= limit);
  return at < 0 ? limits.length : at;
};
