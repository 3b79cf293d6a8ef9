import type { Span } from '../../core/index.ts';
import type { CauseInput, Sentence } from '../types.ts';
import { answersQuestion, denialIn, pullsApart, silenceIn } from './denial.ts';
import { findTicks, type Tick } from './form.ts';
import { runsItself } from './itself.ts';
import { type Link, linkAt } from './links.ts';
import { findMentions, type Mention, paint } from './mentions.ts';
import { findProducts } from './products.ts';
import { isNamedByItsWork, workAt } from './work.ts';

/** What one sentence says about AI, whoever owns it. Offsets are the document's. */
export interface SentenceNotes {
  readonly mentions: readonly Mention[];
  readonly painted: string;
  /** the sentence, as it came */
  readonly plain: string;
  readonly links: readonly Link[];
  readonly works: readonly Span[];
  /** a tool does something; whether people did it before is not said */
  readonly hints: readonly Span[];
  readonly denial: Span | null;
  readonly silence: Span | null;
}

export interface Prepared {
  readonly sentences: readonly Sentence[];
  /** where each employer is named, in document offsets, in order */
  readonly names: ReadonlyMap<string, readonly Span[]>;
  readonly ticks: readonly Tick[];
  notes(index: number): SentenceNotes;
  slice(start: number, end: number): string;
}

const cache = new WeakMap<readonly Sentence[], Map<string, Prepared>>();
const nothing: readonly Span[] = [];

function isWordCharacter(code: number): boolean {
  return (
    (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 191
  );
}

export function occurrences(text: string, name: string): Span[] {
  const found: Span[] = [];
  if (name.length < 2) return found;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (isWordCharacter(text.charCodeAt(at - 1)) || isWordCharacter(text.charCodeAt(end))) continue;
    found.push({ start: at, end });
  }
  return found;
}

function readSentence(
  text: string,
  sentence: Sentence,
  earlier: readonly string[],
  names: readonly Span[],
  products: readonly string[],
): SentenceNotes {
  const plain = text.slice(sentence.start, sentence.end);
  const inside = names
    .filter((name) => name.start < sentence.end && name.end > sentence.start)
    .map((name) => ({ start: name.start - sentence.start, end: name.end - sentence.start }));
  const mentions = findMentions(plain, inside, products);
  const painted = mentions.length > 0 ? paint(plain, mentions) : plain;
  const place = (span: Span): Span => ({
    start: span.start + sentence.start,
    end: span.end + sentence.start,
  });
  const before = earlier.at(-1) ?? '';
  const links: Link[] = [];
  const works: Span[] = [];
  const hints: Span[] = [];
  for (const mention of mentions) {
    const { start, end, sort } = mention;
    const link = linkAt(painted, start, end, sort);
    if (link) links.push({ ...place(link), negated: link.negated, sort });
    const work = workAt({ painted, plain, before }, mention, link !== null);
    if (!work && sort === 'tool' && isNamedByItsWork(painted, start)) hints.push(place(mention));
    if (work) (work.hint ? hints : works).push(place(work));
  }
  const alone = runsItself(plain);
  if (alone) works.push(place(alone));
  const denial =
    denialIn(painted, plain, before) ?? pullsApart(painted, before) ?? answersQuestion(painted, earlier);
  const silence = silenceIn(painted);
  return {
    mentions,
    painted,
    plain,
    links,
    works,
    hints,
    denial: denial && place(denial),
    silence: silence && place(silence),
  };
}

function prepare(text: string, sentences: readonly Sentence[], employers: readonly string[]): Prepared {
  const names = new Map<string, readonly Span[]>(employers.map((name) => [name, occurrences(text, name)]));
  const all = [...names.values()].flat();
  const products = findProducts(text, employers);
  const read: (SentenceNotes | undefined)[] = [];
  const notes = (index: number): SentenceNotes => {
    const known = read[index];
    if (known) return known;
    const fresh = readSentence(
      text,
      sentences[index]!,
      [3, 2, 1].filter((n) => n <= index).map((n) => notes(index - n).painted),
      all,
      products,
    );
    read[index] = fresh;
    return fresh;
  };
  return { sentences, names, ticks: findTicks(text), notes, slice: (start, end) => text.slice(start, end) };
}

/** One preparation for all actions of a text; each employer's names are known before any is judged. */
export function prepareCauses(input: CauseInput): Prepared {
  const employers = [...new Set([...input.employer, ...input.others.flatMap((other) => other.names)])].sort();
  const key = `${employers.join('\n')}\n\n${input.text.length}`;
  let known = cache.get(input.sentences);
  if (!known) {
    known = new Map();
    cache.set(input.sentences, known);
  }
  let prepared = known.get(key);
  if (!prepared) {
    prepared = prepare(input.text, input.sentences, employers);
    known.set(key, prepared);
  }
  return prepared;
}

export function namesOf(prepared: Prepared, names: readonly string[]): Span[] {
  return names.flatMap((name) => prepared.names.get(name) ?? nothing).sort((a, b) => a.start - b.start);
}
