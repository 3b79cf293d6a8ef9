import type { Span } from '../../core/index.ts';
import { type DateRead, days } from '../date/dates.ts';

const earlier: RegExp =
  /\b(?:last year|a year (?:ago|earlier)|the year before|years? ago|previous(?:ly)?|earlier (?:this year|round|cut)|in the (?:first|last|previous) round|the \d{4} (?:programme|program|round|cut|offer)|back in|four years ago|two years ago)\b/i;

/**
 * The date that sets an action apart from the one the document is about: well before it, in the figure's own clause.
 * `null`: the occasion is the document's own.
 */
export function occasionOf(
  sentence: string,
  base: number,
  at: number,
  dates: readonly DateRead[],
  published: string | null,
  scope: Span,
): string | null {
  const dated =
    /^(\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?): /u.exec(
      sentence,
    );
  if (dated) return dated[1]!;
  const from = Math.max(
    base + Math.max(sentence.slice(0, at - base).search(/[;:](?=[^;:]*$)/), 0),
    scope.start,
  );
  const near = dates.filter((d) => d.start >= from && d.end <= scope.end && Math.abs(d.start - at) < 110);
  const past = near
    .filter((d) => isPast(d.value, published))
    .sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0];
  if (past) return past.value;
  const words = earlier.exec(sentence.slice(from - base, Math.min(scope.end - base, at - base + 70)));
  return words ? words[0].toLowerCase() : null;
}

function isPast(value: string, published: string | null): boolean {
  if (!published || value.startsWith('FY')) return false;
  const end =
    value.length === 4
      ? `${value}-12-31`
      : value.includes('Q')
        ? `${value.slice(0, 4)}-${String(Number(value.slice(-1)) * 3).padStart(2, '0')}-28`
        : value.length === 7
          ? `${value}-28`
          : value;
  return days(published) - days(end) > 24;
}
