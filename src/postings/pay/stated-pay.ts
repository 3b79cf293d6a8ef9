import type { Pay } from '../../core/index.ts';
import { type Amount, amountsIn } from './amounts.ts';
import { currencyPattern } from './currencies.ts';
import { periodOf } from './period.ts';

/** Pay as a text states it, with the place of the words that do. */
export interface StatedPay extends Pay {
  /** *target* includes commission or bonus that is paid for meeting a target (OTE) */
  readonly kind: 'base' | 'target';
  /** half-open, in UTF-16 code units of the text */
  readonly start: number;
  readonly end: number;
}

/** No amount is pay whose currency is not told in its line. */
const namesCurrency = new RegExp(currencyPattern);
const anyDigit = /\d/;
const joint = /^\s*(?:[-–—~]|to|and|through|up to)\s*$/i;
const joinedByRemark = /^\s*(?:\[[^\]]{0,80}\]|\/ ?(?:year|yr|hour|hr|annually))?\s*(?:[-–—]|to)\s*$/i;
const payWord =
  /\b(?:salar(?:y|ies)|compensation|pay|paid|wages?|base|rate|earn(?:s|ings?)?|ote|remuneration|stipend for the internship|hourly|gehalt|salaire)\b/gi;
const otherMoney =
  /\b(?:rais(?:e|ed|ing)|fund(?:ed|ing|s)?|series [a-f]\b|seed|revenue|rev\b|arr\b|valu(?:ed|ation)|market|budget|quota|deals?|bonus(?:es)?(?: of| up to)?|sign[- ]?on|referral|stipend|reimburse\w*|allowance|commuter|benefits? of|credit|accounts?|401|per month for|volume|transactions?|customers?|backed|investors?|savings?|saved|match(?:ing)?|spend(?:ing)?|grants?|equity of|prize|commission)\b/gi;
const otherAfter =
  /^[\s,]*(?:in |of |worth of |annual )?\s*(?:(?:per |a |\/ ?)?(?:month|year|annual)(?:ly)? )?(?:stipend|bonus|commission|budget|allowance|reimburse\w*|sign|referral|housing|education|learning|wellness|funding|in funding|arr\b|rev(?:enue)?\b|raised|million|billion|mm?\b|b\b|bn\b|equity|401|credit|towards?|for (?:learning|books|equipment|home|travel)|dollars? of|retention)/i;

/** more than a joint and a remark between two amounts is a sentence of its own */
const longestJoint = 120;

/**
 * Every pay range or rate that a posting's text states. Funding, revenue, quotas, stipends, bonuses and equity are other
 * money and are left out. Ranges keep both ends; a single figure is both ends of itself.
 */
export function statedPay(text: string): readonly StatedPay[] {
  const found: StatedPay[] = [];
  let at = 0;
  let previous = '';
  for (const line of text.split('\n')) {
    if (anyDigit.test(line) && namesCurrency.test(line))
      for (const pay of inLine(line, previous))
        found.push({ ...pay, start: pay.start + at, end: pay.end + at });
    if (line.trim() !== '') previous = line;
    at += line.length + 1;
  }
  return found;
}

function inLine(line: string, previous: string): readonly StatedPay[] {
  const amounts = amountsIn(line);
  const found: StatedPay[] = [];
  let from = 0;
  for (let i = 0; i < amounts.length; i++) {
    const [first, second] = [amounts[i]!, amounts[i + 1]];
    const range = second !== undefined && isRange(line, first, second) ? second : null;
    const last = range ?? first;
    if (range !== null) i++;
    const pay = judge(line, previous, from, first, last);
    from = last.end;
    if (pay !== null) found.push(pay);
  }
  return found;
}

function isRange(line: string, first: Amount, second: Amount): boolean {
  const between = line.slice(first.end, second.start);
  if (between.length > longestJoint) return false;
  if (!joint.test(between) && !joinedByRemark.test(between)) return false;
  if (
    /^\s*and\s*$/i.test(between) &&
    !/\bbetween\b/i.test(line.slice(Math.max(0, first.start - 60), first.start))
  )
    return false;
  const low = scaledLike(first, second);
  return low <= second.value && second.value <= low * 6;
}

/** "130-150k" and "$60 - 80K": the first end borrows the scale of the second. */
function scaledLike(first: Amount, second: Amount): number {
  return second.scaled && !first.scaled && first.value < 1000 ? first.value * 1000 : first.value;
}

function judge(line: string, previous: string, from: number, first: Amount, last: Amount): StatedPay | null {
  const currency =
    last.currency === null || first.currency === null
      ? (first.currency ?? last.currency)
      : agreed(first, last);
  if (currency === null) return null;
  const low = first === last ? first.value : scaledLike(first, last);
  const high = last.value;
  const lead = line.slice(from, first.start);
  const rest = line.slice(last.end, last.end + 60);
  const near = lead.slice(-70);
  if (otherAfter.test(rest)) return null;
  const cue = lastMatch(near, payWord);
  if (lastMatch(near, otherMoney) > cue) return null;
  const period = periodOf([low, high], lead, rest);
  if (period === null) return null;
  const alone = lead.trim().length < 30 && /^\W*$/.test(lead.replace(/[A-Za-z ]{0,24}:?/, ''));
  const cued =
    cue >= 0 ||
    says(payWord, rest.slice(0, 30)) ||
    (lead.length < 100 && previous.length < 120 && says(payWord, previous));
  const ranged = first !== last && period === 'year' && high < 2_000_000;
  if (!cued && !(alone && (ranged || period === 'hour' || first.scaled)) && !ranged) return null;
  return {
    low,
    high,
    currency,
    period,
    kind: /\bOTE\b|on[- ]target|target (?:total )?(?:earnings|cash)/i.test(near + rest) ? 'target' : 'base',
    start: first.start,
    end: last.end,
  };
}

/** "$143,000 - $193,000 CAD": the code at one end is meant for both. */
function agreed(first: Amount, last: Amount): string | null {
  if (first.currency === last.currency) return first.currency;
  return first.currency === 'USD' ? last.currency : last.currency === 'USD' ? first.currency : null;
}

/** A pattern for every match keeps where it stopped; a question begins anew. */
const says = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0;

function lastMatch(text: string, pattern: RegExp): number {
  let at = -1;
  for (const match of text.matchAll(pattern)) at = match.index;
  return at;
}
