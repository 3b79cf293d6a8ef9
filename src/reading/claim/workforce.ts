import type { Place } from './place.ts';
import { share } from './share.ts';
import type { Verdict } from './types.ts';

const owner =
  "(?:of|de|der|des|du|del|della|dei|da|do|dos|from|off) (?:(?:all|both|some|about) (?:of )?)?(?:(?:its|the|our|their|his|her|your|my|an?|that|this|sa|son|ses|su|sus|seiner|ihrer|unserer|la|le|el|il|sua|seu|suo|suoi|seus|[\\p{L}\\p{N}&-]+'s?|[\\p{Lu}][\\p{L}&'.-]+(?: [\\p{Lu}][\\p{L}&'.-]+)*'s?|the [\\p{L}-]+'s) )?(?:[\\d.,]+(?:-strong)? )?(?:(?!jobs? (?:cuts|losses)|lay-?offs|cuts)[\\p{L}-]+ ){0,3}?";
const foreign =
  'stellen|belegschaft|mitarbeiter(?:innen)?|beschäftigten|effectifs?|salariés|plantilla|empleados|empleos|organico|dipendenti|funcionários|postos|quadro';
const department: RegExp =
  /^ (?:of|in) (?:the )?(?:engineering|marketing|sales|support|research|operations|product|design|finance|recruiting|customer (?:service|support)|editorial|legal|hr|it|r&d|manufacturing|back[- ]office|head[- ]office|middle management|everybody|everyone|management|us|you)(?=[.,;)]|$| (?:is|was|were|will|by|in|and|to|at|are|have)\b)/i;
const notPlaces: RegExp =
  /^ of (?:Europe|America|Britain|Fortune|AI|US|UK|January|February|March|April|May|June|July|August|September|October|November|December|CEOs|CFOs|CIOs)\b/;
const things: RegExp =
  /\b(?:customers|clients|users|sales|revenue|shops|stores|branches|costs|products|orders|loans|shares|respondents|cuts|layoffs|losses)\b/i;
const expressions = new WeakMap<Place['lex'], RegExp>();

function workforceOf(p: Place): RegExp {
  let known = expressions.get(p.lex);
  if (!known) {
    const people = p.lex.workforce.source;
    known = new RegExp(`^,? ?${owner}(?:${people}|(?:${foreign})(?![\\p{L}]))`, 'iu');
    expressions.set(p.lex, known);
  }
  return known;
}

/** A share of a workforce, or of a group within it; `null` when the share is of something else. */
export function workforceShare(p: Place, after: string, up: boolean): Verdict | null {
  const near = p.lead.slice(-60);
  const cutting = cutBefore(p);
  const whole = workforceOf(p).exec(after);
  const everybody =
    whole !== null &&
    /\b(?:global|world|worldwide|US|U\.S\.|American|all|entry-level|white-collar) (?:jobs|workers|employment|roles|positions)\b/.test(
      whole[0],
    ) &&
    !/\b(?:its|their|our|the|'s)\b/.test(whole[0]);
  if (
    whole &&
    !things.test(whole[0]) &&
    !everybody &&
    !/\b(?:open|vacant|unfilled|advertised) /i.test(whole[0])
  ) {
    const rest = after.slice(whole[0].length, whole[0].length + 18);
    if (
      /^ of (?:the|those|all) (?:roles|jobs|people|positions)/i.test(after) &&
      /^ (?:leaving|going|cut|eliminated|affected|lost|shed|axed|posted|advertised)/i.test(rest)
    )
      return share('ratio', 'part of the cut');
    const part =
      /\b(?:represents?|of whom|union|members|women|remote)\b/i.test(near.slice(-30) + after.slice(0, 70)) ||
      /^,? (?:outside|based|located|in )/i.test(rest);
    return share('workforce-share', whole[0].trim(), {
      action: cutting || (p.story && /^[^.:;]{2,40}: $/.test(p.lead)) ? actionOf(p) : null,
      aside: part && !cutting,
    });
  }
  if (
    p.figure.kind === 'odds' &&
    /^ (?:[a-z-]+ ){0,2}(?:roles|jobs|workers|employees|staff|positions|posts|people)\b/i.test(after) &&
    cutting
  )
    return share('workforce-share', 'odds of losing a job', { action: actionOf(p) });
  if (department.test(after) && (p.story || cutting))
    return share('workforce-share', 'part of a department', {
      action: cutting ? actionOf(p) : null,
      aside: !/\b(?:us|you|everybody|everyone)\b/i.test(after.slice(0, 20)),
    });
  const named =
    /^ of \p{Lu}[\p{L}&'.-]*(?: \p{Lu}[\p{L}&'.-]*)*(?=[.,;)]|$| (?:by|in|and|will|are|were|is))/u.test(
      after,
    );
  if (named && !notPlaces.test(after) && (p.story || cutting))
    return share('workforce-share', 'part of the employer', { aside: true });
  const people = /^ of (?:its|their|our|his|her|the \S+'s|\S+'s) (?:[\p{L}-]+ ){0,3}?[\p{L}-]+/iu.exec(after);
  if (people && p.lex.jobNoun.test(people[0].slice(7)) && !things.test(people[0]))
    return share('workforce-share', 'part of a group of staff', { action: cutting ? actionOf(p) : null });
  if (
    /^ of (?:them|those|us|you)\b/.test(after) &&
    (p.lex.jobNoun.test(p.lead.slice(-90)) || p.said.includes('headcount')) &&
    !/\brespond|survey|poll/i.test(p.sentence)
  )
    return share('workforce-share', 'part of a group of staff', {
      aside: !cutting,
      action: cutting ? actionOf(p) : null,
    });
  if (
    /^ (?:were|are|is|was) (?:covered|represented|unioni[sz]ed|women|based|employed|salaried|hourly|located|part-time|full-time|members|outside|remote)/i.test(
      after,
    ) ||
    /\bof whom (?:about |some |roughly |nearly )?$/i.test(p.lead)
  )
    return share('workforce-share', 'part of a group of staff', { aside: true });
  if (!up && reducesStaff(p, after, near))
    return /\b(?:headcount|workforce|staff numbers|numbers|payroll)\b[^.;]{0,16}\b(?:fell|is down|are down|was down|has fallen|declined|dropped|shrank|down)\b[^.;]{0,12}$/i.test(
      near,
    )
      ? null
      : share('workforce-share', 'share of a workforce cut', { action: actionOf(p) });
  if (!/^,? (?:below|above|more|fewer|less|lower|higher|up|down)\b/i.test(after) && besideCount(p))
    return share('workforce-share', 'beside the count it is the share of', { action: actionOf(p) });
  if (
    /\b(?:share of (?:company|staff|workforce|employees|studio)|(?:%|percent(?:age)?) (?:of )?(?:staff|workforce|company))\b[^.;]{0,6}$/i.test(
      near,
    )
  )
    return share('workforce-share', 'labelled share of the employer', { action: 'layoff' });
  return null;
}

function reducesStaff(p: Place, after: string, near: string): boolean {
  return (
    /\b(?:workforce|staff|headcount|payroll|team|employees|personnel|jobs|roles|positions|ranks|head count|numbers|plantilla|effectifs?|belegschaft|organico|quadro)\b(?: \S+){0,5} (?:by|of|um|de|del|in) (?:up to |about |some |between )?$/i.test(
      near,
    ) ||
    /^ (?:global |total |overall |across-the-board )?(?:workforce|staff|headcount|head-count|job|jobs|payroll|personnel) (?:reduction|cut|cuts|cutback|losses|layoff)/i.test(
      after,
    ) ||
    /^ (?:reduction|cut|decrease) (?:in|of|to) (?:its |the |our |their |total |global )*(?:workforce|staff|headcount|employees|personnel|force|jobs)/i.test(
      after,
    ) ||
    (/\b(?:cut|cuts|reduction|cull) of (?:about |up to |between )?$/i.test(near) &&
      /^ (?:in|of|to|among|across) (?:\S+ ){0,3}(?:ranks|staff|workforce|headcount|jobs|roles)/i.test(
        after,
      )) ||
    (/\b(?:puts the loss|a tenth of the company|the loss) at $/i.test(near) && p.story)
  );
}

/** "1,300 of its 8,700 employees, or 20%"; "(9 persen)"; "about 2,300 people, 8%". */
function besideCount(p: Place): boolean {
  if (
    /^[ ]?(?:of|in) (?:the|all)? ?(?:cuts|layoffs|job cuts|losses|respondents|revenue|sales|costs|vacancies|orders|market|total)/i.test(
      p.after,
    )
  )
    return false;
  const previous = p.figures[p.index - 1];
  if (
    previous?.kind !== 'count' ||
    p.said[p.said.length - 1] === 'postings' ||
    p.said[p.said.length - 1] === 'none'
  )
    return false;
  const tail = p.lead.slice(-70);
  return /(?:, or (?:about |roughly |some |nearly |approximately |around )?|\((?:or |about |approximately |roughly |some |nearly |around |~ ?)?|, (?:about |roughly |some |nearly |equal to |equivalent to |representing |around |which is |that is )?|; ?)$/i.test(
    tail,
  );
}

export function cutBefore(p: Place): boolean {
  return (
    p.lex.cutVerb.test(p.lead.slice(-120)) ||
    p.lex.cutNoun.test(p.lead.slice(-120)) ||
    p.lex.cutVerb.test(p.after) ||
    p.lex.cutNoun.test(p.after)
  );
}

function actionOf(p: Place): Verdict['action'] {
  return p.lex.voluntary.test(`${p.lead.slice(-70)} ${p.after.slice(0, 60)}`) ? 'voluntary-exit' : 'layoff';
}
