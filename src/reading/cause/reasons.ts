import type { Span } from '../../core/index.ts';
import { type Hit, Lexicon, type Words, wordsOf } from './lexicon.ts';
import { any, words } from './pattern.ts';

export interface Reason extends Span {
  readonly label: string;
}

const trade =
  '(?:demand|sales|orders?|revenues?|bookings|volumes?|traffic|enrol?ments?|advertis\\w+|subscriptions?|subscribers?|loads?|freight|markets?|margins?|profits?|footfall|deals|transactions|crates?|business|consumption|income|turnover|customers|clients|shoppers|visits|spending|prices|premiums?|budgets?|funding|nachfrage|umsatz|umsätze|aufträge|absatz|ventes|commandes|demande|chiffre d.affaires|ventas|pedidos|demanda|ingresos|vendite|ordini|domanda|ricavi|vendas|encomendas|procura|receitas|margens|márgenes)';
const falling =
  '(?:fell|fall(?:s|ing|en)?|dropp\\w+|down|declin\\w+|slump\\w*|dried up|collaps\\w+|slow(?:ed|ing|s)?|halv\\w+|weaken\\w+|shr[aiu]nk\\w*|below|stall(?:s|ed)?|vanish\\w*|never came back|evaporat\\w*|dwindl\\w*|soften\\w*|plung\\w+|deteriorat\\w+|worsen\\w+|disappear\\w*|stopp?ed|gesunken|eingebrochen|baisse|recul\\w*|caíd\\w+|cayeron|baj\\w+|calo|calat\\w+|qued\\w+|caíram|descid\\w+)';
const weak =
  '(?:weak\\w*|soft\\w*|slow\\w*|sluggish|falling|fall in|fewer|lower|declin\\w+|dropping|drop in|dwindling|collaps\\w+(?: in| of)?|slump\\w*(?: in)?|thin\\w*|poor|reduced|shrinking|cooling|waning|loss of|lack of|less|decrease in|downturn in|slowdown in|schwache\\w*|sinkende\\w*|rückläufige\\w*|faible|baisse d[eu]\\w*|recul d[eu]\\w*|caída de\\w*|menor|calo d\\w+|minor[ei]?|queda d\\w+|descida d\\w+)';
const partners =
  '(?:customers?|clients?|shoppers?|advertisers?|readers?|patients?|students?|passengers?|sponsors?|guests?|viewers?|players?|buyers?)';
const contracts =
  '(?:contracts?|customers?|clients?|deals?|accounts?|orders?|market share|advert\\w+|tenders?|mandates?|licen[cs]es?|franchise|funding|grants?|supplier|sponsor\\w*|auftr\\w+|großkund\\w+|contrats?|clients?|contratos?|clientes?|contratt\\w+|clienti)';

const lexicon: readonly (readonly [label: string, pattern: RegExp])[] = [
  [
    'demand',
    words(
      `${weak} (?:[\\w’'-]+ ){0,3}?${trade}`,
      `${trade} (?:[\\w’'%,.-]+ ){0,5}?${falling}`,
      `${partners} (?:\\w+ ){0,3}?(?:left|leave|leaving|gone|drifted|switched|cancelled|walked|stopped|coming|moved|closed|pulled out|went elsewhere|dropped us|took (?:the|its|their) (?:work|business|orders?)|takes? (?:the|its|their) (?:work|business|orders?))`,
      `less to (?:\\w+)|(?:hiring|buying|ordering|spending|travelling|building|advertising) (?:less|fewer)|competit(?:ion|ive pressure)|wettbewerb\\w*|konkurrenz|concurrence|competencia|concorrenza|concorrência|(?:nobody|no[- ]one|hardly anyone) (?:\\w+ )?(?:moving|buying|buys|bought|came|comes|wants?|wanted|orders|ordered|needs|needed|drives|reads|watches|flies|travels|shops)|over-?(?:capacity|supply|production)|downturn|recession|slowdown|slump|headwinds|sheds? customers|how few|fewer (?:desks|crates|flights|students|births|patients|trips)|market conditions|macro\\w* (?:climate|conditions|environment|uncertainty)|flaute|konjunktur\\w*|ralentissement|crise|crisis|crisi`,
    ),
  ],
  [
    'lost business',
    words(
      `los(?:t|e|es|ing)(?: an?| its| the| their| our| two| three| one of)?(?: [\\w’'-]+){0,4}? ${contracts}`,
      `(?:loss of|end of|expiry of|ending of|non-renewal of)(?: [\\w’'-]+){0,5}? ${contracts}`,
      `${contracts} (?:was|were|has|had|have|is|are)?(?: been)? ?(?:lost|cancel\\w+|postponed|ended|expired?|terminated|not renewed|withdrawn|pulled|delayed|fell through)`,
      '(?:cancel(?:l?ed|l?ation|s|ling)|postpon\\w+|delay(?:ed|s)? (?:of )?(?:the|an?)) (?:[\\w-]+ ){0,4}',
      'cancel(?:l?ed|l?ation)|publisher went|pulled (?:their|its) business|verlust (?:des|von|eines)|perte d[eu]\\w*|pérdida d\\w+|perdita d\\w+|perda d\\w+',
    ),
  ],
  [
    'costs',
    words(
      '(?:gas|energy|fuel|electricity|power|rent|wage|input|raw material|borrowing|labou?r) (?:bill|prices?|costs?)',
      '(?:higher|rising|soaring|increased|increasing) (?:[\\w-]+ ){0,2}(?:costs?|claims?|prices?|rates|wages|taxes|rents?|tariffs?)',
      'cost base|costs? less|costs? too much|too (?:expensive|dear|costly)|cheaper|lower-cost|cost[- ](?:cutting|saving|reduction)s?|inflation|tariffs?|savings drive|save money|(?:reduce|cut|lower|control|contain|trim) (?:\\w+ ){0,2}(?:costs?|expenses|spending)|operating expenses|energiekosten|kostendruck|coûts|costes|costi|custos|zölle',
      '(?:mortgage|interest|exchange) rates',
      '(?<=\\b[a-z]+ )(?<!\\b(?:share|stock|purchase|selling|offer|list|full|lower|to|now|that|which|will|a|the) )(?:price|bill)s?(?! (?:of|tag|list|per))',
      'the covenant|covenants?|debt|refinanc\\w+|deficit|shortfall|budget (?:cuts?|gap|shortfall|deficit|hole)|reimbursement|subsid(?:y|ies)|hedge|grants?',
      "(?:cannot|can[’']t|could not|couldn[’']t|unable to) (?:find|get|attract|hire|recruit|afford|pay)|shortage of",
    ),
  ],
  [
    'losses',
    words(
      '(?:break|breaks|breaking|broke) even|(?:call\\w* in|appoint\\w*|enter\\w*|into|placed in|hands of|under|fil(?:e|ed|ing) for) (?:the )?(?:administrat(?:ion|ors?)|receivers?|receivership|liquidators?|bankruptcy|creditor protection)|(?:ceas\\w+|stop\\w*) (?:trading|operations|all operations)|(?:go|goes|went|gone|going) (?:bust|under|out of business)|winding[- ]up|chapter (?:7|11)|profitab\\w+|unprofitable|loss-making|(?:net|operating|heavy|mounting) loss(?:es)?|burn(?:ed|t|ing)? (?:\\w+ ){0,3}|margins? pressure|profit warning',
      `(?:ran|runs?|running) out of (?:money|cash|runway|funds|freight|work)|insolven\\w+|bankrupt\\w*|administration|receivership|liquidat\\w+|(?:could(?: not|n['’]t)|fail\\w* to|unable to) (?:\\w+ )?raise|(?:has|have|had) (?:collapsed|folded|failed)(?=[,.]| (?:and|after|with|owing|leaving|into))|lenders|creditors|insolvenz\\w*|faillite|quiebra|fallimento|falência`,
    ),
  ],
  [
    'merger',
    words(
      'merg(?:er|ers|ed|es|ing)|acqui(?:sition|red by|rer)|overlap\\w*|duplicat\\w+|consolidat\\w+|synerg\\w+|takeover|fusion(?:n\\w+)?|übernahme|zusammenlegung|fusión|fusione|fusão',
    ),
  ],
  [
    'closure',
    words(
      '(?:that|which) (?:we|it|they) (?:have |has |had )?(?:closed|sold|shut)|need(?:s|ed)? fewer (?:small )?(?:sites|depots|offices|branches|shops|stores|plants)|leases? (?:is up|are up|run|runs|ran|running|end|ends|ended|expir\\w+)|switch(?:ed|ing)? off|(?:end|close) of (?:the|its|a|an) (?:[\\w-]+ ){0,3}(?:roll-?out|network|program\\w*|project|contract|season|line|era|copper)|roll-?out|phas(?:e|ed|ing) out|decommission\\w*|discontinu\\w+|end of (?:life|season)|clos(?:es|ing|ure) (?:of )?(?:\\d+|the|its|two|three|\\w+) (?:[\\w-]+ ){0,2}(?:branches|stores|shops|mines?|lines?|units?|services?|divisions?)|schließung|fermeture|cierre|chiusura|encerramento|fecho',
    ),
  ],
  [
    'relocation',
    words(
      '(?:work|jobs|production|it) (?:moves?|moved|goes|went|will (?:move|go)|is moving|is going|shifts?) (?:over )?to (?:an? |the |its )?(?:\\w+ )?(?:supplier|contractor|partner|vendor|agency|plant|site|factory|hub|[A-Z]\\w+)|offshor\\w+|near-?shor\\w+|relocat\\w+|outsourc(?:e|ing)|(?:move|moved|moving|shift|transfer)\\w* (?:of )?(?:production|work|manufacturing|operations|jobs|the work|headquarters|hq)|verlager\\w+|délocalis\\w+|deslocaliz\\w+|delocalizz\\w+|hq move',
    ),
  ],
  [
    'organisation',
    words(
      '(?:layers?|tiers?) of (?:management|managers)|(?:management|fewer) layers|too (?:many (?:managers|layers|approvals)|slow|complex|big)|become slow|bureaucra\\w+|flatt(?:en|er)\\w*|simplif\\w+|over-?(?:hired|hiring|recruit\\w+|staffed|expanded)|hired (?:for|too)|grew too|people have stopped quitting|skills? (?:mis)?match|mismatch|under-?perform\\w*|low perform\\w+|performance|reduce complexity|organi[sz]ational restructuring',
    ),
  ],
  [
    'regulation',
    words(
      'regulat(?:ion|ions|ory)|verdict|court (?:order|ruling)|lawsuit|ban on|banned|sanctions?|(?:licen[cs]e|permit|approval) (?:was )?(?:revoked|refused|lost|withdrawn)|allocation|quotas?|new law|legislation|legal (?:loss|judgment)',
    ),
  ],
  [
    'event',
    words(
      '(?<=\\b(?:a|the|after|last) (?:\\w+ )?)(?:fire|flood|storm|hurricane|earthquake|explosion|drought)|pandemic|covid(?:-19)?|strike action|the war|conflict in|boycott|cyber-?attack|outbreak|recall|crop failure|seasonal|end of (?:the )?season',
    ),
  ],
  [
    'strategy',
    words(
      'change in (?:direction|strategy)|refocus\\w*|non-core|exit(?:ing|s)? (?:the|its) (?:\\w+ ){0,3}(?:business|market|line|segment)|strategic review|withdraw\\w* from|core business|sold (?:the|its)|divest\\w*|in-?sourc\\w+',
    ),
  ],
];

/** Words that open a stated reason. */
const opener = words(
  'because(?: of)?|trouble is|due to|owing to|as a result of|on account of|thanks to|citing|cites|cited|blam(?:es|ed|ing)(?: on)?|following|in response to|in the wake of|on the back of|reflect(?:s|ing|ed)|stem(?:s|ming)? from|attribut\\w+ (?:\\w+ ){0,4}to|put(?:s)? (?:\\w+ ){0,4}down to|driven by|prompted by|caused by|triggered by|forced by|justified|(?<!(?:no|any|other|what|whose|without|good) )(?:reasons?|cause|culprit|explanation)(?:,? [^.;:]{0,45})?(?: (?:is|was|are|were|being|lies in)(?! (?:not|un\\w+|never|clear|given))|:)|reasons? given|for the reason|consequence of|in consequence of',
  'wegen|aufgrund|infolge|weil|nachdem|begründe\\w*|en raison|à cause|du fait|à la suite|parce que|debido|a causa|porque|tras|por la|a causa d\\w+|dovut\\w+|perché|dopo|per via|por causa|devido|após|por força',
);
const clause = any(
  "after (?!(?:\\d|january|february|march|april|may|june|july|august|september|october|november|december|that|this|which|the (?:close|market|bell|end|exits?|redundanc\\w+|cuts?|layoffs?)|\\w+ (?:weeks?|months?|years?|days?)\\b|earlier|more than|nearly|about|four months|months of))[\\w’'-]+ (?:[\\w’'-]+ ){0,7}",
  "(?<!(?:many|much|few|well|soon|long|such) )as (?!(?:\\d|many|much|few|part|of|well|a\\b|an\\b|per|low|high|long|soon|he|she|they|one|early|late|recently|follows|(?:formal |official |written )?notice|formal|official|required|amended|defined|set out|described|listed|noted|planned|[\\w-]+ (?:[\\w’'-]+ ){0,3}as\\b|\\w+ed\\b|\\w+ puts|it (?:looks|prepares|seeks|says|said|tries|dismiss\\w+|announced|told|cut|laid)))[\\w’'-]+ (?:[\\w’'-]+ ){0,7}",
  "since (?!(?:\\d|january|february|march|april|may|june|july|august|september|october|november|december|then|the start|last|early|late|mid))[\\w’'-]+ (?:[\\w’'-]+ ){0,7}",
  "(?:when|with|if) (?:[\\w’'-]+ ){0,9}?(?:is|are|was|were|set|fell|rates|run|runs|ran|dropped|postponed|cancelled|below|ended) ",
);
const openClause: RegExp = new RegExp(`(?<![\\w])${clause}`, 'i');
const unnamed: RegExp =
  /\b(?:not to be (?:named|identified)|anonym\w+|declin\w+ to be (?:named|identified))\b[^.;]*/i;
const search = new Lexicon([...lexicon.map(([, pattern]) => pattern), opener, openClause]);

/** "We are not spending less": no reason is given, one is refused. */
const refused: RegExp = /(?:\b(?:not|never)|n['’]t) (?:a |about |an |the |by |because of |due to )?$/i;

function labelled(sentence: string, hits: readonly Hit[]): Reason[] {
  const known = hits.filter(
    (hit) =>
      hit.pattern < lexicon.length && !refused.test(sentence.slice(Math.max(0, hit.start - 30), hit.start)),
  );
  known.sort((a, b) => a.pattern - b.pattern);
  return known.map(({ pattern, start, end }) => ({ label: lexicon[pattern]![0], start, end }));
}

/** A clause that gives a reason in words the lexicon may not hold. */
function statedReason(sentence: string, hits: readonly Hit[]): Reason | null {
  const hidden = unnamed.exec(sentence);
  const open = hits.filter((hit) => hit.pattern >= lexicon.length && !(hidden && hit.start > hidden.index));
  open.sort((a, b) => a.pattern - b.pattern);
  const hit = open[0];
  if (!hit) return null;
  const complement = /^[^.;?!]*/.exec(sentence.slice(hit.end))![0];
  const opening = sentence.slice(hit.start, hit.end);
  if (/[§]/.test(opening + complement.slice(0, 60))) return null;
  if ((opening + complement).trim().split(/\s+/).length < 3) return null;
  return { label: 'other', start: hit.start, end: hit.end + Math.min(complement.length, 60) };
}

/** Reasons other than AI that a sentence names by the lexicon, and the clause that gives one in other words. */
export function readReasons(
  sentence: string,
  words: Words = wordsOf(sentence),
): { reasons: Reason[]; stated: Reason | null } {
  const hits = search.search(sentence, true, words);
  return hits.length === 0
    ? unread
    : { reasons: labelled(sentence, hits), stated: statedReason(sentence, hits) };
}

const unread: { reasons: Reason[]; stated: null } = { reasons: [], stated: null };
