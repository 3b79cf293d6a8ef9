import type { Posting } from '../../../core/index.ts';
import { countOf, fieldsOf, idOf, listOf, textOf } from '../fields.ts';
import { type BoardFormat, place, posting, row, unnamedBoard } from '../format.ts';
import { postedAgo } from '../instants.ts';
import { fromPlace } from '../words.ts';

/**
 * `TENANT.wdN.myworkdayjobs.com/wday/cxs/TENANT/SITE/jobs`: pages of a list without texts. The path's last part names the
 * posting; the bullet is the requisition. "2 Locations" is a count of places, and names none. Later pages may say a `total` of 0,
 * which is none; and an empty page is an empty board only when it is known to be the first.
 */
export const workday: BoardFormat = {
  system: 'workday',
  recognises: (payload) => Array.isArray(fieldsOf(payload).jobPostings),
  read: (payload, context) => {
    const { jobPostings, total } = fieldsOf(payload);
    const rows = listOf(jobPostings);
    const said = countOf(total);
    const board = context.board ?? unnamedBoard;
    return {
      board,
      stated: said === 0 && rows.length > 0 ? null : said,
      proof: rows.length === 0 && context.offset !== 0 ? null : 'count',
      rows: rows.map((job, i) => {
        const fields = fieldsOf(job);
        const id = idOf(fields.externalPath)?.split('/').at(-1) ?? null;
        return row(job, i, id, fields.title, (...named) => read(fields, board, context.seen, ...named));
      }),
    };
  },
};

function read(
  fields: Readonly<Record<string, unknown>>,
  board: string,
  seen: string,
  id: string,
  title: string,
): Posting {
  const path = textOf(fields.externalPath);
  const where = textOf(fields.locationsText);
  const first = /^\d+ locations?$/i.test(where ?? '') ? pathPlace(path) : where;
  const bullet = textOf(listOf(fields.bulletFields)[0]);
  const { at, bound } = postedAgo(fields.postedOn, seen);
  return posting({
    system: 'workday',
    board,
    id,
    title,
    requisition: bullet !== null && /\d/.test(bullet) ? bullet : null,
    ...fromPlace(null, first),
    places: place(first),
    published: at,
    publishedBound: bound,
    url: path,
  });
}

/** `/job/Poland-Remote/Senior...`: the first of several places stands in the path. */
function pathPlace(path: string | null): string | null {
  return /^\/job\/([^/]+)\//.exec(path ?? '')?.[1]?.replace(/-+/g, ' ') ?? null;
}
