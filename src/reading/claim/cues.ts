import type { Lexicon } from '../lexicon/types.ts';
import { matches } from '../matches.ts';

export type CueClass = 'cut' | 'hire' | 'rehire' | 'size' | 'stay' | 'offer' | 'taken' | 'gone';

export interface Cue {
  readonly class: CueClass;
  readonly word: string;
  /** higher decides: a near cue beats a far one, and a verb that can only mean one thing beats one that may mean others */
  readonly score: number;
  readonly side: 'before' | 'after';
  readonly distance: number;
}

interface Kind {
  readonly class: CueClass;
  readonly weight: number;
  readonly before: RegExp;
  readonly after: RegExp;
}

const kinds = new WeakMap<Lexicon, readonly Kind[]>();
const never: RegExp = /(?!)/;

/** Size words that may stand after a number: "2,000 work there", "are employed", "on its books". */
const sizeAfter: RegExp =
  /(?<![\p{L}])(?:on (?:its|the|their|our|his|her) (?:payroll|books)|are employed|is employed|employed (?:there|here|at|in|by)|(?<!(?:without|for|of) )work(?:s|ed|ing)?(?! (?:will|is|was|to))|strong|as of|at (?:the )?(?:end|start|close|beginning|year-end)|people in all)(?![\p{L}])/iu;
const stayAfter: RegExp =
  /^ (?:who |that |others |people )?(?:(?:will|would|are to|to|are being) )?(?:remain|stay|be kept|keep their|be retained|be retrained|be trained|be offered (?:training|retraining)|are safe|are unaffected|are not affected|kept|carry on|be redeployed|transfer)/iu;
const goneAfter: RegExp =
  /^,? (?:who |that |have |had |has |were |are |was |will be |would be |being |to be |are being |have been |had been |are to be |must |may |could |will |would |are set to |are due to |is to |are to )*(?:go|leave|left|lose|lost|laid off|let go|dismissed|made redundant|redundant|cut|eliminated|axed|shed|out of work|resigned|retired|gone|departed|terminated|sacked|fired|notified|affected|impacted|removed|finish|jobless|facing|at risk|on notice|under notice|surplus|been told|told|disappear|vanish|closed|released|separated|wrapped|departing|sent home|exit|exiting)(?![\p{L}])/iu;

/** "has taken 10 schedulers back", "asked two of the clerks to come back". */
const takenBack: RegExp =
  /^(?: \p{L}+){0,3} (?:to come |to return |come )?back(?![\p{L}-])(?! (?:to the (?:19|20)|office|half|pay))/iu;

function kindsOf(lex: Lexicon): readonly Kind[] {
  let known = kinds.get(lex);
  if (!known) {
    known = [
      { class: 'cut', weight: 10, before: lex.cutVerb, after: lex.cutVerb },
      { class: 'cut', weight: 7.5, before: lex.cutNoun, after: lex.cutNoun },
      { class: 'gone', weight: 10, before: lex.gone, after: goneAfter },
      { class: 'hire', weight: 10, before: lex.hireVerb, after: never },
      { class: 'rehire', weight: 12.5, before: never, after: takenBack },
      { class: 'rehire', weight: 11, before: lex.rehireVerb, after: lex.rehireVerb },
      { class: 'size', weight: 12, before: lex.headcountBefore, after: never },
      { class: 'size', weight: 9, before: never, after: sizeAfter },
      { class: 'stay', weight: 11, before: lex.remain, after: stayAfter },
      { class: 'offer', weight: 9, before: lex.voluntary, after: lex.voluntary },
      { class: 'taken', weight: 11, before: lex.accepted, after: lex.accepted },
    ];
    kinds.set(lex, known);
  }
  return known;
}

/** The words that say what happens to the people counted, the strongest first. */
export function cuesAround(lex: Lexicon, before: string, after: string): Cue[] {
  const out: Cue[] = [];
  const head = before.slice(-110);
  const tail = after.slice(0, 64);
  for (const kind of kindsOf(lex)) {
    const last = matches(kind.before, head).at(-1);
    if (last) {
      const distance = head.length - last.index - last[0].length;
      out.push({
        class: kind.class,
        word: last[0],
        score: kind.weight - distance / (kind.class === 'size' || kind.class === 'stay' ? 5 : 9),
        side: 'before',
        distance,
      });
    }
    const next = kind.after.exec(tail);
    if (next)
      out.push({
        class: kind.class,
        word: next[0].trim(),
        score: kind.weight - 1.5 - next.index / 7,
        side: 'after',
        distance: next.index,
      });
  }
  return out.filter((c) => c.score > 0).sort((a, b) => b.score - a.score);
}
