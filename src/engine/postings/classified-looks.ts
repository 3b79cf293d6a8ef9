import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { type BoardSystem, type ClassifiedLook, encodeTexts, Problem } from '../../core/index.ts';
import { Classifier, classifier } from '../../postings/classify/classify.ts';
import { absentLook, pageOfName, readBoard, saysAbsent } from '../../sources/boards/index.ts';
import type { GivenFile } from '../../sources/feed.ts';
import { decoderFor, detectEncoding } from '../../sources/files/encoding.ts';
import { readLexicon } from './lexicon.ts';

export interface BoardFileOptions {
  /** ISO day or instant of the look */
  readonly seen: string;
  /** the board's token, when the payload does not tell it */
  readonly board?: string | null;
  /** the system that it was asked of, when that is known */
  readonly system?: BoardSystem;
  /** the employer, when the board does not name it */
  readonly company?: string | null;
  /** employers by `system/board`, where the board does not name its own */
  readonly employers?: ReadonlyMap<string, string>;
}

/** What a payload is known by: sha-256 of its bytes, hex. */
export const snapshotOf = ({ bytes }: GivenFile): string => createHash('sha256').update(bytes).digest('hex');

/** The boards that a payload shows, each posting classed; `null` for a file that is no board's payload. */
export function classifiedLooks(
  file: GivenFile,
  options: BoardFileOptions,
  snapshot: string = snapshotOf(file),
): readonly ClassifiedLook[] | null {
  // asked of a system by name, even an empty list or a refusal is that board's answer
  if (options.system === undefined && !maybeBoard(file)) return null;
  const looks = read(file, options, snapshot);
  if (looks === null) return null;
  const packed = file.packed ?? gzipSync(file.bytes, { level: 1 });
  return looks.map((look, i) => {
    const company = options.employers?.get(`${look.system}/${look.board}`) ?? options.company ?? null;
    const postings = look.postings.map((posting) =>
      posting.company === null ? { ...posting, company } : posting,
    );
    const texts = encodeTexts(postings);
    return {
      look: { ...look, postings },
      texts,
      classes: postingsClassifier().classifyBoard(postings, texts),
      classifier,
      snapshot,
      packed: i === 0 ? packed : null,
    };
  });
}

let made: Classifier | null = null;

/** One classifier over the lexicons of `data/postings/`, made when it is first asked for. */
function postingsClassifier(): Classifier {
  made ??= new Classifier(readLexicon());
  return made;
}

/** Words that stand in every payload of a board and in few other files; only such a file is parsed to be looked at. */
const marks =
  /"(?:jobUrl|absolute_url|hostedUrl|totalFound|shortcode|careers_url|employment_type_code|jobPostings|jobPostingInfo|jobAd)"|JobPosting|who is hiring/i;

/** UTF-8 with a few damaged bytes keeps its other letters; UTF-16 and windows-1252 are read as what they are. */
function textOf(bytes: Uint8Array): string {
  const decode = decoderFor(detectEncoding(bytes).label);
  return decode(bytes) + decode();
}

function maybeBoard({ bytes }: GivenFile): boolean {
  const start = bytes.subarray(0, 400_000);
  // blanks and the bytes of a mark that tells the encoding; in UTF-16 every second byte of Latin text is 0
  const first = start.find((byte) => byte > 32 && ![0xef, 0xbb, 0xbf, 0xfe, 0xff].includes(byte));
  if (first !== 0x7b && first !== 0x5b && first !== 0x3c) return false;
  return marks.test(textOf(start)) || (bytes.length > start.length && marks.test(textOf(bytes)));
}

function read(
  { name, bytes }: GivenFile,
  { seen, board, system }: BoardFileOptions,
  snapshot: string,
): ReturnType<typeof readBoard> | null {
  const text = textOf(bytes);
  const said = board == null || system === undefined ? null : saysAbsent(text);
  if (said !== null) return [absentLook({ system: system!, board: board! }, seen, said)];
  try {
    const page = pageOfName(name);
    return readBoard({
      text,
      board: board ?? page?.board ?? null,
      seen,
      snapshot,
      ...(page === null ? {} : { offset: page.offset }),
      ...(system === undefined ? {} : { system }),
    });
  } catch (error) {
    if (error instanceof Problem && error.code === 'bad-input') return null;
    throw error;
  }
}
