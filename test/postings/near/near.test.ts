import { describe, expect, it } from 'vitest';
import { type Random, seededRandom } from '../../../src/math/random.ts';
import { exactJaccard } from '../../../src/postings/near/exact.ts';
import { banding, meetingChance, nearGroups } from '../../../src/postings/near/groups.ts';
import { shinglesOf } from '../../../src/postings/near/shingles.ts';
import { agreement, signatureLength, writeSignature } from '../../../src/postings/near/signature.ts';

interface Signed {
  readonly signatures: Uint16Array;
  readonly present: Uint8Array;
  readonly shingles: readonly Uint32Array[];
}

function signed(texts: readonly string[]): Signed {
  const signatures = new Uint16Array(texts.length * signatureLength);
  const present = new Uint8Array(texts.length);
  const shingles = texts.map((text) => shinglesOf(text).slice());
  for (const [i, own] of shingles.entries())
    present[i] = writeSignature(own, own.length, signatures, i * signatureLength) ? 1 : 0;
  return { signatures, present, shingles };
}

const words = (random: Random, count: number): string[] =>
  Array.from({ length: count }, () => `w${random.integer(5000)}`);

/** The same words with each replaced by another at a rate: one word changes three shingles. */
function edited(random: Random, text: readonly string[], rate: number): string[] {
  return text.map((word) => (random.uniform() < rate ? `x${random.integer(5000)}` : word));
}

/** Jaccard's index over sets of words themselves, without any hash. */
function plainJaccard(a: string, b: string): number {
  const [inA, inB] = [a, b].map((text) => {
    const all = text.toLowerCase().match(/[a-z0-9_+#\u0080-\uffff]+/g) ?? [];
    return new Set(all.slice(2).map((word, i) => `${all[i]} ${all[i + 1]} ${word}`));
  }) as [Set<string>, Set<string>];
  const shared = [...inA].filter((shingle) => inB.has(shingle)).length;
  return shared / (inA.size + inB.size - shared);
}

const exact = (a: string, b: string): number | null => {
  const [one, other] = [shinglesOf(a).slice(), shinglesOf(b).slice()];
  return exactJaccard(one, other);
};

describe('shingles', () => {
  it('see words, not their case or what stands between them', () => {
    expect(exact('Own the models, daily.', 'own THE\n\n- models: daily')).toBe(1);
    expect(exact('own the models', 'sell the boats')).toBe(0);
    expect(exact('Zürich für alle', 'zürich, für alle!')).toBe(1);
  });

  it('three in a row: four words of which the last differs share one of three', () => {
    expect(exact('a b c d', 'a b c e')).toBeCloseTo(1 / 3, 12);
    expect(exact('c b a', 'a b c')).toBe(0);
  });

  it('of a short text are one, of an empty one none', () => {
    const counts = ['', ' - ', 'one', 'one two', 'one two three'].map((text) => shinglesOf(text).length);
    expect(counts).toEqual([0, 0, 1, 1, 1]);
    expect(exact('', ' ')).toBeNull();
  });

  it('of a text longer than any before are all there', () => {
    const long = Array.from({ length: 80_000 }, (_, i) => `ü${i}`).join(' ');
    expect(new Set(shinglesOf(long)).size).toBeGreaterThan(79_990);
  });
});

describe('the exact check', () => {
  it('is Jaccard’s index of the words themselves, whatever is said twice', () => {
    const random = seededRandom(3);
    for (const length of [3, 40, 400, 9000]) {
      const text = words(random, length);
      const twice = [...text, ...text.slice(0, length / 2), ...edited(random, text, 0.1)].join(' ');
      const other = edited(random, text, 0.05).join(' ');
      expect(exact(twice, other)).toBeCloseTo(plainJaccard(twice, other), 12);
    }
  });
});

/** Pairs of texts edited at each rate, with the index itself and the estimate of it. */
function estimates(
  length: number,
  rate: number,
  pairs: number,
): { readonly j: number; readonly e: number }[] {
  const random = seededRandom(length + Math.round(rate * 1000));
  return Array.from({ length: pairs }, () => {
    const text = words(random, length);
    const both = [text.join(' '), edited(random, text, rate).join(' ')] as const;
    const { signatures } = signed(both);
    const j = plainJaccard(...both);
    return { j, e: agreement(signatures, 0, 1) - j };
  });
}

describe('signatures', () => {
  // Broder 1997: the share of equal minima estimates J, with variance J (1 - J) / k over k hashes; Li, Owen and Zhang 2012,
  // theorem 2: one permutation's is no greater. 300 pairs: the mean lies within four of its standard errors of nothing.
  it.each([
    [400, 0.01],
    [400, 0.035],
    [400, 0.1],
    [2000, 0.3],
    [60, 0.05],
  ])(
    'of %i words, each changed at %f, estimate without bias and within the published error',
    (length, rate) => {
      const found = estimates(length, rate, 300);
      const mean = (of: (each: { j: number; e: number }) => number): number =>
        found.reduce((sum, each) => sum + of(each), 0) / found.length;
      const published = Math.sqrt(mean(({ j }) => j * (1 - j)) / signatureLength);
      expect(Math.abs(mean(({ e }) => e))).toBeLessThan((4 * published) / Math.sqrt(found.length));
      // below 128 shingles most bins borrow, which costs more (Shrivastava 2017)
      expect(Math.sqrt(mean(({ e }) => e * e))).toBeLessThan(published * (length < 128 ? 1.6 : 1.1));
    },
  );

  it('of unlike texts agree by accident only, however long they are', () => {
    const random = seededRandom(17);
    const texts = Array.from({ length: 40 }, () => words(random, 20_000).join(' '));
    const { signatures } = signed(texts);
    let equal = 0;
    for (let a = 0; a < 40; a++) for (let b = 0; b < a; b++) equal += agreement(signatures, a, b);
    // 780 pairs: 1 in 65,536 of their bins
    expect(equal / 780).toBeLessThan(0.001);
  });
});

describe('bands', () => {
  // Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", 3rd ed., formula of section 3.4.2
  it('meet with the published chance', () => {
    expect(meetingChance(0.7, { rows: 6, bands: 20 })).toBeCloseTo(0.918186, 6);
    expect(meetingChance(0.8, { rows: 8, bands: 16 })).toBeCloseTo(0.947049, 6);
    expect(meetingChance(0.8)).toBeGreaterThan(0.99);
    expect(banding.rows * banding.bands).toBeLessThanOrEqual(signatureLength);
  });
});

describe('groups of near-duplicates', () => {
  /** 300 texts, and each again with a word in some changed. */
  function pairsAt(rate: number): { all: readonly string[]; exactly: readonly number[] } {
    const random = seededRandom(Math.round(rate * 10_000));
    const texts = Array.from({ length: 300 }, () => words(random, 300));
    const copies = texts.map((text) => edited(random, text, rate).join(' '));
    const all = [...texts.map((text) => text.join(' ')), ...copies];
    return { all, exactly: copies.map((copy, i) => plainJaccard(all[i]!, copy)) };
  }

  /** Of the pairs in a band of Jaccard's index, the share that is joined. */
  function joined(rate: number, [from, to]: readonly [number, number], check: boolean): number {
    const { all, exactly } = pairsAt(rate);
    const { signatures, present, shingles } = signed(all);
    const group = nearGroups(signatures, all.length, present, {
      atLeast: check ? 0.7 : 0.75,
      ...(check && { exactly: (a, b) => (exactJaccard(shingles[a]!, shingles[b]!) ?? 0) >= 0.8 }),
    });
    const inBand = exactly.flatMap((j, i) => (j >= from && j < to ? [i] : []));
    expect(inBand.length).toBeGreaterThan(100);
    return inBand.filter((i) => group[300 + i] === group[i]).length / inBand.length;
  }

  it('by estimate join nearly all above 0.8 and few below 0.7', () => {
    expect(joined(0.012, [0.9, 1], false)).toBe(1);
    expect(joined(0.03, [0.8, 0.9], false)).toBeGreaterThan(0.95);
    expect(joined(0.08, [0.5, 0.7], false)).toBeLessThan(0.05);
  });

  it('by the exact check join nearly all above 0.8 and none below', () => {
    expect(joined(0.012, [0.9, 1], true)).toBe(1);
    expect(joined(0.03, [0.8, 0.9], true)).toBeGreaterThan(0.97);
    expect(joined(0.043, [0.7, 0.8], true)).toBe(0);
    expect(joined(0.08, [0.5, 0.7], true)).toBe(0);
  });

  it('ask the exact check of a pair once, in however many bands they meet', () => {
    const { all } = pairsAt(0.03);
    const { signatures, present } = signed(all);
    const asked: string[] = [];
    const exactly = (a: number, b: number): boolean => asked.push(`${a} ${b}`) === 0;
    expect([...nearGroups(signatures, all.length, present, { exactly })]).toEqual([...all.keys()]);
    expect(asked.length).toBeGreaterThan(200);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('leave a text without words alone, however many there are', () => {
    const { signatures, present } = signed(['', '--', 'one two three four', 'One two three four!']);
    expect([...nearGroups(signatures, 4, present)]).toEqual([0, 1, 2, 2]);
  });
});
