import type { Mention } from './mentions.ts';
import { any, words } from './pattern.ts';

/** What people do for a living, as a machine is said to do it. */
const verbs = [
  'handl(?:e|es|ed|ing)',
  'field(?:s|ed|ing)?',
  'resolv(?:e|es|ed|ing)',
  'answer(?:s|ed|ing)?',
  'writ(?:e|es|ing|ten)|wrote',
  'draft(?:s|ed|ing)?',
  'read(?:s|ing)?',
  'review(?:s|ed|ing)?',
  'check(?:s|ed|ing)?',
  'sort(?:s|ed|ing)?',
  'pick(?:s|ed|ing)?',
  'pack(?:s|ed|ing)?',
  'book(?:s|ed|ing)? (?:the|our|its|their|most|all|\\w+s\\b)',
  'process(?:es|ed|ing)?',
  'produc(?:e|es|ed|ing)',
  'generat(?:e|es|ed|ing)',
  'perform(?:s|ed|ing)?',
  'rout(?:e|es|ed|ing)',
  'schedul(?:e|es|ed|ing)',
  'screen(?:s|ed|ing)',
  'translat(?:e|es|ed|ing)|dub(?:s|bed|bing)|subtitl(?:e|es|ed|ing)',
  'transcrib(?:e|es|ed|ing)|transcript(?:ion)?',
  'tag(?:s|ged|ging)',
  'set(?:s|ting)? up',
  'absorb(?:s|ed|ing)?',
  'examin(?:e|es|ed|ing)',
  'grad(?:e|es|ed|ing)',
  'triag(?:e|es|ed|ing)',
  'summari[sz](?:e|es|ed|ing)',
  'negotiat(?:e|es|ed|ing)',
  'moderat(?:e|es|ed|ing)',
  'classif(?:y|ies|ied)',
  'complet(?:e|es|ed|ing)',
  'carr(?:y|ies|ied) out',
  'deal(?:s|t|ing)? with',
  'replac(?:e|es|ed|ing)|displac(?:e|es|ed|ing)|substitut(?:e|es|ed|ing)',
  'reconcil(?:e|es|ed|ing)|underwrit(?:e|es|ten)|assess(?:es|ed|ing)?|settl(?:e|es|ed)|approv(?:e|es|ed)',
  'edit(?:s|ed|ing)?|caption(?:s|ed)|narrat(?:e|es|ed)|inspect(?:s|ed|ing)?|verif(?:y|ies|ied)|dispatch(?:es|ed)',
  'detect(?:s|ed)?|flag(?:s|ged)?|match(?:es|ed)|compil(?:e|es|ed)|prepar(?:e|es|ed|ing)|review',
  'clos(?:e|es|ed|ing) (?:[\\w%.,-]+ ){0,4}(?:tickets|cases|calls|claims|queries|accounts|files)',
  'do(?:es|ing|ne)? (?:the|their|this|that|what|most|half|much|it|all|so|our|her|his|in|with|nearly|almost|more|part|everything)',
  'did (?:the|their|most|half|all|what)',
  'been doing|doing (?:it|this|that|the)',
  'took over|tak(?:e|es|en|ing) over|tak(?:e|es|ing) (?:on|care of|the (?:calls|orders|work|place|jobs|front|first|bookings)|calls|orders|bookings|jobs|their jobs|minutes|seconds|hours)',
  'tak(?:e|es|ing) (?:most|all|nearly all|half|many|the majority of|over half)(?: of)?(?: the| our| its| their)? (?:calls|orders|work|bookings|queries|enquiries|jobs)',
  'takes? the models? (?:minutes|seconds|hours)',
  'mak(?:e|es|ing) (?:the|those|these|its|most|all|such|every) (?:\\w+ )?(?:decisions?|calls?|bookings?|checks?|choices?|entries)',
  'run(?:s|ning)? (?:the|our|its|most|all|that|those|whole|itself)',
  'cover(?:s|ed|ing)? (?:the|those|most|all|nights?)',
  'test(?:s|ed|ing)? (?:the|our|its|every|code|software|builds?|games?)',
  'cod(?:e|es|ed|ing)|serv(?:e|es|ed|ing) (?:the|customers|guests|drinks|clients)|sell(?:s|ing)?',
  'staff(?:s|ed|ing)? (?:the|our|its)',
  'decid(?:e|es|ed|ing)|monitor(?:s|ed|ing)|plan(?:s|ned|ning) (?:the|routes|shifts|rotas)|weld(?:s|ed)|paint(?:s|ed)|mov(?:e|es|ed|ing) (?:the|boxes|pallets)|drive(?:s)? (?:the|our|trucks)|mak(?:e|es) (?:the|our) (?:beds|drinks|parts)|stack(?:s|ed)?|load(?:s|ed)?|scan(?:s|ned)?',
];
const foreign = [
  'mach(?:t|en) (?:die|das) \\w+|fait le travail|font le travail|hacen? el trabajo|fan?no il lavoro|fa il lavoro|faz(?:em)? o trabalho|übern[ie]mm\\w+|übernommen|erledig\\w+|ersetz\\w+|beantwort\\w+|bearbeit\\w+|schreib\\w+|prüf\\w+',
  'rempla\\w+|trait\\w+|rédig\\w+|assur\\w+|effectu\\w+|répond\\w*|fait désormais',
  'sustitu\\w+|reemplaz\\w+|resuelv\\w+|atiend\\w+|gestion\\w+|redact\\w+|respond\\w+|hace[n]? ahora',
  'sostitu\\w+|rimpiazz\\w+|gestis\\w+|svolg\\w+|rispond\\w+|scriv\\w+|risolv\\w+',
  'substitu\\w+|resolv\\w+|atend\\w+|escrev\\w+|faz agora|tratam?',
];
const workVerb = any(...verbs, ...foreign);

const filler =
  "(?:[ ,]+(?!(?:and|but|while|as|to|for|of|is|are|in|on|at|by|with|not|never|cannot|no|hardly|barely|without|\\w+n[’']t)\\b)[\\w’'“”\"%()§¤-]+){0,4}?";
const bridge =
  '(?: (?:(?:that|which) (?:now |already |can |could |will )?|of [\\w-]+ |in [\\w-]+ |to |has |have |had |is |are |can |could |will |would |now |already |does |do |been |being |able to |expected to |beg[ai]ns? to |started to |starts to |learn(?:ed|t) to |helps? to |tries to |set to |simply |alone |itself )*)? ?[“”"«‘]?';

/** Begins at a mention: the thing does the work. */
const doesWork = new RegExp(
  `[§¤]+(?:['’]s)?${filler}${bridge}(?<=[ ,“"«‘])(?:now |already |automatically |instead )?${workVerb}(?![\\wÀ-ÿ])`,
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
/** Begins at a mention in a clause that gives the reason: "because software builds the rosters". */
const doesWhy = new RegExp(
  `[§¤]+(?: (?!and |but |that |which )[\\wÀ-ÿ’'-]+){0,2}? (?:can |could |will |would )?(?!${idle}\\b)[a-zß-ÿ]{3,}(?:s|es)\\b (?:it\\b|them\\b|the|its|our|their|most|all|every|half|such|those|these|up|out|\\w+s\\b)`,
  'iy',
);

/** Ends at a mention: the work is done by it, came from it, or went to it. */
const doneBy = new RegExp(
  `(?<!(?:not|never|n['’]t|be) )(?:${any(
    `(?:handled|done|written|read|answered|made|run|performed|replaced|resolved|reviewed|checked|processed|produced|created|drafted|booked|sorted|translated|moderated|covered|examined|taken(?: over| on)?|generated|completed|dealt with|carried out|decided|set up|absorbed|assumed|served|picked|packed|graded|staffed|delivered|ersetzt|übernommen|erledigt|remplacé\\w*|traité\\w*|sustituid\\w*|reemplazad\\w*|sostituit\\w*|substituíd\\w*)(?: now| already| entirely| largely| mostly| increasingly| instead| today| almost| nearly| in \\w+| first| automatically| overnight| directly)* (?:by|with|via|using|through|durch|von|par|por|da|dal|dall['’]|pel[ao]s?)`,
    '(?:moved|moves|moving|gone|goes|went|passe[sd]|handed|hands|handing|transferred|migrated|given|giving|left|turned|lost|yielded|ceded)(?: over)? to',
    '(?:comes?|came|coming) from',
    '(?:übernimmt|übernehmen|beantwortet|bearbeitet|erledigt|schreibt|prüft|sortiert|macht)(?: (?:jetzt|nun|inzwischen|mittlerweile|heute|künftig))?',
    '(?:mak(?:e|es|ing)|made|gives?|gave) way (?:for|to)',
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
  `do(?:es)? the work of [\\d\\w,-]+`,
  'with(?:out| no) (?:a |any |human |much human |one )?(?:person|human|people|handler|clerk|operator|involvement|hand)',
);

const sinceThen = words(
  'since (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|then|the \\w+|last \\w+)|used to|no longer|by itself|on its own|these days|nowadays|by hand',
);
const nowadays = words(
  "now|already|today|by itself|on its own|by themselves|alone|instead|no longer|used to|since|would|can|could|will|because|so|therefore|without|has been|have been|last year|before|overnight|these days|jetzt|nun|inzwischen|mittlerweile|désormais|aujourd[’']hui|ahora|ya|ora|ormai|prima|agora|já|hoje",
);

const moneyMoves =
  /\b(?:it|money|cash|dollars?|savings?|spending|budget|capital|investment)(?:['’]s)? (?:now )?(?:goes|went|going|gone|go) to [^.;]*$/i;

const toChoose =
  /^(?:[ -][\w’'¤-]+){0,4}? (?:to|that|which) (?:pick|choose|chose|select|identif|rank|scor|single|shortlist|decide who|decide which|decided who)/i;
const chosenBy =
  /\b(?:chosen|selected|picked|ranked|scored|identified|shortlisted) (?:\w+ ){0,3}?(?:by|with|using) (?:\w+ ){0,2}$/i;

/** The machine chose who goes; that is not why they go. */
function choosesPeople(painted: string, start: number, end: number): boolean {
  return (
    toChoose.test(painted.slice(end, end + 70)) ||
    chosenBy.test(painted.slice(Math.max(0, start - 60), start))
  );
}

const nounToo =
  /^(?:stack|load|scan|code|review|process|screen|test|plan|cover|check|draft|match|monitor|run|sort|pack|pick|read|edit|flag|route|field|book|staff|paint|answer|grade|detect|approve|design|serve)$/i;

/** "AI stack", "the AI review": a verb's bare form after a singular is a noun. */
function isNoun(told: string): boolean {
  const [previous, last] = told.split(/[\s“”"]+/).slice(-2);
  return (
    nounToo.test(last ?? '') &&
    !/(?:s|can|could|will|would|to|may|might|and|that|which|people)$/i.test(previous ?? '')
  );
}

/** Where a mention does people's work, the span of the words that say so, relative to the sentence. */
export function workAt(
  painted: string,
  plain: string,
  before: string,
  start: number,
  end: number,
  sort: Mention['sort'],
  linked: boolean,
): { start: number; end: number } | null {
  if (painted.trimEnd().endsWith('?') || choosesPeople(painted, start, end)) return null;
  const timely = sort === 'named' || nowadays.test(painted) || nowadays.test(before);
  doesWork.lastIndex = start;
  const does = doesWork.exec(painted);
  if (does && (timely || linked) && !isNoun(plain.slice(start, start + does[0].length)))
    return { start, end: start + does[0].length };
  workOf.lastIndex = start;
  const work = workOf.exec(painted);
  if (work && linked) return { start, end: start + work[0].length - 1 };
  doesNow.lastIndex = start;
  const now = doesNow.exec(painted);
  if (now) return { start, end: start + now[0].length };
  if (linked || sinceThen.test(painted)) {
    doesWhy.lastIndex = start;
    const why = doesWhy.exec(painted);
    if (why) return { start, end: start + why[0].length };
  }
  const lead = painted.slice(Math.max(0, start - 110), start);
  const done = doneBy.exec(lead);
  if (done && !moneyMoves.test(lead) && (timely || linked || /moved|handed|replac|passed/i.test(done[0])))
    return { start: start - lead.length + done.index, end };
  const contrasted = contrast.exec(painted);
  if (contrasted && timely && (sort === 'named' || /used to|took|needed/.test(contrasted[0]))) {
    return { start: contrasted.index, end: contrasted.index + contrasted[0].length };
  }
  return null;
}
