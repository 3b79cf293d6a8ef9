import { exactJaccard } from '../src/postings/near/exact.ts';
import { nearGroups } from '../src/postings/near/groups.ts';
import { shinglesOf } from '../src/postings/near/shingles.ts';
import { signatureLength, writeSignature } from '../src/postings/near/signature.ts';
import { duckdbPeers, processorSeconds, pythonPeers } from './near-peers.ts';
import { repeatsFound, type TruePair, truePairs } from './near-truth.ts';
import { Resampled, realPostings } from './postings-input.ts';
import type { Bench, Timing } from './run.ts';

/** `POSTINGS=1000000` for the whole of it; texts are made as they are needed, and only signatures are kept. */
const count = Number(process.env.POSTINGS ?? 40_000);
/** texts given to every contestant, and of the many those whose pairs are all compared exactly */
const few = Math.min(20_000, count);

class Signed {
  readonly signatures: Uint16Array;
  readonly present: Uint8Array;

  constructor(size: number) {
    this.signatures = new Uint16Array(size * signatureLength);
    this.present = new Uint8Array(size);
  }

  sign(i: number, shingles: Uint32Array): void {
    this.present[i] = writeSignature(shingles, shingles.length, this.signatures, i * signatureLength) ? 1 : 0;
  }

  groups(exactly?: (a: number, b: number) => boolean): Int32Array {
    const options = exactly && { atLeast: 0.7, exactly };
    return nearGroups(this.signatures, this.present.length, this.present, options);
  }
}

async function run(): Promise<readonly Timing[]> {
  const real = realPostings();
  if (real === null) return [];
  const many = manyTexts(new Resampled(real, 11));
  const made = new Resampled(real, 13);
  // a text cut within a character would be refused by others
  const texts = Array.from({ length: few }, (_, n) =>
    Buffer.from(made.posting(n).descriptionPlain ?? '').toString(),
  );
  return [...many, ...(await beside(texts))];
}

/** Texts are made a thousand at a time, and only the signing of them is timed. */
function manyTexts(made: Resampled): readonly Timing[] {
  const all = new Signed(count);
  const [sample, at]: [Uint32Array[], number[]] = [[], []];
  const every = Math.floor(count / few);
  let [cpu, wall, characters] = [0, 0, 0];
  for (let first = 0; first < count; first += 1000) {
    const size = Math.min(1000, count - first);
    const texts = Array.from({ length: size }, (_, i) => made.posting(first + i).descriptionPlain ?? '');
    const [from, start] = [processorSeconds(), performance.now()];
    for (let i = 0; i < size; i++) all.sign(first + i, shinglesOf(texts[i]!));
    cpu += processorSeconds() - from;
    wall += (performance.now() - start) / 1000;
    for (const [i, text] of texts.entries()) {
      characters += text.length;
      if ((first + i) % every !== 0 || sample.length === few) continue;
      at.push(first + i);
      sample.push(shinglesOf(text).slice());
    }
  }
  const memory = process.resourceUsage().maxRSS / 1000;
  const [from, start] = [processorSeconds(), performance.now()];
  const groups = all.groups();
  const [grouping, wallGrouping] = [processorSeconds() - from, (performance.now() - start) / 1000];
  const most = Math.max(memory, process.resourceUsage().maxRSS / 1000);
  return [
    {
      what: `${count} texts, ${(characters / 1e6).toFixed(0)} M characters, one core`,
      value: wall + wallGrouping,
      unit: 's',
      goal: { at: 'most', value: (180 * count) / 1_000_000 },
    },
    { what: 'of it processor time: signatures', value: cpu, unit: 's' },
    { what: 'of it processor time: groups', value: grouping, unit: 's' },
    { what: 'groups', value: new Set(groups).size, unit: '' },
    { what: 'memory at its highest, the bench’s own included', value: most, unit: 'MB' },
    ...againstTruth(sample, (text) => groups[at[text]!]!),
  ];
}

/** Recall by band over every pair of the sample, and how like the pairs are that were joined. */
function againstTruth(sample: readonly Uint32Array[], groupOf: (text: number) => number): readonly Timing[] {
  const pairs = truePairs(sample, 0.7);
  const bands = [0.9, 0.8, 0.7].map((from) => {
    const inBand = pairs.filter(({ j }) => j >= from && (from === 0.9 || j < from + 0.1));
    return { from, of: inBand.length, found: inBand.filter(({ a, b }) => groupOf(a) === groupOf(b)).length };
  });
  const [nine, eight] = bands as [(typeof bands)[number], (typeof bands)[number]];
  const { joined, below } = likenessWithin(sample, groupOf);
  return [
    {
      what: `recall at 0.8, ${nine.of + eight.of} pairs of ${sample.length} texts`,
      value: (nine.found + eight.found) / (nine.of + eight.of),
      unit: '',
      goal: { at: 'least', value: 0.95 },
    },
    ...bands.map(({ from, of, found }) => ({
      what: `joined of the ${of} pairs at ${from} to ${(from + 0.1).toFixed(1)}`,
      value: found / of,
      unit: '',
    })),
    { what: `of ${joined} pairs in one group, below 0.7`, value: below(0.7) / joined, unit: '' },
    { what: 'of the same, below 0.6', value: below(0.6) / joined, unit: '' },
  ];
}

interface Within {
  readonly joined: number;
  readonly below: (least: number) => number;
}

/** Jaccard's index of every pair that stands in one group, by a chain of other texts perhaps. */
function likenessWithin(sample: readonly Uint32Array[], groupOf: (text: number) => number): Within {
  const groups = new Map<number, Uint32Array[]>();
  for (const [i, own] of sample.entries()) {
    const known = groups.get(groupOf(i));
    if (known === undefined) groups.set(groupOf(i), [own]);
    else known.push(own);
  }
  const found = [...groups.values()].flatMap((group) =>
    group.flatMap((one, i) => group.slice(0, i).map((other) => exactJaccard(one, other) ?? 0)),
  );
  return { joined: found.length, below: (least) => found.filter((j) => j < least).length };
}

async function beside(texts: readonly string[]): Promise<readonly Timing[]> {
  // once before, as every contestant is given a warm processor
  ours(texts.slice(0, 2000));
  const { shingles, ...own } = ours(texts);
  const truth = truePairs(shingles, 0.7);
  const starts = new Uint32Array(shingles.length + 1);
  for (const [i, { length }] of shingles.entries()) starts[i + 1] = starts[i]! + length;
  const hashes = new Uint32Array(starts.at(-1)!);
  for (const [i, each] of shingles.entries()) hashes.set(each, starts[i]);
  say('ours, estimated', own.estimated, truth);
  say('ours, checked exactly', own.checked, truth);
  const sql = await duckdbPeers(texts);
  const python = pythonPeers(texts, hashes, starts);
  for (const { name, flagged } of [...sql, ...python]) say(name, flagged, truth);
  const whole = own.hashing + own.signing + own.checking;
  const unchecked = own.hashing + own.signing + own.grouping;
  const fromHashes = own.signing + own.grouping;
  return [
    { what: `${texts.length} texts: signed, grouped, checked`, value: whole, unit: 's of processor' },
    { what: 'the same without the exact check', value: unchecked, unit: 's of processor' },
    { what: 'from hashes: signed and grouped', value: fromHashes, unit: 's of processor' },
    ...sql.flatMap((peer) => [
      times(peer.seconds / unchecked, `${peer.name}; neither checks`, 10),
      times(peer.seconds / whole, `${peer.name}; ours checks exactly`),
    ]),
    ...python.flatMap(({ name, tokens, seconds }) => {
      const least = name.startsWith('datasketch') ? 10 : 1;
      if (tokens === null) return [times(seconds / fromHashes, `${name}; both from hashes`, least)];
      return [
        times((seconds + tokens) / whole, `${name}; both from texts, ours checks exactly`, least),
        times(seconds / whole, `${name}; words cut for it (${tokens.toFixed(1)} s), not for ours`),
      ];
    }),
  ];
}

const times = (value: number, than: string, least?: number): Timing => ({
  what: `times as fast as ${than}`,
  value,
  unit: 'x',
  ...(least !== undefined && { goal: { at: 'least' as const, value: least } }),
});

interface Own {
  readonly hashing: number;
  readonly signing: number;
  readonly grouping: number;
  readonly checking: number;
  readonly estimated: string;
  readonly checked: string;
  readonly shingles: readonly Uint32Array[];
}

function ours(texts: readonly string[]): Own {
  const times = [processorSeconds()];
  const shingles = texts.map((text) => shinglesOf(text).slice());
  times.push(processorSeconds());
  const signed = new Signed(texts.length);
  for (const [i, own] of shingles.entries()) signed.sign(i, own);
  times.push(processorSeconds());
  const estimated = signed.groups();
  times.push(processorSeconds());
  const checked = signed.groups((a, b) => (exactJaccard(shingles[a]!, shingles[b]!) ?? 0) >= 0.8);
  times.push(processorSeconds());
  const [hashing, signing, grouping, checking] = times.slice(1).map((time, i) => time - times[i]!) as [
    number,
    number,
    number,
    number,
  ];
  const repeats = (groups: Int32Array): string =>
    [...groups].map((first, i) => (first === i ? '0' : '1')).join('');
  return {
    ...{ hashing, signing, grouping, checking, shingles },
    ...{ estimated: repeats(estimated), checked: repeats(checked) },
  };
}

function say(name: string, flagged: string, truth: readonly TruePair[]): void {
  console.log(
    `  repeats of ${few} texts: ${repeatsFound(truth, (text) => flagged[text] === '1')} by ${name}`,
  );
}

export const bench: Bench = { name: 'near-duplicates, one thread each', run };
