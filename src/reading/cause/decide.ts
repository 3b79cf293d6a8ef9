import type { AiCause } from '../../core/index.ts';
import type { Evidence, Found } from './found.ts';
import type { Prepared } from './prepare.ts';
import { readReasons } from './reasons.ts';

export interface Verdict {
  readonly aiCause: AiCause;
  readonly because: readonly Found[];
}

const oneOfSeveral: RegExp =
  /\b(?:partly|in part|partially|one of (?:several|the|many|two|three)|among (?:the|other|several)|combination of|coupled with|as well as|along with|together with|(?:two|three|several) (?:reasons|things|grounds|factors|causes)|not only|not just|(?:another|second|third|contributing) (?:reason|factor|cause)|factors|also|both|a (?:mix|mixture|bit) of|some (?:of (?:the|those|these) )?(?:teams?|roles?|jobs?|positions?|posts?|units?|departments?)|(?:it is|it['’]s|there are) (?:two|three|four|several) things|for (?:those|these) (?:\d+|\w+)|played (?:a|no|its) part|zum teil|teils|en partie|en parte|in parte|notamment|sowie)\b/i;
/** The reason is said to hold for a part of those who go. */
const partOnly: RegExp =
  /^(?:[A-Z][\w .,'’()-]{1,40}: )?["“]?(?:Some|Part|Half|A (?:few|third|quarter|half|number)|About half|Roughly half|Several) (?:of )?(?:the |those |these |our |its )?(?:it|that|teams?|roles?|jobs?|positions?|posts?|units?|departments?|cuts?|reductions?)\b/;
/** The sentence adds to a reason given before it. */
const adds: RegExp =
  /^["“]?(?:And|Also|Half|Part|The rest|The other|Besides|Moreover|Then|On top|In addition|Second|At the same time|Another)\b|\b(?:it added|too|as well|the two together|in addition|down the middle)\b/;
/** The sentence of another reason says that it stands beside the first. */
const alongside: RegExp =
  /\b(?:also|too)\b[^.;]{0,30}\b(?:part|role|reason|factor|cited|blamed|contributed|helped|weighed)\b|\bplayed (?:a|its|their) (?:part|role)\b/i;
const mainOne: RegExp =
  /\b(?:main|principal|primary|sole|only|single|biggest|whole|chief(?! (?:executive|financial|operating|technology|people|officer|of|\w+ officer))|overriding|one thing|simple reason|entirely|solely|mainly|largely|primarily|hauptgrund|principale?|principalmente)\b(?:[^.;]{0,30}\b(?:reason|cause|driver|factor|reasoning)|:| because| due)/i;
const enumeration: RegExp =
  /(?:^|[^\w])(?:First|Firstly|One)\b[\s\S]{0,400}?(?:[^\w])(?:Second|Secondly|The other|Another)\b/;
const listAfter: RegExp =
  /[§¤]+(?:['’]s)?[\w '’%-]{0,40}(?:,| and | und | et | y | e )(?:["“«]?(?:and |on )?)(?:a |an |the |changing |increased |falling |weaker |lower |higher |softer |shifting )/i;

/** Reasons that stand on their own before the one that names AI. */
const outward = new Set(['demand', 'lost business', 'costs', 'losses', 'merger', 'closure']);

function severalReasons(evidence: Evidence, prepared: Prepared, causes: readonly Found[]): boolean {
  for (const cause of causes) {
    if (cause.sentence < 0) continue;
    const notes = prepared.notes(cause.sentence);
    if (mainOne.test(notes.plain)) return false;
    const start = prepared.sentences[cause.sentence]!.start;
    const from = Math.max(0, cause.start - start);
    const lead = readReasons(notes.painted.slice(0, from)).reasons;
    const complement = readReasons(notes.painted.slice(from, cause.end - start + 90)).reasons;
    if (lead.some((r) => outward.has(r.label)) || complement.some((r) => r.label !== 'organisation'))
      return true;
    if (
      oneOfSeveral.test(notes.plain) ||
      (evidence.ownReasons.length + evidence.otherReasons.length > 0 && adds.test(notes.plain))
    )
      return true;
    if (listAfter.test(notes.painted.slice(Math.max(0, cause.start - start)))) return true;
  }
  const reasons = [...evidence.ownReasons, ...evidence.otherReasons];
  if (reasons.length === 0) return false;
  if (reasons.some((reason) => alongside.test(prepared.notes(reason.sentence).plain))) return true;
  const spread = [...causes, ...reasons].map((found) => found.sentence).filter((i) => i >= 0);
  const from = prepared.sentences[Math.max(0, Math.min(...spread) - 1)]!;
  const to = prepared.sentences[Math.max(...spread)]!;
  return enumeration.test(prepared.slice(from.start, to.end));
}

const push: RegExp =
  /^[ -](?:push|bets?|spend(?:ing)?|investments?|ambitions?|build-?out|race|budgets?|plans?|pivot|strategy|drive)\b/i;

/** "Due to its AI push": what the jobs make room for is the money for it. */
function isSpending(prepared: Prepared, links: readonly Found[]): boolean {
  return links.every(({ sentence, end }) => {
    if (sentence < 0) return false;
    const after = prepared.slice(end, Math.min(end + 24, prepared.sentences[sentence]!.end));
    return push.test(after);
  });
}

/** The class of one layoff, offer, freeze or contractor cut, from what its sentences say. */
export function decide(evidence: Evidence, prepared: Prepared): Verdict {
  const { links, titleLinks, works, funding, skills, denials, silences, collective, mentions } = evidence;
  const bodyReasons =
    evidence.ownReasons.length > 0 || evidence.otherReasons.some((r) => r.label !== 'other');
  if (denials.length > 0 && funding.length === 0) return { aiCause: 'denied', because: denials };
  if (silences.length > 0) return { aiCause: 'context', because: silences };
  if (links.length > 0) {
    return {
      aiCause:
        funding.length > 0 || isSpending(prepared, links) || severalReasons(evidence, prepared, links)
          ? 'contributing'
          : 'primary',
      because: links,
    };
  }
  if (funding.length > 0) return { aiCause: 'contributing', because: funding };
  if (skills.length > 0) return { aiCause: 'contributing', because: skills };
  const done = works.length > 0 ? works : evidence.hints;
  if (done.length > 0) {
    const certain = works.length > 0;
    if (
      certain &&
      done.every(({ sentence }) => sentence >= 0 && partOnly.test(prepared.notes(sentence).plain))
    )
      return { aiCause: 'contributing', because: done };
    if (certain ? !bodyReasons : evidence.ownReasons.length + evidence.otherReasons.length === 0) {
      return { aiCause: 'primary', because: done };
    }
    if (severalReasons(evidence, prepared, done)) return { aiCause: 'contributing', because: done };
    if (certain && evidence.ownReasons.length === 0) return { aiCause: 'primary', because: done };
    return { aiCause: 'context', because: done };
  }
  if (collective.length > 0 && evidence.ownReasons.length === 0)
    return { aiCause: 'primary', because: collective };
  if (titleLinks.length > 0) return { aiCause: bodyReasons ? 'context' : 'primary', because: titleLinks };
  const near = mentions.length > 0 ? mentions : evidence.farHints;
  if (near.length > 0) return { aiCause: 'context', because: near };
  const reasons = [...evidence.ownReasons, ...evidence.otherReasons];
  if (reasons.length > 0) return { aiCause: 'none', because: reasons };
  return { aiCause: 'unknown', because: [] };
}

/** A hire is never caused by AI here: AI is near it, or it has a reason of its own, or the text does not say. */
export function decideHire(evidence: Evidence, prepared: Prepared, own: ReadonlySet<number>): Verdict {
  const near: Found[] = [
    ...evidence.mentions.filter((m) => !prepared.notes(m.sentence).denial),
    ...evidence.works,
    ...evidence.hints,
    ...evidence.farHints,
    ...evidence.collective,
    ...evidence.skills,
  ];
  for (const index of own) {
    const sentence = prepared.sentences[index]!;
    for (const mention of prepared.notes(index).mentions) {
      near.push({
        sentence: index,
        start: mention.start + sentence.start,
        end: mention.end + sentence.start,
      });
    }
  }
  if (near.length > 0) return { aiCause: 'context', because: near };
  const reasons = [...evidence.ownReasons, ...evidence.otherReasons.filter((r) => own.has(r.sentence))];
  if (reasons.length > 0) return { aiCause: 'none', because: reasons };
  return { aiCause: 'unknown', because: [] };
}
