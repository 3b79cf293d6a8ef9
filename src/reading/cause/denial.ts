import type { Span } from '../../core/index.ts';
import { any, words } from './pattern.ts';

const M = '[§¤]+';
const not =
  "(?:not|never|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|don['’]t|doesn['’]t|didn['’]t|hardly|no longer)";
const cause =
  '(?:because of|due to|about|driven by|caused by|(?:the |a )?(?:direct )?(?:result|consequence) of|related to|linked to|tied to|connected (?:to|with)|down to|attributable to|prompted by|to do with|based on|motivated by|a matter of|a story (?:of|about)|for)';

/** In a sentence that mentions AI anywhere. */
const anywhere = words(
  '(?:den(?:y|ies|ied)|reject\\w*|dismiss\\w*|disput\\w*)[^.;]{0,80} (?:anything|something) to do with',
  '(?:nothing|little|not(?: very)? much|zero|not (?:a thing|anything)) to do with',
  'no (?:\\w+ )?(?:bearing|influence|connection|relation(?:ship)?|part|hand) (?:on|to|in|with|between)',
  'no (?:role|link) (?:in|to|with|between)',
  `(?:did|does|do|has|have|had)(?: not|n['’]t) (?:figure|play|feature|factor|drive|cause|enter|prompt|influence|contribute|come into)`,
  'never (?:figured|played|factored|entered|came up|came into)',
  'play(?:s|ed)? no (?:part|role)|had no (?:part|role|hand|bearing)|(?:was|is|were|are) no (?:part|factor)',
  '(?:is|are|was|were) (?:entirely |wholly |completely |quite )?(?:unrelated|unconnected|irrelevant|independent of|separate from)',
  'unrelated to|unconnected (?:with|to)',
  'would have (?:been )?(?:\\w+ )?(?:bought|made|done|happened|gone|come|taken|needed|cut|left)[^.;]{0,40}(?:anyway|any way|regardless|in a good year|in any case|with or without|either way)',
  'with or without',
  "rien à voir|aucun (?:lien|rapport)|sans (?:lien|rapport)|pas (?:lié|liée|liés|liées|dus?|due à|à cause)|n['’]est pour rien|ne joue aucun",
  'nichts?(?: [^.;]{0,50})? zu tun|keinen? (?:zusammenhang|rolle|einfluss)|nicht (?:wegen|aufgrund|durch|an der|auf die)',
  'nada que ver|no (?:se debe|se deben|tiene relación|tienen relación|guarda relación|es por|responde|está relacionad\\w+|obedece)',
  "nulla a che (?:fare|vedere)|niente a che (?:fare|vedere)|non (?:dipend\\w+|è dovut\\w+|sono dovut\\w+|c[’']entra|è legat\\w+|è colpa|a causa)",
  'nada a ver|não (?:se deve|se devem|tem relação|têm relação|é por causa|está ligad\\w+|tem a ver|são por causa)',
);

/** The denial reaches the mention itself. */
const reaching: RegExp = new RegExp(
  any(
    `\\b${not} (?!(?:be )?(?:re-?)?(?:fill|plac|new|hir|open|need)|longer)(?:\\w+ ){0,3}?${cause}[^.;?!]{0,70}?${M}`,
    `${M}[^.;?!]{0,50}?\\b(?:is|are|was|were|has|have|had|will be)(?: not|n['’]t|\\s+never) (?:\\w+ ){0,2}?(?:the |a |an |one )?(?:main |real |actual |primary )?(?:reasons?|causes?|factors?|drivers?|behind|why|to blame|responsible|replac\\w+|doing|tak\\w+|the one)`,
    `${M}[^.;?!]{0,40}?\\b(?:do|does|did|would|will|could|can|has|have|had)(?: not|n['’]t| never)(?: \\w+){0,2}? (?:do (?:this|it|that)\\b|replac\\w*|displac\\w*|cost|caus\\w*|eliminat\\w*|explain|account for|drive|prompt|decid\\w+|tak(?:e|en) (?:\\w+ )?(?:jobs?|place|roles?|posts?|anyone))`,
    `\\b(?:no|not one|not a single|none|nobody|no one|no-one)\\b[^.;?!]{0,60}?(?:replac\\w+|lost|displac\\w+|because of|due to|goes?|going|go|gone|cut|eliminat\\w+|affected|leav\\w+|as a result of)[^.;?!]{0,40}?${M}`,
    `\\b(?:no|not one|not a single|none|nobody|no one)\\b[^.;?!]{0,40}?(?:jobs?|roles?|functions?|posts?|positions?|work|person|these|those|them|one)[^.;?!]{0,25}?(?:is|are|was|were|has|have) (?:being |been )?§+`,
    `\\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|disput(?:e[sd]?|ing)|rebuff\\w*|bristl\\w+ at|scoff\\w* at|wav(?:ed|es) away|laugh\\w* off|brush\\w* (?:off|aside)|shrug\\w* off|refut\\w+|rebut\\w+|ruled out|rul(?:es|ing) out|dismiss(?:es|ed|ing) (?:the |any |a )?(?:\\w+ )?(?:idea|claims?|suggestions?|notion|link|reports?|talk|speculation|theory))[^.;?!]{0,80}?${M}`,
    `${M}[^.;?!]{0,60}?\\b(?:idea|claim|suggestion|notion|link|report|talk|theory)s?\\b[^.;?!]{0,30}?(?:is|are|was|were) (?:false|wrong|untrue|denied|rejected|nonsense|inaccurate)`,
    `(?:,| and| but|;| –| —|\\()? ?\\bnot (?:(?:from|about|because of|the|by|to|an?|on|with|of|for|its|our|in) ){0,3}(?:[\\w’'-]+ ){0,1}?${M}(?![^.;]{0,10} but)`,
    `\\bthere (?:is|are|was|were|will be) no (?:\\w+ )?§+`,
    `(?:^|[,:;–—] ?)no §+(?:[,.]| at all| here| involved)`,
    `\\basked (?:if|whether)\\b[^.]{0,60}${M}[^.]{0,70}[“"](?:it|this|that)(?:['’]s| is| was) (?!${M})`,
    `§+ (?:não|no|non|ne|nicht) (?:é|são|foi|es|son|è|sono|sont pas|est pas|ist|sind)? ?(?:a|la|le|el|o|il|die|der|das)? ?(?:razão|razón|ragione|raison|grund|motivo|causa|cause)`,
    `§+ (?:é|são|es|son|è|sono|sont|est|ist|sind) (?:nicht|pas) (?:la|le|die|der|das)? ?(?:grund|raison|cause|ursache)`,
    `\\b(?:rather than|instead of) (?:\\w+ ){0,2}?${M}`,
    `\\b(?:nicht|kein\\w*) (?:\\w+ ){0,4}?${M}|\\b(?:n['’]|ne )\\w+ pas [^.;]{0,40}?${M}|\\b(?:no|non|não) (?:por|per|a causa|a causa de|por causa|debido|dovut\\w|devid\\w)\\b[^.;]{0,25}?${M}|\\bpas (?:\\w+ ){0,3}?${M}`,
  ),
  'i',
);
const notOnly: RegExp = /\bnot (?:only|just|solely|merely|simply|least|all|every|entirely|yet|even)\b/i;
const causeNearby = words(
  'there|no|did|does|asked|factors?|drivers?|behind|why|blame|decision|grund|razão|razón|ragione|motivo|reasons?|causes?|because|due|cit(?:e[sd]?|ing)|blam\\w+|credit\\w*|about|driv\\w+|job\\w*|roles?|cuts?|cutting|layoffs?|posts?|positions?|staff|decision|redundan\\w+|people|workers?|reduc\\w+|freeze|leav\\w+|go(?:es|ing)?|actions?|measures?|separations?|restructur\\w+|closures?|relat\\w+|results?|link\\w*|attribut\\w+|stellen|emplois?|postes?|empleos?|posti|vagas|wegen|raison|cause|causa',
);

const answersNo: RegExp =
  /^(?:[A-Z][\w .,'’()-]{1,40}: )?["“'‘«(]*(?:(?:well|um|look|honestly)[,.]? )?(?:no|nope|not at all|not in the least|hardly|nein|non|não|niet)\b[\s,.;:!–—-]/i;
const asksCause: RegExp =
  /\b(?:is|are|was|were|did|does|do|has|have|because|about|reason|down to|ist|sind|hat|est-ce|c['’]est|es|son|è|é|foi|was)\b/i;
const saidWrong: RegExp =
  /\b(?:they|that|those|this|it|both|such \w+|he|she)(?: are| is|['’]s|['’]re| were| was)? (?:wrong|untrue|false|not true|not so|incorrect|mistaken|nonsense|inaccurate|a coincidence|coincidence|unrelated|not (?:linked|connected|related|the case|that))\b/i;
const tied = words(
  'tied|tie|link(?:s|ed)?|connect(?:s|ed)?|blam\\w+|attribut\\w+|because|put [^.]{0,40} down to|assum\\w+|explanation|replac\\w+|took|said',
);
const notThat: RegExp =
  /\b(?:this|it|that) (?:is|was)(?: not|n['’]t) (?:that|it|the reason|the case|what this is)\b/i;

/** A whole sentence that takes back what the one before it told: "It isn't." */
const flatly: RegExp =
  /^["“‘]?(?:(?:it|that|this|they|those|these) (?:is|are|was|were|did|does|do|has|have)(?: not|n['’]t)(?: so| true| the case| it| that)?|not so|not true|wrong|nonsense|not at all|far from it)[.!,]?["”’]?$/i;

/** "It would be wrong to say that it played no part" denies the denial. */
const unsaid: RegExp =
  /\b(?:wrong|untrue|false|dishonest|misleading|cannot|can['’]t|could not|couldn['’]t|not (?:true|right|fair|honest)|a lie|lying|pretend|pretending)\b[^.;]{0,60}$/i;

/** Without one of these a sentence denies nothing. */
const negative: RegExp =
  /\b(?:no|not|none|nobody|nothing|never|neither|nor|hardly|little|cannot|asked|deni|deny|reject|dismiss|disput|rebuff|bristl|scoff|wave|laugh|brush|shrug|refut|rebut|rul|instead|rather|unrelated|unconnected|irrelevant|independent|separate|without|regardless|anyway|would have|zero|false|wrong|nicht|kein|nichts|pas|rien|aucun|sans|n['’]|nada|non|nulla|niente|não|sem)|n['’]t\b/i;

/** A tool that may stand for AI in a denial; a mere system, platform or screen may not. */
const machine: RegExp =
  /\b(?:assistants?|agents?|models?|software|tools?|machines?|engines?|programs?|[A-Z][a-z]+[A-Z]\w+)\b/;

/** "This is not an AI story"; "the union blames the robots; the firm says that they are not why". */
const notThisStory: RegExp =
  /(?:\b(?:not|hardly|never)|n['’]t) (?:really |just )?(?:an? |the )?§+ (?:story|cuts?|thing|decision|matter|issue|redundanc\w+|layoffs?|measure)\b/i;
const saidNot: RegExp =
  /[§¤][^?]{0,80}[;,] (?:but |and )?[^;,]{0,40}\b(?:says?|said|insists?|insisted|repl\w+) (?:that )?(?:it|they|this|that|those) (?:is|are|was|were|did|does|do|has|have)(?: not|n['’]t)(?=[ ,.;]|$)(?! (?:yet|only|just|been|say|comment|able|aware|know|expect|plan))/i;

/** The sentence before named AI, and this one clears it: "It has nothing to do with it." */
const cleared: RegExp =
  /^["“‘]?(?:(?:and|but|well|honestly)[,]? )?(?:it|that|this|they|these|those|neither|none of (?:it|that|them))\b[^.;]{0,14}\b(?:nothing to do with|no (?:part|role|bearing|hand)|not (?:why|the reason|behind|a factor|what)|n['’]t (?:why|the reason|behind|a factor|what))\b/i;

function asksIn(sentence: string): boolean {
  return /\?["”’]?\s*$/.test(sentence);
}

/** The sentence denies that AI is why; `before` is the sentence in front of it. Spans are relative to `painted`. */
export function denialIn(painted: string, plain: string, before: string): Span | null {
  if (/[§¤]/.test(painted) && negative.test(painted)) {
    const free = painted.replace(notOnly, (text) => '-'.repeat(text.length));
    const found = anywhere.exec(free);
    if (found && !unsaid.test(free.slice(0, found.index)) && (painted.includes('§') || machine.test(plain)))
      return span(found);
    const reach = reaching.exec(free);
    if (
      reach &&
      !unsaid.test(free.slice(0, reach.index)) &&
      (free.includes('§') || machine.test(plain)) &&
      causeNearby.test(free)
    )
      return span(reach);
  }
  const flat = /[§¤]/.test(before) ? (flatly.exec(painted) ?? cleared.exec(painted)) : null;
  if (flat) return span(flat);
  if (before.includes('§')) {
    const no = answersNo.exec(painted);
    if (no && asksIn(before) && asksCause.test(before)) return span(no);
    const wrong = saidWrong.exec(painted);
    if (wrong && tied.test(before)) return span(wrong);
    const other = notThat.exec(painted);
    if (other) return span(other);
  }
  const story = notThisStory.exec(painted) ?? saidNot.exec(painted);
  if (story) return span(story);
  const both = /§[^?]*\?["”’]?\s*["“‘]?(?:No|Nope|Nein|Non|Não)\b/.exec(painted);
  return both ? span(both) : null;
}

const asked: RegExp =
  /\b(?:asked|whether|did|was|were|is|are|does|has|had)\b[\s\S]*\b(?:anything to do|to do with|behind|reason|because|why|cause[sd]?|replac\w+|took|taken|blame|role|part|did|do it|done)\b/i;
const flatNo: RegExp = /(?:^|["“‘(.!?]\s?|[.!?”]\s)(?:No|Nope|Not at all|Nein|Non|Não)(?=[.,;!”"—–-])/;

const saysNo: RegExp =
  /\b(?:says?|said|answers?|answered|insists?|insisted) (?:not|no)\b|\bthe answer is no\b|\b(?:they|it|he|she) did(?: not|n['’]t)(?=[.,;])/i;

/** "Asked whether its assistant had anything to do with it …": the answer may come a sentence or two later. */
export function answersQuestion(painted: string, earlier: readonly string[]): Span | null {
  const no = flatNo.exec(painted) ?? saysNo.exec(painted);
  if (!no || !earlier.some((sentence) => /[§¤]/.test(sentence) && asked.test(sentence))) return null;
  return span(no);
}

const unrelated: RegExp =
  /\b(?:the two|both|them|these|those)\b[^.;]{0,25}\b(?:unrelated|unconnected|separate|not (?:linked|connected|related)|a coincidence|coincidence)\b/i;

/** Two subjects tied together by others and pulled apart: "some outlets have tied the two together. They are wrong". */
export function pullsApart(painted: string, before: string): Span | null {
  const apart = unrelated.exec(painted);
  if (apart && /[§¤]/.test(before)) return span(apart);
  const wrong = saidWrong.exec(painted);
  return wrong && /\b(?:tied|linked|connected|lumped|put) (?:the two|both|them|these|the one)\b/i.test(before)
    ? span(wrong)
    : null;
}

function span(found: RegExpExecArray): Span {
  return { start: found.index, end: found.index + found[0].length };
}

const silent = words(
  `(?:no|not|n['’]t|nothing|without|never|neither|nor|nowhere)\\b[^.;]{0,45}\\b(?:attribut\\w+|link\\w*|tie[sd]?|nam(?:e[sd]?|ing)|mention\\w*|cit(?:e[sd]?|ing)|connect\\w*|refer\\w*|blam\\w+)`,
  '[\\w-]+[ -]attributed? (?:framing|by press)|press[- ](?:framing|framed)|framing is',
);
const afterNot: RegExp =
  /\bnot (?:AI-)?(?:attributed|tied|linked)\b|\bno §+[^.;]{0,20}attribution|\bnot §+-attributed/i;

/** AI is mentioned only to say that nobody gave it as the reason. */
export function silenceIn(painted: string): Span | null {
  if (!painted.includes('§')) return null;
  const found = afterNot.exec(painted) ?? silent.exec(painted);
  return found ? span(found) : null;
}
