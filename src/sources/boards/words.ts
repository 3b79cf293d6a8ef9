import type { EmploymentType, Pay, PayPeriod, Workplace } from '../../core/index.ts';
import { fieldsOf, listOf, numberOf, textOf } from './fields.ts';

const employments: readonly [EmploymentType, RegExp][] = [
  ['intern', /\bintern(?:ship)?\b|\bapprentice(?:ship)?\b|\bworking ?student\b/],
  ['part-time', /\bpart ?time\b/],
  ['temporary', /\btemp(?:orary)?\b|\bshort ?term\b|\bseasonal\b|\bper ?diem\b/],
  ['contract', /\bcontract(?:or)?\b|\bfreelance\b|\bfixed ?term\b/],
  ['full-time', /\bfull ?time\b/],
  ['permanent', /\bpermanent\b|\bregular\b/],
];

/** A board's own code or label of the kind of employment: `FullTime`, `fulltime_permanent`, `CONTRACTOR`, "Full-time". */
export function employmentOf(...values: readonly unknown[]): EmploymentType | null {
  for (const value of values.flatMap((v) => (Array.isArray(v) ? v : [v]))) {
    const words = textOf(value)
      ?.replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/[_-]+/g, ' ')
      .toLowerCase();
    const found = words === undefined ? undefined : employments.find(([, pattern]) => pattern.test(words));
    if (found !== undefined) return found[0];
  }
  return null;
}

const kind = '(?:fully ?remote|remote|telecommut(?:e|ing)|hybrid|on[ -]?site|in[ -]office)';
const wholly = '(?:fully|full|100%|entirely|completely)';
/** What is said not to be: "no remote", "non-remote", "not hybrid or remote", "remote: no". */
const denied = new RegExp(
  `\\b(?:no|non|not|never|without)[ -]*(?:(?:any|an?|currently|yet|possible|open to|eligible for|available for|offering|${wholly})[ -])*${kind}\\b(?:(?: or | nor |/)${kind}\\b)*|\\bremote(?: work(?:ing)?)?(?: ?[:=] ?(?:no|none|false)\\b(?! *\\w)| (?:is )?not (?:possible|available|allowed|offered|an option|permitted|supported)\\b)`,
  'g',
);
const deniedInPart = new RegExp(wholly);

/**
 * How a field names the workplace. What it denies is taken out first: "on-site, not remote" is on-site. Where it says no more than
 * that there is no remote work, that is on-site too; "not fully remote" leaves open how much.
 */
export function workplaceOf(value: unknown): Workplace | null {
  const words = textOf(value)?.toLowerCase() ?? '';
  const left = words.replace(denied, ' ');
  if (/\bhybrid\b/.test(left)) return 'hybrid';
  if (/\b(?:remote|telecommute|fully ?remote)\b/.test(left)) return 'remote';
  if (/\bon[ -]?site\b|\bin[ -]office\b/.test(left)) return 'on-site';
  return deniesRemote(words) ? 'on-site' : null;
}

export function deniesRemote(words: string): boolean {
  const all = words.toLowerCase().match(denied) ?? [];
  return all.some((each) => /remote|telecommut/.test(each) && !deniedInPart.test(each));
}

/** The workplace from flags that stand apart; a remote flag says no when it is false and nothing when it is absent. */
export function fromFlags(
  remote: boolean | null,
  hybrid: boolean | null,
  onSite: boolean | null = null,
): { remote: boolean | null; workplace: Workplace | null } {
  if (hybrid === true) return { remote: remote ?? false, workplace: 'hybrid' };
  if (remote === true) return { remote: true, workplace: 'remote' };
  return { remote, workplace: onSite === true ? 'on-site' : null };
}

/** The workplace from a flag and the words of a place, where the board has no field for it: "Remote - US", "Berlin (Hybrid)". */
export function fromPlace(
  flag: boolean | null,
  where: unknown,
): { remote: boolean | null; workplace: Workplace | null } {
  const said = workplaceOf(where);
  if (flag === null) return { remote: remoteFrom(said), workplace: said };
  const kind = said === 'remote' ? null : said;
  return { remote: flag, workplace: flag ? (kind ?? 'remote') : kind };
}

export function remoteFrom(workplace: Workplace | null): boolean | null {
  return workplace === null ? null : workplace === 'remote';
}

const periods: readonly [PayPeriod, RegExp][] = [
  ['hour', /hour/i],
  ['day', /\bda(?:y|ily)\b/i],
  ['week', /week/i],
  ['month', /month/i],
  ['year', /year|annual/i],
];

/** A period that is a part of another, or several of it: `half-year-salary`, `biweekly`, `6 MONTH`. */
const uneven =
  /\b(?!1\b)\d|\b(?:bi|semi|half|quarter|twice|two|three|four|six|every other)(?:[ -]|(?=hour|da(?:y|i)|week|month|year|annual))|\bquarterly\b|fortnight/i;

/** `1 YEAR`, `month`, `per-hour-wage`, `YEAR`; half a year, two weeks and the like are none of ours. */
export function payPeriodOf(value: unknown): PayPeriod | null {
  const words = textOf(value)?.replaceAll('_', ' ') ?? '';
  if (uneven.test(words)) return null;
  return periods.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** A range of pay; `null` when neither end is a number above nothing. */
export function payOf(low: unknown, high: unknown, currency: unknown, period: unknown): Pay | null {
  const positive = (value: unknown): number | null => {
    const number = numberOf(value);
    return number !== null && number > 0 ? number : null;
  };
  const [from, to] = [positive(low), positive(high)];
  if (from === null && to === null) return null;
  const code = textOf(currency)?.toUpperCase() ?? null;
  const ends = from !== null && to !== null && from > to ? { low: to, high: from } : { low: from, high: to };
  return {
    ...ends,
    currency: code !== null && /^[A-Z]{3}$/.test(code) ? code : null,
    period: payPeriodOf(period),
  };
}

/** schema.org's MonetaryAmount, alone or in a list. */
export function schemaPay(value: unknown): readonly Pay[] {
  const amounts = Array.isArray(value) ? listOf(value) : [value];
  return amounts.flatMap((amount) => {
    const { currency, value: inner, minValue, maxValue, unitText } = fieldsOf(amount);
    const range =
      typeof inner === 'object' ? fieldsOf(inner) : { value: inner, minValue, maxValue, unitText };
    const one = range.value;
    return payOf(range.minValue ?? one, range.maxValue ?? one, currency, range.unitText ?? unitText) ?? [];
  });
}

const placeholder = /^(?:see opening id|n\/?a|none|tbd|tba|test|not applicable|0+|-+)$/i;

/** The employer's own number of a role, unless the field was filled with words to that effect. */
export function requisitionOf(value: unknown): string | null {
  const text = textOf(value);
  return text === null || placeholder.test(text) ? null : text;
}
