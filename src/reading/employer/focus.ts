import type { Sentence } from '../types.ts';
import type { Cast, Mention } from './types.ts';

const bystander: RegExp =
  /\b(?:rival of|rivals? (?:such as|like)|unlike|like|supplier|customer|client|competitors?|brand|told|audit(?:or|ed) by|bought|acquir\w+|owned by|part of|subsidiary of|parent|from rival|joined from|formerly (?:of|at)|according to|says|via|against|than) (?:the )?$/i;
const pronoun: RegExp =
  /(?<![\p{L}])(?:it|its|we|our|us|the company|the firm|the group|the bank|the insurer|the retailer|the maker|the carrier|the airline|the business|the agency|the university|the college|the studio)(?![\p{L}])/iu;

export interface Focus {
  /** the text tells of several employers in turn, none of them its subject */
  readonly several: boolean;
  readonly main: number;
  /** whether this sentence names this employer */
  names(sentence: number, employer: number): boolean;
  /** the employer that a figure at this offset of this sentence belongs to; -1 when none is in sight */
  at(sentence: number, offset: number): number;
}

/**
 * Follows which employer the text is speaking of, sentence by sentence: names first, then who was last the subject.
 * `own`: the document is the employer's own, so that its "we" is that employer.
 */
export function focusOf(view: string, sentences: readonly Sentence[], cast: Cast, own = false): Focus {
  const bySentence: Mention[][] = sentences.map(() => []);
  for (const m of cast.mentions) bySentence[m.sentence]!.push(m);
  const share =
    cast.mentions.filter((m) => m.employer === cast.main).length / Math.max(1, cast.mentions.length);
  const several = cast.employers.length >= 3 && share < 0.5;
  const current: number[] = [];
  let focus = cast.main;
  let paragraph = -1;
  for (const [i, sentence] of sentences.entries()) {
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph;
      if (!several && !(sentence.role === 'item')) focus = cast.main;
    }
    current.push(focus);
    const subject = subjectOf(view, sentence, bySentence[i]!);
    if (subject >= 0 && !(sentence.role === 'title' && cast.main >= 0)) focus = subject;
    else if (sentence.role === 'title') focus = cast.main;
  }
  return {
    several,
    main: cast.main,
    names: (i, employer) => bySentence[i]!.some((m) => m.employer === employer),
    at(i, offset) {
      const sentence = sentences[i]!;
      const quoted = speakerEmployer(view, sentence, bySentence[i]!, offset);
      if (quoted >= 0) return quoted;
      if (own && cast.main >= 0 && ours.test(clauseAround(view, sentence, offset))) return cast.main;
      const mentions = bySentence[i]!;
      const before = mentions.filter((m) => m.end <= offset && !isBystander(view, sentence, m));
      const between = before.length > 0 ? view.slice(before[before.length - 1]!.end, offset) : '';
      if (before.length > 0 && !/\b(?:rivals?|others|competitors|the industry)\b/i.test(between))
        return before[before.length - 1]!.employer;
      const lead = view.slice(sentence.start, offset);
      const after = mentions.find((m) => m.start >= offset);
      if (after) {
        const link = view.slice(offset, after.start);
        if (
          /\b(?:at|by|from|for|in|of)(?: the| its)? (?:[a-z-]+ ){0,3}$/.test(link) &&
          link.length < 90 &&
          !/[.;]/.test(link) &&
          !(pronoun.test(lead) && current[i]! >= 0)
        )
          return after.employer;
        if (
          !pronoun.test(lead) &&
          /^[^.;]{0,120},"? (?:the [a-z -]+ )?$/.test(link) &&
          /^ (?:said|says|told|announced|reported|confirmed)/.test(view.slice(after.end, after.end + 12))
        )
          return after.employer;
        if (current[i]! < 0 || (lead.trim().length < 6 && !pronoun.test(link))) return after.employer;
      }
      return current[i]!;
    },
  };
}

const ours: RegExp = /\b(?:we|we're|we've|we'll|our|us)\b/i;

function clauseAround(view: string, sentence: Sentence, offset: number): string {
  const before = view.slice(Math.max(sentence.start, offset - 60), offset);
  return (
    before.slice(before.search(/[;:](?=[^;:]*$)/) + 1) +
    view.slice(offset, Math.min(sentence.end, offset + 34))
  );
}

/** "We will reduce our workforce by 300," said Ada Lind, chief executive of Brandholt: "our" is Brandholt's (trap 22). */
function speakerEmployer(
  view: string,
  sentence: Sentence,
  mentions: readonly Mention[],
  offset: number,
): number {
  const rest = view.slice(offset, sentence.end);
  const close = rest.search(/[,.?!]"/);
  if (close < 0 || !/"[^"]*\b(?:we|our|us)\b[^"]*$/i.test(view.slice(sentence.start, offset))) return -1;
  const m = mentions.find(
    (k) =>
      k.start > offset + close &&
      /"\s*,? ?(?:said|says|told)[^.;]{2,70}\b(?:of|at|for) (?:the )?$/.test(
        view.slice(offset + close, k.start),
      ),
  );
  return m ? m.employer : -1;
}

function isBystander(view: string, sentence: Sentence, m: Mention): boolean {
  // "the app that Strada bought": the name is inside the clause that describes another
  if (
    /\b(?:that|which|whom) (?:the )?$/.test(view.slice(Math.max(sentence.start, m.start - 12), m.start)) &&
    /^ (?:\w+ed|bought|owns|runs|made|sold|built|took)\b/.test(view.slice(m.end, m.end + 16))
  )
    return true;
  return bystander.test(view.slice(Math.max(sentence.start, m.start - 30), m.start));
}

/** The first employer the sentence names outside a side remark; it stays in focus after the sentence. */
function subjectOf(view: string, sentence: Sentence, mentions: readonly Mention[]): number {
  const first = mentions.find((m) => !isBystander(view, sentence, m));
  return first ? first.employer : -1;
}
