import type { Span } from '../../core/index.ts';
import type { CauseInput } from '../types.ts';
import type { Prepared } from './prepare.ts';
import { isRow } from './rows.ts';

interface Anchor extends Span {
  readonly owner: number;
}

/** Which sentences speak of this employer, and which state this very action. */
export interface Scope {
  /** the sentences that state the action */
  readonly own: ReadonlySet<number>;
  /** every sentence of the employer, the own ones included */
  readonly all: ReadonlySet<number>;
  /** sentences of nobody in particular in a text of several employers */
  readonly shared: ReadonlySet<number>;
  /** whether a point of a sentence that several employers share belongs to this one */
  mine(index: number, at: number): boolean;
}

const nobody = -1;
const self = 0;

/** How many sentences away from where an action is stated a text may still speak of it. */
const reach = 300;

/** Who owns each name; a name of two employers is the judged one's. */
function ownersOf(input: CauseInput): Map<string, number> {
  const owners = new Map<string, number>();
  for (const [i, other] of input.others.entries()) for (const name of other.names) owners.set(name, i + 1);
  for (const name of input.employer) owners.set(name, self);
  return owners;
}

/** Names are a sentence's anchors; where it names nobody, the actions that it states are. */
function anchorsIn(sentence: Span, prepared: Prepared, owners: Owners): Anchor[] {
  const named: Anchor[] = [];
  for (const { name, start, end } of prepared.namesIn(sentence.start, sentence.end)) {
    const owner = owners.names.get(name);
    if (owner !== undefined) named.push({ start, end, owner });
  }
  if (named.length > 0) return named;
  return owners.stated.filter((span) => span.start < sentence.end && span.end > sentence.start);
}

interface Owners {
  readonly names: ReadonlyMap<string, number>;
  /** where actions are stated, in the stretch that is looked at */
  readonly stated: readonly Anchor[];
}

function statedIn(input: CauseInput, start: number, end: number): Anchor[] {
  const stated: Anchor[] = [];
  const add = (spans: readonly Span[], owner: number): void => {
    for (const span of spans) {
      if (span.start < end && span.end > start)
        stated.push({ start: span.start, end: Math.min(span.end, span.start + 40), owner });
    }
  };
  add(input.spans, self);
  for (const [i, other] of input.others.entries()) add(other.spans, i + 1);
  return stated.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The employer a text is about, when it is about one: named in the title, or named more than all others together. */
function dominantOwner(
  input: CauseInput,
  title: readonly Anchor[],
  rest: Iterable<readonly Anchor[]>,
): number {
  if (input.others.length === 0) return self;
  const owners = new Set(title.map((anchor) => anchor.owner));
  if (owners.size === 1) return [...owners][0]!;
  const counts = new Map<number, number>();
  let total = 0;
  for (const anchors of rest) {
    for (const { owner } of anchors) counts.set(owner, (counts.get(owner) ?? 0) + 1);
    total += anchors.length;
  }
  for (const [owner, count] of counts) if (count > total / 2) return owner;
  return nobody;
}

const anaphor: RegExp =
  /^["“‘(]?(?:It|Its|They|Their|He|She|His|Her|The (?:company|firm|bank|group|insurer|retailer|studio|maker|carrier|airline|operator|agency|university|college|hospital|council|plant|union|start-?up|board|chain|publisher|broker|app|cuts?|layoffs?|jobs|roles|move|decision|reason|work)|Those|These|Chief|Management|Asked|In a (?:memo|statement|letter))\b/;

/** A paragraph that names nobody goes on about the employer before it when it opens with a word that points back. */
function continued(input: CauseInput, sentence: Span, current: number, dominant: number): number {
  if (dominant !== nobody || current === nobody) return dominant;
  return anaphor.test(input.text.slice(sentence.start, sentence.start + 40)) ? current : nobody;
}

/** The sentences to look at, title first when it lies farther off. */
function stretch(input: CauseInput, prepared: Prepared): number[] {
  const start = input.spans.reduce((least, span) => Math.min(least, span.start), Number.POSITIVE_INFINITY);
  const end = input.spans.reduce((most, span) => Math.max(most, span.end), 0);
  const { length } = prepared.sentences;
  const from = input.spans.length === 0 ? 0 : Math.max(0, prepared.sentenceAt(start) - reach);
  const to = input.spans.length === 0 ? length : Math.min(length, prepared.sentenceAt(end) + reach);
  const indices = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
  return prepared.title >= 0 && prepared.title < from ? [prepared.title, ...indices] : indices;
}

/** Where a row of a listing bears the employer's name, the rows without it are other people's. */
function forgetRowsOfOthers(input: CauseInput, prepared: Prepared, own: Set<number>): void {
  const rows = [...own].filter((i) => {
    const { start, end } = prepared.sentences[i]!;
    return isRow(input.text.slice(start, end));
  });
  if (rows.length < 2) return;
  const bears = (i: number): boolean => {
    const { start, end } = prepared.sentences[i]!;
    return prepared.namesIn(start, end).some(({ name }) => input.employer.includes(name));
  };
  if (rows.some(bears)) for (const i of rows) if (!bears(i)) own.delete(i);
}

/** The paragraph of an employer that a text speaks of only there, far from its beginning; else -1. */
function passingIn(input: CauseInput, prepared: Prepared): number {
  if (input.others.length > 0 || input.spans.length === 0) return -1;
  const places = prepared.namesIn(0, input.text.length);
  const first = places[0];
  const last = places.at(-1);
  if (!first || !last) return -1;
  const home = prepared.sentences[prepared.sentenceAt(first.start)];
  const end = prepared.sentences[prepared.sentenceAt(last.start)];
  if (!home || !end || home.paragraph !== end.paragraph || home.role !== 'prose') return -1;
  const before = prepared.sentences.filter(
    (s) => s.end <= home.start && s.role === 'prose' && s.paragraph !== home.paragraph,
  );
  const stated = input.spans.some(
    (span) => prepared.sentences[prepared.sentenceAt(span.start)]?.paragraph === home.paragraph,
  );
  return before.length >= 3 && stated ? home.paragraph : -1;
}

export function scopeOf(input: CauseInput, prepared: Prepared): Scope {
  const { sentences } = prepared;
  const indices = stretch(input, prepared);
  const first = sentences[indices[0] ?? 0]?.start ?? 0;
  const last = sentences[indices.at(-1) ?? 0]?.end ?? 0;
  const owners: Owners = { names: ownersOf(input), stated: statedIn(input, first, last) };
  const anchors = new Map<number, Anchor[]>();
  for (const i of indices) anchors.set(i, anchorsIn(sentences[i]!, prepared, owners));
  const dominant = dominantOwner(input, anchors.get(prepared.title) ?? [], anchors.values());
  const own = new Set<number>();
  const all = new Set<number>();
  const shared = new Set<number>();
  for (const i of indices) {
    const { start, end } = sentences[i]!;
    if (input.spans.some((span) => span.start < end && span.end > start)) own.add(i);
  }
  let current = dominant;
  let underHeading = nobody;
  forgetRowsOfOthers(input, prepared, own);
  const passing = passingIn(input, prepared);
  if (passing >= 0) for (const i of own) if (sentences[i]!.paragraph !== passing) own.delete(i);
  for (const i of indices) {
    const sentence = sentences[i]!;
    const here = anchors.get(i)!;
    const newParagraph = i === 0 || sentences[i - 1]!.paragraph !== sentence.paragraph;
    if (here.length > 0) {
      const lastOwner = here[here.length - 1]!.owner;
      current = sentence.role === 'title' ? dominant : lastOwner;
      if (sentence.role === 'heading') underHeading = here[0]!.owner;
      if (here.some((anchor) => anchor.owner === self)) all.add(i);
      continue;
    }
    if (sentence.role === 'heading') underHeading = nobody;
    if (newParagraph)
      current = underHeading !== nobody ? underHeading : continued(input, sentence, current, dominant);
    if (passing >= 0 && sentence.paragraph !== passing) continue;
    if (input.others.length > 0 && !own.has(i) && isRow(input.text.slice(sentence.start, sentence.end))) {
      current = nobody;
      continue;
    }
    if (sentence.role === 'title' && dominant === nobody) shared.add(i);
    else if (current === self) all.add(i);
    else if (current === nobody) shared.add(i);
  }
  const mine = (index: number, position: number): boolean => {
    const here = anchors.get(index) ?? [];
    if (!here.some((anchor) => anchor.owner !== self)) return true;
    if (!here.some((anchor) => anchor.owner === self)) return false;
    let nearest: Anchor | null = null;
    for (const anchor of here) if (anchor.start <= position || nearest === null) nearest = anchor;
    return nearest!.owner === self;
  };
  return { own, all, shared, mine };
}
