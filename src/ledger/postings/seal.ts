import { toUSVString } from 'node:util';
import type { BoardSnapshot, BoardSystem, ClassifiedLook, Posting } from '../../core/index.ts';
import { canonicalJson, sha256 } from '../canonical.ts';

/**
 * A posting's own words as the ledger holds them. `updated` moves without anything having changed, and so does the day of "30+
 * days ago", which is counted from the look: neither makes a version.
 */
export interface SealedPosting {
  readonly system: BoardSystem;
  readonly board: string;
  readonly id: string;
  /** its canonical JSON without the text */
  readonly body: string;
  readonly text: string;
  readonly textId: string;
  /** covers body and text; `verify` recomputes it */
  readonly hash: string;
}

/** A look ready to be appended: what takes time is done, and may have been done in another thread. */
export interface SealedLook extends Omit<ClassifiedLook, 'look'> {
  readonly look: Omit<BoardSnapshot, 'postings'> & { readonly postings: readonly SealedPosting[] };
}

export function sealLook(given: ClassifiedLook | SealedLook): SealedLook {
  const [first] = given.look.postings;
  if (first === undefined || 'hash' in first) return given as SealedLook;
  const { look } = given as ClassifiedLook;
  return { ...given, look: { ...look, postings: look.postings.map(sealed) } };
}

function sealed(posting: Posting): SealedPosting {
  const { description, updated: _, ...said } = posting;
  const text = toUSVString(description);
  const published = said.publishedBound === 'exact' ? said.published : null;
  const body = toUSVString(canonicalJson({ ...said, published }));
  const textId = sha256(text);
  const { system, board, id } = posting;
  return { system, board, id, body, text, textId, hash: sha256(`${body}\u001f${textId}`) };
}
