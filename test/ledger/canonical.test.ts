import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, hasHalfPair, sha256 } from '../../src/ledger/canonical.ts';

describe('canonicalJson', () => {
  it('does not depend on the order in which members were written', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: true })).toBe(
      '{"a":true,"b":[1,{"c":"x","d":null}]}',
    );
    expect(canonicalJson({ a: true, b: [1, { c: 'x', d: null }] })).toBe(
      '{"a":true,"b":[1,{"c":"x","d":null}]}',
    );
  });

  it('leaves out what is undefined, and writes a whole number of any size', () => {
    expect(canonicalJson({ a: undefined, b: 10n ** 20n })).toBe('{"b":"100000000000000000000"}');
  });

  it('never takes one list of names for another that reads alike', () => {
    expect([{}, { '': 1 }, { 'a,b': 1 }, { a: 1, b: 2 }].map(canonicalJson)).toEqual([
      '{}',
      '{"":1}',
      '{"a,b":1}',
      '{"a":1,"b":2}',
    ]);
  });

  it('is JSON that reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('sha256', () => {
  it('is the hash of the UTF-8 text and of the bytes', () => {
    // FIPS 180-4, the example of one block
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    const bytes = new Uint8Array([0, 255, 7]);
    expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
  });
});

describe('hasHalfPair', () => {
  it('finds half of a surrogate pair, and nothing in a whole one or in text that only looks like one', () => {
    expect(hasHalfPair(JSON.stringify('\ud83d'))).toBe(true);
    expect(hasHalfPair(JSON.stringify('a \ude00 b'))).toBe(true);
    expect(hasHalfPair(JSON.stringify('😀'))).toBe(false);
    expect(hasHalfPair(JSON.stringify('\\ud83d'))).toBe(false);
  });
});
