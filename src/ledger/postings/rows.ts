import { toUSVString } from 'node:util';
import type { BoardSnapshot, PostingClass } from '../../core/index.ts';
import type { Cell, ColumnType, Connection } from '../connector.ts';
import type { SealedPosting } from './seal.ts';

type Layout = Readonly<Record<string, readonly ColumnType[]>>;

const text = 'text';
const integer = 'integer';
const layout = {
  looks: [integer, text, text, text, integer, integer, integer, integer, text, text, text, integer],
  postings: [integer, text, text, text, integer],
  posting_versions: [integer, integer, text, text, text, integer],
  sightings: [integer, integer],
  refused_postings: [integer, text, text, text],
  posting_classes: [
    ...([integer, text, text, text, text, text, integer, text] as const),
    ...(['double', 'double', text, text, integer, integer] as const),
  ],
  posting_skills: [integer, text, text],
} as const satisfies Layout;

type Table = keyof typeof layout;

const bit = (flag: boolean | null): number | null => (flag === null ? null : flag ? 1 : 0);

interface LookOrigin {
  /** how many it shows */
  readonly postings: number;
  readonly classifier: string;
  readonly snapshot: string;
  readonly content: string | null;
}

/** The rows of one append, column by column, as the tables of `002-postings.sql` hold them. */
export class PostingRows {
  readonly texts: Map<string, Uint8Array> = new Map();
  readonly #revision: number;
  readonly #columns: { readonly [T in Table]: Cell[][] };

  constructor(revision: number) {
    this.#revision = revision;
    const empty = (table: Table): Cell[][] => layout[table].map(() => []);
    this.#columns = {
      looks: empty('looks'),
      postings: empty('postings'),
      posting_versions: empty('posting_versions'),
      sightings: empty('sightings'),
      refused_postings: empty('refused_postings'),
      posting_classes: empty('posting_classes'),
      posting_skills: empty('posting_skills'),
    };
  }

  look(
    look: number,
    seen: Omit<BoardSnapshot, 'postings'>,
    { postings, classifier, snapshot, content }: LookOrigin,
  ): void {
    const counts = [seen.stated, bit(seen.complete), postings, seen.refused.length];
    this.#add('looks', [
      look,
      seen.system,
      seen.board,
      seen.seen,
      ...counts,
      classifier,
      snapshot,
      content,
      this.#revision,
    ]);
    for (const { key, raw, reason } of seen.refused)
      this.#add('refused_postings', [look, toUSVString(key), toUSVString(raw), reason]);
  }

  posting(posting: number, { system, board }: Pick<BoardSnapshot, 'system' | 'board'>, id: string): void {
    this.#add('postings', [posting, system, board, id, this.#revision]);
  }

  version(version: number, posting: number, told: SealedPosting, text: Uint8Array): void {
    this.texts.set(told.textId, text);
    this.#add('posting_versions', [version, posting, told.hash, told.textId, told.body, this.#revision]);
  }

  sighting(look: number, version: number): void {
    this.#add('sightings', [look, version]);
  }

  classes(version: number, classifier: string, made: PostingClass): void {
    const { pay } = made;
    this.#add('posting_classes', [
      ...[version, classifier, made.family, made.occupation, made.seniority, made.employment],
      ...[bit(made.remote), made.country, pay?.low ?? null, pay?.high ?? null],
      ...[pay?.currency ?? null, pay?.period ?? null, bit(made.aiSkill), bit(made.aiBlurb)],
    ]);
    for (const skill of made.skills) this.#add('posting_skills', [version, classifier, skill]);
  }

  async write(connection: Connection, texts: readonly (readonly Cell[])[]): Promise<void> {
    for (const name of Object.keys(layout) as Table[])
      await connection.append(
        { schema: 'held', name },
        { types: layout[name], columns: this.#columns[name] },
      );
    await connection.append(
      { schema: 'held', name: 'posting_texts' },
      { types: [text, 'utf8'], columns: texts },
    );
  }

  #add(table: Table, row: readonly Cell[]): void {
    const columns = this.#columns[table];
    for (const [i, cell] of row.entries()) columns[i]!.push(cell);
  }
}
