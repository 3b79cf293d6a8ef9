import type { Span } from '../../core/index.ts';
import { gated } from '../scan/gated.ts';
import type { CauseInput } from '../types.ts';
import { namesOf, type Prepared } from './prepare.ts';

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

function contains(sentence: Span, span: Span): boolean {
  return span.start < sentence.end && span.end > sentence.start;
}

/** Names are the anchors; a stated action is one only in a sentence that names nobody. */
function anchorsOf(input: CauseInput, prepared: Prepared): Anchor[] {
  const parties = [
    { names: input.employer, spans: input.spans },
    ...input.others.map(({ names, spans }) => ({ names, spans })),
  ];
  const named: Anchor[] = parties.flatMap(({ names }, owner) =>
    namesOf(prepared, names).map((span) => ({ ...span, owner })),
  );
  const nameless = prepared.sentences.filter((sentence) => !named.some((name) => contains(sentence, name)));
  const stated: Anchor[] = parties.flatMap(({ spans }, owner) =>
    spans
      .filter((span) => nameless.some((sentence) => contains(sentence, span)))
      .map((span) => ({ start: span.start, end: Math.min(span.end, span.start + 40), owner })),
  );
  return [...named, ...stated].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The employer a text is about, when it is about one: named in the title, or named more than all others together. */
function dominantOwner(input: CauseInput, prepared: Prepared, bySentence: readonly Anchor[][]): number {
  if (input.others.length === 0) return self;
  const title = prepared.sentences.findIndex((sentence) => sentence.role === 'title');
  if (title >= 0) {
    const owners = new Set(bySentence[title]!.map((anchor) => anchor.owner));
    if (owners.size === 1) return [...owners][0]!;
  }
  const counts = new Map<number, number>();
  for (const anchors of bySentence)
    for (const { owner } of anchors) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
  for (const [owner, count] of counts) if (count > total / 2) return owner;
  return nobody;
}

const anaphor: RegExp = gated(
  /^["“‘(]?(?:It|Its|They|Their|He|She|His|Her|The (?:company|firm|bank|group|insurer|retailer|studio|maker|carrier|airline|operator|agency|university|college|hospital|council|plant|union|start-?up|board|chain|publisher|broker|app|cuts?|layoffs?|jobs|roles|move|decision|reason|work)|Those|These|Chief|Management|Asked|In a (?:memo|statement|letter))\b/,
);

/** A paragraph that names nobody goes on about the employer before it when it opens with a word that points back. */
function continued(input: CauseInput, sentence: Span, current: number, dominant: number): number {
  if (dominant !== nobody || current === nobody) return dominant;
  return anaphor.test(input.text.slice(sentence.start, sentence.start + 40)) ? current : nobody;
}

export function scopeOf(input: CauseInput, prepared: Prepared): Scope {
  const { sentences } = prepared;
  const anchors = anchorsOf(input, prepared);
  const bySentence: Anchor[][] = sentences.map(() => []);
  let at = 0;
  for (const [i, sentence] of sentences.entries()) {
    while (at < anchors.length && anchors[at]!.end <= sentence.start) at += 1;
    for (let k = at; k < anchors.length && anchors[k]!.start < sentence.end; k += 1)
      bySentence[i]!.push(anchors[k]!);
  }
  const dominant = dominantOwner(input, prepared, bySentence);
  const own = new Set<number>();
  const all = new Set<number>();
  const shared = new Set<number>();
  let current = dominant;
  let underHeading = nobody;
  for (const [i, sentence] of sentences.entries()) {
    if (input.spans.some((span) => contains(sentence, span))) own.add(i);
    const here = bySentence[i]!;
    const newParagraph = i === 0 || sentences[i - 1]!.paragraph !== sentence.paragraph;
    if (here.length > 0) {
      current = here[0]!.owner;
      if (sentence.role === 'heading') underHeading = current;
      if (here.some((anchor) => anchor.owner === self)) all.add(i);
      const last = here[here.length - 1]!.owner;
      current = here.length > 1 && last !== current && sentence.role !== 'title' ? last : current;
      if (sentence.role === 'title') current = dominant;
      continue;
    }
    if (sentence.role === 'heading') underHeading = nobody;
    if (newParagraph)
      current = underHeading !== nobody ? underHeading : continued(input, sentence, current, dominant);
    if (sentence.role === 'title' && dominant === nobody) shared.add(i);
    else if (current === self) all.add(i);
    else if (current === nobody) shared.add(i);
  }
  const mine = (index: number, position: number): boolean => {
    const here = bySentence[index]!;
    if (!here.some((anchor) => anchor.owner !== self)) return true;
    if (!here.some((anchor) => anchor.owner === self)) return false;
    let nearest: Anchor | null = null;
    for (const anchor of here) if (anchor.start <= position || nearest === null) nearest = anchor;
    return nearest!.owner === self;
  };
  return { own, all, shared, mine };
}
