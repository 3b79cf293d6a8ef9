import type { Span } from '../../core/index.ts';
import type { CauseInput, Sentence } from '../types.ts';
import { findTicks, type Tick } from './form.ts';
import { type Ground, readSentence, type SentenceNotes } from './notes.ts';
import { findProducts } from './products.ts';

export interface NamePlace extends Span {
  readonly name: string;
}

/** A text made ready for all its actions: each sentence is read once, when it is first asked for. */
export interface Prepared {
  readonly sentences: readonly Sentence[];
  readonly ticks: readonly Tick[];
  /** the index of the title among the sentences, or -1 */
  readonly title: number;
  /** the names of employers that stand in a stretch of text, in order */
  namesIn(start: number, end: number): readonly NamePlace[];
  /** the first sentence that ends after an offset, by its index */
  sentenceAt(offset: number): number;
  notes(index: number): SentenceNotes;
  slice(start: number, end: number): string;
}

const cache = new WeakMap<readonly Sentence[], Map<string, Prepared>>();

function isWordCharacter(code: number): boolean {
  return (
    (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 191
  );
}

function occurrences(text: string, name: string): NamePlace[] {
  const found: NamePlace[] = [];
  if (name.length < 2) return found;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (isWordCharacter(text.charCodeAt(at - 1)) || isWordCharacter(text.charCodeAt(end))) continue;
    found.push({ start: at, end, name });
  }
  return found;
}

/** The first index whose span ends after `offset`, where spans are in order. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function prepare(text: string, sentences: readonly Sentence[], employers: readonly string[]): Prepared {
  const names = employers
    .flatMap((name) => occurrences(text, name))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const namesIn = (start: number, end: number): readonly NamePlace[] => {
    const found: NamePlace[] = [];
    for (let i = Math.max(0, firstEndingAfter(names, start) - 4); i < names.length; i += 1) {
      const place = names[i]!;
      if (place.start >= end) break;
      if (place.end > start) found.push(place);
    }
    return found;
  };
  const ground: Ground = { text, namesIn, products: findProducts(text, employers) };
  const read: (SentenceNotes | undefined)[] = [];
  const notes = (index: number): SentenceNotes => {
    for (let i = Math.max(0, index - 3); i <= index; i += 1) {
      read[i] ??= readSentence(
        ground,
        sentences[i]!,
        read.slice(Math.max(0, i - 3), i).map((n) => n?.painted ?? ''),
      );
    }
    return read[index]!;
  };
  return {
    sentences,
    ticks: findTicks(text),
    title: sentences.findIndex((sentence) => sentence.role === 'title'),
    namesIn,
    sentenceAt: (offset) => firstEndingAfter(sentences, offset),
    notes,
    slice: (start, end) => text.slice(start, end),
  };
}

/** The same for the same names in any order. */
function keyOf(names: ReadonlySet<string>): string {
  let sum = 0;
  for (const name of names) {
    let hash = name.length;
    for (let i = 0; i < name.length; i += 1) hash = (Math.imul(hash, 31) + name.charCodeAt(i)) | 0;
    sum = (sum + Math.imul(hash, hash | 1)) | 0;
  }
  return `${names.size} ${sum}`;
}

/** One preparation for all actions of a text; each employer's names are known before any is judged. */
export function prepareCauses(input: CauseInput): Prepared {
  const names = new Set(input.employer);
  for (const other of input.others) for (const name of other.names) names.add(name);
  const key = `${keyOf(names)} ${input.text.length}`;
  let known = cache.get(input.sentences);
  if (!known) {
    known = new Map();
    cache.set(input.sentences, known);
  }
  let prepared = known.get(key);
  if (!prepared) {
    prepared = prepare(input.text, input.sentences, [...names].sort());
    known.set(key, prepared);
  }
  return prepared;
}
