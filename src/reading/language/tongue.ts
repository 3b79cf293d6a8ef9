import type { ActionKind } from '../../core/index.ts';
import { compileLexicon } from '../lexicon/compile.ts';
import { french } from '../lexicon/french.ts';
import { german } from '../lexicon/german.ts';
import { italian } from '../lexicon/italian.ts';
import { portuguese } from '../lexicon/portuguese.ts';
import { spanish } from '../lexicon/spanish.ts';
import type { Lexicon, LexiconSource } from '../lexicon/types.ts';
import { frenchNumbers } from '../quantity/words-french.ts';
import { germanNumbers } from '../quantity/words-german.ts';
import { italianNumbers } from '../quantity/words-italian.ts';
import type { NumberWords } from '../quantity/words-of.ts';
import { portugueseNumbers } from '../quantity/words-portuguese.ts';
import { spanishNumbers } from '../quantity/words-spanish.ts';
import type { Grammar } from './grammar.ts';
import { type NumberPatterns, numberPatterns } from './number-patterns.ts';
import { frenchGrammar } from './tongues/french.ts';
import { germanGrammar } from './tongues/german.ts';
import { italianGrammar } from './tongues/italian.ts';
import { portugueseGrammar } from './tongues/portuguese.ts';
import { spanishGrammar } from './tongues/spanish.ts';

type Words =
  | 'stop'
  | 'notPeople'
  | 'opening'
  | 'contrast'
  | 'manyEmployers'
  | 'runningTotal'
  | 'partOf'
  | 'workOf'
  | 'unnamed'
  | 'analyst'
  | 'agency'
  | 'if'
  | 'negation';

/** One language the reader reads, its words compiled. */
export interface Tongue {
  readonly code: string;
  readonly lex: Lexicon;
  readonly grammar: Grammar;
  readonly numbers: NumberPatterns;
  /** each of the grammar's word lists, to be found anywhere */
  readonly has: { readonly [K in Words]: RegExp };
  /** the whole of a word names workers or their places; is a stop; counts something else */
  readonly isJob: RegExp;
  readonly isAgent: RegExp;
  /** nouns of workers right after a number, with the words that make them so: "contratos a prazo" */
  readonly jobAfter: RegExp;
  readonly isStop: RegExp;
  readonly isOther: RegExp;
  readonly workforceAfter: RegExp;
  readonly ownerBefore: RegExp;
  /** between a part and the number of its whole; right after a part whose whole follows */
  readonly ownedLink: RegExp;
  readonly ownedAfter: RegExp;
  readonly openingAfter: RegExp;
  /** part of the work, right after a share */
  readonly rateAfter: RegExp;
  readonly earlier: RegExp;
  readonly clause: RegExp;
  readonly denialOpens: RegExp;
  readonly silent: readonly (readonly [ActionKind, RegExp])[];
}

const sources: Readonly<Record<string, readonly [LexiconSource, Grammar, NumberWords]>> = {
  de: [german, germanGrammar, germanNumbers],
  fr: [french, frenchGrammar, frenchNumbers],
  es: [spanish, spanishGrammar, spanishNumbers],
  it: [italian, italianGrammar, italianNumbers],
  pt: [portuguese, portugueseGrammar, portugueseNumbers],
};
const known = new Map<string, Tongue>();

/** The languages beside English that are read. */
export const tongueCodes: readonly string[] = Object.keys(sources);

/** The compiled words of a language, made when it is first met; `null` for one that is not read. */
export function tongueOf(code: string): Tongue | null {
  const made = known.get(code);
  if (made) return made;
  const source = sources[code];
  if (!source) return null;
  const tongue = compile(...source);
  known.set(code, tongue);
  return tongue;
}

const open = '(?<![\\p{L}\\p{N}])';
const shut = '(?![\\p{L}\\p{N}])';

function compile(source: LexiconSource, grammar: Grammar, numbers: NumberWords): Tongue {
  const words = (text: string): RegExp => new RegExp(`${open}(?:${text})${shut}`, 'iu');
  const whole = (text: string): RegExp => new RegExp(`^(?:${text})$`, 'iu');
  const owner = `(?:${grammar.shareOf}|${grammar.ownerBefore})`;
  const rough = `(?:[\\p{L}'è]+ ){0,2}?`;
  return {
    code: source.code,
    lex: compileLexicon([source]),
    grammar,
    numbers: numberPatterns(numbers),
    has: {
      stop: words(grammar.stop),
      notPeople: words(grammar.notPeople),
      opening: words(grammar.opening),
      contrast: words(grammar.contrast),
      manyEmployers: words(grammar.manyEmployers),
      runningTotal: words(grammar.runningTotal),
      partOf: words(grammar.partOf),
      workOf: words(grammar.workOf),
      unnamed: words(grammar.unnamed),
      analyst: words(grammar.analyst),
      agency: words(grammar.agency),
      if: words(grammar.if),
      negation: words(grammar.negation),
    },
    isJob: whole(source.jobNoun),
    jobAfter: new RegExp(`^ (?:${source.jobNoun})${shut}`, 'iu'),
    isAgent: whole(grammar.agentive),
    isStop: whole(grammar.stop),
    isOther: whole(grammar.notPeople),
    workforceAfter: new RegExp(
      `^,? ?${open}(?:${grammar.shareOf}) ?(?:[\\p{L}]+ ){0,1}?(?:\\d[\\d.,]* )?(?:${source.workforce}|(?<=\\d )(?:${source.jobNoun}))${shut}`,
      'iu',
    ),
    ownerBefore: new RegExp(`${open}(?:${grammar.ownerBefore}) $`, 'iu'),
    ownedLink: new RegExp(`^ ?(?:[\\p{L}]+ )?${owner} ?${rough}$`, 'iu'),
    ownedAfter: new RegExp(`^ ?${owner} ?${rough}\\d`, 'iu'),
    openingAfter: new RegExp(`^ (?:[\\p{L}]+ )?(?:${grammar.opening})(?![\\p{L}])`, 'iu'),
    rateAfter: new RegExp(
      `^ ?(?:${grammar.shareOf})? ?(?:[\\p{L}'.-]+ ){0,2}?${open}(?:${source.rate})${shut}`,
      'iu',
    ),
    earlier: words(grammar.dates.earlier),
    clause: new RegExp(grammar.clause, 'giu'),
    denialOpens: new RegExp(`^(?:${grammar.denialOpens})`, 'iu'),
    silent: Object.entries(grammar.silent).map(([kind, text]) => [kind as ActionKind, words(text)]),
  };
}
