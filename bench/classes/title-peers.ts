import { grouped } from '../../src/measures/coverage/grouped.ts';
import type { KnownTitle } from '../../src/postings/titles/title-index.ts';
import { titleWords } from '../../src/postings/titles/title-words.ts';

/** Concepts for a title, best first. */
export type Rank = (title: string) => readonly string[];

/** Okapi BM25 (k1 1.2, b 0.75) over the known titles of each concept as one document. */
export function bm25Rank(known: readonly KnownTitle[]): Rank {
  const documents = [...grouped(known, ({ concept }) => concept)].map(([concept, titles]) => {
    const words = titles.flatMap(({ title }) => [...titleWords(title)]);
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    return { concept, length: words.length, counts };
  });
  const mean = documents.reduce((sum, { length }) => sum + length, 0) / documents.length;
  const holding = new Map<string, number>();
  for (const { counts } of documents)
    for (const word of counts.keys()) holding.set(word, (holding.get(word) ?? 0) + 1);
  return (title) => {
    const words = titleWords(title);
    const scored = documents.map(({ concept, length, counts }) => {
      const score = words.reduce((sum, word) => {
        const count = counts.get(word) ?? 0;
        const n = holding.get(word) ?? 0;
        const idf = Math.log(1 + (documents.length - n + 0.5) / (n + 0.5));
        return sum + (idf * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * length) / mean));
      }, 0);
      return { concept, score };
    });
    return ranked(scored);
  };
}

/** Words as TF-IDF, each title of length one; a concept is as near as its nearest title. */
export function tfIdfRank(known: readonly KnownTitle[]): Rank {
  const holding = new Map<string, number>();
  const words = known.map(({ title }) => titleWords(title));
  for (const one of words) for (const word of new Set(one)) holding.set(word, (holding.get(word) ?? 0) + 1);
  const vectorOf = (one: readonly string[]): ReadonlyMap<string, number> => {
    const vector = new Map<string, number>();
    for (const word of one) {
      const idf = Math.log((1 + known.length) / (1 + (holding.get(word) ?? 0))) + 1;
      vector.set(word, (vector.get(word) ?? 0) + idf);
    }
    const length = Math.hypot(...vector.values());
    return new Map([...vector].map(([word, weight]) => [word, weight / length]));
  };
  const titles = new Map<string, { readonly at: number; readonly weight: number }[]>();
  for (const [at, one] of words.entries())
    for (const [word, weight] of vectorOf(one))
      titles.set(word, [...(titles.get(word) ?? []), { at, weight }]);
  return (title) => {
    const likeness = new Map<number, number>();
    for (const [word, mine] of vectorOf(titleWords(title)))
      for (const { at, weight } of titles.get(word) ?? [])
        likeness.set(at, (likeness.get(at) ?? 0) + mine * weight);
    const best = new Map<string, number>();
    for (const [at, like] of likeness) {
      const { concept } = known[at]!;
      best.set(concept, Math.max(best.get(concept) ?? 0, like));
    }
    return ranked([...best].map(([concept, score]) => ({ concept, score })));
  };
}

function ranked(scored: readonly { readonly concept: string; readonly score: number }[]): readonly string[] {
  return scored
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || (a.concept < b.concept ? -1 : 1))
    .map(({ concept }) => concept);
}
