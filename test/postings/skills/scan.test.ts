import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePhrases, folded, foldedBytes, wordByte } from '../../../src/postings/skills/phrase-set.ts';
import { noHits, scanPhrases } from '../../../src/postings/skills/scan.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function found(phrases: readonly string[], text: string): readonly string[] {
  const hits = noHits();
  const bytes = bytesOf(text);
  scanPhrases(compilePhrases(phrases), bytes, 0, bytes.length, hits);
  return Array.from({ length: hits.length / 3 }, (_, i) => {
    const [phrase, start, end] = hits.list.slice(3 * i);
    return `${phrases[phrase!]}@${start}-${end}`;
  });
}

/** The same question asked the slow way: every phrase tried at every place, the longest kept. */
function slowly(phrases: readonly string[], text: string): readonly string[] {
  const bytes = bytesOf(text);
  const isWord = (i: number): boolean => i >= 0 && i < bytes.length && wordByte[bytes[i]!] === 1;
  const hits: string[] = [];
  for (let at = 0; at < bytes.length; at++) {
    if (isWord(at - 1) || !(isWord(at) || bytes[at] === 46)) continue;
    let best: { phrase: string; end: number; length: number } | null = null;
    for (const phrase of phrases) {
      const end = matchAt(bytes, at, foldedBytes(phrase));
      if (end !== null && !isWord(end) && (best === null || end > best.end))
        best = { phrase, end, length: end - at };
    }
    if (best === null) continue;
    hits.push(`${best.phrase}@${at}-${best.end}`);
    at = best.end - 1;
  }
  return hits;
}

function matchAt(bytes: Uint8Array, at: number, key: Uint8Array): number | null {
  if (key.length === 0) return null;
  let i = at;
  for (const byte of key) {
    if (i >= bytes.length || folded[bytes[i]!] !== byte) return null;
    i++;
    if (byte === 32) while (i < bytes.length && folded[bytes[i]!] === 32) i++;
  }
  return i;
}

describe('the scan for phrases', () => {
  it('finds whole words only, in either case, over blanks, hyphens and line breaks', () => {
    expect(
      found(['machine learning', 'R', 'go'], 'Machine\n  Learning, machine-learning; Goal, ego, R&D, R.'),
    ).toEqual(['machine learning@0-18', 'machine learning@20-36', 'R@49-50', 'R@54-55']);
  });

  it('takes the longest phrase at a place, and goes on behind it', () => {
    expect(
      found(['node', 'node.js', 'js', '.net', 'c', 'c++', 'c#'], 'Node.js node .NET C++ C# c asp.net'),
    ).toEqual(['node.js@0-7', 'node@8-12', '.net@13-17', 'c++@18-21', 'c#@22-24', 'c@25-26']);
  });

  it('does not begin or end inside a word of another alphabet', () => {
    expect(found(['ia', 'café'], 'señoría IA café cafés')).toEqual(['ia@10-12', 'café@13-18']);
  });

  it('never finds an empty phrase, and finds a phrase given twice under its first place', () => {
    expect(found(['', ' ', 'sql', 'SQL'], 'sql')).toEqual(['sql@0-3']);
  });

  it('agrees with the slow way on any phrases and any text', () => {
    const piece = fc.constantFrom('a', 'b', 'A', ' ', '-', '\n', '.', '+', 'é', 'ab', '1');
    const phrase = fc.array(piece, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
    const text = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 6 }), text, (phrases, words) => {
        const distinct = phrases.filter(
          (p, i) => phrases.findIndex((q) => String(foldedBytes(q)) === String(foldedBytes(p))) === i,
        );
        expect(found(distinct, words)).toEqual(slowly(distinct, words));
      }),
      { numRuns: 2000, seed: 7 },
    );
  });
});
