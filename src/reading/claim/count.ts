import { bare } from './bare.ts';
import { headcount } from './heads.ts';
import { isNoHead } from './no-heads.ts';
import { nounAfter } from './noun.ts';
import { people } from './people.ts';
import type { Place } from './place.ts';
import { advertised, postings } from './postings.ts';
import type { Verdict } from './types.ts';
import { unitOf } from './unit-of-account.ts';

const quotient: Verdict = {
  measure: 'ratio',
  unit: 'ratio',
  unitOfAccount: null,
  action: null,
  aside: true,
  because: 'a bare quotient',
};

const label: RegExp =
  /\b(?:number (?:of (?:workers|employees|jobs|positions) )?affected|(?:workers|employees|jobs|positions) affected|laid off|jobs? (?:cut|lost)|affected|impacted|layoffs?|redundancies|total (?:affected|separations|layoffs)) ?[:=|/-] ?$/iu;
const sizeLabel: RegExp =
  /\b(?:total (?:employees|workers|workforce|staff)(?: at (?:the )?(?:site|location|facility))?|employees at (?:the )?site|head-?count|work-?force|number of employees|staff(?: numbers?)?|team size|employees) ?[:=|/-] ?$/iu;

/** What a number of people, places or nothing named counts; `null` when it counts something else. */
export function countVerdict(p: Place): Verdict | null {
  const { figure, lex, lead } = p;
  const value = figure.best ?? figure.high ?? figure.low ?? 0;
  if (!Number.isInteger(value))
    return /\b(?:weight|index|score|ratio|multiple|theirs|factor|times)\b/i.test(lead.slice(-70))
      ? quotient
      : null;
  const after = p.sentence.slice(p.sentence.length - p.gapStart);
  if (/\bI(?:'m| am) $/.test(lead)) return null;
  if (
    /\b(?:head-?count|work-?force|staff numbers|payroll|employment)\b[^.;]{0,24}\bto $/i.test(lead) ||
    (/\bwith its $/i.test(lead) && /^[.,;)]|^$/.test(after))
  )
    return headcount('the size of a workforce');
  if (/^-strong\b/.test(after)) return headcount('strong');
  const noun = nounAfter(after, lex);
  if (isNoHead(p, noun, after)) return null;
  if (
    /\b(?:head-?count|employees|workforce|staff)\b[^.]{0,30}\?$/i.test(p.previous.trim()) &&
    /^(?:[^:]{1,40}: )?$/.test(lead) &&
    noun.kind === 'none'
  )
    return headcount('the answer to a question of headcount');
  if (/^-strong\b/.test(after)) return headcount('strong');
  if (
    /\b(?:people|jobs|roles|staff|employees|posts|workers) (?:out )?of (?:its |the |a total of )?$/i.test(
      lead,
    ) &&
    /^(?:[.,;)]|$| in\b)/.test(after)
  )
    return headcount('the base of a count');
  if (
    p.said.includes('headcount') &&
    p.said[p.said.length - 1] === 'headcount' &&
    /, (?:including|of whom|of which|excluding)[^.;]{0,20}$|\b(?:excluding|including) (?:about |some |approximately )?$/i.test(
      lead,
    )
  )
    return headcount('part of a workforce');
  if (label.test(lead)) return unitOf(p, noun, null, after, 'cut');
  if (sizeLabel.test(lead) && (noun.kind === 'none' || noun.kind === 'job'))
    return headcount('labelled as the size of a workforce');
  if (noun.kind === 'opening' || (noun.kind === 'job' && advertised(p, after, noun)))
    return postings(p, noun, after);
  if (noun.kind === 'none' || noun.kind === 'other') return bare(p, after, value);
  return people(p, noun, after, value);
}
