/** The texts of several postings in UTF-8, one behind the other: text i is `bytes` from `ends[i - 1]`, or 0, to `ends[i]`. */
export interface PostingTexts {
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
}

const encoder = new TextEncoder();
let scratch = new Uint8Array(0);

/** Encodes what postings say, once for all who read it as bytes. A half pair becomes U+FFFD. */
export function encodeTexts(postings: readonly { readonly description: string }[]): PostingTexts {
  const most = postings.reduce((sum, { description }) => sum + description.length * 3, 0);
  if (scratch.length < most) scratch = new Uint8Array(most);
  const ends = new Uint32Array(postings.length);
  let end = 0;
  for (const [i, { description }] of postings.entries()) {
    end += encoder.encodeInto(description, scratch.subarray(end)).written;
    ends[i] = end;
  }
  return { bytes: scratch.slice(0, end), ends };
}

/** The bytes of one text, not copied. */
export function textAt({ bytes, ends }: PostingTexts, index: number): Uint8Array {
  return bytes.subarray(index === 0 ? 0 : ends[index - 1], ends[index]);
}
