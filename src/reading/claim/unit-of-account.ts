import type { ActionKind, UnitOfAccount } from '../../core/index.ts';
import type { Noun } from './noun.ts';
import type { Place } from './place.ts';
import type { Verdict } from './types.ts';

const cumulative =
  /\b(?:bring(?:s|ing)? the (?:total|number|tally)|(?:the|a) total (?:of|since|to|for|this|now|so far)|total(?:s|ling|led|ing)? (?:of )?|in all|altogether|combined|since (?:last |late |early |the |\w+ ?)|so far (?:this year|in)|cumulative|to date|year's total|running total|tally|over the (?:past|last) (?:\w+ )?(?:years?|months?))/i;
const partOf =
  /\b(?:of (?:those|these|them|whom|the \d[\d,]*)|the (?:other|rest|remaining|remainder)|remaining|including|among them|most of them|of which|the others?|(?:a )?further|split|breakdown)\b/i;
const sector =
  /\b(?:across (?:the )?(?:industry|sector|economy|country)|(?:tech|technology|banking|finance|media|retail|sector|industry|nationwide|national|us|u\.s\.|american|european|british) (?:companies|firms|employers|workers|layoffs|job cuts|jobs|banks|sector)|employers (?:have )?(?:announced|cut|said)|companies (?:have )?(?:announced|cut)|(?:four|five|six|ten|listed|major|big) (?:\w+ )?(?:employers|banks|brokers|companies|firms)|industry (?:trackers?|wide)|trackers?|index (?:logged|reported|counted|shows)|challenger|layoffs\.fyi|outplacement|job cuts announced|labou?r (?:department|office)|by our count|economists|jobs in (?:the )?(?:industry|sector|economy)|films? jobs|among employers|announced (?:us )?(?:job )?cuts)\b/i;

/** The unit of account of a number of jobs, and the action it is a figure of. */
export function unitOf(p: Place, noun: Noun, given: UnitOfAccount | null, after: string): Verdict {
  const { lex } = p;
  const near = `${p.before.slice(-90)}#${after.slice(0, noun.end + 70).replace(/[;.](?: |$).*$/s, '')}`;
  const verdict = (
    unitOfAccount: UnitOfAccount | null,
    action: ActionKind | null,
    because: string,
    aside = false,
  ): Verdict => ({ measure: 'jobs', unit: 'jobs', unitOfAccount, action, aside, because });
  if (given === 'equivalence') return verdict('equivalence', null, 'work, not people', true);
  const hire = lex.hireVerb.exec(near);
  const rehire = lex.rehireVerb.exec(near);
  const cut = lex.cutVerb.exec(p.before.slice(-90)) ?? lex.cutVerb.exec(after.slice(noun.end, noun.end + 60));
  if (rehire) return verdict(/\bcontract\b/i.test(near) ? 'contractor' : null, 'rehire', rehire[0]);
  if (
    hire &&
    !(
      cut &&
      Math.abs(near.indexOf(cut[0]) - near.indexOf('#')) < Math.abs(near.indexOf(hire[0]) - near.indexOf('#'))
    )
  ) {
    const planned =
      /\b(?:will|plans?|to|intends?|expects?|would|aims?|offers?|going to|wants? to|next|by 20\d\d|this (?:autumn|september|summer|year))\b/i.test(
        near.slice(0, near.indexOf('#')),
      );
    return verdict(
      /\b(?:at a supplier|contractors?|agency)\b/i.test(near) ? 'contractor' : planned ? 'announced' : null,
      'hiring',
      hire[0],
    );
  }
  if (noun.kind === 'contractor' || lex.contractor.test(near))
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
  if (lex.voluntary.test(p.sentence) || lex.voluntary.test(p.previous)) {
    const taken = lex.accepted.exec(near);
    if (taken) return verdict('accepted', 'voluntary-exit', taken[0]);
    const offered = lex.voluntary.exec(near) ?? lex.voluntary.exec(p.sentence);
    if (offered && !(cut && /\b(?:compulsory|forced|laid off|dismiss)/i.test(near)))
      return verdict('eligible', 'voluntary-exit', offered[0]);
  }
  const wide = `${p.lead.slice(-120)} ${after.slice(0, 80)}`;
  if (sector.test(wide) && !/\b(?:its|their own) (?:us|u\.s\.|american|european|british)\b/i.test(wide))
    return verdict('total-across-employers', null, 'a count over many employers', true);
  const aside =
    (cumulative.test(p.before.slice(-70)) ||
      /^[^.;]{0,40}\b(?:since (?:late |early |last |the )?(?:20\d\d|\w+ber|january|february|march|april|june|july|august)|so far this year|in total)\b/i.test(
        after,
      )) &&
    !/\b(?:cut|cutting|eliminat\w+) (?:a total of )?$/i.test(p.before)
      ? 'running total'
      : partOf.test(p.before.slice(-44))
        ? 'a part'
        : '';
  if (
    p.notice ||
    /\b(?:notices?|filings?) (?:came|list|show|cover|in|with|say)|\bWARN\b|state notices|notified the state|filed (?:with|notice)/i.test(
      `${p.previous.slice(-120)} ${p.lead.slice(-100)} ${after.slice(0, 60)}`,
    )
  )
    return verdict('notice', 'layoff', 'a notice', aside !== '');
  const gone = lex.gone.exec(near);
  if (gone) return verdict('separated', 'layoff', gone[0], aside !== '');
  return verdict('announced', 'layoff', cut?.[0] ?? 'announced', aside !== '');
}
