import { Problem } from '../problem.ts';
import type { Measured } from './measured.ts';

/** A figure that is no figure (not a number, ends crossed, a best outside its ends) is the caller's mistake, not a refusal. */
export function checked<M extends Measured>(figure: M): M {
  const { low, best, high } = figure.value;
  const given = [low, best, high].filter((end) => end !== null);
  const ordered = given.every((end, i) => i === 0 || (given[i - 1] as number) <= end);
  if (given.length > 0 && given.every(Number.isFinite) && ordered) return figure;
  if (given.length === 0 && figure.value.bound === 'range') return figure;
  throw new Problem(
    'bad-input',
    `expected low <= best <= high, at least one of them a number; got ${given.join(', ') || 'none'}`,
    {
      hint: 'leave an end that nobody stated null, and keep the ends in order',
      facts: { value: figure.value, unit: figure.unit },
    },
  );
}
