/** The lines of a text in UTF-8: where each begins, and a hash of what it says. */
export interface Lines {
  /** line i is `starts[i]..starts[i + 1] - 1`; one more than there are lines */
  starts: Int32Array;
  hashes: Int32Array;
  count: number;
}

export function noLines(): Lines {
  return { starts: new Int32Array(1024), hashes: new Int32Array(1024), count: 0 };
}

const newline = 10;

/** Splits `bytes[0..length]` into lines and hashes each (FNV-1a, 32 bits). */
export function splitLines(bytes: Uint8Array, length: number, lines: Lines): void {
  lines.count = 0;
  let hash = 0x811c9dc5 | 0;
  let start = 0;
  for (let at = 0; at < length; at++) {
    const byte = bytes[at]!;
    if (byte === newline) {
      push(lines, start, hash);
      hash = 0x811c9dc5 | 0;
      start = at + 1;
    } else hash = Math.imul(hash ^ byte, 0x01000193);
  }
  push(lines, start, hash);
  lines.starts[lines.count] = length + 1;
}

function push(lines: Lines, start: number, hash: number): void {
  if (lines.count + 2 > lines.starts.length) {
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
