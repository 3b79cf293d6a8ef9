import { toUSVString } from 'node:util';
import {
  type BoardSnapshot,
  type ClassifiedLook,
  encodeTexts,
  type Posting,
  type PostingTexts,
  textAt,
} from '../../core/index.ts';
import { canonicalJson, sha256 } from '../canonical.ts';

/**
 * A posting's own words as the ledger holds them. `updated` moves without anything having changed, and so does the day of "30+
 * days ago", which is counted from the look: neither makes a version.
 */
export interface SealedPosting {
  readonly id: string;
  /** its canonical JSON without the text */
  readonly body: string;
  readonly textId: string;
  /** covers body and text; `verify` recomputes it */
  readonly hash: string;
}

/** A look ready to be appended: what takes time is done, and may have been done in another thread. */
export interface SealedLook extends Omit<ClassifiedLook, 'look' | 'texts'> {
  readonly look: Omit<BoardSnapshot, 'postings'> & { readonly postings: readonly SealedPosting[] };
  readonly texts: PostingTexts;
}

export function sealLook(given: ClassifiedLook | SealedLook): SealedLook {
  const [first] = given.look.postings;
  if (first !== undefined && 'hash' in first) return given as SealedLook;
  const { look, texts = encodeTexts(look.postings), ...rest } = given as ClassifiedLook;
  const postings = look.postings.map((posting, i) => sealed(posting, textAt(texts, i)));
  return { ...rest, look: { ...look, postings }, texts };
}

function sealed(posting: Posting, text: Uint8Array): SealedPosting {
  const { description: _d, updated: _u, ...said } = posting;
  const published = said.publishedBound === 'exact' ? said.published : null;
  const body = toUSVString(canonicalJson({ ...said, published }));
  const textId = sha256(text);
  return { id: posting.id, body, textId, hash: sha256(`${body}\u001f${textId}`) };
}
