import type { Ledger } from '../../ledger/index.ts';
import type { AlikeVersion, ShownText } from '../../measures/postings/alike.ts';
import { nearGroups } from '../../postings/near/groups.ts';
import { shinglesOf } from '../../postings/near/shingles.ts';
import { signatureLength, writeSignature } from '../../postings/near/signature.ts';

/**
 * Which of the postings shown say nearly the same as another of their board: every posting of a group of two or more, with the
 * first of its group. `shown` has each board's postings together. Texts are read once, one at a time, and 256 bytes of each
 * are kept; likeness is estimated from those.
 */
export async function alikeVersions(
  ledger: Pick<Ledger, 'eachPostingText'>,
  shown: readonly ShownText[],
): Promise<readonly AlikeVersion[]> {
  const signed = await signatures(ledger, new Set(shown.map(({ text_id }) => text_id)));
  const alike: AlikeVersion[] = [];
  for (let from = 0, to = 0; from < shown.length; from = to) {
    while (to < shown.length && shown[to]!.board === shown[from]!.board) to++;
    if (to - from > 1) alike.push(...alikeOn(shown.slice(from, to), signed));
  }
  return alike;
}

interface Signed {
  /** where a text's signature stands; absent for a text without words */
  readonly places: ReadonlyMap<string, number>;
  readonly all: Uint16Array;
}

async function signatures(
  ledger: Pick<Ledger, 'eachPostingText'>,
  asked: ReadonlySet<string>,
): Promise<Signed> {
  const all = new Uint16Array(asked.size * signatureLength);
  const places = new Map<string, number>();
  await ledger.eachPostingText((id, text) => {
    if (!asked.has(id) || places.has(id)) return;
    const shingles = shinglesOf(text);
    const place = places.size * signatureLength;
    if (writeSignature(shingles, shingles.length, all, place)) places.set(id, place);
  });
  return { places, all };
}

function alikeOn(board: readonly ShownText[], { places, all }: Signed): readonly AlikeVersion[] {
  const own = new Uint16Array(board.length * signatureLength);
  const present = new Uint8Array(board.length);
  for (const [i, { text_id }] of board.entries()) {
    const place = places.get(text_id);
    if (place === undefined) continue;
    own.set(all.subarray(place, place + signatureLength), i * signatureLength);
    present[i] = 1;
  }
  const first = nearGroups(own, board.length, present, { atLeast: 0.8 });
  const sizes = new Int32Array(board.length);
  for (const group of first) sizes[group]!++;
  return board.flatMap(({ version }, i) =>
    sizes[first[i]!]! > 1 ? [{ version, first: board[first[i]!]!.version }] : [],
  );
}
