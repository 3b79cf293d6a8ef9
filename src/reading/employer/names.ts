import { matches } from '../matches.ts';
import type { Sentence } from '../types.ts';
import { breakers, hardBreakers } from './words.ts';

export interface RawName {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly words: readonly string[];
  /** nothing but an opening mark stands before it in its sentence */
  readonly first: boolean;
}

/** Breakers that may still stand inside a name, or open one when another word follows. */
const partOfName: RegExp =
  /^(?:group|company|co|sales|post|press|title|business|general|bank|banks|union|mutual|capital|us|energy|technology|software|learning|automation|robots|payments?|pay|parcels?|plant|resources|securities|exchange|management|national|international|global|world|worldwide|central|north|south|east|west|northern|southern|eastern|western|american|british|european|canadian|australian|indian|chinese|german|french|nordic|baltic|federal|state|home|first|new|old|big|ai|studio|union|intelligence|interest|benefits|state|human|executive|key|board|supply|training|families|women|children|media|machines|hr|it|us|uk)$/i;
const adjective: RegExp =
  /^(?:north|south|east|west|northern|southern|eastern|western|american|british|european|canadian|australian|indian|nordic|baltic|first|new|old|big|general|national|international|global|world|union|capital|energy|us|home|central|state|key)$/i;
const run: RegExp =
  /(?<![\p{L}\p{N}.])(?:\p{Lu}[\p{L}\p{N}'&-]*(?:\.(?:com|ai|io|co)(?![\p{L}]))?|[a-z]\p{Lu}[\p{L}]+)(?:(?: & | and Sons|(?<=(?:Bank|University|College|City|State|County|Royal|House|Port|Church|Department|District|School|Institute|Board|Museum|Hospital|Isle|Republic|Town|Government)) of (?=\p{Lu})| (?:de|du|do|da|das|dos|del|della|di|van|von|der|den|la|le|el|y|e) (?=\p{Lu})|,? (?=(?:Inc|Corp|Ltd|LLC|LLP|PLC|Co|AG|SE|SA|NV|BV|GmbH|AB|LP)\b)| )(?:\p{Lu}[\p{L}\p{N}'&-]*(?:\.(?:com|ai|io)(?![\p{L}]))?))*/u;

/** Runs of capitalised words, cut where a word cannot be part of a name. */
export function rawNames(view: string, sentences: readonly Sentence[]): RawName[] {
  const out: RawName[] = [];
  for (const [i, sentence] of sentences.entries()) {
    const text = view.slice(sentence.start, sentence.end);
    for (const match of matches(run, text))
      addPieces(
        match[0],
        sentence.start + match.index,
        i,
        /^["'([\s]*$/.test(text.slice(0, match.index)),
        sentence.role === 'title',
        out,
      );
  }
  return out.map((raw) => shorten(raw, out));
}

/** "Perhaps Brackley", "Counting Halden": at the head of a sentence the first word may be no part of the name. */
function shorten(raw: RawName, all: readonly RawName[]): RawName {
  if (!raw.first || raw.words.length < 2 || !/^(?:\p{Lu}\p{Ll}+)$/u.test(raw.words[0]!)) return raw;
  const tail = raw.words.slice(1).join(' ');
  const whole = raw.words.join(' ');
  const known = all.some(
    (r) => r !== raw && (r.words.join(' ') === tail || r.words.join(' ').startsWith(`${tail} `)),
  );
  if (!known || all.some((r) => r !== raw && !r.first && r.words.join(' ') === whole)) return raw;
  return { ...raw, start: raw.start + raw.words[0]!.length + 1, words: raw.words.slice(1), first: false };
}

function addPieces(
  words: string,
  start: number,
  sentence: number,
  first: boolean,
  titled: boolean,
  out: RawName[],
): void {
  let piece: { word: string; at: number; joined: boolean }[] = [];
  const flush = (isFirst: boolean): void => {
    while (
      piece.length > 0 &&
      /^(?:of|de|du|do|da|das|dos|del|della|di|van|von|der|den|la|le|el|y|e|&|and)$/.test(
        piece[piece.length - 1]!.word,
      )
    )
      piece.pop();
    if (
      piece.length > 0 &&
      !(piece.length === 1 && breakers.has(piece[0]!.word.replace(/(?:'s|')$/, '').toLowerCase()))
    ) {
      const last = piece[piece.length - 1]!;
      const bare = last.word.replace(/(?:'s|')$/, '');
      if ((bare.length > 1 || piece.length > 1) && !(piece.length === 1 && /\p{L}-\p{Ll}/u.test(bare))) {
        out.push({
          start: start + piece[0]!.at,
          end: start + last.at + bare.length,
          sentence,
          words: [...piece.slice(0, -1).map((p) => p.word.replace(/,$/, '')), bare],
          first: isFirst,
        });
      }
    }
    piece = [];
  };
  let at = 0;
  let begun = first;
  for (const word of words.split(' ')) {
    const bare = word.replace(/(?:'s|')$/, '').replace(/,$/, '');
    const joiner =
      /^(?:of|de|du|do|da|das|dos|del|della|di|van|von|der|den|la|le|el|y|e)$/.test(word) && piece.length > 0;
    const breaks =
      !joiner &&
      (piece.length > 0 && !titled ? hardBreakers : breakers).has(bare.toLowerCase()) &&
      !(partOfName.test(bare) && (piece.length > 0 || adjective.test(bare)));
    if (breaks && bare !== '&') {
      flush(begun && piece[0]?.at === 0);
    } else {
      piece.push({ word, at, joined: false });
      if (/(?:'s|')$/.test(word)) flush(begun && piece[0]?.at === 0);
    }
    if (piece.length === 0) begun = begun && breaks && at === 0 ? begun : false;
    at += word.length + 1;
  }
  flush(begun && piece[0]?.at === 0);
}
