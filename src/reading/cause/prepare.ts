import type { Span } from '../../core/index.ts';
import type { CauseInput, Sentence } from '../types.ts';
import { findTicks, type Tick } from './form.ts';
import { type Ground, readSentence, type SentenceNotes } from './notes.ts';
import { findProducts } from './products.ts';

/** A text made ready for all its actions: each sentence is read once, when it is first asked for. */
export interface Prepared {
  readonly sentences: readonly Sentence[];
  readonly ticks: readonly Tick[];
  /** where one name stands */
  named(name: string): readonly Span[];
  notes(index: number): SentenceNotes;
  slice(start: number, end: number): string;
}

const cache = new WeakMap<readonly Sentence[], Map<string, Prepared>>();

function isWordCharacter(code: number): boolean {
  return (
    (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 191
  );
}

function occurrences(text: string, name: string): Span[] {
  const found: Span[] = [];
  if (name.length < 2) return found;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (isWordCharacter(text.charCodeAt(at - 1)) || isWordCharacter(text.charCodeAt(end))) continue;
    found.push({ start: at, end });
  }
  return found;
}

function prepare(text: string, sentences: readonly Sentence[], employers: readonly string[]): Prepared {
  const names = new Map<string, readonly Span[]>(employers.map((name) => [name, occurrences(text, name)]));
  const ground: Ground = {
    text,
    names: [...names.values()].flat().sort((a, b) => a.start - b.start),
    products: findProducts(text, employers),
  };
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
    named: (name) => names.get(name) ?? [],
    notes,
    slice: (start, end) => text.slice(start, end),
  };
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
  return names.flatMap((name) => prepared.named(name)).sort((a, b) => a.start - b.start);
}
