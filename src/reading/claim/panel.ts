import type { Place } from './place.ts';

const asked: RegExp =
  /\b(?:survey(?:s|ed)?|poll(?:s|ed)?|respondents?|panel|questionnaire|asked|interviewed|canvassed|those asked|fieldwork|barometer|study (?:found|of|by)|census)\b/i;
const group: RegExp =
  /^,? (?:of|among)? ?(?:all |the |its |those |these |American |US |U\.S\. |British |UK |large |small |big |global |our |surveyed )*(?:[\p{L}'-]+ ){0,3}?(?:executives|CEOs|CFOs|CIOs|chiefs|employers|employees|workers|managers|directors|companies|firms|businesses|leaders|owners|respondents|recruiters|consumers|adults|graduates|professionals|officers|bosses|households|those|them|who|teachers|nurses|developers|lawyers|members|organi[sz]ations|boards|investors)\b/iu;
const verb: RegExp =
  /^(?: (?:of (?:them|those|these)|now|also|still|only|already|more))* ?(?:say|says|said|expect|expects|expected|believe|believes|think|thought|report|reports|reported|regret|regretted|admit|admitted|plan|planned|want|wanted|use|used|using|have (?:cut|used|changed|replaced|paused|laid|hired|no|already)|had (?:cut|paused|used|not|no|replaced)|were (?:replac|us|consider)\w+|are (?:confident|worried|using|replacing|planning)|cannot|can't|could|would|agree|agreed|cited|cite|name|named|run|paused|told|feel|felt|fear|feared|worry|intend|intended|do not|don't|see|saw|"|pay|disagreed|answered|no change|chose|picked|ruled|considered)\b/i;
const work: RegExp =
  /\b(?:cut|cutting|shed|lay(?:ing)? off|laid off|eliminat\w+|dismiss\w*|reduce[sd]?|trim\w*|slash\w*|axe\w*) (?:\S+ ){0,2}$/i;

/** Whether a share is of people or firms that were asked, rather than of a workforce. */
export function isPanel(p: Place, after: string): boolean {
  if (work.test(p.lead.slice(-40))) return false;
  const told =
    asked.test(p.lead.slice(-200)) || asked.test(p.sentence.slice(p.lead.length)) || asked.test(p.previous);
  const last = p.said[p.said.length - 1];
  const who = group.test(after);
  const says =
    /\b(?:found|finds?|shows?|showed|reported|says?|said|suggests?) (?:that )?(?:about |some |only |just |nearly |almost |more than )?$/i.test(
      p.lead,
    ) ||
    verb.test(
      after.replace(
        /^ of (?:all |the )?(?:[\w'-]+ ){1,5}?(?=(?:say|said|expect|believe|think|report|regret|plan|use|have|had|are|were|told|cannot|can|no longer)\b)/i,
        ' ',
      ),
    );
  if (last === 'survey-share' && (says || who || /^[.,;)]|^ (?:and|or|for|to|in|on)\b|^$/.test(after)))
    return true;
  if (told)
    return (
      who || says || /^\)|^[.,;]|^$|^ (?:and|for|of the (?:whole )?(?:panel|sample|total))\b/.test(after)
    );
  if (!p.crowd)
    return (
      who &&
      says &&
      /\b(?:CEOs|CFOs|executives|employers|companies|firms|businesses|owners|chiefs|respondents|managers|leaders|recruiters)\b/i.test(
        after.slice(0, 60),
      )
    );
  return (
    says ||
    (who && /^ of\b/.test(after) && !/\b(?:jobs|workforce)\b/.test(after.slice(0, 40))) ||
    /^\)/.test(after) ||
    (/\b(?:share|proportion|percentage|number) (?:of|reporting|saying|who)\b[^.;]{0,80}$/i.test(p.lead) &&
      !/\b(?:jobs|workforce|revenue|capex|staff)\b/i.test(p.lead.slice(-60)))
  );
}
