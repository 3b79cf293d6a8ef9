import { cuesAround } from './cues.ts';
import { byCue, has, headcount, isBystanders, listings, tellsCut } from './heads.ts';
import { type Noun, nounAfter } from './noun.ts';
import type { Place } from './place.ts';
import type { Verdict } from './types.ts';
import { unitOf } from './unit-of-account.ts';

const none: Noun = { kind: 'none', word: '', end: 0 };

/** What a number without a noun counts: its verb, the figure before it or its place in a list decide. */
export function bare(p: Place, after: string, value: number): Verdict | null {
  const { lex, lead, before } = p;
  const of = /^ of (?:us|you|them|those|whom|these)\b/i.exec(after);
  const ofOwner =
    /^,? (?:of|from) (?:its|the|our|their|his|her|your|\p{Lu})/u.test(after) &&
    !/^ of the (?:year|quarter|month|day|time|cost|market|world)/i.test(after);
  const small = p.figure.word && value <= 12;
  if (small && isBystanders(p, of ? after.slice(of[0].length) : after, value)) return null;
  const cues = cuesAround(lex, before, of ? p.gap.slice(of[0].length) : p.gap);
  const top = cues.find((c) => (c.side === 'before' ? c.distance <= (small ? 12 : 34) : c.distance <= 24));
  if (of || ofOwner) {
    const second = /^ (?:of|from) (?:\S+ ){1,3}?(?:about |some |roughly )?\d[\d.,]* ?([\p{L}-]*)/iu.exec(
      after,
    );
    if (second?.[1] && nounAfter(` ${second[1]}`, lex).kind === 'other') return null;
    const group =
      of !== null ||
      lex.workforce.test(after.slice(0, 60)) ||
      lex.jobNoun.test(after.slice(0, 60)) ||
      /^ of (?:its|the|our|their|\S+'s) (?:about |some |roughly )?\d/i.test(after);
    if (!group) return null;
    if (p.notice && of) return unitOf(p, none, null, after, 'cut');
    if (top && !(small && top.score < 5)) return byCue(p, none, after, top);
    if (small) return null;
    return p.story || tellsCut(p, p.sentence) || lex.rehireVerb.test(p.sentence)
      ? unitOf(p, none, null, after, 'cut')
      : has.test(before.slice(-30))
        ? headcount('an employer has them')
        : null;
  }
  const inList =
    p.last?.measure === 'jobs' &&
    /, (?:and )?$/.test(lead) &&
    p.figure.outer - (p.figures[p.index - 1]?.end ?? 0) < 40;
  if (value < 2 || (small && !top && !inList)) return null;
  if (inList && small) return unitOf(p, none, null, after, 'cut');
  if (top?.class === 'size' && top.distance <= 12) return byCue(p, none, after, top);
  if (top?.class === 'stay' && top.distance <= 14) return headcount(top.word);
  if (
    has.test(before.slice(-30)) &&
    /^(?:[.,;)]| (?:on|at|in (?:fiscal|20|may|june|july|january|february|march|april|august|september|october|november|december|\d)|people|worldwide|today|now|and I expect)|$)/i.test(
      after,
    ) &&
    /\b(?:employ|staff|headcount|workforce|we|they|payroll|books|people|company|head count)\b/i.test(
      `${p.lead} ${after.slice(0, 30)}`,
    ) &&
    !tellsCut(p, before) &&
    value >= 5
  )
    return headcount('an employer has them');
  const last = p.said[p.said.length - 1];
  const linked =
    /(?:\b(?:from|against|compared with|versus|vs\.?|than|after|and|or|to|with|was|were|is|of|which|whom) (?:about |roughly |some |nearly |around |the |just |only |a peak of |another )*|[,:;/(] ?)$/i.test(
      p.lead,
    );
  const open =
    /^(?:[.,;)"']|$| (?:in|at|from|across|for|a year (?:ago|earlier)|the year before|last|this|during|on|by|when|since|and|or|to|more|fewer|was|were|is|are|went|as|out|people|come|comes|came|will|have|had|you|that|redundan\w+|it)\b)/i.test(
      after,
    );
  if (last === 'headcount' && linked && open) return headcount('compared with the size of a workforce');
  if (top && open) return byCue(p, none, after, top);
  if (top && top.distance <= 8) return byCue(p, none, after, top);
  if (last === 'jobs' && linked && open)
    return unitOf(
      p,
      none,
      null,
      after,
      p.last?.action === 'hiring' ? 'hire' : p.last?.action === 'rehire' ? 'rehire' : 'cut',
    );
  if (last === 'postings' && linked && open) return listings('beside other listings');
  if (p.notice && /\p{L}{3}/u.test(before) && /^(?:[;.,)]|$)/.test(after) && value < 100000)
    return unitOf(p, none, null, after, 'cut');
  const listed =
    /(?:^|[,;:/—-] ?|\. )(?:about |up to |some |roughly |still |now |only |just |~ ?)?$/i.test(lead) ||
    lead === '';
  if (
    p.story &&
    listed &&
    /^(?:[;,/)]| [—/|-]| in [\p{L}]| at \p{Lu}| on the | out\b| (?:are|were) (?:in|at|based)\b|: | jobs|$)/u.test(
      after,
    ) &&
    value >= 5
  )
    return unitOf(p, none, null, after, 'cut');
  if (
    /^[\p{Lu}][^.]{2,44}[,;:/—] ?(?:about |up to |some )?$/u.test(lead) &&
    /^(?:[,;]| [—/|])/.test(after) &&
    value >= 5
  )
    return unitOf(p, none, null, after, 'cut');
  if (
    /\b(?:figure|number|total|count|tally|comparison)(?: of (?:\w+ ){1,3})? ?(?:is|was|of|at|as|remains) (?:still |now )?$/i.test(
      lead,
    ) &&
    open &&
    p.story
  )
    return unitOf(p, none, null, after, 'cut');
  if (
    /\b(?:the|a|another|that|this|our|figure of|number|total|toll|tally|goal of|all|other|remaining|further) (?:[a-z]+:? ){0,2}$/i.test(
      lead.replace(/: $/, ' '),
    ) &&
    open &&
    p.story &&
    value >= 5 &&
    /\b(?:figure|number|total|toll|tally|goal|remaining|other|another|further|the)\b[^.]{0,12}$/i.test(
      lead,
    ) &&
    !small
  )
    return unitOf(p, none, null, after, 'cut');
  return null;
}
