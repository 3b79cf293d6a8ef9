/** Phrases compiled for a scan: a trie over classes of bytes, in one flat table. */
export interface PhraseSet {
  readonly phrases: readonly string[];
  /** byte to class, 0 where no phrase holds the byte; letters of either case share one */
  readonly classes: Uint8Array;
  /** state * 2^shift + class to state, 0 where the walk ends */
  readonly next: Uint16Array | Int32Array;
  readonly shift: number;
  /** state to phrase index + 1, 0 where no phrase ends */
  readonly ends: Int32Array;
  /** 1 in the slot of a word with which a phrase begins; most words of a text begin none */
  readonly firstWords: Uint8Array;
}

const [space, hyphen] = [32, 45];

/** 1 for bytes of a word: letters, digits, `_`, `+`, `#`, and every byte of a character outside ASCII. */
export const wordByte: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 128 || /[A-Za-z0-9_+#]/.test(String.fromCharCode(byte)) ? 1 : 0,
);

/** What a byte is compared as: capitals as small letters, every blank and the hyphen as one space. */
export const folded: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 65 && byte <= 90) return byte + 32;
  return byte === hyphen || (byte >= 9 && byte <= 13) ? space : byte;
});

/** What a byte of a word is compared as, 0 for a byte of none. */
export const wordFolded: Uint8Array = folded.map((byte, at) => (wordByte[at] === 1 ? byte : 0));

/** Before the first byte of a word is hashed (FNV-1a, 32 bits), and by what each further step is multiplied. */
export const hashSeed: number = 0x811c9dc5 | 0;
export const hashPrime: number = 0x01000193;

/** The slot of a word by its hash. */
export const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & 0xffff;

/** The bytes of a phrase as they are compared: folded, blanks run together, none at its ends. */
export function foldedBytes(phrase: string): Uint8Array {
  const bytes = new TextEncoder().encode(phrase).map((byte) => folded[byte]!);
  const first = bytes.findIndex((byte) => byte !== space);
  const last = bytes.findLastIndex((byte) => byte !== space);
  return bytes
    .subarray(Math.max(0, first), last + 1)
    .filter((byte, i, inner) => byte !== space || inner[i - 1] !== space);
}

/**
 * Compiles phrases for `scanPhrases`. An empty phrase, or the same phrase twice, is left out of the trie and never found.
 * Letter case is ignored within ASCII; hyphens, blanks and line breaks between words are alike.
 */
export function compilePhrases(phrases: readonly string[]): PhraseSet {
  const keys = phrases.map(foldedBytes);
  const classes = new Uint8Array(256);
  let classCount = 1;
  for (const key of keys) for (const byte of key) if (classes[byte] === 0) classes[byte] = classCount++;
  for (let byte = 0; byte < 256; byte++) classes[byte] = classes[folded[byte]!]!;

  const shift = Math.ceil(Math.log2(Math.max(2, classCount)));
  const states = 1 + keys.reduce((sum, key) => sum + key.length, 0);
  const next = new (states < 65_536 ? Uint16Array : Int32Array)(states << shift);
  const ends = new Int32Array(states);
  const at = new Int32Array(keys.length);
  let used = 1;
  // byte by byte over all phrases: states near the beginning, which are walked most, lie side by side
  for (let byte = 0, going = true; going; byte++) {
    going = false;
    for (const [index, key] of keys.entries()) {
      if (byte >= key.length) continue;
      going = true;
      const slot = (at[index]! << shift) | classes[key[byte]!]!;
      if (next[slot] === 0) next[slot] = used++;
      at[index] = next[slot]!;
    }
  }
  const firstWords = new Uint8Array(65_536);
  for (const [index, key] of keys.entries()) {
    const state = at[index]!;
    if (state !== 0 && ends[state] === 0) ends[state] = index + 1;
    firstWords[slotOf(hashOfFirstWord(key))] = 1;
  }
  return {
    phrases,
    classes,
    next: next.slice(0, used << shift),
    shift,
    ends: ends.slice(0, used),
    firstWords,
  };
}

function hashOfFirstWord(key: Uint8Array): number {
  let hash = hashSeed;
  for (let i = 0; i < key.length && wordByte[key[i]!] === 1; i++)
    hash = Math.imul(hash ^ wordFolded[key[i]!]!, hashPrime);
  return hash;
}
