import { titleWords } from './title-words.ts';

/** A title that is known to name a concept: a label, an alternative name, or a vacancy that a person has placed. */
export interface KnownTitle {
  readonly title: string;
  readonly concept: string;
  /** how far the pair is to be trusted, above 0; 1 for a label */
  readonly weight: number;
}

export interface RankedConcept {
  readonly concept: string;
  /** sum of the likenesses of its nearest titles, each at most its weight */
  readonly score: number;
  /** the known title that is nearest, as it stands in `known` */
  readonly nearest: number;
  /** how alike the two are, 0 to 1; 1 where they have the same words in the same order */
  readonly likeness: number;
}

/** Known titles by their features, as flat lists: feature to titles, with the feature's weight in each title. */
export interface TitleIndex {
  readonly known: readonly KnownTitle[];
  readonly features: ReadonlyMap<string, number>;
  readonly idf: Float64Array;
  /** titles of feature f are `titles[starts[f]..starts[f + 1]]` */
  readonly starts: Int32Array;
  readonly titles: Int32Array;
  readonly weights: Float32Array;
}

/** Words say most, neighbours say how they belong together, and letters bridge spellings. */
const share = { word: 1, pair: 0.7, letters: 0.35 } as const;

export function titleFeatures(title: string): ReadonlyMap<string, number> {
  const words = titleWords(title);
  const found = new Map<string, number>();
  const add = (feature: string, weight: number): void => {
    found.set(feature, (found.get(feature) ?? 0) + weight);
  };
  for (const [i, word] of words.entries()) {
    add(word, share.word);
    if (i > 0) add(`${words[i - 1]} ${word}`, share.pair);
    const padded = `^${word}$`;
    for (let at = 0; at + 4 <= padded.length; at++) add(`*${padded.slice(at, at + 4)}`, share.letters);
  }
  // a title's last word is most often what the person is
  if (words.length > 0) add(`${words.at(-1)}$`, share.pair);
  return found;
}

/** Indexes known titles by TF-IDF over words, pairs of words and runs of four letters, each title of length one. */
export function indexTitles(known: readonly KnownTitle[]): TitleIndex {
  const rows = known.map(({ title }) => titleFeatures(title));
  const features = new Map<string, number>();
  const frequency: number[] = [];
  for (const row of rows)
    for (const feature of row.keys()) {
      const index = features.get(feature) ?? features.size;
      features.set(feature, index);
      frequency[index] = (frequency[index] ?? 0) + 1;
    }
  const idf = Float64Array.from(frequency, (n) => Math.log(1 + known.length / n));
  const starts = new Int32Array(features.size + 1);
  for (const [f, n] of frequency.entries()) starts[f + 1] = starts[f]! + n;
  const fill = starts.slice();
  const titles = new Int32Array(starts.at(-1) ?? 0);
  const weights = new Float32Array(titles.length);
  for (const [t, row] of rows.entries()) {
    const length = lengthOf(row, features, idf);
    for (const [feature, tf] of row) {
      const f = features.get(feature)!;
      const slot = fill[f]!++;
      titles[slot] = t;
      weights[slot] = (tf * idf[f]!) / length;
    }
  }
  return { known, features, idf, starts, titles, weights };
}

function lengthOf(
  row: ReadonlyMap<string, number>,
  features: ReadonlyMap<string, number>,
  idf: Float64Array,
): number {
  let sum = 0;
  for (const [feature, tf] of row) {
    const f = features.get(feature);
    if (f !== undefined) sum += (tf * idf[f]!) ** 2;
  }
  return Math.sqrt(sum);
}

export interface RankOptions {
  /** how many nearest titles vote; default 120 */
  readonly neighbours?: number;
  /** how fast a vote falls with distance; default 2.5 */
  readonly sharpness?: number;
}

/** Concepts that a title may name, best first; empty when it shares nothing with any known title. */
export function rankConcepts(
  index: TitleIndex,
  title: string,
  { neighbours = 120, sharpness = 2.5 }: RankOptions = {},
): readonly RankedConcept[] {
  const row = titleFeatures(title);
  const length = lengthOf(row, index.features, index.idf);
  if (length === 0) return [];
  const likeness = new Float64Array(index.known.length);
  for (const [feature, tf] of row) {
    const f = index.features.get(feature);
    if (f === undefined) continue;
    const mine = (tf * index.idf[f]!) / length;
    for (let slot = index.starts[f]!; slot < index.starts[f + 1]!; slot++)
      likeness[index.titles[slot]!]! += mine * index.weights[slot]!;
  }
  const votes = new Map<string, { score: number; nearest: number; likeness: number }>();
  for (const t of nearest(likeness, neighbours)) {
    const { concept, weight } = index.known[t]!;
    const vote = votes.get(concept) ?? { score: 0, nearest: t, likeness: Math.min(1, likeness[t]!) };
    vote.score += weight * likeness[t]! ** sharpness;
    votes.set(concept, vote);
  }
  return [...votes]
    .map(([concept, vote]) => ({ concept, ...vote }))
    .sort((a, b) => b.score - a.score || (a.concept < b.concept ? -1 : 1));
}

const steps = 1024;

/** The `most` nearest titles, nearest first, those of equal likeness as they are known; counted by steps before they are sorted. */
function nearest(likeness: Float64Array, most: number): readonly number[] {
  const stepOf = (like: number): number => Math.min(steps - 1, Math.floor(like * steps));
  const counts = new Int32Array(steps);
  for (const like of likeness) if (like > 0) counts[stepOf(like)]! += 1;
  let [least, found] = [steps, 0];
  while (least > 0 && found < most) found += counts[--least]!;
  const near: number[] = [];
  for (let t = 0; t < likeness.length; t++)
    if (likeness[t]! > 0 && stepOf(likeness[t]!) >= least) near.push(t);
  return near.sort((a, b) => likeness[b]! - likeness[a]! || a - b).slice(0, most);
}
