import { isPanel } from './panel.ts';
import type { Place } from './place.ts';
import { share } from './share.ts';
import type { Verdict } from './types.ts';
import { workforceShare } from './workforce.ts';

const soft =
  '(?: (?:some|about|an?|another|a further|more than|nearly|almost|roughly|as much as|only|just))*';
const upBefore: RegExp = new RegExp(
  `(?:(?<![\\p{L}])(?:(?<!ma(?:ke|kes|de|king) )up|rose|risen|rising|rises?|grew|grown|grows?|growing|growth|increas\\w*|climb\\w*|jump\\w*|gain\\w*|surg\\w+|soar\\w*|expand\\w*|improv\\w*|advanc\\w*|leap\\w*|leapt|higher|add(?:s|ed|ing)?|raise[sd]?|boost(?:s|ed)?|lift(?:s|ed)?|widen\\w*|stieg\\w*|wuchs|hausse|progress\\w*|augment\\w*|creci\\w*|aument\\w*|subi\\w*|cresc\\w*)(?: by| of| at| um| de| del)?${soft} ?|\\+)$`,
  'iu',
);
const downBefore: RegExp = new RegExp(
  `(?:(?<![\\p{L}])(?:down|fell|falls?|fallen|falling|drop\\w*|declin\\w*|decreas\\w*|slip\\w*|slid|shr[aiu]nk\\w*|sank|sunk|plung\\w*|tumbl\\w*|dip(?:ped|s)?|slump\\w*|contract(?:ed|ion)|reduction|reduc\\w+|lower(?:ed|s)?|cut|lost|eased|sagged|dwindl\\w*|weaken\\w*|saving|narrow\\w*|baisse|recul\\w*|gesunken|caí\\w*|baj\\w*|cal(?:o|ata)|scende|cai\\w*|queda)(?: by| of| at| um| de| del| was)?${soft} ?|(?:^|[\\s(])-)$`,
  'iu',
);
const upAfter: RegExp =
  /^(?: points?)?,? (?:more|higher|above|faster|increase|rise|growth|jump|gain|productivity|longer|better|bigger|larger|greater|over (?:the )?(?:last|previous|prior|a year)|year[- ](?:on|over)[- ]year (?:increase|rise|growth)|uplift|improvement|premium|surge|lift)/i;
const downAfter: RegExp =
  /^(?: points?)?,? (?:below|fewer|less|lower|under|drop|decline|fall|decrease|reduction|smaller|slower|cheaper|shorter|worse|slump|dip|off its|off the)/i;
const rateNoun: RegExp =
  /\b(?:attrition|utili[sz]ation|retention|occupancy|absenteeism|unemployment|jobless|vacancy rate|churn|inflation|adoption|acceptance rate|completion|accuracy|uptime|turnover (?:was|in|of|among|ran|at|averaged)|staff turnover|[a-z-]+ rate|rate)\b[^.;]{0,60}$/i;
const rateAfter: RegExp =
  /^ (?:attrition|turnover|utili[sz]ation|retention|occupancy|unemployment|vacancy|churn|absenteeism)/i;
const things =
  '(?:tickets?|calls?|queries|enquiries|inquiries|chats?|claims|requests?|cases|interactions|contacts|conversations|questions|invoices|documents|orders|code|lines|pull requests|tests|pages|applications|transactions|shipments|forms|emails|e-mails|reports|bookings|appointments|decisions|complaints|problems|issues|records|files|visits|listings?|articles|searches|scripts|drafts|images|flights|parcels|loans|policies|interviews|charts|messages|commits|bugs|reviews|letters|contracts|translations|stops|deliveries|routes)';
const ofThings: RegExp = new RegExp(
  `^ (?:(?:of|in) )?(?:all |its |our |the |their |customer |incoming |routine |such |every )*(?:[a-z-]+ ){0,3}?${things}\\b`,
  'i',
);
const doing: RegExp =
  /\b(?:resolv|handl|clos|answer|deflect|automat|process|catch|solv|decid|conduct|writ|pric|review|screen|draft|cod|generat|translat)\w*(?: \S+){0,3} $/i;
const chain: RegExp =
  /(?:\b(?:compared with|compared to|against|versus|vs\.?|from|to|up from|down from|than|and|was|were|it was|at|:)|[(,:;]) (?:some |about |only |just |the |in \d{4} )?$|\((?:fiscal )?\d{4}: $/i;
const chained: RegExp =
  /^(?: (?:in|a year|the year|last|to|of|for|at|by|three|two|five|when|among|on)\b|[.,;)]|$| (?:expect|say|said|want|no|had|have|cited|do|were|run|report|believe))/i;

/** What a percentage, a fraction or odds is a part of; `null` when it is no statement (a stake, a discount, a margin of error). */
export function percentVerdict(p: Place): Verdict | null {
  const { figure } = p;
  const near = p.lead.slice(-48);
  const after = p.after.replace(/^["')]+(?= )/, '');
  if (isNoShare(p, after)) return null;
  const level = /^(?:below|above|under|over)\b/i.test(p.sentence.slice(p.lead.length, p.lead.length + 7));
  const up = !level && (upBefore.test(near) || upAfter.test(after));
  const down = !level && (downBefore.test(near) || downAfter.test(after));
  if (figure.kind === 'points')
    return share('growth', 'percentage points', {
      factor: down && !/widen|up|rose|higher/i.test(near) ? -1 : 1,
    });
  const question =
    /\?\s*$/.test(p.previous) &&
    /^(?:[^:]{1,60}: )?(?:call it |it's |about |roughly |around )?$/i.test(p.lead)
      ? p.previous.slice(-60)
      : '';
  if (
    /\bmargins?\b[^.;]{0,60}$/i.test(p.lead) ||
    /^ (?:[a-z]+ ){0,3}margins?\b/i.test(after) ||
    /\bmargins?\b/i.test(question)
  ) {
    if (!/\b(?:by|up|down) $/i.test(near)) return share('margin', 'margin');
  }
  const last = p.said.filter((m) => m !== 'none').pop();
  if (/\b(?:merit increases?|pay (?:rises?|increases?|cuts?|awards?)|raises of)\b[^.;]{0,44}$/i.test(p.lead))
    return share('pay', 'a change of pay');
  const own = workforceShare(p, after, up);
  const prior = p.figures[p.index - 1];
  if (
    last &&
    prior &&
    (p.figure.outer - prior.end < (/^, according to/.test(after) ? 70 : 34) || last === 'survey-share') &&
    /^(?:rate|ratio|survey-share|workforce-share)$/.test(last) &&
    chain.test(near) &&
    chained.test(after) &&
    !own &&
    !/\b(?:by|of) $/.test(near)
  ) {
    return share(last as 'rate', 'compared with the figure before it');
  }
  if (
    (rateNoun.test(p.lead.slice(-90)) && !up && !down) ||
    rateAfter.test(after) ||
    /\b(?:attrition|turnover|utili[sz]ation)\b/i.test(question)
  )
    return share('rate', 'a rate of happening');
  const panel = isPanel(p, after);
  if (
    panel &&
    !up &&
    !down &&
    !(
      own?.action &&
      !/^ of (?:[\w-]+ ){0,3}(?:workers|employees|managers|staff)\b.{0,30}\b(?:sa(?:y|id)|expect|fear|report|believe|think|told|had|have|use)/i.test(
        after,
      )
    )
  ) {
    return ofThings.test(after) ? share('rate', 'how often') : share('survey-share', 'part of those asked');
  }
  if (own) return own;
  if (/\bgrowth\b[^.;]{0,30}$/i.test(p.lead.slice(-44))) return share('growth', 'growth');
  const moved =
    /\b(reduc|cut|lower|decreas|shr[iau]nk|increas|rais|grow|boost|lift)\w* (?:\S+ ){1,6}by (?:about |some |up to |more than )?$/i.exec(
      p.lead.slice(-80),
    );
  if (moved)
    return share('growth', 'changed by', {
      factor: /^(?:reduc|cut|lower|decreas|shr)/i.test(moved[1]!) ? -1 : 1,
    });
  if (up || down)
    return share('growth', up ? 'rise' : 'fall', { factor: down && !upBefore.test(near) ? -1 : 1 });
  if (ofThings.test(after) || doing.test(near)) return share('rate', 'how often something is done');
  if (figure.kind === 'odds') return oddsVerdict(p, after);
  return share('ratio', 'a part of something else');
}

function isNoShare(p: Place, after: string): boolean {
  if (
    /^(?: (?:confidence|credible) interval| confident| sure| certain| discount|-plus\b|-owned)|^ chance|^ stake|^ interest|^ (?:of|in) (?:the )?(?:vote|shares?|stock)\b|^ off (?:with|when|your|any)/i.test(
      after,
    )
  )
    return true;
  if (/\bmargin of error\b|\bplus or minus\b/i.test(p.sentence)) return true;
  if (
    /\b(?:confidence|probability|chance|discount|interest|stake|tax|VAT|tariff)s? (?:of|at|is|was) (?:about |a )?$/i.test(
      p.lead,
    )
  )
    return true;
  return (
    /\b(?:its |the |'s |\w+'s )?(?:shares?|stock(?: price)?)\b(?! of (?:the|its|all|jobs|staff))[^.;]{0,26}$/i.test(
      p.lead,
    ) && !/\b(?:share of|shares of|share who|share reporting|share saying)\b/i.test(p.lead.slice(-60))
  );
}

/** Fractions in words need something they are a fraction of; alone they are a manner of speaking. */
function oddsVerdict(p: Place, after: string): Verdict | null {
  const words = p.sentence.slice(p.lead.length, p.sentence.length - p.gapStart);
  if (
    /^ (?:of|in) (?:the |a |an |its )?(?:century|decade|year|month|week|day|time|way|hour|mile|world|country|battle|story|reason|room)/i.test(
      after,
    )
  )
    return null;
  if (/\bevery\b/i.test(words)) return share('rate', 'every so many');
  if (/\b(?:in|out of) (?:a )?\w+$/i.test(words))
    return / of |^,|^\.|^$/.test(after.slice(0, 12)) && !/ in /.test(words.replace(/^\S+ in /, ''))
      ? share('ratio', 'one in so many')
      : share('rate', 'one in so many');
  if (
    /^ of (?:the |its |their |our |his |her |an? )?(?:shops|stores|branches|shares|sites|offices|stake|money|questions|people in|plan)/i.test(
      after,
    )
  )
    return /\bclos|\bshut/i.test(p.lead.slice(-40)) ? null : share('ratio', 'a part');
  if (!/^,? (?:of|the|its|our|their|that|those|this|all|these)\b|^[,.;)]|^$/i.test(after)) return null;
  if (
    /^(?:[,.;)]|$)/.test(after) &&
    !/\b(?:is|was|than|about|at|or|to|nearly|almost|be|like) (?:about |nearly |almost |roughly )?$/i.test(
      p.lead,
    )
  )
    return null;
  return share('ratio', 'a part of something else');
}
