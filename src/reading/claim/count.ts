import { type Noun, nounAfter } from './noun.ts';
import type { Place } from './place.ts';
import type { Verdict } from './types.ts';
import { unitOf } from './unit-of-account.ts';

const headcount = (because: string): Verdict => ({
  measure: 'headcount',
  unit: 'jobs',
  unitOfAccount: null,
  action: null,
  aside: true,
  because,
});

const ofIts =
  /\b(?:of|from) (?:its|the|our|their|his|her|[\p{Lu}][\p{L}&'.-]*(?: [\p{Lu}&][\p{L}&'.-]*)*'s?|the \p{L}+'s?)(?: (?:current|then|total|global|remaining|existing|former|own|worldwide|roughly|about|some|nearly|approximately|around|estimated|more than))* $/iu;
const has =
  /\b(?:ha(?:s|d|ve|ving)|with|count(?:s|ed)|number(?:s|ed)|now|of|at|totall?ed|which employs|we are|we're|they'd been|been|to be|have been|still|runs? on) (?:now |had |a |only |just |still |grown to |some |roughly )?$/i;
const sized =
  /^(?: of (?:it|them))?(?:,? (?:at|as of|as at|by|on) (?:the )?(?:end|start|close|beginning|time|year|december|january|february|march|april|may|june|july|august|september|october|november|\d{1,2} )|-strong| on (?:its|the|their|our) (?:payroll|books)| worldwide| globally| around the world| across (?:the|its|\d+|\w+) (?:world|globe|countries|offices|sites|states|business)| in total\b)/i;
const comparing =
  /\b(?:down|up) from (?:about |roughly |some |nearly |around |a peak of |a high of |more than )?$|\b(?:from|to) (?:about |roughly |some |nearly )?$/i;

/** What a bare or nouned number of people or places counts; `null` when it counts something else. */
export function countVerdict(p: Place): Verdict | null {
  const { figure, lex, lead } = p;
  const value = figure.best ?? figure.high ?? figure.low ?? 0;
  const precise = Number.isInteger(value);
  if (!precise)
    return /\b(?:weight|index|score|ratio|multiple|theirs|factor)\b/i.test(lead.slice(-70)) ||
      /^ times/i.test(p.after)
      ? {
          measure: 'ratio',
          unit: 'ratio',
          unitOfAccount: null,
          action: null,
          aside: true,
          because: 'a bare quotient',
        }
      : null;
  const raw = p.sentence.slice(lead.length, p.sentence.length);
  const after = p.sentence.slice(figureEnd(p));
  const noun = nounAfter(after, lex);
  if (
    figure.word &&
    value <= 12 &&
    noun.kind === 'none' &&
    !/\b(?:rehired|dismissed|sacked|hired|laid off|let go|replaced) $/i.test(lead)
  )
    return null;
  if (noun.kind === 'other' && !/^ (?:of (?:its|the|our|their)|at|in|on|by)\b/i.test(after)) return null;
  if (
    /\b(?:survey(?:ed)?|polled|interviewed|asked|panel of|sample of|respondents?|canvassed|among) (?:of )?(?:about |some |more than |nearly )?$/i.test(
      lead,
    ) ||
    /^ (?:[a-z]+ ){0,4}(?:surveyed|polled|were asked|interviewed|respondents)\b/i.test(after)
  )
    return null;

  if (
    noun.kind === 'opening' ||
    (noun.kind === 'job' && /^(?:jobs|roles|positions|posts)$/i.test(noun.word) && advertised(p, after))
  )
    return postings(p, noun, after);
  if (noun.kind === 'job' || noun.kind === 'contractor' || noun.kind === 'act')
    return people(p, noun, after, value);
  return bare(p, after, raw, value);
}

function figureEnd(p: Place): number {
  return p.sentence.length - p.gapStart;
}

function advertised(p: Place, after: string): boolean {
  return (
    /\b(?:advertis\w+|list(?:s|ed|ing)|post(?:s|ed|ing)(?! of)|recruiting for|looking for|open(?:ed|s|ing)?(?= applications))(?: \S+){0,3} $/i.test(
      p.lead.slice(-50),
    ) &&
    !p.lex.cutVerb.test(p.before) &&
    !/^ (?:cut|lost)/.test(after)
  );
}

const closing =
  /\b(?:clos\w+|cancel\w*|eliminat\w+|scrap\w*|withdr\w+|freez\w+|froz\w+|strik\w+|struck|cut\w*|axe\w*|remov\w+|pull\w*|not (?:be )?fill\w*|leave|leaving|left|unfilled|drop\w*|shelv\w+|delet\w+|abandon\w*|take out|taken out|not backfill\w*|suspend\w*)\b/i;

function postings(p: Place, noun: Noun, after: string): Verdict {
  const closed =
    closing.test(p.before) ||
    closing.test(after.slice(noun.end, noun.end + 60)) ||
    /\b(?:will not|won't|not to|no longer) (?:re)?fill\b/i.test(p.before);
  if (closed && !/\b(?:appear|mention|advertis)/i.test(after))
    return {
      measure: 'jobs',
      unit: 'jobs',
      unitOfAccount: 'requisition',
      action: 'requisitions-closed',
      aside: false,
      because: `${noun.word} that are closed`,
    };
  const hiring = /\bapproved\b|\bnew\b/i.test(after.slice(0, noun.end)) || p.lex.hireVerb.test(p.before);
  return {
    measure: 'postings',
    unit: 'listings',
    unitOfAccount: null,
    action: /\badvertis|\bapproved\b/i.test(p.before + after.slice(0, noun.end)) || hiring ? 'hiring' : null,
    aside: false,
    because: noun.word,
  };
}

function people(p: Place, noun: Noun, after: string, value: number): Verdict | null {
  const { lex, lead, before } = p;
  const rest = after.slice(noun.end);
  if (
    /\b(?:work|output|tasks?|workload) (?:of|done by|equivalent to) (?:about |roughly |some |up to )?$/i.test(
      lead,
    ) ||
    /\bequivalent (?:of|to) $/i.test(lead) ||
    /^ (?:did|do|used to do|would do) (?:it )?by hand|^ used to (?:do|take|need)/i.test(rest) ||
    (/\b(?:takes?|took|used to take|needed) (?:about |some )?$/i.test(lead) &&
      /\b(?:does|did|do|work)\b/i.test(lead))
  ) {
    return unitOf(p, noun, 'equivalence', after);
  }
  if (
    /\b(?:reports? to|nine managers|layers of|per|each with|every|one manager (?:for|to)|ratio of|teams? of|groups? of|minimum of|more than|fewer than|at least) $/i.test(
      lead,
    ) &&
    (value <= 12 ||
      /\b(?:employers? (?:with|of)|companies with|firms with|plants? with|threshold|act)\b/i.test(
        lead.slice(-60),
      ))
  )
    return null;
  if (
    /\b(?:employers?|companies|firms|businesses|plants?|those|owners of firms|sites) (?:with|of|that have|having|employing) (?:fewer than |more than |at least |over |under |up to |less than )?$/i.test(
      lead + p.sentence.slice(lead.length, lead.length + 14).replace(/[\d,]+.*$/, ''),
    )
  )
    return null;
  if (noun.kind === 'act' && !/^(?:salidas|exits|departures|départs)$/i.test(noun.word))
    return unitOf(p, noun, null, after);
  const cutting = lex.cutVerb.test(before) || lex.cutNoun.test(before);
  const beforeShort = before.slice(-44);
  if (lastOf(lex.headcountBefore, beforeShort))
    return employing(p, rest) ? unitOf(p, noun, null, after) : headcount('the size of a workforce');
  if (lastOf(lex.remain, beforeShort, 24)) return headcount('who stays');
  if (
    ofIts.test(lead) &&
    ((noun.kind === 'job' && p.index > 0) || /^(?: (?:worldwide|globally|in total))/.test(rest))
  )
    return headcount('the base of a share');
  if (
    /^(?: who| that)? (?:will |would )?(?:remain|stay|keep|are safe|are unaffected|are not affected)\b/i.test(
      rest,
    )
  )
    return headcount('who stays');
  if (comparing.test(lead) && !cutting && previousIs(p, 'headcount'))
    return headcount('compared with the size of a workforce');
  if (sized.test(rest) && !cutting) return headcount('a workforce at a date');
  const leaving =
    lex.cutVerb.test(rest.slice(0, 60)) ||
    lex.gone.test(rest.slice(0, 60)) ||
    lex.cutNoun.test(rest.slice(0, 40));
  const hiring =
    lex.hireVerb.test(before.slice(-60)) ||
    lex.rehireVerb.test(before.slice(-60)) ||
    lex.rehireVerb.test(rest.slice(0, 40)) ||
    lex.hireVerb.test(rest.slice(0, 30));
  if (has.test(beforeShort) && !cutting && !leaving && !hiring && !lex.voluntary.test(p.sentence))
    return headcount('an employer has them');
  if (
    /\b(?:total employees|employees at (?:the )?site|headcount|workforce|number of employees|staff numbers?|team size)[^.;]{0,16}$/i.test(
      beforeShort,
    ) &&
    !cutting
  )
    return headcount('labelled as the size');
  if (
    cutting ||
    leaving ||
    hiring ||
    p.notice ||
    lex.voluntary.test(p.sentence) ||
    lex.accepted.test(rest.slice(0, 40)) ||
    lex.gone.test(before)
  )
    return unitOf(p, noun, null, after);
  if (
    /\b(?:represents?|advis\w+|serv\w+|train\w+|retrain\w*|reskill\w*|relocat\w+|mov(?:e|es|ed|ing)|pay(?:s|ing)?|told|led by|manag\w+|treats?) (?:about |some |roughly |its |all |up to |more than )*$/i.test(
      beforeShort,
    )
  )
    return null;
  if (/^ (?:work|works|worked|are employed|is employed|will work)\b/i.test(rest))
    return headcount('they work there');
  if (
    /\b(?:there (?:are|were)|look after|handles?)\b/i.test(beforeShort) ||
    /^ (?:look after|handle|sit|report)/i.test(rest)
  )
    return p.story ? unitOf(p, noun, null, after) : headcount('they are there');
  if (p.title || p.story || lex.cutVerb.test(p.previous) || lex.cutNoun.test(p.previous))
    return unitOf(p, noun, null, after);
  return lex.cutVerb.test(p.sentence) || lex.cutNoun.test(p.sentence) ? unitOf(p, noun, null, after) : null;
}

function employing(p: Place, rest: string): boolean {
  return (
    /\bclosing|\bclose[sd]?|\bshut/i.test(p.lead.slice(-80)) &&
    /employing (?:about |some |nearly )?$/i.test(p.lead) &&
    !/^ at\b/.test(rest)
  );
}

function bare(p: Place, after: string, raw: string, value: number): Verdict | null {
  const { lex, lead, before } = p;
  const none: Noun = { kind: 'none', word: '', end: 0 };
  if (
    /^(?: of| in)? ?(?:its|the|our|their)\b/i.test(after) &&
    /^ of (?:its|the|our|their|his|her|those|these|your|[\p{Lu}])/iu.test(after)
  ) {
    const owner = /^ of (?:\S+ ){1,4}?(?:about |some |roughly )?[\d.,]*\d ?/i.exec(after);
    if (owner || lex.workforce.test(after.slice(0, 60)) || lex.jobNoun.test(after.slice(0, 60))) {
      if (lex.remain.test(before.slice(-24))) return headcount('who stays');
      return lex.cutVerb.test(p.sentence) ||
        lex.cutNoun.test(p.sentence) ||
        p.story ||
        lex.voluntary.test(p.sentence) ||
        lex.rehireVerb.test(p.sentence)
        ? unitOf(p, none, null, after)
        : null;
    }
  }
  if (
    lastOf(lex.headcountBefore, before.slice(-40)) ||
    (/\b(?:headcount|workforce|total employees at site|employees)(?: \S+){0,4}:? $/i.test(
      before.slice(-44),
    ) &&
      !lex.cutVerb.test(before))
  )
    return value >= 2 ? headcount('the size of a workforce') : null;
  if (comparing.test(lead) && previousIs(p, 'headcount'))
    return headcount('compared with the size of a workforce');
  if (
    previousIs(p, 'jobs') &&
    /(?:\b(?:from|against|compared with|versus|vs\.?|than|after|and|or|to) (?:about |roughly |some |nearly |around |the )?|, |: |; )$/i.test(
      lead,
    )
  ) {
    if (
      /^ (?:in|at|from|across|for|a year (?:ago|earlier)|the year before|last|during|on)\b|^[.,;)]|^$/i.test(
        after,
      )
    )
      return unitOf(p, none, null, after);
  }
  if (
    /\b(?:number affected|laid off|jobs? (?:cut|lost)|affected|layoffs?|redundancies|number of (?:workers|employees)(?: affected)?|impacted|employees affected)[: ]+$/i.test(
      before,
    )
  )
    return unitOf(p, none, null, after);
  if (
    p.notice &&
    /(?:^|[-:;,] ?|\p{L} )$/u.test(lead) &&
    /^(?:[;.,)]|$| in )/.test(after) &&
    p.figures.length > 0 &&
    /\p{L}{3}/u.test(before)
  )
    return value < 100000 ? unitOf(p, none, null, after) : null;
  const verbNear =
    lastOf(lex.cutVerb, before.slice(-36), 16) ||
    (/\b(?:by|of|another|a further|some|about|the other|remaining|all|total(?:s|led)? (?:to|of)?|accounts? for|figure of|number (?:is|as|at|to)|to|is|was|have|a different total:) $/i.test(
      before.slice(-24),
    ) &&
      (lex.cutVerb.test(before) || lex.cutNoun.test(before) || p.story));
  if (
    verbNear &&
    (/^(?:[.,;:)"']|$| (?:in|at|from|across|this|last|more|when|after|because|by|to go|on|as|since|for|and|people|are|were|is|that|who|today|over|a year|volunteers|with|so|jobs)\b)/i.test(
      after,
    ) ||
      lastOf(lex.cutVerb, before.slice(-36), 6))
  )
    return unitOf(p, none, null, after);
  if (
    /^ (?:were|was|have been|will be|would be|are|had been)? ?(?:made redundant|laid off|dismissed|resigned|retired|left|went|will go|are going|to go|came back|returned|go|gone|leaving|cut|lost their|finish|rehired|are to go|will leave|would go|accepted|volunteered|applied|took)\b/i.test(
      after,
    )
  )
    return unitOf(p, none, null, after);
  if (p.story && /^ (?:in|at) [A-Z\p{Lu}]/u.test(after) && /(?:: |, |; |and |^|\. )$/.test(lead))
    return unitOf(p, none, null, after);
  if (
    /^, (?:from|in|at|all|mostly|over|the gas|because)|^[;]/.test(after) &&
    /^[\p{Lu}][^.]{2,40}[,;:] (?:about |up to |some )?$/u.test(lead)
  )
    return unitOf(p, none, null, after);
  if (p.title && /^ to (?:go|leave)|^ at\b|^ as\b|^$/i.test(after) && lex.cutVerb.test(p.sentence))
    return unitOf(p, none, null, after);
  return raw === '' ? null : null;
}

function lastOf(test: RegExp, text: string, within = 14): boolean {
  let at = -1;
  let length = 0;
  const global = new RegExp(test.source, `${test.flags}g`);
  for (const m of text.matchAll(global)) {
    at = m.index;
    length = m[0].length;
  }
  return at >= 0 && text.length - at - length <= within && !/[.;:]/.test(text.slice(at + length));
}

function previousIs(p: Place, measure: string): boolean {
  return p.said.slice(-1)[0] === measure;
}
