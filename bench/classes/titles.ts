import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { splitDelimited } from '../../src/engine/table/delimited.ts';
import { grouped } from '../../src/measures/coverage/grouped.ts';
import { indexTitles, type KnownTitle, rankConcepts } from '../../src/postings/titles/title-index.ts';
import { titleWords } from '../../src/postings/titles/title-words.ts';
import type { Timing } from '../run.ts';

const shared = new URL('../../../shared/data/titles/', import.meta.url);
const tableOf = (name: string): readonly (readonly string[])[] =>
  splitDelimited(readFileSync(new URL(name, shared), 'utf8')).rows;
const keyOf = (title: string): string => titleWords(title).join(' ');
const tenth = (key: string): number =>
  Number.parseInt(createHash('sha256').update(key).digest('hex').slice(0, 6), 16) % 10;

type Rank = (title: string) => readonly string[];

/** Titles that are one after normalising stay together, so that nothing is learned from what is asked. */
export function titleTimings(): readonly Timing[] {
  const rows = tableOf('vacancy-titles-to-esco.csv')
    .slice(1)
    .map(([, title, concept]) => ({ title: title!, concept: concept! }));
  const heldOut = rows.filter(({ title }) => tenth(keyOf(title)) === 0);
  const known: KnownTitle[] = rows
    .filter(({ title }) => tenth(keyOf(title)) !== 0)
    .map((row) => ({ ...row, weight: 1 }));
  const index = indexTitles(known);
  const ours: Rank = (title) => rankConcepts(index, title).map(({ concept }) => concept);
  const bm25 = bm25Rank(known);
  const labels = grouped(heldOut, ({ title }) => keyOf(title));
  const strict = (rank: Rank): number =>
    meanReciprocal(heldOut.map(({ title, concept }) => [rank(title), new Set([concept])]));
  const any = (rank: Rank): number =>
    meanReciprocal(
      heldOut.map(({ title }) => [rank(title), new Set(labels.get(keyOf(title))!.map((row) => row.concept))]),
    );
  return [
    {
      what: 'title to ESCO, its own label: MRR',
      value: strict(ours),
      unit: 'of 1',
      goal: { at: 'least', value: 0.62 },
      yardstick: { what: 'BM25', value: strict(bm25) },
    },
    {
      what: 'title to ESCO, any label of the title: MRR',
      value: any(ours),
      unit: 'of 1',
      yardstick: { what: 'BM25', value: any(bm25) },
    },
    { what: 'titles that occur twice and agree', value: agreement(rows), unit: 'of 1' },
  ];
}

function meanReciprocal(asked: readonly (readonly [readonly string[], ReadonlySet<string>])[]): number {
  const sum = asked.reduce((total, [ranked, right]) => {
    const at = ranked.findIndex((concept) => right.has(concept));
    return at < 0 ? total : total + 1 / (at + 1);
  }, 0);
  return sum / asked.length;
}

/** How often two rows of one normalised title carry one concept: no rule can do better than this on such a pair. */
function agreement(rows: readonly { readonly title: string; readonly concept: string }[]): number {
  let [pairs, agreeing] = [0, 0];
  for (const group of grouped(rows, ({ title }) => keyOf(title)).values())
    for (const [i, a] of group.entries())
      for (const b of group.slice(i + 1)) {
        pairs += 1;
        if (a.concept === b.concept) agreeing += 1;
      }
  return agreeing / pairs;
}

/** Okapi BM25 (k1 1.2, b 0.75) over the known titles of each concept as one document. */
function bm25Rank(known: readonly KnownTitle[]): Rank {
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
    return scored
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || (a.concept < b.concept ? -1 : 1))
      .map(({ concept }) => concept);
  };
}
