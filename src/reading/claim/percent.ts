import type { Place } from './place.ts';
import type { Verdict } from './types.ts';

const say = (measure: Verdict['measure'], because: string, extra: Partial<Verdict> = {}): Verdict => ({
  measure,
  unit: 'share',
  unitOfAccount: null,
  action: null,
  aside: false,
  because,
  ...extra,
});

const upBefore =
  /(?:\b(?:up|rose|risen|rising|rises?|grew|grown|grow|grows|growing|growth(?: of)?|increas\w*|climb\w*|jump\w*|gain\w*|surg\w+|soar\w*|expand\w*|improv\w*|advanc\w*|leap\w*|leapt|higher|rise of|gain of|add(?:s|ed|ing)?|raise[sd]?|boost(?:s|ed)?|lift(?:s|ed)?|stieg\w*|wuchs|hausse de|progress\w*|augment\w*|creci\w*|aument\w*|subi\w*|cresc\w*)(?: by| of| to| at| um| de| del| of some)?(?: (?:some|about|an?|another|a further))?|\+) ?$/i;
const downBefore =
  /(?:\b(?:down|fell|fall|falls|fallen|falling|drop\w*|declin\w*|decreas\w*|slip\w*|slid|shr[aiu]nk\w*|sank|plung\w*|tumbl\w*|dip(?:ped|s)?|slump\w*|contract(?:ed|ion)|reduction|lower(?:ed|s)?|cut|lost|eased|sagged|dwindl\w*|fall of|drop of|sank|sunk|weaken\w*|baisse de|recul\w*|gesunken|sank|caí\w*|baj\w*|cal(?:o|ata)|scende|cai\w*|queda de)(?: by| of| to| at| um| de| del)?(?: (?:some|about|an?|another|a further|more than|nearly|almost|roughly))?|-) ?$/i;
const upAfter =
  /^(?: points?)?,? (?:more|higher|above|faster|increase|rise|growth|jump|gain|productivity|longer|better|bigger|larger|greater|over (?:the )?(?:last|previous|prior|a year)|year[- ](?:on|over)[- ]year (?:increase|rise|growth)|uplift|improvement|premium|surge|lift)/i;
const downAfter =
  /^(?: points?)?,? (?:below|fewer|less|lower|under|drop|decline|fall|decrease|reduction|smaller|slower|cheaper|shorter|worse|slump|dip|discount|off )/i;
const ofWorkforce =
  "(?:of|de|der|des|du|del|della|dei|da|do|dos|in) (?:(?:all|both) (?:of )?)?(?:(?:its|the|our|their|his|her|your|my|an?|that|this|sa|son|ses|su|sus|seiner|ihrer|unserer|la|le|el|il|sua|seu|suo|suoi|seus|[\\p{L}'-]+'s?|[\\p{Lu}][\\p{L}&'.-]+(?: [\\p{Lu}][\\p{L}&'.-]+)*'s?) )?(?:[\\d.,]+(?:-strong)? )?(?:(?:[\\p{L}-]+ ){0,3}?)";
const employeePanel =
  /\b(?:said|say|says|expect|expects|believe|think|report|fear|worry|want|told|feel|agree|admit|use|plan|regret|cannot|have (?:used|changed)|are (?:confident|worried))\b/i;

export function percentVerdict(p: Place): Verdict | null {
  const { figure, before, after, sentence, lex } = p;
  const near = p.lead.slice(-44);
  if (
    /^(?: (?:confidence|credible) interval| confident| sure| certain| off | discount|-plus\b)|^ chance|^ stake|^ interest|^ (?:of|in) (?:the )?(?:vote|shares?|stock)\b/i.test(
      after,
    )
  )
    return null;
  if (
    /\b(?:margin of error|plus or minus|±|stake of|shares? (?:rose|fell|gained|dropped|slid|jumped|climbed|were up|were down|closed|lost|slipped|sank|surged|soared|added|up|down|tumbled|plunged)|stock (?:rose|fell|dropped|was|is)|the stock|battery|discount)[^.;]{0,22}$/i.test(
      p.lead,
    )
  )
    return null;
  if (figure.kind === 'points')
    return /\b(?:margin of error|plus or minus)/i.test(sentence)
      ? null
      : say('growth', 'percentage points', {
          factor: downBefore.test(near) || downAfter.test(after) ? -1 : 1,
        });
  if (
    figure.kind === 'odds' &&
    /^ (?:of|in) (?:the |a |an |its )?(?:century|decade|year|month|week|day|time|way|hour|mile)/i.test(after)
  )
    return null;

  const workforce = new RegExp(`^,? ?${ofWorkforce}${lex.workforce.source}`, 'iu').exec(after);
  const last = p.said[p.said.length - 1];
  if (last && /^(?:rate|ratio|margin|survey-share|workforce-share)$/.test(last) && /(?:\b(?:compared with|compared to|against|versus|vs\.?|from|to|up from|down from|than|and|was|it was|at|:)|[(,:]) (?:some |about |only |just |the )?$|\(fiscal \d{4}: $|^, (?:up|down) from $/i.test(near) && /^(?: (?:in|a year|the year|last|to|of|for|at|by|three|two|five|at the|when|among)\b|[.,;)]|$| (?:expect|say|said|want|no|had|cited|do|were|run))/i.test(after) && !(last === 'workforce-share' && !workforce && /^ of\b/.test(after))) return say(last as 'rate', 'compared with the figure before it');
  const inPanel = lex.survey.test(p.lead.slice(-160)) || lex.survey.test(p.previous);
  if (/\bmargins?\b[^.;]{0,40}$/i.test(before) || /^ (?:[a-z]+ ){0,3}margins?\b/i.test(after)) {
    if (!/\b(?:up|down|rose|fell) (?:by )?$/i.test(near)) return say('margin', 'margin');
  }
  if (/^ gross margin|\bCall it $/i.test(after + near) && /margin/i.test(p.previous))
    return say('margin', 'margin');
  const up = upBefore.test(near) || upAfter.test(after);
  const down = downBefore.test(near) || downAfter.test(after);
  if (
    /\b(?:attrition|turnover(?! (?:rose|fell|grew))|utili[sz]ation|retention|occupancy|absenteeism|unemployment|jobless|vacancy rate|churn|inflation|adoption|acceptance rate|completion)\b[^.;]{0,70}$/i.test(
      p.lead.slice(-100),
    ) ||
    /^ (?:attrition|turnover|utili[sz]ation|retention|occupancy|unemployment|vacancy|churn|absenteeism)/i.test(
      after,
    )
  ) {
    return say('rate', 'a rate of happening');
  }
  const named = /^ of (?:\p{Lu}[\p{L}&'.-]*)(?: \p{Lu}[\p{L}&'.-]*)*(?=[.,;)]|$| (?:by|in|and|will|are|were|is))/u.exec(after);
  if (
    named &&
    (p.story || cutBefore(p)) &&
    !inPanel &&
    !/^ of (?:Europe|America|Britain|Fortune|AI|US|UK|January|February|March|April|May|June|July|August|September|October|November|December|CEOs|CFOs|CIOs)/.test(after)
  )
    return say('workforce-share', 'part of the employer', { action: actionOf(p, cutBefore(p)), aside: !cutBefore(p) });
  const people = /^ of (?:its|their|our|the \S+'s|\S+'s) (?:[\p{L}-]+ ){0,3}?[\p{L}-]+/iu.exec(after);
  if (
    people &&
    !workforce &&
    p.lex.jobNoun.test(people[0].slice(7)) &&
    !/\b(?:customers|clients|users|sales|revenue|shops|stores|branches|costs|products|orders|loans)\b/i.test(people[0])
  )
    return say('workforce-share', 'part of a group of staff', { action: actionOf(p, cutBefore(p)) });
  const department =
    /^ of (?:the )?(engineering|marketing|sales|support|research|operations|product|design|finance|recruiting|customer (?:service|support)|editorial|legal|hr|it|r&d|manufacturing|back[- ]office|head[- ]office|middle management|everybody|everyone|management)\b/i.test(after);
  if (department && (p.story || cutBefore(p)))
    return say('workforce-share', 'part of a department', { action: actionOf(p, cutBefore(p)), aside: true });
  if (
    /^ (?:were|are|is|was) (?:covered|represented|unionised|unionized|women|based|employed|salaried|hourly|located|part-time|full-time|members|outside|remote)/i.test(after) ||
    /\bof whom (?:about |some |roughly |nearly )?$/i.test(p.lead)
  )
    return say('workforce-share', 'part of a group of staff', { aside: true });
  if (
    workforce &&
    /^ of (?:the|those|all) (?:roles|jobs|people|positions)/i.test(after) &&
    /\b(?:leaving|going|cut|eliminated|affected|lost|shed|axed)\b/i.test(after.slice(workforce[0].length, workforce[0].length + 14))
  )
    return say('ratio', 'part of the cut');
  if (
    workforce &&
    !(inPanel && employeePanel.test(after.slice(workforce[0].length, workforce[0].length + 30)))
  ) {
    const cutting = cutBefore(p);
    return say('workforce-share', workforce[0].trim(), {
      action: actionOf(p, cutting),
      aside:
        /\b(?:represents?|of whom|outside|union|members|based|located|women|female|remote)\b/i.test(
          before.slice(-30) + after.slice(0, 70),
        ) && !cutting,
    });
  }
  if (
    !up &&
    (/\b(?:workforce|staff|headcount|payroll|team|employees|personnel|jobs|roles|positions|ranks|head count|numbers|plantilla|effectif|effectifs|belegschaft|organico|quadro)\b(?: \S+){0,5} (?:by|of|um|de|del|in) (?:up to |about |some )?$/i.test(
      near,
    ) ||
      /^ (?:global |total |overall |across-the-board )?(?:workforce|staff|headcount|head-count|job|jobs|payroll|personnel) (?:reduction|cut|cuts|cutback|losses|layoff)/i.test(
        after,
      ) ||
      /^ (?:reduction|cut|decrease) (?:in|of|to) (?:its |the |our |their |total |global )*(?:workforce|staff|headcount|employees|personnel|force|jobs)/i.test(
        after,
      ))
  ) {
    if (
      /\b(?:headcount|workforce|staff numbers|numbers|payroll)\b[^.;]{0,16}\b(?:fell|is down|are down|was down|has fallen|declined|dropped|shrank|down)\b[^.;]{0,12}$/i.test(
        near,
      )
    )
      return say('growth', 'headcount growth', { factor: -1 });
    return say('workforce-share', 'share of a workforce cut', { action: actionOf(p, true) });
  }
  if (workShareByNeighbour(p))
    return say('workforce-share', 'beside the count it is the share of', { action: actionOf(p, true) });
  if (
    /\b(?:share of company|share of (?:staff|workforce|employees|studio)|% of (?:staff|workforce)|percent(?:age)? (?:of )?(?:staff|workforce))\b[^.;]{0,6}$/i.test(
      near,
    )
  )
    return say('workforce-share', 'labelled share of the employer', { action: 'layoff' });
  if (inPanel && !up && !down) {
    if (/^(?: \S+){0,4} (?:of )?(?:calls|tickets|queries)/i.test(after)) return say('rate', 'how often');
    return say('survey-share', 'part of those asked');
  }
  if (up || down) {
    if (figure.kind === 'odds' && !/\d/.test(sentence.slice(0, 1)) && /^ of\b/.test(after) && !up)
      return say('ratio', 'a part');
    return say('growth', up ? 'rise' : 'fall', { factor: down && !upBefore.test(near) ? -1 : 1 });
  }
  if (
    /^(?: of (?:all |its |our |the |their |customer |incoming |routine |such )*(?:[a-z-]+ ){0,2}(?:tickets?|calls?|queries|enquiries|inquiries|chats?|claims|requests?|cases|interactions|contacts|conversations|questions|invoices|documents|orders|code|lines|pull requests|tests|pages|applications|transactions|shipments|forms|cases|emails|e-mails|reports|bookings|appointments|decisions|complaints|problems|issues|records|files|visits|listings?|articles|searches|scripts|drafts|images|flights|parcels))/i.test(
      after,
    )
  )
    return say('rate', 'how often something happens');
  if (
    /\b(?:resolv|handl|clos|answer|deflect|automat|process|catch|solv)\w*(?: \S+){0,3} $/i.test(near) &&
    !/\b(?:jobs|staff)\b/.test(after.slice(0, 20))
  )
    return say('rate', 'how often something is done');
  if (
    figure.kind === 'odds' &&
    !/^ (?:of|the|its|our|said|say)|^ [a-z]+ (?:in|out of) /i.test(after) &&
    /^ [a-z]/i.test(after) === false &&
    !/\bof\b/.test(after.slice(0, 30))
  ) {
    if (!/[,.)]/.test(after.slice(0, 1))) return null;
  }
  if (/^ of (?:those|them|us|these)\b/i.test(after))
    return lex.workforce.test(p.lead.slice(-80)) || lex.jobNoun.test(p.lead.slice(-60))
      ? say('workforce-share', 'part of a group of staff')
      : say('ratio', 'part of those');
  if (
    figure.kind === 'odds' &&
    !/^,? (?:of|the|its|our|that|those|this|all|these|as)\b|^[,.;)]| in | listing|^ [a-z]+s\b/i.test(after)
  )
    return null;
  if (figure.kind === 'odds' && /\bevery\b/i.test(sentence.slice(figure.outer, figure.end)))
    return say('rate', 'every so many');
  if (
    figure.kind === 'odds' &&
    /^every |in (?:thirty|ten|a hundred|twenty|five|four|three|\d+)$/i.test(oddsWords(p)) &&
    !workforce
  )
    return /\bof\b/.test(oddsWords(p)) ? say('ratio', 'part') : say('rate', 'one in so many');
  return say('ratio', 'a part of something else');
}

function oddsWords(p: Place): string {
  return p.sentence
    .slice(p.lead.length, p.sentence.length - p.after.length)
    .slice(0, p.figure.end - p.figure.start + 12);
}

/** "1,300 of its 8,700 employees, or 20%"; "(9 persen)"; "about 2,300 people, 8%": the share of the count beside it. */
function workShareByNeighbour(p: Place): boolean {
  const tail = p.lead.slice(-60);
  if (
    /^[ ]?(?:of|in) (?:the|all)? ?(?:cuts|layoffs|job cuts|losses|respondents|revenue|sales|costs|vacancies|orders|market)/i.test(
      p.after,
    )
  )
    return false;
  const previous = p.figures[p.index - 1];
  if (!previous || previous.kind !== 'count') return false;
  if (
    !/(?:, or (?:about |roughly |some |nearly |approximately )?|\((?:or |about |approximately |roughly |some |nearly |around |~ ?)?|, (?:about |roughly |some |nearly |approximately |equal to |equivalent to |representing |around )?|; ?)$/i.test(
      tail,
    )
  )
    return false;
  const between = tail.slice(-(p.lead.length - (previous.end - (p.figure.outer - p.lead.length))));
  return (
    p.lex.jobNoun.test(between) ||
    p.lex.workforce.test(between) ||
    /^[ ,;(]*(?:or )?(?:about |roughly |some |nearly )?[("]*$/.test(between) ||
    /^ in [A-Z]/.test(between)
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

function actionOf(p: Place, cutting: boolean): Verdict['action'] {
  if (!cutting) return null;
  if (p.lex.voluntary.test(p.sentence)) return 'voluntary-exit';
  return 'layoff';
}
