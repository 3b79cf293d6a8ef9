import type { ClassifiedLook, Posting, PostingClass } from '../../../src/core/index.ts';
import { posting } from '../../../src/sources/boards/format.ts';

export const plainClass: PostingClass = {
  family: 'software',
  occupation: null,
  seniority: 'mid',
  employment: null,
  remote: null,
  country: 'US',
  pay: null,
  aiSkill: false,
  aiBlurb: false,
  skills: [],
};

/** An invented posting by its id, with what a classifier would make of it. */
export type Told = readonly [id: string, made?: Partial<PostingClass>, text?: string];

/** A look at an invented board. */
export function lookAt(
  board: string,
  seen: string,
  told: readonly Told[],
  more: { readonly complete?: boolean | null } = {},
): ClassifiedLook {
  const postings = told.map(
    ([id, , description]): Posting =>
      posting({
        system: 'lever',
        board,
        id,
        company: board,
        title: `Role ${id}`,
        description: description ?? `Words of ${board} ${id}`,
      }),
  );
  const complete = more.complete === undefined ? true : more.complete;
  return {
    look: { system: 'lever', board, seen, stated: null, complete, postings, refused: [] },
    classes: told.map(([, made]) => ({ ...plainClass, ...made })),
    classifier: '1',
    snapshot: Buffer.from(`${board} ${seen} ${told.length}`).toString('hex').padEnd(64, '0').slice(0, 64),
    packed: null,
  };
}
