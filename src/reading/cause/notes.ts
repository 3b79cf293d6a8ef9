import type { Span } from '../../core/index.ts';
import type { Sentence } from '../types.ts';
import { type Affirmed, affirmedIn } from './answers.ts';
import { cutWords } from './cuts.ts';
import { answersQuestion, denialIn, pullsApart, silenceIn } from './denial.ts';
import { automatic } from './itself.ts';
import { Lexicon, type Words, wordsOf } from './lexicon.ts';
import { type Link, linkAt } from './links.ts';
import { findMentions, type Mention, paint } from './mentions.ts';
import { type Reason, readReasons } from './reasons.ts';
import { sells } from './specificity.ts';
import { voices } from './voices.ts';
import { isNamedByItsWork, workAt } from './work.ts';

/** What one sentence says, whoever owns it. Spans are the document's; those of mentions are the sentence's. */
export interface SentenceNotes {
  readonly start: number;
  readonly mentions: readonly Mention[];
  /** the sentence with its mentions painted over */
  readonly painted: string;
  /** the sentence, as it came */
  readonly plain: string;
  readonly links: readonly Link[];
  readonly works: readonly Span[];
  /** a tool does something; whether people did it before is not said */
  readonly hints: readonly Span[];
  readonly denial: Span | null;
  readonly silence: Span | null;
  readonly affirmed: Affirmed | null;
  readonly reasons: readonly Reason[];
  readonly stated: Reason | null;
  readonly cuts: boolean;
  readonly others: boolean;
  readonly outsiders: boolean;
  readonly sells: boolean;
}

/** What is known of a text before any of its sentences is read. */
export interface Ground {
  readonly text: string;
  /** the names of employers in a stretch of text */
  namesIn(start: number, end: number): readonly Span[];
  readonly products: readonly string[];
}

const signs = [...voices, cutWords, sells];
const signal = new Lexicon([...signs, ...automatic]);

function mentionsOf(ground: Ground, sentence: Sentence, plain: string, words: Words): readonly Mention[] {
  const products = ground.products.filter((product) => plain.includes(product));
  const inside = ground
    .namesIn(sentence.start, sentence.end)
    .map((name) => ({ start: name.start - sentence.start, end: name.end - sentence.start }));
  return findMentions(plain, inside, products, words);
}

export function readSentence(ground: Ground, sentence: Sentence, earlier: readonly string[]): SentenceNotes {
  const { start: offset } = sentence;
  const plain = ground.text.slice(offset, sentence.end);
  const words = wordsOf(plain);
  const place = <S extends Span>(span: S): S => ({
    ...span,
    start: span.start + offset,
    end: span.end + offset,
  });
  const mentions = mentionsOf(ground, sentence, plain, words);
  const painted = mentions.length > 0 ? paint(plain, mentions) : plain;
  const before = earlier.at(-1) ?? '';
  const links: Link[] = [];
  const works: Span[] = [];
  const hints: Span[] = [];
  for (const mention of mentions) {
    const link = linkAt(painted, mention);
    if (link) links.push(place(link));
    const work = workAt({ painted, plain, before }, mention, link !== null);
    if (work) (work.hint ? hints : works).push(place(work));
    else if (mention.sort === 'tool' && isNamedByItsWork(painted, mention.start)) hints.push(place(mention));
  }
  const hits = signal.search(plain, true, words);
  const alone = hits.find((hit) => hit.pattern >= signs.length);
  if (alone) works.push(place({ start: alone.start, end: alone.end }));
  const shows = (sign: RegExp): boolean => hits.some((hit) => signs[hit.pattern] === sign);
  const mentioned = mentions.length > 0 || earlier.some((sentence) => /[§¤]/.test(sentence));
  const denial = mentioned
    ? (denialIn(painted, plain, before) ?? pullsApart(painted, before) ?? answersQuestion(painted, earlier))
    : null;
  const silence = mentions.length > 0 ? silenceIn(painted) : null;
  const affirmed = affirmedIn(painted, before);
  const { reasons, stated } = readReasons(painted, words);
  return {
    start: offset,
    mentions,
    painted,
    plain,
    links,
    works,
    hints,
    denial: denial && place(denial),
    silence: silence && place(silence),
    affirmed: affirmed && place(affirmed),
    reasons: reasons.map(place),
    stated: stated && place(stated),
    cuts: shows(cutWords),
    others: shows(voices[1]),
    outsiders: shows(voices[0]),
    sells: shows(sells),
  };
}
