/** How filings write a count of people: a number, what kind of staff, and what the staff are called. */
const number = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?: (?:thousand|million))?`;
const hedge = String.raw`(?:(?:an |a )?(?:approximately|about|around|roughly|nearly|almost|some|over|more than|at least|in excess of|fewer than|less than|up to|estimated|total of|approx\.) )*`;
const kind = String.raw`(?:(?:full|part)[- ]time|regular|permanent|active|salaried|hourly|temporary|seasonal|equivalent|contract|corporate|talented|dedicated|skilled|global|total|worldwide|union|non-union)`;
const kinds = String.raw`(?:${kind}(?:,? (?:and|or) |, | |/))*`;
const noun = String.raw`(?:employees|associates|team members|teammates|colleagues|people|persons|individuals|staff members|staff|workers|crew members|FTEs|full-time equivalents)`;

/** One count, or several joined: `approximately 69,700 and 79,100 employees`; groups: counts, people. */
export const counted: string = String.raw`(?<counts>${hedge}${number}(?:(?:, |,? and )${hedge}${number})*) (?<people>${kinds}${noun})(?![\w-])`;

/** Counts of which each has a kind of its own: `900 full-time and 120 part-time employees`. */
export const countedApart: string = String.raw`${hedge}${number} (?:${kind} )+(?:${noun} )?(?:,|and) ${hedge}${number} (?:${kind} )+${noun}`;

export const oneCount: RegExp = new RegExp(`${hedge}${number}`, 'gu');

/** What the people are, as the filing words it: a full-time equivalent is not a head. */
export function basisOf(people: string): string {
  const words = people.replace(/-/g, ' ').replace(/\s+/g, ' ').trim();
  if (/equivalent|FTE/.test(words)) return 'full-time equivalents, not heads';
  if (/full time/.test(words) && /part time/.test(words)) return 'employees, full-time and part-time';
  return words.replace(/^(?:talented|dedicated|skilled|total) /, '');
}
