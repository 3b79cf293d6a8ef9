import type { Bound } from '../../core/index.ts';
import type { Atom, Figure } from './types.ts';

/** The figure of one number under its bound: a floor has only a low, a ceiling only a high, all else a best value. */
export function boundFigure(atom: Atom, bound: Bound, { end, outer }: Pick<Figure, 'end' | 'outer'>): Figure {
  const { start, kind, value, unit, word } = atom;
  return {
    start,
    end,
    kind,
    low: bound === 'at-least' ? value : null,
    best: bound === 'exact' || bound === 'about' ? value : null,
    high: bound === 'at-most' ? value : null,
    bound,
    unit,
    outer,
    word,
  };
}
