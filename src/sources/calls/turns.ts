import type { Span } from '../../core/index.ts';

export type CallSpeaker = 'management' | 'analyst' | 'operator';

/** A sentence of a call and who is taken to say it. */
export interface SpokenSentence extends Span {
  readonly words: string;
  readonly speaker: CallSpeaker;
}

const cue =
  /\b(?:(?:first|next|final|last|following|that|a|another) question (?:today )?(?:comes|is coming|will come|is|from)|question (?:comes )?(?:from|is from)|from the line of|your line is (?:now )?open|line is open|please (?:go ahead|proceed)|you may (?:now )?(?:proceed|ask)|go to the line of|(?:we(?:['’]ll| will)|let['’]s) (?:take|go to|move (?:on )?to) (?:our|the|your) (?:first|next|last|final)|next up)\b/i;
const opening =
  /\b(?:first question|question[- ]and[- ]answer (?:session|portion)|begin (?:the |our )?(?:Q ?& ?A|question)|open (?:up )?(?:the (?:call|line|floor)|it up|for|lines?)[^.]{0,30}questions?|take (?:your|our first) questions?|poll (?:the|for) )/i;

/** Weights of what analysts say and what management says; their sum is the evidence of one sentence. */
const signs: readonly (readonly [weight: number, pattern: RegExp])[] = [
  [2.2, /\?["”']?$/],
  [
    3,
    /\bthank(?:s| you)(?: so much| very much| guys| everyone)?,? for (?:taking|fitting|letting|squeezing|all the|the opportunity)|\bappreciate (?:you taking|the question|it)\b/i,
  ],
  [
    2.5,
    /\b(?:my|one|two|a|quick|another|second|first|last) (?:quick |other |part |broader |bigger |last |next )?(?:question|questions|follow-?ups?|parter)\b(?! (?:was|comes|from))/i,
  ],
  [
    2.5,
    /\bI(?:['’]d| would)? (?:just |also |kind of |really )?(?:want(?:ed)?|like|love|was hoping|was wondering|was curious) to (?:ask|follow|touch|get|understand|dig|double|see if|just ask|clarify|hear)|\bI(?:['’]m| was| am) (?:just )?(?:curious|wondering|hoping you)|\bjust (?:wondering|curious)/i,
  ],
  [
    2.2,
    /\b(?:can|could|would) you (?:just |maybe |also |please |guys )?(?:talk|give|help|comment|walk|discuss|elaborate|share|update|remind|provide|speak|expand|quantify|unpack|frame|tell|describe|touch|parse)/i,
  ],
  [
    2,
    /\bhow (?:should|do|are|would|can) (?:we|you|investors|I) (?:be )?(?:think|thinking|see|seeing|frame|balance|balancing|modeling|guys)|\bany (?:color|sense|update|thoughts|way to)|\bwhat are you (?:seeing|hearing)|\bhelp (?:us|me) (?:kind of |just |to )?(?:understand|think|conceptualize|frame)/i,
  ],
  [
    1.8,
    /\b(?:you guys|you(?:['’]ve| have)? (?:mentioned|said|talked|noted|called out|alluded|outlined|laid out|highlighted|guided|gave|just talked)|you(?:['’]re| are) (?:guiding|seeing|investing|building)|your (?:CapEx|guidance|comments?|prepared|outlook|margins?|guide))\b/i,
  ],
  [
    1.5,
    /\bcongrat|\bgood (?:afternoon|evening|morning),? (?:everyone|guys|all)|\bhi,? (?:guys|everyone|thanks|good)|^(?:hi|hey|hello)\b|\bnice (?:quarter|results|job)|\bgreat quarter\b/i,
  ],
  [
    1.2,
    /\b(?:as a follow-?up|just (?:to )?follow(?:ing)?(?:-| )?up|first(?:ly)?,? (?:for|maybe)|and then,? (?:maybe |just |for |secondly|on|\w+,)|one for \w+|for (?:Mark|Susan|Amy|Satya|Andy|Sundar|Ruth|Jensen|Colette|Chuck|Scott|Carl|Marc|Larry|Safra|Arvind|Jim|Brian)\b|I guess)/i,
  ],
  [
    -3,
    /\b(?:thanks|thank you)(?: so much| very much|, \w+,?)? for (?:the|that|your) (?:questions?|comment)|\b(?:great|good|excellent|terrific|fair|interesting) question\b|\bto your (?:point|question|first|second)|\bon your (?:first|second|question)|\byour question (?:on|about|around)/i,
  ],
  [-1.1, /\b(?:we(?:['’]re|['’]ve|['’]ll)?|our|ours|us)\b(?! (?:should|understand))/i],
  [
    -0.8,
    /\bwe (?:expect|continue|believe|are|have|think|see|feel|announced|remain|launched|delivered|will|do|saw|had)\b/i,
  ],
  [-0.8, /\b(?:so,? (?:I think|look|first|yes|yeah)|yeah|yes|sure|look|absolutely|well),? /i],
  [-0.5, /\b(?:customers?|clients?) (?:are|who|have|like)\b/i],
];

const changing = 3.2;

/** Sentences with their speakers, who carry no labels: management until questions open, then whoever the words fit. */
export function spoken(view: string, sentences: readonly Span[]): readonly SpokenSentence[] {
  const words = sentences.map(({ start, end }) => view.slice(start, end));
  const isCue = words.map((each) => each.length < 400 && cue.test(each));
  const first = words.findIndex(
    (each, i) => (isCue[i]! || opening.test(each)) && sentences[i]!.start > view.length * 0.15,
  );
  const questions = first < 0 ? words.length : first;
  const told: CallSpeaker[] = words.map(() => 'management');
  for (let i = 0; i < words.length; i++) if (isCue[i]) told[i] = 'operator';
  let at = questions;
  while (at < words.length) {
    if (isCue[at]) {
      at++;
      continue;
    }
    const next = isCue.indexOf(true, at);
    const end = next < 0 ? words.length : next;
    for (const [i, speaker] of block(words.slice(at, end), at > 0 && isCue[at - 1] === true).entries())
      told[at + i] = speaker;
    at = end;
  }
  return sentences.map((span, i) => ({ ...span, words: words[i]!, speaker: told[i]! }));
}

/** The likeliest run of two speakers through one exchange; changing speaker costs, and after a cue an analyst begins. */
function block(words: readonly string[], afterCue: boolean): readonly CallSpeaker[] {
  const best: { analyst: number; management: number; fromAnalyst: readonly [boolean, boolean] }[] = [];
  for (const [i, each] of words.entries()) {
    const lean = signs.reduce((sum, [weight, pattern]) => sum + (pattern.test(each) ? weight : 0), 0);
    const before = best[i - 1] ?? { analyst: afterCue ? 4 : 0, management: 0 };
    const stayA = before.analyst;
    const turnA = before.management - changing;
    const stayM = before.management;
    const turnM = before.analyst - changing + (i > 0 && endsQuestion(words[i - 1]!) ? 2 : 0);
    best.push({
      analyst: Math.max(stayA, turnA) + lean,
      management: Math.max(stayM, turnM) - lean,
      fromAnalyst: [stayA >= turnA, turnM > stayM],
    });
  }
  let analyst = (best.at(-1)?.analyst ?? 0) > (best.at(-1)?.management ?? 0);
  const speakers: CallSpeaker[] = [];
  for (let i = best.length - 1; i >= 0; i--) {
    speakers.unshift(analyst ? 'analyst' : 'management');
    analyst = best[i]!.fromAnalyst[analyst ? 0 : 1];
  }
  return speakers;
}

function endsQuestion(words: string): boolean {
  return /\?["”']?$|^(?:great\. |okay\. )?(?:thank you|thanks)[^.]{0,40}\.$/i.test(words);
}
