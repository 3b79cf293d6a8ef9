import { cutNouns, cutVerbs } from './english-acts.ts';
import { people } from './english-people.ts';
import type { LexiconSource } from './types.ts';

export const english: LexiconSource = {
  code: 'en',
  cutVerb: cutVerbs,
  cutNoun: cutNouns,
  jobNoun: people,
  headcountBefore:
    "employ(?:s|ed|ing)|work-?force (?:of|to|at|was|is|stood at|stands at|numbers|totals|numbered|totaled|totalled)|staff (?:of|to|numbers|numbered)|head-?count (?:of|to|at|was|is|stood at|stands at|ended at|had been|reached|fell to|dropped to|rose to|grew to|will be)|payroll (?:of|numbers|to)|team of|company of|firm of|(?:ended|closed|finished|entered|began|started) (?:the )?(?:year|quarter|period|month|january|february|march|april|may|june|july|august|september|october|november|december|fiscal \\d+|20\\d\\d) (?:at|with)|we(?:'re| are| were)|they(?:'d| had) been|population of|all of (?:its|our|their)|global team of|complement of|establishment of",
  headcountAfter:
    'on (?:its|the|their|our) (?:payroll|books)|(?:as of|at) (?:the end of|year[- ]?end|\\w+ \\d|december|june|march|september)|at (?:the )?end(?: of)?|worldwide|globally|around the world|across \\d+ (?:countries|offices|sites)|strong',
  remain:
    'leav(?:e|es|ing)(?: (?:it|the \\w+|us|them))?(?: with)?|left with|keep(?:s|ing)?|retain(?:s|ed|ing)?|remain(?:s|ed)?|stay(?:s|ing)?(?: on)?|still employs?|will (?:have|number|employ)|survivors?|safe',
  workforce:
    '(?:(?:global|total|worldwide|entire|overall|corporate|full-time|salaried|permanent|us|u\\.s\\.|uk|domestic|european|remaining|current|whole|combined|own|office|head-office|white-collar|technical|engineering|support) )*(?:work-?force|staff|employees|head-?count|company|firm|people|personnel|payroll|team|business|workers|roles|jobs|positions|posts|everybody|us|organi[sz]ation|group|colleagues|bank|newsroom|studio|school|agency|site|plant|office|division|unit)',
  hireVerb:
    'hir(?:e|es|ed|ing)|recruit(?:s|ed|ing)?|tak(?:e|es|ing) on|took on|taken on|onboard(?:s|ed)|creat(?:e|es|ed|ing)|(?:to|will|would|and) add|add(?:s|ed|ing)|staff(?:s|ed|ing)? up|bring(?:s|ing)? in|brought in|new (?:jobs|roles|positions|hires)|appoint(?:s|ed|ing)|recruitment|wants?(?! to)|needs?(?! to| fewer)|seek(?:s|ing)? (?:to hire)?|look(?:s|ing)? for|campus offers|offers? for|intake of|join(?:s|ed)? us',
  rehireVerb:
    're-?hir(?:e|es|ed|ing)|reinstat(?:e|es|ed|ing)|bring(?:s|ing)? back|brought back|recall(?:s|ed|ing)?|re-?employ(?:s|ed|ing)?|call(?:s|ed|ing)? back|took back|tak(?:e|es|ing) back|re-?engag(?:e|es|ed|ing)|invited back|asked back|welcom(?:e|es|ed|ing) back|returned? to work',
  contractor:
    'contractors?|freelancers?|agency (?:staff|workers?|temps?|\\w+ \\w+)|temps|temporary (?:staff|workers?|employees?)|contract (?:staff|workers?|\\w+ers)|consultants(?= will not)|outsourced (?:staff|workers?|roles)|vendor (?:staff|workers|employees)|gig workers|self-employed|casual(?:s| staff| workers)|third-party (?:staff|workers)|subcontractors?|external (?:staff|consultants)|(?:engagements|contracts) of|at (?:a|an outside|its) supplier',
  requisition:
    'open (?:roles?|positions?|requisitions?|jobs|posts|vacancies|reqs)|vacan(?:t|cies|cy)(?: (?:roles?|positions?|posts))?|openings|requisitions?|reqs|unfilled (?:roles?|positions?|jobs|posts|vacancies)|not (?:be )?(?:re)?fill(?:ed|ing)?|leave (?:unfilled|vacant|open)|hiring freeze|freeze (?:on )?(?:hiring|recruitment)|(?:froze|frozen|freezing|paus(?:e|es|ed|ing)|halt(?:s|ed|ing)?|suspend(?:s|ed|ing)?) (?:all |most |external |new )?(?:hiring|recruit(?:ment|ing))|leavers|not (?:be )?replac(?:e|ed|ing)|attrition|stops? (?:hiring|recruiting)|backfill',
  voluntary:
    'voluntar(?:y|ily)|(?:career )?transition offer|offer(?:s|ed|ing)? (?:its|their|all|some|about|up to|a package|packages|staff|employees|workers)|going quietly|buy-?outs?|early[- ]retirement|eligible|volunteers?|take-?up|separation (?:programme|program|scheme|offer)|departure (?:plan|scheme)|exit (?:package|scheme|programme|program)|retirement (?:offer|programme|program|package)|may apply|invited? to apply|plan de départs',
  accepted:
    'accept(?:ed|ances?)|elected to|have elected|signed (?:a |the |an )?(?:severance |separation |exit |voluntary )?agreements?|takers|took (?:it|up|the (?:offer|package|buyout|deal))|taken (?:up|the (?:offer|package|buyout))|tak(?:e|ing) the (?:offer|package|buyout|deal)|signed up|volunteered|drew|opted (?:in|to leave|for)|applied|said yes|raised their hands?|came forward|have chosen to leave|chose to leave|elected to',
  gone: 'lost their jobs?|(?:were|was|have been|had been|been) (?:all |also )?(?:dismissed|let go|laid off|sacked|fired|made redundant|terminated|separated|released|shown the door)|(?:have|has|had) (?:already |now |all )?(?:left|gone|departed|been separated)|last day|sent home|sending home|went in|looking for work|walked out|separated|are gone|is gone|departed|no longer (?:work|with us)|left (?:the company|last|in|on|at)|jobless|exited',
  denial:
    "den(?:y|ies|ied|ying)|not true|wrong|false|inaccurate|misleading|incorrect|no (?:truth|plans?|lay-?offs|redundancies|job (?:cuts|losses))|ruled out|rul(?:es|ing) out|baseless|unfounded|rejected|dismissed (?:the |as )?(?:report|rumou?r|claim|nonsense|speculation)|refuted|nonsense|isn't happening|never (?:said|planned)|not planning|disput(?:e|es|ed)|contrary to|nothing of the kind|we are not doing that|untrue|never happened|had turned this into|did not (?:cut|lay off|announce)",
  predicted:
    'will|would|expects?|expected|plans?|intends?|aims?|target(?:s|ed|ing)?|guid(?:e|es|ed|ing|ance)|forecasts?|projects?|projected|predicts?|predicted|outlook|is set to|are set to|by the end of|should|anticipates?|hopes?|wants? to|due to (?:rise|fall|reach)|on course',
  reported:
    'said|says|told|according to|reported|reports|announced|disclosed|filed|wrote|confirmed|stated|acknowledged|revealed|claims?',
  spend:
    'cost(?:s|ing)?(?! (?:per|of living))|charges?|spend(?:s|ing)?|spent|purchases?|additions to property|payments for|(?<!depreciation |amortization )expenses?|expenditures?|cap(?:ital)?[- ]?ex(?:penditures?)?|capital (?:spending|outlays?|investment)|invest(?:s|ed|ing|ments?)?|put(?:ting)? .{0,20}into|build-?outs?|infrastructure|outlays?|budget(?:s|ed)?|pay for|paid for|bill|fund(?:s|ed|ing)?|restructuring|severance|provisions?|write-?(?:down|off)s?|impairments?|fee|fees|outgoings|pour(?:s|ed|ing)?|commit(?:s|ted|ting)?|data cent(?:er|re)s?|outlay|incur(?:s|red)?|earmark(?:s|ed)?|extraordinary loss|r&d|research and development|licen[cs]es?|set aside|a year for',
  saving:
    'sav(?:e|es|ed|ing|ings)|lower (?:annual |operating |its |our |the )*(?:costs?|expenses?|cost base)|(?:cut|trim|reduce|bring down|take out|strip|slash)(?:s|d|ed|ting|ing)? (?:\\S+ ){0,4}?(?:costs?|expenses?|expenditure|overheads?)|(?:costs?|expenses?) (?:will |would |to )?(?:come|go|fall|be) (?:down|lower|reduced)?|relieve the cost|cost (?:savings?|reductions?|cuts?)|efficienc(?:y|ies)|synerg(?:y|ies)|run-?rate (?:benefits?|improvement)|reduction in (?:operating |annual )?(?:costs?|expenses?)|less per year|cheaper',
  revenue:
    'revenues?|sales|turnover|net sales|top line|income from premiums|premium income|bookings|billings|ARR|annual recurring revenue|takings|receipts|fee income|net interest income|orders? (?:worth|of)',
  profit:
    'profits?|loss(?:es)?|losing|lost|earned|depreciation|amorti[sz]ation|earnings|net income|order book|orders?(?! of magnitude)|buy(?:s|ing)?|bought|sold for|paid for itself|operating income|ebitda|ebit|raised?|raising|funding|valuation|valued|series [a-h]|acquir(?:e|es|ed|ing)|acquisition|takeover|buyout by|market (?:cap|value)|debts?|loan|cash|free cash flow|dividend|buyback|grant|fine[ds]?|penalt(?:y|ies)|settlement|bonds?|credit facility|assets',
  pay: 'salar(?:y|ies)|wages?|pay(?: band| range| packet| rise| cut| package)?|an hour|per hour|hourly|a year each|compensation|bonus(?:es)?|stipend|earn(?:s|ed|ing)?|base|remuneration|payout|per (?:worker|employee|person|head)|severance|money|packages?|allowance|retention|redundancy pay|lump sum|ex gratia',
  up: 'up|rose|rises?|risen|rising|grew|grow(?:s|n|ing|th)?|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|gain(?:s|ed|ing)?|higher|above|more|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|faster|expand(?:s|ed|ing)?|improv(?:e|es|ed|ement|ing)|swell(?:s|ed|ing)?|accelerat(?:e|ed|ing)|added|greater|better|bigger|longer|advance[sd]?|leap(?:s|ed|t)?|extra',
  down: 'down|fell|falls?|fallen|falling|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|slip(?:s|ped|ping)?|lower|below|fewer|less|shr[iau]nk(?:s|ing)?|slid(?:e|es)?|sank|sunk|plung(?:e|es|ed|ing)|tumbl(?:e|es|ed|ing)|dip(?:s|ped)?|contract(?:s|ed|ion)|slump(?:s|ed)?|reduction|cheaper|smaller|worse|shorter|slower|dwindl(?:e|ed)|weaker|off|eased?|cut',
  margin: 'margins?',
  survey:
    'survey(?:s|ed)?|poll(?:s|ed)?|respondents?|panel|questionnaire|asked|interviewed|canvass(?:ed)?|study|sample|index of|barometer|research(?:ers)?|executives|employers|CEOs|CFOs|chief executives|bosses|managers|directors|companies|firms|businesses|leaders|workers say|employees say|consumers|adults|voters|fortune 500|recruiters|owners|parents|professionals|graduates|voted',
  rate: 'attrition|turnover rate|staff turnover|turnover(?= (?:in|was|of|among|fell|rose|ran))|retention|utili[sz]ation|occupancy|tickets?|calls?|quer(?:y|ies)|enquir(?:y|ies)|inquiries|chats?|claims|requests?|cases|interactions|contacts|conversations|resolv(?:e|es|ed|ing)|handl(?:e|es|ed|ing)|first contact|accuracy|error rate|errors|complaints?|absen(?:ce|teeism)|adoption|usage|uptime|churn|automat(?:es?|ed)|unemployment|inflation|jobless rate|participation|conversion|response rate|deflect(?:s|ed|ion)?|containment|defect|pass(?:ed)? rate|acceptance rate|vacancy rate|interest rate|tax rate|invoices|tests|code|lines of code|documents|orders|appointments|reports|transactions|applications|contracts|listing|pages|visits|shipments|parcels|loads',
  anaphor:
    'the (?:[a-z-]+ ){0,3}?(?:company|firm|bank|group|insurer|retailer|maker|carmaker|automaker|chipmaker|airline|broker|publisher|operator|carrier|grocer|lender|university|college|studio|agency|business|employer|manufacturer|supplier|start-?up|giant|brewer|hospital|charity|council|utility|developer|platform|consultancy|broadcaster|conglomerate|organi[sz]ation|network|newspaper|contractor|producer|distributor|registrant|corporation|mutual|store|chain|school|yard|plant|mill|association|partnership|provider|vendor|site|team|label|house|service|trust|exchange|app|marketplace|registry|lab|laboratory|foundry|miner|shipper|forwarder|dealer|wholesaler|nonprofit|non-profit|institution|institute|outlet|title)|its|it|we|our|us|they|their',
};
