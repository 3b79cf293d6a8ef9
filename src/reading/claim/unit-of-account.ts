import type { ActionKind, UnitOfAccount } from '../../core/index.ts';
import type { CueClass } from './cues.ts';
import type { Noun } from './noun.ts';
import type { Place } from './place.ts';
import type { Verdict } from './types.ts';

const cumulative: RegExp =
  /\b(?:bring(?:s|ing)? the (?:total|number|tally)|(?:the|a) total (?:of|since|to|for|this|now|so far)|total(?:s|ling|led|ing)? (?:of )?|in all|toll|tally|altogether|combined|since (?:last |late |early |the |\w+ ?)|so far (?:this year|in)|cumulative|to date|year's total|running total|tally|over the (?:past|last) (?:\w+ )?(?:years?|months?))/i;
const partOf: RegExp =
  /\b(?:of (?:those|these|them|whom|the \d[\d,]*)|the (?:other|rest|remaining|remainder)|remaining|including|among them|most of them|of which|the others?|split|breakdown)\b/i;
const sector: RegExp =
  /\b(?:across (?:the )?(?:industry|sector|economy|country)|(?:tech|technology|banking|finance|media|retail|sector|industry|nationwide|national|us|u\.s\.|american|european|british) (?:companies|firms|employers|workers|layoffs|job cuts|jobs|banks|sector)|employers (?:have )?(?:announced|cut|said)|companies (?:have )?(?:announced|cut)|(?:four|five|six|ten|listed|major|big) (?:\w+ )?(?:employers|banks|brokers|companies|firms)|industry (?:trackers?|wide)|trackers?|index (?:logged|reported|counted|shows)|challenger|layoffs\.fyi|outplacement|job cuts announced|labou?r (?:department|office)|by our count|economists|jobs in (?:the )?(?:industry|sector|economy)|films? jobs|among employers|announced (?:us )?(?:job )?cuts)\b/i;

/** The unit of account of a number of jobs, and the action it is a figure of; `cue` is what the words say happens. */
export function unitOf(
  p: Place,
  noun: Noun,
  given: UnitOfAccount | null,
  after: string,
  cue: CueClass = 'cut',
): Verdict {
  const { lex } = p;
  const head = p.before.slice(-90);
  const tail = p.gap.slice(0, noun.end + 70).replace(/[;.](?: |$).*$/s, '');
  const told = /(?:^|[.!?] |")(?:that|which|this|it)(?:'s| is| makes| means| comes to)[^.]{0,16}$/i.test(
    p.lead,
  )
    ? p.previous.slice(-140)
    : '';
  const near = `${told} ${head}#${tail}`;
  const wide = `${p.lead.slice(-130)} ${after.slice(0, 80)}`;
  const verdict = (
    unitOfAccount: UnitOfAccount | null,
    action: ActionKind | null,
    because: string,
    aside = false,
    part = false,
  ): Verdict => ({ measure: 'jobs', unit: 'jobs', unitOfAccount, action, aside, because, part });
  if (
    /\b(?:unpaid leave|short[- ]time|furlough(?:ed)?|reduced hours)\b/i.test(
      `${head} ${after.slice(0, 60)}`,
    ) &&
    !lex.gone.test(near)
  )
    return verdict(null, null, 'off work, not out of it', true);
  if (
    p.last?.measure === 'jobs' &&
    /^(?: and|,| or|, and) (?:about |some |another )?$/.test(
      p.lead.slice(-(p.figure.outer - (p.figures[p.index - 1]?.end ?? 0))),
    ) &&
    p.figure.outer - (p.figures[p.index - 1]?.end ?? 0) < 14
  )
    return p.last;
  if (given === 'equivalence') return verdict('equivalence', null, 'work, not people', true);
  if (cue === 'rehire')
    return verdict(
      /\bon contract\b/i.test(near) ? 'contractor' : 'announced',
      'rehire',
      lex.rehireVerb.exec(near)?.[0] ?? 'taken back',
    );
  if (/^ ?(?:\S+ )?(?:resigned|retired|quit)\b/i.test(after))
    return verdict('separated', null, 'left of their own accord', true);
  if (cue === 'hire') {
    const done =
      /\b(?:hired|recruited|took on|taken on|added|created|brought in|onboarded|appointed|joined)\b/i.test(
        head,
      ) && !/\bwill have\b/i.test(head);
    return verdict(
      /\b(?:at a supplier|contractors?|agency)\b/i.test(near) ? 'contractor' : done ? null : 'announced',
      'hiring',
      lex.hireVerb.exec(near)?.[0] ?? 'hired',
    );
  }
  if (/\b(?:when|if|with|including|counting) contractors\b/i.test(tail))
    return verdict(null, null, 'employees and contractors together', true);
  if (noun.kind === 'contractor' || lex.contractor.test(`${told}${head.slice(-40)}#${tail}`))
    return verdict('contractor', 'contractor-cut', noun.word || 'contractors');
  if (
    /\b(?:open|vacant|unfilled|empty) (?:roles?|positions?|jobs|posts|requisitions?)/i.test(
      after.slice(0, noun.end + 1),
    ) ||
    lex.requisition.test(near)
  ) {
    const leavers = /leavers|not (?:be )?replac|attrition|leave without/i.test(near);
    return verdict(leavers ? 'announced' : 'requisition', 'requisitions-closed', 'places not filled');
  }
  if (
    p.offered &&
    /\b(?:applications|volunteers|places|acceptances|takers|requests)\b/i.test(tail.slice(0, noun.end + 12))
  )
    return verdict(
      /\b(?:accept(?:ed|ances)|drew|approved)\b/i.test(near) ? 'accepted' : 'eligible',
      'voluntary-exit',
      'places in an offer',
    );
  if (cue === 'taken' && (lex.voluntary.test(p.sentence) || lex.voluntary.test(p.previous) || p.offered))
    return verdict('accepted', 'voluntary-exit', lex.accepted.exec(near)?.[0] ?? 'accepted');
  if (lex.voluntary.test(p.sentence) || (cue === 'offer' && p.offered)) {
    const taken = lex.accepted.exec(near);
    if (taken && cue !== 'offer') return verdict('accepted', 'voluntary-exit', taken[0]);
    const forced = /\b(?:compulsory|forced|involuntar\w+|laid off|dismiss\w*|lay off|made redundant)\b/i.test(
      near,
    );
    const near2 = lex.voluntary.exec(near) ?? lex.voluntary.exec(p.lead.slice(-60));
    if (!forced && (cue === 'offer' || near2))
      return verdict('eligible', 'voluntary-exit', near2?.[0] ?? 'an offer');
  }
  if (
    p.market ||
    (p.several &&
      /\b(?:add (?:them|those|these|it all) (?:all )?up|all told|by our count|combined)\b/i.test(
        p.lead.slice(-70),
      ))
  )
    return verdict('total-across-employers', null, 'a count over many employers', true);
  if (
    /(?:^|\. )\p{Lu}\S*(?: \p{Lu}\S*){0,3} and \p{Lu}\S*(?: \p{Lu}\S*){0,3} (?:together |both |jointly |between them )?(?:announced|cut|plan|have|said|will|accounted)(?![\p{L}])[^.;]*$/u.test(
      p.lead,
    )
  )
    return verdict('total-across-employers', null, 'a count over two employers', true);
  if (/\b(?:week|month|year|grand|overall)(?:ly)? total\b[^.;]{0,6}$/i.test(p.lead))
    return verdict('total-across-employers', null, 'a total of a list', true);
  if (sector.test(wide) && !/\b(?:its|their own) (?:us|u\.s\.|american|european|british)\b/i.test(wide))
    return verdict('total-across-employers', null, 'a count over many employers', true);
  const since =
    /^[^.;]{0,40}\b(?:since (?:late |early |last |the )?(?:20\d\d|\w+ber|january|february|march|april|may|june|july|august)|so far this year|in total)\b/i.test(
      after,
    ) && !/\b(?:will|to|would) (?:cut|lay off|eliminate|shed|axe) (?:about |up to )?$/i.test(p.before);
  const total =
    since ||
    (cumulative.test(head.slice(-70)) && !/\b(?:cut|cutting|eliminat\w+) (?:a total of )?$/i.test(p.before));
  const part = !total && partOf.test(head.slice(-44));
  const aside = total || part;
  const noticed =
    /\b(?:notices?|filings?) (?:came|list|show|cover|in|with|say)|\bWARN\b|state notices|notified the state|filed (?:with|notice)/i.test(
      `${p.heading} ${p.previous.slice(-120)} ${p.lead.slice(-100)} ${after.slice(0, 60)}`,
    );
  if (p.notice || noticed)
    return verdict('notice', 'layoff', 'a notice', aside || !p.notice, part || (!p.notice && !total));
  const gone =
    lex.gone.exec(near) ??
    /#(?: \S+){0,3}? (?:left|resigned|retired|were made redundant|went|departed|had left)\b/i.exec(near);
  if (
    gone &&
    !/\b(?:will|would|to|may|could|set to|due to) (?:be )?$/i.test(near.slice(0, gone.index).slice(-12))
  )
    return verdict('separated', 'layoff', gone[0], aside, part);
  return verdict('announced', 'layoff', lex.cutVerb.exec(near)?.[0] ?? 'announced', aside, part);
}
