/** Lines of texts in UTF-8, those of one text after those of another: where each begins in its text, and a hash of what it says. */
export interface Lines {
  /** line i is `starts[i]..starts[i + 1] - 1`; behind the lines of a text stands one place that is none */
  starts: Int32Array;
  hashes: Int32Array;
  count: number;
}

/** The lines of one text: from the first to before the last. */
export interface LineSpan {
  readonly first: number;
  readonly last: number;
}

export function noLines(): Lines {
  return { starts: new Int32Array(1024), hashes: new Int32Array(1024), count: 0 };
}

const newline = 10;

/**
 * Splits a text into lines, hashes each (FNV-1a, 32 bits) and adds them. The numbers of `skills/phrase-set.ts` are written out: imported,
 * they slow this loop by a quarter.
 */
export function addLines(bytes: Uint8Array, lines: Lines): LineSpan {
  const first = lines.count;
  let hash = 0x811c9dc5 | 0;
  let start = 0;
  const { length } = bytes;
  for (let at = 0; at < length; at++) {
    const byte = bytes[at]!;
    if (byte === newline) {
      push(lines, start, hash);
      hash = 0x811c9dc5 | 0;
      start = at + 1;
    } else hash = Math.imul(hash ^ byte, 0x01000193);
  }
  push(lines, start, hash);
  push(lines, length + 1, 0);
  return { first, last: lines.count - 1 };
}

function push(lines: Lines, start: number, hash: number): void {
  if (lines.count === lines.starts.length) {
    const starts = new Int32Array(lines.starts.length * 2);
    const hashes = new Int32Array(starts.length);
    starts.set(lines.starts);
    hashes.set(lines.hashes);
    lines.starts = starts;
    lines.hashes = hashes;
  }
  lines.starts[lines.count] = start;
  lines.hashes[lines.count] = hash;
  lines.count += 1;
}
