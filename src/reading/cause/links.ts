import type { Span } from '../../core/index.ts';
import type { Mention } from './mentions.ts';
import { any, global, lastMatch, words } from './pattern.ts';

/** Words that name what follows them as the reason. */
const connectives = [
  'because(?: of)?',
  'due (?:largely |mainly |mostly |partly |in part )?to',
  '(?:as )?(?:a )?(?:direct )?(?:result|consequence) of',
  'owing (?:largely |partly |in part )?to|on account of|thanks (?:largely |partly |mostly |in part )?to|courtesy of|by reason of|on the back of|in light of|in view of|in response to|in favou?r of',
  'attribut(?:es|ed|ing|ion|able)(?: [^.;,]{0,50})? to',
  '(?:link|tie|connect)(?:s|ed|d|ing)? (?:[^.;,]{0,20} )?(?:cuts?|layoffs?|reductions?|redundanc\\w+|decision|move|job losses) (?:directly )?to',
  'cit(?:es|ed|ing|e)',
  'blam(?:es|ed|ing|e)(?: [^.;,]{0,40} on)?',
  'credit(?:s|ed|ing)',
  '(?:put|puts|putting) (?:[^.;,]{0,40} )?down to',
  '(?:is|are|was|were|comes?|came|all) down to',
  'point(?:s|ed|ing) (?:directly )?(?:to|at)',
  '(?:result(?:s|ed|ing)?|com(?:e|es|ing)|came) (?:largely |mainly |mostly |partly |directly |in part )?from',
  'stem(?:s|med|ming)? from|ar(?:ise|ises|ising|ose) from|flow(?:s|ed|ing)? from|follows? from',
  '(?:reasons?|cause|explanation|rationale|grounds?|drivers?|justification)(?: [^.;]{0,60})? (?:is|was|are|were|lies in|being)',
  '(?:reasons?|cause|explanation|grounds?|reasoning|factors?) ?(?:given|stated|cited|for [^.;:]{0,40})?:',
  'two grounds,|on two grounds|justified [^.;]{0,40} by',
  'named? [^.;]{0,30}as the (?:\\w+ )?(?:reason|cause)',
];
const participles = [
  'driven (?:\\w+ )?by|caused by|prompted by|triggered by|spurred by|fuel(?:l)?ed by|brought (?:on|about) by|forced by|made (?:possible|necessary) by|enabled by|explained by|precipitated by|underpinned by',
];
const foreign = [
  'wegen|aufgrund|auf grund|infolge|dank|weil|durch (?:den einsatz|die einführung)|begründet[^.;]{0,40} mit|grund (?:ist|dafür|sind|war)',
  "en raison d[eu]s?|en raison de l|à cause d[eu]s?|à cause de l|du fait d[eu]|du fait de l|grâce (?:à|aux?)|parce qu[e’']|invoqu\\w+|à la suite d[eu]|sous l[’']effet d[eu]|liée?s? à|car",
  'debido a|a causa de|por culpa de|gracias a|porque|a raíz de|por la (?:implantación|llegada|irrupción|introducción) de|como consecuencia de|atribuye [^.;]{0,40} a|aleg\\w+|aduc\\w+|argument\\w+|esgrim\\w+',
  'a causa d\\w+|per via d\\w+|per colpa d\\w+|dovut[oiae] a\\w*|grazie a\\w*|perché|in seguito a\\w*|motiv\\w+ con|legat[oiae] a\\w*',
  'por causa d\\w+|devido (?:à|ao?|às|aos)|por força d\\w+|graças (?:à|ao?|às)|porque|em consequência d\\w+|em razão d\\w+|na sequência d\\w+',
];
const strong = global(words(...connectives, ...foreign));
const participle = global(words(...participles));
const conjunctions = global(
  words(
    '(?<!(?:many|much|few|well|soon|long) )as(?! (?:many|much|few|part|of|well|a|an|per|low|high|long|soon|its|our|early|late|recently|one)\\b)',
    'after|since|now that|when|once|with|following|follows|followed|so|and so',
    'reflect(?:s|ed|ing)?(?: the| our| its)?',
    'da|nachdem|alors que|tandis que|puisque|ya que|mientras|dopo che|poiché|visto che|depois de|uma vez que|à medida que',
  ),
);

const clauseBreak: RegExp =
  /[;?!]|\b(?:in a context|at a time|against (?:a|the) backdrop|marked by|in the (?:AI )?(?:age|era)|for the)\b|\.(?=\s)|,? (?:while|but|although|though|whereas|even as|even though|despite|aber|mais|pero|sino|ma|mas)(?![\wÀ-ÿ])|, (?:which|who|whose|said|says|told)\b| (?:amid|alongside)(?![\wÀ-ÿ])/i;

/** After a mention: it is said to take, spare or undo work. */
const undoes = new RegExp(
  `[§¤]+(?:['’]s)?(?:-[a-z]+)?(?:[ ,]+(?!(?:but|while|although|though|whereas|not|never|and then)\\b)[\\w’'%()§¤-]+){0,7}?[ ,]+${any(
    'mak(?:e|es|ing) (?:[^.;]{0,50}? )?(?:redundant|unnecessary|obsolete|superfluous|surplus|fewer)',
    '(?:made|rendered?|renders|left) (?:[^.;]{0,50}? )?(?:redundant|unnecessary|obsolete|superfluous|surplus)',
    'eliminat(?:e|es|ed|ing) (?:the need|roles|jobs|positions|work|tasks|most|many|these|those|our)',
    '(?:reduc|lower|cut|remov|eliminat)(?:es|e|ed|s|ing)? (?:the |our |its )?(?:need|requirement|demand) for',
    '(?:leads?|led|leading) to (?:[^.;]{0,40} )?(?:cuts?|layoffs?|redundanc\\w+|job losses|reductions?|departures)',
    '(?:result(?:s|ed|ing)?|end(?:s|ed|ing)?) in (?:[^.;]{0,40} )?(?:cuts?|layoffs?|redundanc\\w+|losses|reductions?|fewer)',
    '(?:has |have |had )?(?:fundamentally |completely |already )?chang(?:es|ed) (?:what|how|the way|who|which|the (?:kind|number|nature|shape|size))',
    '(?:mean(?:s|t)?|lets?|allows?|allowed|enabl(?:es|ed|ing)|permits?) (?:that )?(?:[^.;]{0,40} )?(?:fewer|smaller|leaner|without|less|not need|no longer|cut|reduce|half|do more)',
    '(?:took|takes?|taking|claims?|claimed|kill(?:s|ed)?|costs?|wip(?:es|ed) out|destroy(?:s|ed)?|threaten\\w*) (?:[^.;]{0,30} )?(?:jobs?|roles?|posts?|positions?|place|front line)',
    '(?:is|are|was|were) (?:the reason )?why',
    '(?:is|are|was|were|as) (?:given as |named as |behind |the |a |one of |one |an? |several |many |two |three )*(?:main |principal |primary |sole |only |key |major |real |big |single |biggest |driving )*(?:reasons?|causes?|factors?|drivers?|explanation|behind)',
    'accounts? for (?:[^.;]{0,40} )?(?:cuts?|layoffs?|losses|jobs|roles)',
    '(?:freed|frees|free(?:ing)?)(?: up)? (?:[^.;]{0,40} )?(?:people|staff|capacity|hours|roles|heads)',
    `(?:which |that |it )?(?:[^.;]{0,50} )?(?:so|meaning|leaving)(?: that)? (?:there(?:['’]s| is| are)|we|it|they|the company|fewer|the roles?) (?:[^.;]{0,20} )?(?:no|fewer|nothing|need(?:s|ed)? fewer|less|not needed|don['’]t need|no longer)`,
  )}`,
  'iy',
);

/** "An agent for every task, and needs fewer of them as a result". */
const fewer = /[§¤]+[^.;?!]{0,60}?\bneed(?:s|ed|ing)? (?:far |many |much )?fewer\b/iy;

const adopts: RegExp =
  /\b(?:adopt\w*|deploy\w*|roll(?:s|ed|ing)? out|introduc\w+|install\w*|fit(?:s|ted)?|bring(?:s|ing)? in|brought in|turn(?:s|ed|ing)? to|switch(?:es|ed|ing)? to|realiz\w+|realis\w+|embed\w*|us(?:e[sd]?|ing)|implement\w*|launch\w* of|completion of|completed|put(?:s|ting)? in|arrival of|move[sd]? to|hand(?:s|ed|ing)?|integrat\w+|setzt|einsetzt|déploie|adopte|implanta|introduce)\b/i;
const invests: RegExp =
  /\b(?:invest\w*|bet(?:s|ting)?|pivot\w*|push\w*|focus\w*|spend\w*|shift\w*|pour\w*|race[sd]?|compet\w+|strategy|ambition\w*|priorit\w+|boom|era|age|overhaul|transformation|tripl\w+|doubl\w+|hires?|hiring|opens?|builds?|looks?)\b/i;

/** "not because", "is not mainly due to"; "will not refill posts because" negates the refilling, not the reason. */
const negated: RegExp =
  /(?:\b(?:not|never|nor|neither|hardly|rather than|instead of|nicht|pas|nada|non|não|no)|n['’]t)(?: (?!(?:longer|need|needed|fill|filled|refill|replace|replaced|be|renew|renewed|hire|rehire)\b)[\w’'-]+){0,2} ?$/i;
const noneOfThem: RegExp =
  /\b(?:no (?!longer)\w+|not one|not a single|none|nobody|no one|nothing|kein\w*|nichts|aucun\w*|ningun\w*|nessun\w*|nenhum\w*)\b[^.;:]{0,60}$/i;
const notOnly: RegExp = /\bnot (?:only|just|solely|merely|least|entirely|simply|all)\b[^,.;:]{0,28}$/i;
const foretold: RegExp =
  /\b(?:warn(?:s|ed|ing)?|predict(?:s|ed|ing|ion)?|fear(?:s|ed)?|speculat\w+|hypothe\w+|one day|some day|by the end of the decade|rumou?r\w*|imagin\w+)\b/i;

/** Words that tie a mention to a cut. */
export interface Link extends Span {
  readonly negated: boolean;
  readonly sort: Mention['sort'];
}

type Found = Omit<Link, 'sort'>;

function isNegated(before: string): boolean {
  return (negated.test(before) || noneOfThem.test(before)) && !notOnly.test(before);
}

/** "Reduced headcount by 1,000 through AI". */
const means: RegExp =
  /\b(?:reduc|cut|shr[iau]nk|trim|slim|eliminat|lower|fewer)\w*\b[^.;?!]{0,60}\b(?:through|via|by using|with the help of)(?: (?:the |greater |more |its |new )?(?:use of |deployment of )?)$/i;

/** A link from the words before a mention: "because of", "citing", "as robots take over". */
function linkBefore(painted: string, start: number, end: number): Found | null {
  const from = Math.max(0, start - 170);
  const before = painted.slice(from, start);
  const by = means.exec(before);
  if (by) return { start: from + by.index, end, negated: isNegated(before.slice(0, by.index)) };
  for (const [pattern, needsWork] of [
    [strong, false],
    [participle, false],
    [conjunctions, true],
  ] as const) {
    const found = lastMatch(pattern, before);
    if (!found) continue;
    const gap = before.slice(found.index + found[0].length);
    if (clauseBreak.test(gap)) continue;
    const lead = before.slice(Math.max(0, found.index - 70), found.index);
    if (
      pattern === participle &&
      /\b(?:technology|world|market|growth|demand|business|change[sd]?|increasingly|products?|sales)\s+(?:\w+ )?$/i.test(
        lead,
      )
    )
      continue;
    if (needsWork) {
      const after = painted.slice(end, end + 70);
      const isVerb =
        /^§/.test(painted.slice(start)) &&
        /(?:it|company|firm|bank|they|we|group|[A-Z]\w+) (?:further |increasingly |also )?$/.test(before);
      if (!isVerb && !(adopts.test(gap) && !invests.test(gap + after.slice(0, 25)))) continue;
    }
    return { start: from + found.index, end, negated: isNegated(lead) };
  }
  return null;
}

/** AI as a trade or a time: "600 AI jobs", "the AI era" are no cause. */
const asTrade: RegExp =
  /^(?:['’]s)?[- ](?:jobs?|roles?|staff|workers?|researchers?|engineers?|scientists?|teams?|unit|division|lab|labs|talent|positions|hires|hiring|specialists?|start-?ups?|era|age|decade|world|future|century|economy)\b/i;

/** What ties one mention to a cut, or null. Offsets are relative to the sentence. */
export function linkAt(painted: string, { start, end, sort }: Mention): Link | null {
  if (foretold.test(painted.slice(Math.max(0, start - 90), end + 60))) return null;
  if (asTrade.test(painted.slice(end, end + 20)) || painted.trimEnd().endsWith('?')) return null;
  undoes.lastIndex = start;
  fewer.lastIndex = start;
  const undone = undoes.exec(painted) ?? fewer.exec(painted);
  if (undone) {
    const lead = painted.slice(Math.max(0, start - 40), start);
    return {
      start,
      end: start + undone[0].length,
      sort,
      negated: isNegated(lead) || /\b(?:not|n['’]t|never)\b/.test(undone[0]),
    };
  }
  const link = linkBefore(painted, start, end);
  return link && { ...link, sort };
}
