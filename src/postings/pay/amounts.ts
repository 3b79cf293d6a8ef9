import { codePattern, currencyOf, signPattern } from './currencies.ts';

/** One amount of money as it stands: its number with its scale applied, and where it is. */
export interface Amount {
  readonly value: number;
  readonly currency: string | null;
  /** true when `k` or `m` scaled it */
  readonly scaled: boolean;
  /** half-open, in UTF-16 code units */
  readonly start: number;
  readonly end: number;
}

const figure = String.raw`\d{1,3}(?:[,.' \u00a0\u2009\u202f]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)`;
const pattern = new RegExp(
  `(?:(${codePattern}) ?)?(${signPattern})? ?(?<![\\d.,])(${figure})(?: ?([kK]|[mM])(?![\\w]))?(\\+)?(?: ?(${signPattern}))?(?: ?\\(?(${codePattern}))?`,
  'g',
);

/** Every amount of a line, with or without a currency; what belongs together is for the ranges to say. */
export function amountsIn(line: string): readonly Amount[] {
  const found: Amount[] = [];
  for (const match of line.matchAll(pattern)) {
    const [whole, codeBefore, signBefore, digits, scale, , signAfter, codeAfter] = match;
    const value = numberOf(digits!) * (scale === undefined ? 1 : /k/i.test(scale) ? 1000 : 1_000_000);
    // a dollar after the figure may open the next amount: "100k-$120k" keeps its sign for the second
    const after =
      signAfter !== undefined && /^\s*\d/.test(line.slice(match.index + whole.length))
        ? undefined
        : signAfter;
    found.push({
      value,
      currency: currencyOf(signBefore ?? after, codeBefore ?? codeAfter),
      scaled: scale !== undefined,
      start: match.index + (whole.length - whole.trimStart().length),
      end: match.index + whole.trimEnd().length,
    });
  }
  return found;
}

/** "58,000", "58.000", "58 000", "17.50", "1.234,56": the last mark is decimal only when one or two digits follow. */
function numberOf(digits: string): number {
  const decimal = /[.,](\d{1,2})$/.exec(digits);
  const whole = (decimal === null ? digits : digits.slice(0, decimal.index)).replace(/\D/g, '');
  return Number(decimal === null ? whole : `${whole}.${decimal[1]}`);
}
