import { type Cue, cuesAround } from './cues.ts';
import { byCue, has, headcount, isBystanders, listings, tellsCut, upTo } from './heads.ts';
import type { Noun } from './noun.ts';
import type { Place } from './place.ts';
import type { Verdict } from './types.ts';
import { unitOf } from './unit-of-account.ts';

const ofIts: RegExp =
  /\b(?:of|from|among) (?:its|the|our|their|his|her|[\p{Lu}][\p{L}&'.-]*(?: [\p{Lu}&][\p{L}&'.-]*)*'s?|the \p{L}+'s?)(?: (?:current|then|total|global|remaining|existing|former|own|worldwide|roughly|about|some|nearly|approximately|around|estimated|more than|salaried|full-time))* $/iu;

/** What a number with a noun for people or their places counts. */
export function people(p: Place, noun: Noun, after: string, value: number): Verdict | null {
  const { lead, before } = p;
  const rest = after.slice(noun.end);
  const short = before.slice(-44);
  if (p.figure.word && value <= 12 && isBystanders(p, rest, value)) return null;
  if (
    /\breductions? in (?:its |the |our |total |global )*(?:work-?force|head-?count|staff) of (?:up to |about |approximately )?$/i.test(
      upTo(p),
    )
  )
    return unitOf(p, noun, null, after, 'cut');
  if (
    /^ (?:explicitly |now |also |that )?(?:mention|ask for|require|list|cite)\b/i.test(rest) &&
    (p.said.includes('postings') || /\b(?:listings|postings|openings|vacancies|adverts)\b/i.test(p.sentence))
  )
    return listings('listings that mention');
  if (
    /\b(?:which|that|it|company|group|firm|bank) (?:now |still )?(?:has|had|employs|employed) (?:about |some |roughly |nearly |around )?$/i.test(
      short,
    ) &&
    !/^ (?:to|who (?:will|are|were)|it|whose)\b/i.test(rest)
  )
    return headcount('an employer has them');
  if (isWork(p, rest)) return unitOf(p, noun, 'equivalence', after);
  if (
    /\b(?:report(?:s|ing)? to|layers of|per|each with|every|one manager (?:for|to)|ratio of|teams? of|groups? of) $/i.test(
      lead,
    ) &&
    value <= 40 &&
    !/\ba team of $/i.test(lead)
  )
    return null;
  if (noun.kind === 'act' && p.figure.word && value <= 12) return null;
  if (noun.kind === 'act') return unitOf(p, noun, null, after, 'cut');
  const prior = p.figures[p.index - 1];
  if (
    prior &&
    prior.kind !== 'money' &&
    /^ of (?:its|the|our|their|his|her|\S+'s|the \S+'s) (?:[a-z-]+ ){0,2}$/i.test(
      lead.slice(lead.length - (p.figure.outer - prior.end)),
    )
  )
    return /^,? (?:it|that it|whom it|who were|that were)? ?(?:had )?(?:put on|laid off|cut|dismissed|let go|furloughed|lost their)\b/i.test(
      rest,
    )
      ? unitOf(p, noun, null, after, 'gone')
      : headcount('the base of a share');
  if (
    ofIts.test(lead) &&
    p.index > 0 &&
    !/^(?:,)? (?:who |will |are |were )?(?:leav|go\b|los|let go|made redundant|cut|affected)/i.test(rest)
  )
    return headcount('the base of a share');
  if (/\b(?:each|all|every one|most|any|none) of (?:our|its|their|the) $/i.test(short))
    return headcount('all of them');
  if (
    /\b(?:redeploy|retrain|reskill|relocat|reassign)\w* (?:about |some |its |all |up to |as many as )*$/i.test(
      short,
    )
  )
    return headcount('moved, not cut');
  const cues = cuesAround(p.lex, before, p.gap.slice(noun.end));
  const top = cues[0];
  const listed = p.said[p.said.length - 1] === 'jobs' && /[,:] (?:and )?$/.test(lead);
  if (
    p.figure.word &&
    value <= 12 &&
    !listed &&
    !(has.test(short) && /^(?:people|staff|employees|workers)$/i.test(noun.word)) &&
    !(top && top.score > 5 && /^(?:cut|gone|hire|rehire|taken|size|stay)$/.test(top.class))
  )
    return null;
  if (top && decides(top, p)) return byCue(p, noun, after, top);
  if (
    /\b(?:that|which|this|it|sum|total|the other|makes|altogether|together) (?:is|makes|comes to|adds up to|was|are|were|would be)? ?(?:about |some )?$/i.test(
      short,
    ) &&
    p.story &&
    !/\b(?:we are|we're|they are)/i.test(short)
  )
    return unitOf(p, noun, null, after, 'cut');
  if (/^ (?:worldwide|globally|around the world)\b/i.test(rest) && !tellsCut(p, before))
    return headcount('a workforce in all');
  if (has.test(short) && !p.notice) return headcount('an employer has them');
  if (p.notice) return unitOf(p, noun, null, after, 'cut');
  if (
    /\b(?:advis\w+|serv\w+|train\w+|pay(?:s|ing)?|led by|manag\w+|treats?|told|met|interview\w+|emailed|contact\w+|represent\w+) (?:about |some |roughly |its |all |up to |more than )*$/i.test(
      short,
    )
  )
    return /represent/.test(short) ? headcount('those represented') : null;
  if (p.title && p.figure.word && !tellsCut(p, p.sentence)) return null;
  if (p.title || p.story || tellsCut(p, p.sentence) || tellsCut(p, p.previous)) {
    return /\b(?:from|in|at) (?:the |its |their )?$/.test(short) && noun.kind === 'job' && p.index === 0
      ? headcount('a group of staff')
      : unitOf(p, noun, null, after, 'cut');
  }
  return noun.kind === 'job' &&
    value >= 2 &&
    /^(?:employees|staff|staffers|workers|people|colleagues|jobs)$/i.test(noun.word)
    ? headcount('people, no act')
    : null;
}

function decides(cue: Cue, p: Place): boolean {
  return cue.score > 2 || (cue.score > 0.5 && p.story);
}

function isWork(p: Place, rest: string): boolean {
  return (
    (/\b(?:work|output|tasks?|workload|jobs?) (?:of|done by|equivalent to|for) (?:about |roughly |some |up to |as many as )?$/i.test(
      p.lead,
    ) &&
      /\b(?:does|do|doing|did|handl\w+|work of|workload)\b/i.test(p.lead.slice(-50))) ||
    /\bequivalent (?:of|to) (?:about |some )?$/i.test(p.lead) ||
    /^ (?:worth )?of capacity\b/i.test(rest) ||
    /^ (?:did|used to|would|could|had done|once)(?: do| take| need)?\b(?! (?:lose|leave|go|be))/i.test(
      rest,
    ) ||
    (/\b(?:used to take|used to need|took|needed|what|like having|as good as|Call it) (?:about |some |a team of |another )?$/i.test(
      p.lead,
    ) &&
      /\b(?:does|did|do|work|used to|what)\b/i.test(p.sentence))
  );
}
