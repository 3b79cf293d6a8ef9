import type { Column } from '../fields/column.ts';
import { jaroWinkler } from '../text/jaro-winkler.ts';
import { oneEditApart } from '../text/one-edit.ts';
import { softOverlap } from '../text/overlap.ts';

/** One field's comparison: how many levels there are, what each is called, and the level of two values. */
export interface Comparison {
  /** best level first; the last is "differs" */
  readonly levels: readonly string[];
  readonly level: (a: number, b: number) => number;
}

/** What the comparison of a column says where either cell is empty. */
export const missing = 255;

/** The comparison that fits a column's kind; level 0 is always the same value. */
export function comparisonOf(column: Column): Comparison {
  const { values, words, numbers, rarity } = column;
  switch (column.kind) {
    case 'text':
      return steps(
        (a, b) => softOverlap(words[a]!, words[b]!, rarity),
        [0.9, 0.75, 0.55, 0.3, 0.1],
        [
          'nearly the same words',
          'most words shared',
          'about half of the words shared',
          'some words shared',
          'a common word shared',
        ],
        'no words shared',
      );
    case 'name':
      return steps(
        (a, b) => jaroWinkler(values[a]!, values[b]!),
        [0.92, 0.84, 0.72],
        ['nearly the same spelling', 'a similar spelling', 'a distantly similar spelling'],
        'another name',
      );
    case 'code':
    case 'phone':
      return steps(
        (a, b) => (oneEditApart(values[a]!, values[b]!) ? 1 : jaroWinkler(values[a]!, values[b]!)),
        [1, 0.85],
        ['one character apart', 'similar characters'],
        'another value',
      );
    case 'date':
      return steps(
        (a, b) => -(oneEditApart(values[a]!, values[b]!) ? 1 : Math.abs(numbers[a]! - numbers[b]!)),
        [-1, -7, -31, -366],
        ['a day or one digit apart', 'within a week', 'within a month', 'within a year'],
        'another date',
      );
    case 'year':
      return steps((a, b) => -Math.abs(numbers[a]! - numbers[b]!), [-1], ['one year apart'], 'another year');
    case 'number':
      return steps(
        (a, b) => -apart(numbers[a]!, numbers[b]!),
        [-0.01, -0.05, -0.25],
        ['within 1 %', 'within 5 %', 'within 25 %'],
        'another figure',
      );
    default:
      return { levels: ['the same', 'different'], level: (a, b) => (a === b ? 0 : 1) };
  }
}

/** How far two figures lie apart, as a share of the larger. */
function apart(a: number, b: number): number {
  return a === b ? 0 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));
}

function steps(
  measure: (a: number, b: number) => number,
  floors: readonly number[],
  names: readonly string[],
  otherwise: string,
): Comparison {
  return {
    levels: ['the same', ...names, otherwise],
    level: (a, b) => {
      if (a === b) return 0;
      const alike = measure(a, b);
      const at = floors.findIndex((floor) => alike >= floor);
      return at < 0 ? floors.length + 1 : at + 1;
    },
  };
}
