import { type Cue, cuesAround } from './cues.ts';
import { type Noun, nounAfter } from './noun.ts';
import type { Place } from './place.ts';
import type { Verdict } from './types.ts';
import { unitOf } from './unit-of-account.ts';
import { gated } from '../scan/gated.ts';

const headcount = (because: string): Verdict => ({ measure: 'headcount', unit: 'jobs', unitOfAccount: null, action: null, aside: true, because });
const quotient: Verdict = { measure: 'ratio', unit: 'ratio', unitOfAccount: null, action: null, aside: true, because: 'a bare quotient' };

const ofIts: RegExp = gated(/\b(?:of|from|among) (?:its|the|our|their|his|her|[\p{Lu}][\p{L}&'.-]*(?: [\p{Lu}&][\p{L}&'.-]*)*'s?|the \p{L}+'s?)(?: (?:current|then|total|global|remaining|existing|former|own|worldwide|roughly|about|some|nearly|approximately|around|estimated|more than|salaried|full-time))* $/iu);
const has: RegExp = gated(/\b(?:ha(?:s|d|ve|ving)|with|count(?:s|ed)|number(?:s|ed)|totall?ed|we are|we're|we were|they'd been|been|to be|have been|runs? on|is|are|averag(?:ed|ing)|at|needs?|stood at|ended) (?:now |had |a |only |just |still |grown to |some |roughly |a team of )?$/i);
const label: RegExp = gated(/\b(?:number (?:of (?:workers|employees|jobs|positions) )?affected|(?:workers|employees|jobs|positions) affected|laid off|jobs? (?:cut|lost)|affected|impacted|layoffs?|redundancies|total (?:affected|separations|layoffs)) ?[:=|/-] ?$/iu);
const sizeLabel: RegExp = gated(/\b(?:total (?:employees|workers|workforce|staff)(?: at (?:the )?(?:site|location|facility))?|employees at (?:the )?site|head-?count|work-?force|number of employees|staff(?: numbers?)?|team size|employees) ?[:=|/-] ?$/iu);
const asked: RegExp = gated(/\b(?:survey(?:ed)?|poll(?:ed)?|interviewed|asked|panel of|sample of|respondents?|canvassed|among|replies from|answers from) (?:of |some |about |more than |nearly |a panel of )*$/i);
const askedAfter: RegExp = gated(/^(?: [\p{L}'-]+){0,5} (?:surveyed|polled|were asked|interviewed|respondents|responded|replied|answered|took part)\b/iu);
const threshold: RegExp = gated(/\b(?:employers?|companies|firms|businesses|plants?|those|owners|sites|organi[sz]ations|workplaces) (?:with|of|that have|having|employing)(?: firms with)? (?:fewer than |more than |at least |over |under |up to |less than )?$/i);

/** What a number of people, places or nothing named counts; `null` when it counts something else. */
export function countVerdict(p: Place): Verdict | null {
  const { figure, lex, lead } = p;
  const value = figure.best ?? figure.high ?? figure.low ?? 0;
  if (!Number.isInteger(value)) return /\b(?:weight|index|score|ratio|multiple|theirs|factor|times)\b/i.test(lead.slice(-70)) ? quotient : null;
  const after = p.sentence.slice(p.sentence.length - p.gapStart);
  const led = upTo(p);
  const noun = nounAfter(after, lex);
  if (noun.kind === 'other' && !governed(led, after)) return null;
  if (/\b(?:any|no|neither|nor)(?: \S+){0,12} (?:lay-?offs?|closings?|reductions?|terminations?|dismissals?) of (?:more than |at least |over )?$/i.test(led)) return null;
  if (/^(?: people| employees| workers| staff| former employees| former workers| members)? (?:have |has |had )?(?:signed|sued|petitioned|protested|rallied|struck|walked out|voted|marched|filed suit|joined the)\b/i.test(after.slice(Math.max(0, noun.end - noun.word.length - 1))) || /^ (?:\S+ ){0,4}(?:have |had )?(?:signed a|sued|petitioned|protested|marched)/i.test(after)) return null;
  if (threshold.test(led) || askedAfter.test(after)) return null;
  if (asked.test(lead) && (lex.survey.test(p.sentence) && /\b(?:survey|poll|panel|sample|interview|asked|respond)/i.test(p.sentence)) && noun.kind !== 'act') return null;
  if (/\b(?:head-?count|employees|workforce|staff)\b[^.]{0,30}\?$/i.test(p.previous.trim()) && /^(?:[^:]{1,40}: )?$/.test(lead) && noun.kind === 'none') return headcount('the answer to a question of headcount');
  if (isCell(p, after)) return null;
  if (/^-strong\b/.test(after)) return headcount('strong');
  if (/\b(?:people|jobs|roles|staff|employees|posts|workers) (?:out )?of (?:its |the |a total of )?$/i.test(lead) && /^(?:[.,;)]|$| in\b)/.test(after)) return headcount('the base of a count');
  if (p.said.includes('headcount') && p.said[p.said.length - 1] === 'headcount' && /, (?:including|of whom|of which|excluding)[^.;]{0,20}$|\b(?:excluding|including) (?:about |some |approximately )?$/i.test(lead)) return headcount('part of a workforce');
  if (/^ (?:[\p{L}'-]+ ){1,6}?[\p{L}'-]+, (?:about |some )?\d+(?:[.,]\d+)?(?:%| per ?cent)/u.test(after) && /\bof (?:the )?$/i.test(lead) && noun.kind !== 'none') return null;
  if (label.test(lead)) return unitOf(p, noun, null, after, 'cut');
  if (sizeLabel.test(lead) && (noun.kind === 'none' || noun.kind === 'job')) return headcount('labelled as the size of a workforce');
  if (noun.kind === 'opening' || (noun.kind === 'job' && advertised(p, after, noun))) return postings(p, noun, after);
  if (noun.kind === 'none' || noun.kind === 'other') return bare(p, after, value);
  return people(p, noun, after, value);
}

/** A number with nothing but space between it and the next one stands in a table, not in a sentence. */
function isCell(p: Place, after: string): boolean {
  return /\d\)? +$/.test(p.lead) && /^(?: +\(?[\d,]+|$)/.test(after) || /^ +\(?\d[\d,]*\)?(?: +\(?\d|$)/.test(after) || (/\bin (?:thousands|millions)\b/i.test(p.sentence) && nounAfter(after, p.lex).kind !== 'job');
}

/** "cut 120 sommeliers": a verb that only people can be the object of makes any noun a person. */
function governed(upTo: string, after: string): boolean {
  return /\b(?:lay(?:ing|s)? off|laid off|dismiss(?:ed|es|ing)|sack(?:ed|s|ing)?|fir(?:ed|es|ing)|retrench(?:ed|es|ing)|hir(?:ed|es|ing|e)|recruit(?:ed|s|ing)?|rehir(?:ed|e|es|ing)|furlough(?:ed|s|ing)?|let|employ(?:s|ed|ing)|made|making) (?:about |some |another |a further |nearly |up to |all |its |the |last |more than )*$/i.test(upTo) || /^ (?:of (?:its|the|our|their))\b/i.test(after);
}

function advertised(p: Place, after: string, noun: Noun): boolean {
  if (/\b(?:vacant|open|unfilled|empty) $/i.test(after.slice(0, noun.end - noun.word.length))) return true;
  return /\b(?:advertis\w+|list(?:s|ed|ing)|post(?:s|ed|ing)(?! of)|looking for|open(?:ed|s|ing)?(?= applications))(?: \S+){0,3} $/i.test(p.lead.slice(-50)) && !p.lex.cutVerb.test(p.before);
}

const closing: RegExp = gated(/\b(?:clos\w+|cancel\w*|eliminat\w+|scrap\w*|withdr\w+|freez\w+|froz\w+|strik\w+|struck|cut\w*|axe\w*|remov\w+|pull\w*|not (?:be )?fill\w*|leave|leaving|left|unfilled|drop\w*|shelv\w+|delet\w+|abandon\w*|take out|taken out|backfill\w*|suspend\w*|go unfilled|lapse)\b/i);

function postings(p: Place, noun: Noun, after: string): Verdict {
  const closed = closing.test(p.before) || closing.test(after.slice(0, noun.end + 60)) || /\b(?:will not|won't|not to|no longer|not) (?:\w+ )?(?:re)?fill\b/i.test(p.before);
  if (closed && !/\b(?:appear|mention|advertis)/i.test(after)) return { measure: 'jobs', unit: 'jobs', unitOfAccount: 'requisition', action: 'requisitions-closed', aside: false, because: `${noun.word} that are closed` };
  const hiring = /\badvertis|\bapproved\b|\bnew\b/i.test(p.before.slice(-60) + after.slice(0, noun.end)) || p.lex.hireVerb.test(p.before);
  return { measure: 'postings', unit: 'listings', unitOfAccount: null, action: hiring ? 'hiring' : null, aside: false, because: noun.word };
}

function people(p: Place, noun: Noun, after: string, value: number): Verdict | null {
  const { lead, before } = p;
  const rest = after.slice(noun.end);
  const short = before.slice(-44);
  if (p.figure.word && value <= 12 && isBystanders(p, rest, value)) return null;
  if (/\breductions? in (?:its |the |our |total |global )*(?:work-?force|head-?count|staff) of (?:up to |about |approximately )?$/i.test(upTo(p))) return unitOf(p, noun, null, after, 'cut');
  if (/^ (?:explicitly |now |also |that )?(?:mention|ask for|require|list|cite)\b/i.test(rest) && (p.said.includes('postings') || /\b(?:listings|postings|openings|vacancies|adverts)\b/i.test(p.sentence))) return { measure: 'postings', unit: 'listings', unitOfAccount: null, action: null, aside: true, because: 'listings that mention' };
  if (isWork(p, rest)) return unitOf(p, noun, 'equivalence', after);
  if (/\b(?:report(?:s|ing)? to|layers of|per|each with|every|one manager (?:for|to)|ratio of|teams? of|groups? of) $/i.test(lead) && value <= 40 && !/\ba team of $/i.test(lead)) return null;
  if (noun.kind === 'act' && p.figure.word && value <= 12) return null;
  if (noun.kind === 'act') return unitOf(p, noun, null, after, 'cut');
  const prior = p.figures[p.index - 1];
  if (prior && prior.kind !== 'money' && /^ of (?:its|the|our|their|his|her|\S+'s|the \S+'s) (?:[a-z-]+ ){0,2}$/i.test(lead.slice(lead.length - (p.figure.outer - prior.end)))) return headcount('the base of a share');
  if (ofIts.test(lead) && p.index > 0 && !/^(?:,)? (?:who |will |are |were )?(?:leav|go\b|los|let go|made redundant|cut|affected)/i.test(rest)) return headcount('the base of a share');
  if (/\b(?:each|all|every one|most|any|none) of (?:our|its|their|the) $/i.test(short)) return headcount('all of them');
  if (/\b(?:redeploy|retrain|reskill|relocat|reassign)\w* (?:about |some |its |all |up to |as many as )*$/i.test(short)) return headcount('moved, not cut');
  const cues = cuesAround(p.lex, before, p.gap.slice(noun.end));
  const top = cues[0];
  const listed = p.said[p.said.length - 1] === 'jobs' && /[,:] (?:and )?$/.test(lead);
  if (p.figure.word && value <= 12 && !listed && !(has.test(short) && /^(?:people|staff|employees|workers)$/i.test(noun.word)) && !(top && top.score > 5 && /^(?:cut|gone|hire|rehire|taken|size|stay)$/.test(top.class))) return null;
  if (top && decides(top, p)) return byCue(p, noun, after, top);
  if (/\b(?:that|which|this|it|sum|total|the other|makes|altogether|together) (?:is|makes|comes to|adds up to|was|are|were|would be)? ?(?:about |some )?$/i.test(short) && p.story && !/\b(?:we are|we're|they are)/i.test(short)) return unitOf(p, noun, null, after, 'cut');
  if (/^ (?:worldwide|globally|around the world)\b/i.test(rest) && !cut(p, before)) return headcount('a workforce in all');
  if (has.test(short) && !p.notice) return headcount('an employer has them');
  if (p.notice) return unitOf(p, noun, null, after, 'cut');
  if (/\b(?:advis\w+|serv\w+|train\w+|pay(?:s|ing)?|led by|manag\w+|treats?|told|met|interview\w+|emailed|contact\w+|represent\w+) (?:about |some |roughly |its |all |up to |more than )*$/i.test(short)) return /represent/.test(short) ? headcount('those represented') : null;
  if (p.title && p.figure.word && !cut(p, p.sentence)) return null;
  if (p.title || p.story || cut(p, p.sentence) || cut(p, p.previous)) {
    return /\b(?:from|in|at) (?:the |its |their )?$/.test(short) && noun.kind === 'job' && p.index === 0 ? headcount('a group of staff') : unitOf(p, noun, null, after, 'cut');
  }
  return noun.kind === 'job' && value >= 2 && /^(?:employees|staff|staffers|workers|people|colleagues|jobs)$/i.test(noun.word) ? headcount('people, no act') : null;
}

/** "three people with knowledge of the plan", "two of them said", "not one of these roles": witnesses and idioms, not heads counted. */
function isBystanders(p: Place, rest: string, value: number): boolean {
  if (value === 1) return !/\b(?:dismissed|fired|sacked|hired|laid off|let) $/i.test(p.lead);
  return /^,? (?:with (?:\w+ )?knowledge|familiar|at \p{Lu}|who (?:asked|spoke|declined|were not)|said|say|told|have (?:written|said|told)|close to|close|briefed|there)/u.test(rest) || /\b(?:according to|by|told|among|asked|like|from) $/i.test(p.lead);
}

function prior(p: Place): Place['figure'] | undefined {
  return p.figures[p.index - 1];
}

/** The sentence up to the figure itself, its bounding words included. */
function upTo(p: Place): string {
  return p.sentence.slice(0, p.figure.start - p.figure.outer + p.lead.length);
}

function decides(cue: Cue, p: Place): boolean {
  return cue.score > 2 || (cue.score > 0.5 && p.story);
}

function byCue(p: Place, noun: Noun, after: string, cue: Cue): Verdict {
  if (cue.class === 'size') return closesWith(p) ? unitOf(p, noun, null, after, 'cut') : headcount(cue.word);
  if (cue.class === 'stay') return headcount(cue.word);
  return unitOf(p, noun, null, after, cue.class);
}

function cut(p: Place, text: string): boolean {
  return p.lex.cutVerb.test(text) || p.lex.cutNoun.test(text);
}

/** "closing two call centres, employing 650": the workforce of what closes is what goes. */
function closesWith(p: Place): boolean {
  return /\b(?:clos(?:e|es|ed|ing)|shut(?:s|ting)?)\b[^.;]{0,60},? (?:which employs?|employing|that employs?|with) (?:about |some |nearly )?$/i.test(p.lead);
}

function isWork(p: Place, rest: string): boolean {
  return (
    /\b(?:work|output|tasks?|workload|jobs?) (?:of|done by|equivalent to|for) (?:about |roughly |some |up to |as many as )?$/i.test(p.lead) && /\b(?:does|do|doing|did|handl\w+|work of|workload)\b/i.test(p.lead.slice(-50)) ||
    /\bequivalent (?:of|to) (?:about |some )?$/i.test(p.lead) ||
    /^ (?:did|used to|would|could|had done|once)(?: do| take| need)?\b(?! (?:lose|leave|go|be))/i.test(rest) ||
    /\b(?:used to take|used to need|took|needed|what|like having|as good as|Call it) (?:about |some |a team of |another )?$/i.test(p.lead) && /\b(?:does|did|do|work|used to|what)\b/i.test(p.sentence)
  );
}

function bare(p: Place, after: string, value: number): Verdict | null {
  const { lex, lead, before } = p;
  const none: Noun = { kind: 'none', word: '', end: 0 };
  const of = /^ of (?:us|you|them|those|whom|these)\b/i.exec(after);
  const ofOwner = /^,? (?:of|from) (?:its|the|our|their|his|her|your|\p{Lu})/u.test(after) && !/^ of the (?:year|quarter|month|day|time|cost|market|world)/i.test(after);
  const small = p.figure.word && value <= 12;
  if (small && isBystanders(p, of ? after.slice(of[0].length) : after, value)) return null;
  const cues = cuesAround(lex, before, of ? p.gap.slice(of[0].length) : p.gap);
  const top = cues.find((c) => c.side === 'before' ? c.distance <= (small ? 12 : 34) : c.distance <= 24);
  if (of || ofOwner) {
    const second = /^ (?:of|from) (?:\S+ ){1,3}?(?:about |some |roughly )?\d[\d.,]* ?([\p{L}-]*)/iu.exec(after);
    if (second?.[1] && nounAfter(` ${second[1]}`, lex).kind === 'other') return null;
    const group = of !== null || lex.workforce.test(after.slice(0, 60)) || lex.jobNoun.test(after.slice(0, 60)) || /^ of (?:its|the|our|their|\S+'s) (?:about |some |roughly )?\d/i.test(after);
    if (!group) return null;
    if (p.notice && of) return unitOf(p, none, null, after, 'cut');
    if (top && !(small && top.score < 5)) return byCue(p, none, after, top);
    if (small) return null;
    return p.story || cut(p, p.sentence) || lex.rehireVerb.test(p.sentence) ? unitOf(p, none, null, after, 'cut') : has.test(before.slice(-30)) ? headcount('an employer has them') : null;
  }
  const inList = p.last?.measure === 'jobs' && /, (?:and )?$/.test(lead) && p.figure.outer - (prior(p)?.end ?? 0) < 40;
  if (value < 2 || (small && !top && !inList)) return null;
  if (inList && small) return unitOf(p, none, null, after, 'cut');
  if (top?.class === 'size' && top.distance <= 12) return byCue(p, none, after, top);
  if (top?.class === 'stay' && top.distance <= 14) return headcount(top.word);
  if (has.test(before.slice(-30)) && /^(?:[.,;)]| (?:on|at|in (?:fiscal|20|may|june|july|january|february|march|april|august|september|october|november|december|\d)|people|worldwide|today|now|and I expect)|$)/i.test(after) && /\b(?:employ|staff|headcount|workforce|we|they|payroll|books|people|company|head count)\b/i.test(`${p.lead} ${after.slice(0, 30)}`) && !cut(p, before) && value >= 5) return headcount('an employer has them');
  const last = p.said[p.said.length - 1];
  const linked = /(?:\b(?:from|against|compared with|versus|vs\.?|than|after|and|or|to|with|was|were|is|of) (?:about |roughly |some |nearly |around |the |just |only |a peak of |another )*|[,:;/(] ?)$/i.test(p.lead);
  const open = /^(?:[.,;)"']|$| (?:in|at|from|across|for|a year (?:ago|earlier)|the year before|last|this|during|on|by|when|since|and|or|to|more|fewer|was|were|is|are|went|as|out|people|come|comes|came|will|have|had|you|that|redundan\w+|it)\b)/i.test(after);
  if (last === 'headcount' && linked && open) return headcount('compared with the size of a workforce');
  if (top && open) return byCue(p, none, after, top);
  if (top && top.distance <= 8) return byCue(p, none, after, top);
  if (last === 'jobs' && linked && open) return unitOf(p, none, null, after, p.last?.action === 'hiring' ? 'hire' : p.last?.action === 'rehire' ? 'rehire' : 'cut');
  if (last === 'postings' && linked && open) return { measure: 'postings', unit: 'listings', unitOfAccount: null, action: null, aside: true, because: 'beside other listings' };
  if (p.notice && /\p{L}{3}/u.test(before) && /^(?:[;.,)]|$)/.test(after) && value < 100000) return unitOf(p, none, null, after, 'cut');
  const listed = /(?:^|[,;:/—-] ?|\. )(?:about |up to |some |roughly |~ ?)?$/i.test(lead) || lead === '';
  if (p.story && listed && /^(?:[;,/)]| [—/|-]| in [\p{L}]| at \p{Lu}| on the | out\b|: | jobs|$)/u.test(after) && value >= 5) return unitOf(p, none, null, after, 'cut');
  if (/^[\p{Lu}][^.]{2,44}[,;:/—] ?(?:about |up to |some )?$/u.test(lead) && /^(?:[,;]| [—/|])/.test(after) && value >= 5) return unitOf(p, none, null, after, 'cut');
  if (/\b(?:figure|number|total|count|tally|comparison) (?:is|was|of|at|as) $/i.test(lead) && open && p.story) return unitOf(p, none, null, after, 'cut');
  if (/\b(?:the|a|another|that|this|our|figure of|number|total|toll|tally|goal of|all|other|remaining|further) (?:[a-z]+:? ){0,2}$/i.test(lead.replace(/: $/, ' ')) && open && p.story && value >= 5 && /\b(?:figure|number|total|toll|tally|goal|remaining|other|another|further|the)\b[^.]{0,12}$/i.test(lead) && !small) return unitOf(p, none, null, after, 'cut');
  return null;
}
