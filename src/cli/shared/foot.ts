import { wrap } from '../terminal/wrap.ts';
import type { Screen } from './ask.ts';

/** The quiet last words of an answer: how much was looked at, and what to ask next. */
export function foot(text: string, { style, columns }: Pick<Screen, 'style' | 'columns'>): string {
  return wrap(text, columns).map(style.dim).join('\n');
}
