import type { RawName } from './names.ts';
import { companyWords, givenNames, houses, otherWords, places } from './words.ts';

const legal: RegExp =
  /^(?:inc|corp|corporation|co|ltd|limited|llc|llp|plc|ag|se|sa|nv|bv|gmbh|kg|ab|asa|oyj?|spa|srl|holdings?|group|groupe)\.?$/i;
const acts: RegExp =
  /^(?:,? (?:which|the [a-z -]{3,40},|an? [a-z -]{3,40},)[^.]{0,80})?(?:,? (?:will|would|is|was|has|had|plans|to|about to|also|now|unlike \p{Lu}\S+,|like \p{Lu}\S+,|said it|says it|and \p{Lu}\S+|itself|recently|again|today|on \w+day|this week|last (?:week|month|year)|in \w+))*,? (?:cut|cuts|cutting|ax|axe|axes|axed|axing|shed|sheds|shedding|slash\w*|trim\w*|eliminat\w+|lay|lays|laid|laying|dismiss\w*|fir(?:es|ed|ing)|sack\w*|scrap\w*|let|lets|letting|mak(?:e|es|ing)|made|reduc\w+|terminat\w+|wind|clos\w+|shut\w*|employ\w*|hir\w+|recruit\w*|rehir\w+|reinstat\w+|dropp?\w*|remov\w+|releas\w+|announc\w+|report(?:s|ed)|expects?|plans?|intends?|launch\w*|open(?:s|ed|ing)|offer\w*|stop\w*|ended|freez\w+|froze|replac\w+|los(?:es|ing|t)|run(?:s|ning)?|began|begins|start\w+|took|takes|taking|notif\w+|confirm\w*|declin\w+|den(?:ies|ied)|blam\w+|operat(?:es|ed|ing)|sell\w*|sold|need\w*|want\w*|repeat\w*|spen\w+|invest\w*|grew|halv\w+|doubl\w+|booked|pulled|parted|gave|give[sn]?|managing|managed|axing|going|set|due|split\w*|merg\w+|bought|acquir\w+|owns?|makes|ha(?:s|d) (?:\d|about|some)|put|puts|suspend\w*|paus\w+|rul\w+|outsourc\w+|mov(?:es|ed|ing)|axes|sees|saw|posts|posted|guides|guided|raises|raised|hits|misses|missed|beats|ended|ends|keeps|kept|spends|shrank|regrets|hands|parts|joins|joined|streicht|baut|entlässt|kürzt|plant|will|supprime|va|licencie|réduit|annonce|prévoit|ouvre|cierra|recorta|despide|despedirá|anuncia|prevé|eliminará|taglia|licenzia|annuncia|chiude|corta|demite|vai|anunciou|fecha)(?![\p{L}])/u;
const speaks: RegExp =
  /^,? (?:said|says|told|adds?|added|wrote|writes|argue[sd]|thinks?|believes?|asked|replied|calls|called)(?![\p{L}])/u;
const owns: RegExp =
  /^'s? (?:own |global |total |new |latest |chief|\d|about|some|roughly|\p{Lu}\S+ )*(?:workforce|staff|employees|workers|headcount|jobs?|roles|layoffs?|redundanc|cuts|plan|restructuring|ceo|cfo|board|shares|stock|customers|spending|capex|revenue|sales|profits?|margins?|headquarters|plant|factory|hub|office|campus|stores|decision|announcement|statement|spokes|management|managers|business|division|unit|parent|owner|founder|boss|engineers|finance|human|people|works council|reason|first|second|third|fourth|largest|biggest|consumer|cloud|global|call|contact|support|programme|program|offer|voluntary|ai|assistant|website|blog|memo|[a-z]+ (?:team|department|group|arm|site|operations))/iu;
const apposed: RegExp =
  /^,? (?:\([A-Z]+[:.] ?[A-Z.]+\)|[A-Z]{2,5}\.[A-Z]{1,2}(?![\p{L}])|(?:owner|maker|parent|part|operator|publisher|subsidiary) of|(?:the|an?|its|our|one of|\p{Lu}\S+'s) (?:[\p{L}\p{N}'&-]+ ){0,6}(?:company|firm|bank|group|insurer|retailer|maker|carmaker|automaker|chipmaker|airline|broker|publisher|operator|carrier|grocer|lender|university|college|studio|agency|business|employer|manufacturer|supplier|start-?up|giant|brewer|hospital|charity|council|utility|developer|platform|consultancy|broadcaster|conglomerate|network|newspaper|producer|distributor|unit|subsidiary|brand|chain|arm|provider|service|marketplace|app|owner|rival|exporter|contractor|brewery|bookmaker|house|seller|vendor|builder|wholesaler|processor|label))(?![\p{L}])/u;
const product: RegExp =
  /^,? (?:an?|the|its|their|our) (?:[\p{L}\p{N}'-]+ ){0,4}(?:agent|assistant|chatbot|bot|tool|model|app|product|software|system|engine|feature|plugin|game|series|device|gadget|drug|molecule|vaccine)(?![\p{L}])/u;
const headed: RegExp =
  /^ (?:[\p{Ll}-]+ ){0,2}(?:chain|airline|bank|brewery|supermarkets?|stores|hotels|retailer|start-?up|broker)(?![\p{L}])/u;
const row: RegExp = /^ ?(?:[;|/]|—| - ).*(?:[;|/]|—| - )/;
const list: RegExp =
  /^(?: ?[:;/] ?(?:about |some |up to |nearly |an? |will |")?[\d\p{Ll}?]| ?; ?\?|, (?:about |some |up to |nearly )?\d[\d,. ]* (?:jobs|roles|people|positions|posts|staff|workers)|\. (?:The|It|From|Its|After|In|On|A|An|This|Last|Two|Management|Warsaw|Lisbon)\b| \(\d[\d,]* \p{Ll}+)/u;
const roleBefore: RegExp =
  /(?:\b(?:mr|mrs|ms|mme|herr|frau|dr|prof(?:essor)?|sir|dame|judge|senator|governor|mayor|king|ceo|cfo|coo|cto|cio|chro|chief executive|chief executive officer|executive officer|chief financial officer|chief operating officer|chief people officer|chief technology officer|officer|president|chairman|chairwoman|chair|provost|chancellor|dean|principal|director|manager|head|boss|chief|founder|co-founder|owner|partner|analyst|economist|spokesman|spokeswoman|spokesperson|secretary|minister|organiser|organizer|representative|steward|leader|lawyer|professor|editor|author|writer|engineer|colleague|columnist|reporter|by|officer,)\.?:? $)/i;
const roleAfter: RegExp =
  /^(?:,? (?:who|(?:the |its |their |our |a |an |\p{Lu}\S+'s )?(?:(?!where|which|whose|when|because|while|said|says|as\b)\p{L}+ ){0,4}(?:chief|ceo|cfo|coo|cto|president|chairman|chairwoman|chair|head|director|manager|founder|co-founder|secretary|spokes\p{L}+|analyst|economist|officer|vice|partner|professor|provost|organi[sz]er|minister|author|editor|engineer|managing)(?![\p{L}])(?!'s))| \((?:ceo|cfo|coo|cto|chief|head|president|[\p{Lu}][^)]{2,40}(?:Research|Partners|Capital|Securities))| ?\)?: )/iu;
const kindBefore: RegExp =
  /\b(?:insurer|bank|company|firm|retailer|giant|maker|group|broker|airline|rival|start-?up|carmaker|automaker|chipmaker|grocer|owner|parent|subsidiary|operator|provider|publisher|studio|supplier|employer|exporter|lender|house|developer|broadcaster|newspaper|consultancy|manufacturer|platform|university|hospital|charity|council|utility|brewer|carrier|conglomerate|contractor|chain|seller|business|agency|wholesaler|exchange|marketplace|company:|employer:) $/i;
const titleOf: RegExp =
  /\b(?:ceo|cfo|coo|chief executive|chief executive officer|boss|head|president|chairman|founder|director|manager|management|workers|employees|staff|engineers|jobs|layoffs?|cuts|redundancies|board|directors|colleagues|shares|owner|restructuring|workforce|everyone|life|spokes\w+ ?(?:for)?|parent) (?:of|at|for|in) $/i;
const otherBefore: RegExp =
  /\b(?:analysts? (?:at|from|with)|according to|economists? at|survey (?:by|from|of)|poll by|study by|research (?:by|from)|data from|report (?:by|from)|union|told|reports? from|compiled by|tracker|says|said|researchers? at|consultants? at|lawyers? at|law firm|published (?:by|in)|figures from|interview with|first reported by|seen by|via) (?:the )?$/i;
const placeBefore: RegExp = /\b(?:in|near|outside|across|throughout|around|north of|south of) (?:the )?$/i;

export interface Weighed {
  readonly company: number;
  readonly person: number;
  readonly other: number;
  /** it speaks: a company does when nothing says that it is a person */
  readonly voice: number;
}

/** What the words around one mention say it is: a company, a person, or something else. */
export function weigh(
  name: RawName,
  before: string,
  after: string,
  lineStart: boolean,
  title: boolean,
): Weighed {
  let company = 0;
  let person = 0;
  let other = 0;
  const last = name.words[name.words.length - 1]!.toLowerCase().replace(/\.$/, '');
  if (name.words.length > 1 && name.words.slice(1).some((w) => legal.test(w))) company += 5;
  else if (name.words.length > 1 && companyWords.has(last)) company += last === 'ai' ? 1.5 : 2.5;
  if (name.words.includes('&')) company += 2;
  if (otherWords.has(last) || /^ (?:Act|Commission|Rules?|Code)(?![\p{L}])/u.test(after)) other += 3;
  if (name.words.every((w) => places.has(w.toLowerCase()))) other += 3;
  else if (name.words.length > 1 && places.has(last) && name.words.length === 2) other += 0.5;
  if (acts.test(after)) company += 3;
  else if (/^ (?:is|are) (?:to|\p{Ll}+ing) /u.test(after)) company += name.words.length > 1 ? 2.5 : 1.5;
  const voice = speaks.test(after) ? 1 : 0;
  if (
    givenNames.has(name.words[0]!.toLowerCase()) &&
    name.words.length > 1 &&
    name.words.length < 4 &&
    !companyWords.has(last)
  )
    person += 2;
  else if (/^ (?:will|would|is|was|has|had|plans|says that|said that)(?: not| also| now)? [a-z]/.test(after))
    company += name.words.length > 1 ? 1.5 : 0.8;
  if (owns.test(after)) company += 3;
  if (apposed.test(after.replace(/^'s(?=,)/, ''))) company += 3;
  else if (product.test(after)) other += 3;
  if (headed.test(after)) company += 2.5;
  if (lineStart && row.test(after)) company += 3;
  if (lineStart && list.test(after)) company += 3;
  if (
    /^ (?:study|survey|report|analysis|poll|index|estimate|tracker|data|research|barometer|forecast)(?![\p{L}])/u.test(
      after,
    ) ||
    /^,? (?:the|an?) (?:[\p{L}-]+ ){0,2}(?:outplacement|research|consult|think|polling|survey|data|rating|advisory|analytics)/iu.test(
      after,
    )
  )
    other += 3;
  if (
    /^ (?:reported|found|finds|estimated|estimates|predicted|predicts|predicting|concluded|says|said|reckons|calculates) (?:that )?(?:about |roughly |some |nearly |only |more than )?(?:\d+(?:\.\d)?%|\d+ per ?cent|half|most|one in|two in|many|employers|companies|layoffs)/i.test(
      after,
    ) ||
    /^'s (?:prediction|estimate|forecast|survey|report|study|analysis|\d{4} )/i.test(after)
  )
    other += 4;
  if (houses.has(name.words.join(' ').toLowerCase())) other += 12;
  if (/^\):/.test(after)) other += 4;
  if (title && /\bto $/.test(before)) other += 2;
  if (roleBefore.test(before)) person += 4;
  if (roleAfter.test(after) && !(title ? /^:/ : /^: [\d\p{Ll}"]/u).test(after))
    person +=
      /^:/.test(after) && (name.words.length === 1 || companyWords.has(last))
        ? 0.8
        : name.words.length <= 4
          ? 3.5
          : 1;
  if (kindBefore.test(before)) company += 3;
  if (titleOf.test(before)) company += 2.5;
  if (/\b(?:at|from|by) $/i.test(before) && !otherBefore.test(before)) company += 0.8;
  if (otherBefore.test(before)) other += /told $/i.test(before) ? 1.5 : 2;
  if (placeBefore.test(before)) other += 1.2;
  if (
    /\b(?:yard|plant|site|factory|hub|depot|mill|branch|campus|works|facility|warehouse|mine|base|terminal) (?:in|at|near) $/i.test(
      before,
    )
  )
    other += 4;
  if (
    /\b(?:brand|product|line|tool|assistant|model|called|named|app|platform|chatbot|bot|agent|software|titled|system) $/i.test(
      before,
    )
  )
    other += 3;
  if (
    /\b(?:worked? for|employed by|works at|job at|jobs at|cuts at|layoffs at|made by|owned by) $/i.test(
      before,
    )
  )
    company += 2;
  if (/^,? (?:Inc|Corp|Ltd|LLC|PLC|plc|Co|AG|SE|GmbH)\b/.test(after)) company += 4;
  return { company, person, other, voice };
}
