import { describe, expect, it } from 'vitest';
import { type Random, seededRandom } from '../../../src/math/random.ts';
import { banding, meetingChance, nearGroups } from '../../../src/postings/near/groups.ts';
import { jaccard, shingleHashes } from '../../../src/postings/near/shingles.ts';
import { agreement, signatureLength, writeSignature } from '../../../src/postings/near/signature.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function signed(texts: readonly string[]): { signatures: Uint16Array; present: Uint8Array } {
  const signatures = new Uint16Array(texts.length * signatureLength);
  const present = new Uint8Array(texts.length);
  for (const [i, text] of texts.entries()) {
    const bytes = bytesOf(text);
    const hashes = new Uint32Array(Math.ceil(bytes.length / 2) + 1);
    const count = shingleHashes(bytes, 0, bytes.length, hashes);
    present[i] = writeSignature(hashes, count, signatures, i * signatureLength) ? 1 : 0;
  }
  return { signatures, present };
}

const words = (random: Random, count: number): string[] =>
  Array.from({ length: count }, () => `w${random.integer(5000)}`);

/** The same words with each replaced by another at a rate: one word changes three shingles. */
function edited(random: Random, text: readonly string[], rate: number): string[] {
  return text.map((word) => (random.uniform() < rate ? `x${random.integer(5000)}` : word));
}

describe('shingles', () => {
  it('see words, not their case or what stands between them', () => {
    expect(jaccard(bytesOf('Own the models, daily.'), bytesOf('own THE\n\n- models: daily'))).toBe(1);
    expect(jaccard(bytesOf('own the models'), bytesOf('sell the boats'))).toBe(0);
  });

  it('three in a row: four words of which the last differs share one of three', () => {
    expect(jaccard(bytesOf('a b c d'), bytesOf('a b c e'))).toBeCloseTo(1 / 3, 12);
  });

  it('of a short text are one, of an empty one none', () => {
    const out = new Uint32Array(8);
    const count = (text: string): number => shingleHashes(bytesOf(text), 0, text.length, out);
    expect([count(''), count(' - '), count('one'), count('one two'), count('one two three')]).toEqual([
      0, 0, 1, 1, 1,
    ]);
    expect(jaccard(bytesOf(''), bytesOf(' '))).toBeNull();
  });
});

describe('signatures', () => {
  it('estimate Jaccard’s index without bias and within their standard error', () => {
    const random = seededRandom(11);
    for (const [length, rate] of [
      [400, 0.02],
      [400, 0.1],
      [60, 0.05],
    ] as const) {
      const errors = Array.from({ length: 120 }, () => {
        const text = words(random, length);
        const other = edited(random, text, rate);
        const { signatures } = signed([text.join(' '), other.join(' ')]);
        return agreement(signatures, 0, 1) - jaccard(bytesOf(text.join(' ')), bytesOf(other.join(' ')))!;
      });
      const mean = errors.reduce((sum, e) => sum + e, 0) / errors.length;
      const spread = Math.sqrt(errors.reduce((sum, e) => sum + e * e, 0) / errors.length);
      expect(Math.abs(mean)).toBeLessThan(0.012);
      expect(spread).toBeLessThan(0.06);
    }
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
  it('find more than 95 of 100 pairs above 0.8 and join none below 0.5', () => {
    const random = seededRandom(5);
    const texts = Array.from({ length: 300 }, () => words(random, 200));
    const copies = texts.map((text) => edited(random, text, 0.015));
    const far = texts.map((text) => edited(random, text, 0.25));
    const all = [...texts, ...copies, ...far].map((text) => text.join(' '));
    const { signatures, present } = signed(all);
    const group = nearGroups(signatures, all.length, present);
    let [alike, found, wrong] = [0, 0, 0];
    for (let i = 0; i < texts.length; i++) {
      const exact = jaccard(bytesOf(all[i]!), bytesOf(all[300 + i]!))!;
      if (exact >= 0.8) {
        alike++;
        if (group[300 + i] === group[i]) found++;
      }
      if (jaccard(bytesOf(all[i]!), bytesOf(all[600 + i]!))! < 0.5 && group[600 + i] === group[i]) wrong++;
    }
    expect(alike).toBeGreaterThan(250);
    expect(found / alike).toBeGreaterThan(0.95);
    expect(wrong).toBe(0);
  });

  it('leave a text without words alone, however many there are', () => {
    const { signatures, present } = signed(['', '--', 'one two three four', 'One two three four!']);
    expect([...nearGroups(signatures, 4, present)]).toEqual([0, 1, 2, 2]);
  });
});
