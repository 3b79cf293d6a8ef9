import type { EmploymentType } from '../../core/index.ts';
import type { CueSet } from '../lexicon/cues.ts';
import type { SkillRow } from '../lexicon/rows.ts';
import { wordByte } from '../skills/phrase-set.ts';
import { noHits, scanPhrases } from '../skills/scan.ts';
import { employmentSaid } from './employment.ts';
import type { Section } from './headings.ts';
import { addLines, type LineSpan, type Lines, noLines } from './lines.ts';
import { type Whereabouts, whereaboutsSaid } from './remote.ts';

/** A skill that a text names, and what part of the advertisement names it. */
export interface NamedSkill {
  readonly skill: SkillRow;
  readonly section: Section;
  /** the line stands in most of the employer's postings */
  readonly blurb: boolean;
  /** the line is an item of a list */
  readonly item: boolean;
  /** the words before it speak of enthusiasm: "passionate about AI" asks for no skill */
  readonly wished: boolean;
}

/** What the words of an advertisement tell. */
export interface TextReading {
  readonly skills: readonly NamedSkill[];
  readonly employment: ReadonlySet<EmploymentType>;
  readonly where: ReadonlySet<Whereabouts>;
}

const noBlurb: ReadonlySet<number> = new Set();

const wish = /\b(?:passion\w*|excite\w*|enthusias\w*|fascinat\w*|obsess\w*|believe\w*|love)\b[^.]{0,40}$/i;

/** how many skills of a list are looked through for one that needs no list */
const farthestSkill = 30;

const [hyphen, colon, dot, quote, newline] = [45, 58, 46, 39, 10];
/** A line of more bytes is no heading, or of more than the second that does not end with a colon. */
const [longestHeading, longestPlain] = [100, 64];
/** How many bytes before and after a word tell what it is about. */
const reach = 80;

/** Reads texts one after another in the same buffers: one pass for everything that is looked for. */
export class TextReader {
  readonly #cues: CueSet;
  readonly #encoder = new TextEncoder();
  readonly #decoder = new TextDecoder();
  readonly #own = noLines();
  readonly #hits = noHits();
  #bytes: Uint8Array = new Uint8Array(0);

  constructor(cues: CueSet) {
    this.#cues = cues;
  }

  /** Reads a text of which no line is known to be the employer's blurb. */
  readAlone(text: string): TextReading {
    const bytes = this.#encoder.encode(text);
    this.#own.count = 0;
    return this.read(bytes, this.#own, addLines(bytes, this.#own), noBlurb);
  }

  /** Reads a text in UTF-8 whose lines are known, and of them those that are the employer's blurb. */
  read(bytes: Uint8Array, lines: Lines, span: LineSpan, blurb: ReadonlySet<number>): TextReading {
    this.#bytes = bytes;
    const hits = this.#hits;
    hits.length = 0;
    scanPhrases(this.#cues.set, bytes, 0, bytes.length, hits);

    const skills: NamedSkill[] = [];
    const employment = new Set<EmploymentType>();
    const where = new Set<Whereabouts>();
    let section: Section = 'start';
    let listed = false;
    let hit = 0;
    for (let line = span.first; line < span.last; line++) {
      const start = lines.starts[line]!;
      const end = lines.starts[line + 1]! - 1;
      const always = blurb.has(lines.hashes[line]!);
      const item = bytes[start] === hyphen;
      if (item) listed = true;
      else if (listed && section === 'asked' && end - start > longestHeading) section = 'company';
      let first = true;
      for (; hit < hits.length && hits.list[hit + 1]! < end; hit += 3) {
        const [at, to] = [hits.list[hit + 1]!, hits.list[hit + 2]!];
        const cue = this.#cues.cues[hits.list[hit]!]!;
        if (cue.heading !== null && first && !item && isHeading(bytes, start, at, end)) {
          section = cue.heading;
          listed = false;
        }
        first = false;
        if (cue.skill !== null && this.#namesSkill(cue.skill, hit, start, end))
          skills.push({
            skill: cue.skill,
            section,
            blurb: always,
            item,
            wished: this.#wished(cue.skill, at, start),
          });
        if (cue.employment) {
          for (const type of employmentSaid(this.#around(at, to, start, end)))
            if (!always || type === 'full-time') employment.add(type);
        }
        if (cue.where) for (const said of whereaboutsSaid(this.#around(at, to, start, end))) where.add(said);
      }
    }
    return { skills, employment, where };
  }

  #wished({ ai }: SkillRow, at: number, lineStart: number): boolean {
    return ai && wish.test(this.#decoder.decode(this.#bytes.subarray(Math.max(lineStart, at - 80), at)));
  }

  /** The words around a hit, cut at its line; an ellipsis marks an end that was cut within the line. */
  #around(at: number, to: number, lineStart: number, lineEnd: number): string {
    const [from, until] = [Math.max(lineStart, at - reach), Math.min(lineEnd, to + reach)];
    const words = this.#decoder.decode(this.#bytes.subarray(from, until));
    return `${from > lineStart ? '…' : ''}${words}${until < lineEnd ? '…' : ''}`;
  }

  /** Whether the phrase of a hit means the skill where it stands. */
  #namesSkill({ context }: SkillRow, hit: number, lineStart: number, lineEnd: number): boolean {
    if (context === '') return true;
    const at = this.#hits.list[hit + 1]!;
    const to = this.#hits.list[hit + 2]!;
    const bytes = this.#bytes;
    if (context === 'caps')
      return isCapital(bytes[at]!) && isCapital(bytes[to - 1]!) && bytes[at - 1] !== dot;
    if (!isCapital(bytes[at]!) || (to - at > 1 && isCapital(bytes[at + 1]!))) return false;
    if (context === 'list') return this.#besideSkill(hit, lineStart, lineEnd);
    return !this.#beginsSentence(at, lineStart) || this.#besideSkill(hit, lineStart, lineEnd);
  }

  /** A capital tells nothing at the beginning of a line or sentence. */
  #beginsSentence(at: number, lineStart: number): boolean {
    let before = at - 1;
    while (before >= lineStart && wordByte[this.#bytes[before]!] === 0 && !isStop(this.#bytes[before]!))
      before--;
    return before < lineStart || isStop(this.#bytes[before]!);
  }

  /** Whether another skill stands right before or after in the line, with nothing but the marks of a list between. */
  #besideSkill(hit: number, lineStart: number, lineEnd: number): boolean {
    const { list, length } = this.#hits;
    for (const step of [-3, 3]) {
      const last = hit + step * farthestSkill;
      for (let near = hit + step; near >= 0 && near < length && near !== last; near += step) {
        const [at, to] = [list[near + 1]!, list[near + 2]!];
        if (at < lineStart || to > lineEnd) break;
        const other = this.#cues.cues[list[near]!]!.skill;
        const [from, until] = step < 0 ? [to, list[near + 4]!] : [list[near - 1]!, at];
        if (other === null || !onlyListMarks(this.#bytes, from, until)) break;
        if (other.context !== 'list') return true;
      }
    }
    return false;
  }
}

/** Whether a line is a heading whose first words begin at `at`: short, or ending with a colon, with only marks before. */
function isHeading(bytes: Uint8Array, start: number, at: number, end: number): boolean {
  let last = end - 1;
  while (last > start && (bytes[last] === 32 || bytes[last] === 42)) last--;
  const longest = bytes[last] === colon ? longestHeading : longestPlain;
  if (end - start > longest || bytes[last] === 46 || bytes[last] === 44) return false;
  for (let i = start; i < at; i++)
    if (bytes[i]! < 128 && wordByte[bytes[i]!] === 1 && bytes[i] !== 35) return false;
  return true;
}

const isCapital = (byte: number): boolean => byte >= 65 && byte <= 90;
const isStop = (byte: number): boolean => byte === 46 || byte === 58 || byte === 33 || byte === 63;

/** Commas, slashes, brackets, blanks, "and", "or", "&" and "etc" join a list. */
function onlyListMarks(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from > 10 || to <= from) return to === from;
  let word = '';
  for (let i = from; i < to; i++) {
    const byte = bytes[i]!;
    if (byte === newline || byte === quote || isStop(byte)) return false;
    if (wordByte[byte] === 1) word += String.fromCharCode(byte | 32);
    else if (
      byte !== 32 &&
      byte !== 44 &&
      byte !== 47 &&
      byte !== 38 &&
      byte !== 40 &&
      byte !== 41 &&
      byte !== 59
    )
      return false;
  }
  return word === '' || word === 'and' || word === 'or' || word === 'andor';
}
