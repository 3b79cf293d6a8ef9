import type { Period } from '../period.ts';
import type { UnitOfAccount } from '../vocabulary.ts';
import type { Measured, Part } from './measured.ts';
import type { Mismatch } from './refusal.ts';

/** What each unit of account counts, in words that fit after "counts". */
export const accountWords: Readonly<Record<UnitOfAccount, string>> = {
  announced: 'jobs in an announced plan',
  eligible: 'people who may take an offer',
  accepted: 'people who took an offer',
  notice: 'people on a filed notice',
  separated: 'people who have left',
  requisition: 'open positions closed, which nobody held',
  contractor: 'contractors',
  equivalence: 'work said to equal that of so many people',
  'total-across-employers': 'a total across employers',
};

const reasons: Readonly<Record<Mismatch, string>> = {
  unit: 'they have different units',
  'unit-of-account': 'they do not count the same thing',
  measure: 'they measure different things',
  population: 'they are about different populations',
  period: 'they cover different periods',
  'period-basis': 'their periods have different bases',
  'not-additive': 'ratios, rates and growth are not amounts that pile up',
  'one-whole': 'each already covers the whole, so together they would count it twice',
  'exceeds-whole': 'the part is larger than its whole',
  'no-rate':
    'a currency is changed only at a rate with its day and source, and the day must lie in the period',
  'no-conversion': 'no fixed factor leads from one unit to the other',
  'zero-base': 'its base is zero',
  'percent-without-base': 'a percent without a stated base is not a count',
};

function periodWords(period: Period | null): string {
  if (period === null) return 'period not stated';
  const days = period.start === period.end ? period.start : `${period.start} to ${period.end}`;
  return period.basis === 'calendar' ? days : `${days} (${period.basis})`;
}

/** What a figure is, less its value: "jobs in an announced plan; Meta; 2026-04-23". */
export function whatItCounts(figure: Measured): string {
  const account = figure.unitOfAccount === null ? null : accountWords[figure.unitOfAccount];
  const thing = account ?? (figure.measure === 'headcount' ? 'people employed' : figure.unit);
  return `${thing}; ${figure.population ?? 'population not stated'}; ${periodWords(figure.period)}`;
}

/** A sentence names so many parts; the bridge holds them all. */
const MOST_NAMED = 6;

/** The sentence of a refusal: why, then what each part counts. */
export function refusalSentence(
  lead: string,
  mismatches: readonly Mismatch[],
  parts: readonly Part[],
): string {
  const why = mismatches.map((mismatch) => reasons[mismatch]).join('; ');
  const each = parts.slice(0, MOST_NAMED).map(({ label, figure }) => `${label} (${whatItCounts(figure)})`);
  const rest = parts.length - each.length;
  return `${lead}: ${why}. The parts: ${each.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`;
}
