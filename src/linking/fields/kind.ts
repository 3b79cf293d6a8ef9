import { fold, tokensOf } from '../text/fold.ts';
import { dayNumber } from './day-number.ts';
import { digitsOf } from './digits.ts';

/** How a column's values are compared. `row-id` names the row and `ignore` is left out; neither is compared. */
export const fieldKinds = [
  'name',
  'text',
  'category',
  'code',
  'phone',
  'date',
  'year',
  'number',
  'row-id',
  'ignore',
] as const;
export type FieldKind = (typeof fieldKinds)[number];

const amountHeader =
  /\b(count|jobs|number of|total|amount|price|workers|employees|laid off|headcount|population)\b/;
const idHeader = /\b(id|key|rec|record|row|uuid)\b/;
const sampled = 5000;

/** What a column holds, judged by its values in one table or two; the header only tells amounts from codes. */
export function kindOf(header: string, a: readonly string[], b: readonly string[] | null): FieldKind {
  const values = [...a.slice(0, sampled), ...(b ?? []).slice(0, sampled)].filter((value) => value !== '');
  if (values.length === 0) return 'ignore';
  const share = (holds: (value: string) => boolean): number => values.filter(holds).length / values.length;
  const distinct = new Set(values).size;
  if (distinct === 1) return 'ignore';
  if (share((value) => /^(19|20)\d\d(\.0)?$/.test(value)) > 0.95) return 'year';
  if (share((value) => dayNumber(value) !== null) > 0.9) return 'date';
  if (share(isPhone) > 0.8) return 'phone';
  const heading = fold(header.replace(/_/g, ' '));
  if ((b !== null || idHeader.test(heading)) && namesRows(a, b)) return 'row-id';
  const numeric = share((value) => /^[$€£]?-?\d[\d,]*(\.\d+)?%?$/.test(value.trim()));
  if (numeric > 0.9 && (amountHeader.test(heading) || share((value) => /\.\d*[1-9]/.test(value)) > 0.1))
    return 'number';
  if (share((value) => /^[\w-]*\d[\w-]*$/.test(value.trim())) > 0.9) return 'code';
  const words = values.reduce((sum, value) => sum + tokensOf(fold(value)).length, 0) / values.length;
  if (distinct <= 40 && distinct / values.length < 0.05 && words < 3) return 'category';
  return words > 1.6 ? 'text' : 'name';
}

/** A column that differs in every row and, of two tables, shares nothing: it can only name the rows. */
function namesRows(a: readonly string[], b: readonly string[] | null): boolean {
  const unique = (values: readonly string[]): boolean =>
    values.length > 1 && !values.includes('') && new Set(values).size === values.length;
  if (!unique(a) || (b !== null && !unique(b))) return false;
  const word = a.every((value) => !/\s/.test(value.trim()));
  if (b === null) return word;
  const held = new Set(a);
  return word && !b.some((value) => held.has(value));
}

function isPhone(value: string): boolean {
  const digits = digitsOf(value);
  return (
    digits.length >= 7 && digits.length <= 15 && /\d[\s()./-]+\d/.test(value) && !/[a-z]{3}/i.test(value)
  );
}
