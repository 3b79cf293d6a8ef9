import type { Place } from './place.ts';
import type { Verdict } from './types.ts';
import { unitOf } from './unit-of-account.ts';

const separator = / ?(?:[;|]| — | \/ ) ?/g;
const none = { kind: 'none', word: '', end: 0 } as const;

/** A line of a table in text, "Obolus — Lagos — 300+ — 18% — 9 Apr": its cells say by place what prose says in words. */
export function isRow(sentence: string): boolean {
  return (
    sentence.length < 260 &&
    (sentence.match(separator)?.length ?? 0) >= 2 &&
    !/[a-z]{3,}\. [A-Z]/.test(sentence)
  );
}

/** What a cell of such a line counts; `undefined` when the cell is prose and the ordinary rules decide. */
export function rowVerdict(p: Place): Verdict | null | undefined {
  if (!isRow(p.sentence) || p.lead.trim() === '') return undefined;
  const after = p.sentence.slice(p.sentence.length - p.gapStart);
  const opens = /(?:^|[;|]| —| \/) ?"?(?:of )?$/.test(p.lead);
  const closes = /^"? ?(?:[;|]|—|\/|$)/.test(after);
  const { kind } = p.figure;
  if (
    (kind === 'percent' || kind === 'odds') &&
    opens &&
    (closes || /^ of (?:staff|company|workforce|studio|team)/i.test(after))
  ) {
    return {
      measure: 'workforce-share',
      unit: 'share',
      unitOfAccount: null,
      action: 'layoff',
      aside: false,
      because: 'a share in a row',
    };
  }
  if (kind !== 'count' || !Number.isInteger(p.figure.best ?? p.figure.high ?? p.figure.low)) return undefined;
  if (opens && /^ of [\d,. ]+ ?(?:[;|]|—|\/|$)/.test(after)) return unitOf(p, none, null, after);
  if (/\d of $/.test(p.lead) && closes)
    return {
      measure: 'headcount',
      unit: 'jobs',
      unitOfAccount: null,
      action: null,
      aside: true,
      because: 'the base in a row',
    };
  if (opens && closes)
    return unitOf(
      p,
      none,
      null,
      after,
      /\b(?:rehir|reinstat|recall|came back)/i.test(p.heading) ? 'rehire' : 'cut',
    );
  return undefined;
}
