import type { Span } from '../../core/index.ts';
import type { Mention } from './mentions.ts';
import { any, words } from './pattern.ts';
import { workVerb } from './work-verbs.ts';

const filler =
  "(?:[ ,]+(?!(?:and|but|while|as|to|for|of|is|are|in|on|at|by|with|not|never|cannot|no|hardly|barely|without|\\w+n[’']t)\\b)[\\w’'“”\"%()§¤-]+){0,4}?";
const bridge =
  '(?: (?:(?:that|which) (?:now |already |can |could |will )?|of [\\w-]+ |in [\\w-]+ |to |has |have |had |is |are |can |could |will |would |now |already |does |do |been |being |able to |expected to |beg[ai]ns? to |started to |starts to |learn(?:ed|t) to |helps? to |tries to |set to |simply |alone |itself )*)? ?[“”"«‘]?';

/** Begins at a mention: the thing does the work. */
const doesWork = new RegExp(
  `[§¤]+(?:['’]s)?${filler},?${bridge}(?<=[ ,“"«‘])(?:now |already |automatically |instead )?${workVerb}(?![\\wÀ-ÿ])`,
  'iy',
);

/** Begins at a mention: the work itself is named, "automated examination of records". */
const workOf =
  /§+ (?:[\wÀ-ÿ-]+ )?(?:[a-z]+ing|examination|review|inspection|translation|transcription|assessment|recognition|analysis|production|moderation) of /iy;

const idle =
  '(?:is|are|was|has|have|had|needs?|costs?|seems?|looks?|means?|says?|wants?|becomes?|remains?|grows?|rises?|sells?|helps?|offers?|includes?|makes? up|accounts?|employs?|wins?|loses?|hires?|plans?|faces?|this|its|his|less|press|business|customers?|users?|companies|firms|jobs|roles)';

/** Begins at a mention: "a model now prices the policies", whatever the verb. */
const doesNow = new RegExp(
  `[§¤]+(?:['’]s)?(?: (?!and |but |that |which |is |are )[\\wÀ-ÿ’'-]+){0,3}? (?:now|already|can now|will now|could now|has since|have since) (?!${idle}\\b)[a-zß-ÿ]+(?:s|es|ed)?\\b(?! by)`,
  'iy',
);
/** Begins at a mention: "agents click now". */
const nowAfter = new RegExp(`[§¤]+(?: (?!${idle}\\b)[a-z]+){1,2} now(?=[.,;”"])`, 'iy');
/** Begins at a mention: "since May the engine has drawn up the rounds". */
const hasDone =
  /[§¤]+(?: (?!and |but |that |which )[\wÀ-ÿ’'-]+){0,2}? (?:has|have) (?:now |since |quietly )?(?!been\b|become\b|had\b)[a-z]+(?:ed|en|wn|ne|ght|ept|old|un|et)\b/iy;
/** Begins at a mention in a clause that gives the reason: "because software builds the rosters". */
const doesWhy = new RegExp(
  `[§¤]+(?: (?!and |but |that |which )[\\wÀ-ÿ’'-]+){0,2}? (?:can |could |will |would )?(?!${idle}\\b)[a-zß-ÿ]{3,}(?:s|es)\\b (?:it\\b|them\\b|the|its|our|their|most|all|every|half|such|those|these|up|out|\\w+s\\b)`,
  'iy',
);

/** Begins at a mention: "the assistant that it brought in to take their calls". */
const broughtIn = new RegExp(
  `[§¤]+ (?:(?:that|which) )?(?:it|they|we|he|she|the [\\w-]+) (?:has |have |had )?(?:brought in|bought|installed|introduced|deployed|licensed|built|adopted|hired|trained|rolled out|launched|put in|acquired)(?: [\\w-]+){0,3}? to ${workVerb}(?![\\wÀ-ÿ])`,
  'iy',
);

/** Ends at a mention: the work is done by it, came from it, or went to it. */
const doneBy: RegExp = new RegExp(
  `(?<!(?:not|never|n['’]t) )(?:${any(
    `(?:handled|done|written|read|answered|made|run|performed|replaced|resolved|reviewed|checked|processed|produced|created|drafted|booked|sorted|translated|moderated|covered|examined|taken(?: over| on)?|generated|completed|dealt with|carried out|decided|set up|absorbed|assumed|served|picked|packed|graded|staffed|delivered|ersetzt|übernommen|erledigt|remplacé\\w*|traité\\w*|sustituid\\w*|reemplazad\\w*|sostituit\\w*|substituíd\\w*)(?: now| already| entirely| largely| mostly| increasingly| instead| today| almost| nearly| in \\w+| first| automatically| overnight| directly)* (?:by|with|via|using|through|durch|von|par|por|da|dal|dall['’]|pel[ao]s?)`,
    '(?:is|are|be|been|being|was|were|gets?) (?:now |already |largely |mostly |first )*(?!(?:own|develop|power|driv|support|caus|sold|offer|help|follow|affect|back|hit|assist|enabl|boost|fund|replac|threaten|improv|inspir|led|track|limit|surround|said|told|joined|bas)\\w*)[a-z]+(?:ed|en|wn|ne|ght|ut|et|id|un|ot) (?:\\w+ ){0,3}(?:\\w+, )?by',
    '(?:moved|moves|moving|gone|goes|went|passe[sd]|handed|hands|handing|transferred|migrated|given|giving|left|turned|lost|yielded|ceded)(?: over)? to',
    '(?:comes?|came|coming) from',
    '(?:be|is|are|being|been) (?:now )?(?:run|done|simulated|carried out|handled|tested|modelled|modeled|designed|made|produced|priced|graded|scored|read|checked)(?: [\\w“”"-]+){0,4} (?:on|in|by|inside|with|using)',
    '(?:übernimmt|übernehmen|beantwortet|bearbeitet|erledigt|schreibt|prüft|sortiert|macht)(?: (?:jetzt|nun|inzwischen|mittlerweile|heute|künftig))?',
    '(?:mak(?:e|es|ing)|made|gives?|gave) way (?:for|to)',
    '(?:now|instead|today|already) (?:hears?|sees?|gets?|uses?|rel(?:y|ies) on|asks?|reach|meets?|buys?|runs? on|deals? with|works? with)',
    '(?:checks? in|orders?|pays?|books?|registers?) (?:on|at|through|via)',
    '(?:dictate|talk|speak|turn)s? to',
    `(?:write|do|make|handle|draft|produce|answer|review|check|serve|translate|code|build|complete)(?:s|es|ing)? (?:[^.;,]{0,40} )?(?:with|through|using|via)`,
    `replac\\w+ [^.;]{0,70}? (?:with|by)`,
    `(?:ersetz\\w*|rempla\\w+|sustitu\\w+|reemplaz\\w+|sostitu\\w+|substitu\\w+) [^.;]{0,60}? (?:durch|par|por|con|com)`,
    `instead of [^.;]{0,30},? (?:we|it|they) (?:now )?use`,
  )})(?: (?:the|a|an|its|our|their|new|this|that|these|some|those|eine?[nmrs]?|une?|un[ao]?|l['’]|la|le|el|os?|as?|[\\w-]+['’]s|[a-z]+-[a-z]+|[A-Z][\\w-]+|in-house|own|set of|kind of|[a-z]+)){0,3}[ '’]*$`,
  'i',
);

/** The same work with far less time or far fewer hands. */
const contrast = words(
  'with (?:\\w+ )?[\\d\\w-]+ (?:people|staff|workers|hands|operators|employees)? ?what (?:used to|once|had|took|it took|needed)',
  `(?:took|needed|required|used to (?:take|need|require)) [^.]{0,70}(?:now |today )?(?:takes?|needs?|requires?|does|is done) [^.]{0,40}`,
  `do(?:es|ing)? the work of [\\d\\w,-]+`,
  '(?:fallen|fell|dropped|halved|shrunk|come down|down) [^.;]{0,40}(?:since|after|once) (?:the |its |our |an? )?(?:\\w+ )?[§¤]+[^.;]{0,12} (?:live|arrived|launched|started|took over|came in|began)',
  '(?:used to|once|formerly) (?:take|need|require)[^.]{0,70}(?:can (?:now )?be|is now|are now|now) [^.]{0,60}',
  '(?:one|an?|each|every|a single) (?:[\\w-]+ )?(?:rep|person|clerk|agent|adviser|advisor|handler|engineer|developer|lawyer|analyst|worker|operator|writer|editor|tester|designer|manager|employee|underwriter|accountant)\\b[^.;]{0,30} with [^.;]{2,40} (?:is doing|does|can do|do|(?:now )?handles?|(?:can )?covers?|manages?) [^.;]{0,40}',
  'with(?:out| no) (?:a |any |human |much human |one )?(?:person|human|people|handler|clerk|operator|involvement|hand)',
);

const sinceThen = words(
  'since (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|then|the \\w+|last \\w+)|used to|no longer|by itself|on its own|these days|nowadays|by hand',
);
const today = words('now|today|from now on|nowadays|these days|instead');
const nowadays = words(
  "now|already|today|by itself|on its own|by themselves|alone|instead|no longer|used to|since|would|can|could|will|because|so|therefore|without|has been|have been|last year|before|overnight|these days|jetzt|nun|inzwischen|mittlerweile|désormais|aujourd[’']hui|ahora|ya|ora|ormai|prima|agora|já|hoje",
);

const moneyMoves: RegExp =
  /\b(?:it|money|cash|dollars?|savings?|spending|budget|capital|investment)(?:['’]s)? (?:now )?(?:goes|went|going|gone|go) to [^.;]*$/i;

const toChoose: RegExp =
  /^(?:[ -][\w’'¤-]+){0,4}? (?:to|that|which) (?:pick|choose|chose|select|identif|rank|scor|single|shortlist|decide who|decide which|decided who)/i;
const chosenBy: RegExp =
  /\b(?:chosen|selected|picked|ranked|scored|identified|shortlisted) (?:\w+ ){0,3}?(?:by|with|using) (?:\w+ ){0,2}$/i;

/** The machine chose who goes; that is not why they go. */
function choosesPeople(painted: string, start: number, end: number): boolean {
  return (
    toChoose.test(painted.slice(end, end + 70)) ||
    chosenBy.test(painted.slice(Math.max(0, start - 60), start))
  );
}

const nounToo: RegExp =
  /^(?:stack|load|scan|code|review|process|screen|test|plan|cover|check|draft|match|monitor|run|sort|pack|pick|read|edit|flag|route|field|book|staff|paint|answer|grade|detect|approve|design|serve)$/i;

/** "AI stack", "the AI review": a verb's bare form after a singular is a noun. */
function isNoun(told: string): boolean {
  const [previous, last] = told.split(/[\s“”"]+/).slice(-2);
  return (
    nounToo.test(last ?? '') &&
    !/(?:s|can|could|will|would|to|may|might|and|that|which|people)$/i.test(previous ?? '')
  );
}

const foretold: RegExp =
  /\b(?:fear|worr(?:y|ie)|warn|predict|speculat)\w*\b[^.;]{0,45}$|\b(?:one day|eventually)\b[^.;]{0,25}$/i;

export interface Work extends Span {
  /** a tool is said to do the work, and nothing says that people did it before */
  readonly hint: boolean;
}

/** A question put for effect: "is doing what, four reps?" */
const saysItself: RegExp = /\b(?:is|are) doing what, /i;

/** Where a mention does people's work, the span of the words that say so, relative to the sentence. */
export function workAt(told: Told, { start, end, sort }: Mention, linked: boolean): Work | null {
  const { painted, plain, before } = told;
  if ((painted.trimEnd().endsWith('?') && !saysItself.test(painted)) || choosesPeople(painted, start, end))
    return null;
  const lead = painted.slice(Math.max(0, start - 110), start);
  if (foretold.test(lead)) return null;
  const sure = sort === 'named' || linked || nowadays.test(painted) || nowadays.test(before);
  const does = at(doesWork, painted, start);
  if (does && !isNoun(plain.slice(start, does.end))) return { ...does, hint: !sure };
  const bought = at(broughtIn, painted, start);
  if (bought) return { ...bought, hint: false };
  const named = linked ? at(workOf, painted, start) : null;
  const plainly = named ?? at(doesNow, painted, start);
  if (plainly) return { ...plainly, hint: false };
  const late = at(nowAfter, painted, start);
  if (late) return { ...late, hint: false };
  const since = sinceThen.test(painted) ? at(hasDone, painted, start) : null;
  if (since) return { ...since, hint: false };
  const why =
    linked || sinceThen.test(painted) || today.test(painted) || sinceThen.test(before)
      ? at(doesWhy, painted, start)
      : null;
  if (why) return { ...why, hint: false };
  const done = doneBy.exec(lead);
  if (done && !moneyMoves.test(lead)) {
    const hint = !sure && !/moved|handed|replac|passed/i.test(done[0]);
    return { start: start - lead.length + done.index, end, hint };
  }
  const spared = contrast.exec(painted);
  if (spared && sure && (sort === 'named' || /used to|took|needed/.test(spared[0]))) {
    return { start: spared.index, end: spared.index + spared[0].length, hint: false };
  }
  return null;
}

/** The sentence painted and as it came, and the painted one before it. */
export interface Told {
  readonly painted: string;
  readonly plain: string;
  readonly before: string;
}

const gerund =
  '(?:forecast|schedul|rout|draft|pric|screen|plann?|translat|writ|grad|monitor|review|transcrib|predict|match|pars|design|edit|test|underwrit|recommend|moderat|caption|triag|pick|sort|pack|book|read|learn|search|audit|cod|check|tagg|summari[sz]|optimi[sz]|rank|detect|label|answer|bidd|trad|dispatch|interview|tutor|diagnos|proof-?read|rendering|animat)ing';
const functional: RegExp = new RegExp(`\\b${gerund} $`, 'i');

/** "Forecasting software", "a drafting model": a tool named by the work it does. */
export function isNamedByItsWork(painted: string, start: number): boolean {
  return functional.test(painted.slice(Math.max(0, start - 20), start));
}

function at(pattern: RegExp, painted: string, start: number): Span | null {
  pattern.lastIndex = start;
  const found = pattern.exec(painted);
  return found && { start, end: start + found[0].trimEnd().length };
}
