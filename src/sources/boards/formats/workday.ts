import { fieldsOf, listOf, numberOf, textOf } from '../fields.ts';
import { type BoardFormat, place, posting, row } from '../format.ts';
import { postedAgo } from '../instants.ts';

/**
 * `TENANT.wdN.myworkdayjobs.com/wday/cxs/TENANT/SITE/jobs`: pages of a list without texts. The path's last part names the
 * posting; the bullet is the requisition. "2 Locations" is a count of places, and names none.
 */
export const workday: BoardFormat = {
  system: 'workday',
  recognises: (payload) => Array.isArray(fieldsOf(payload).jobPostings),
  read: (payload, context) => {
    const { jobPostings, total } = fieldsOf(payload);
    const rows = listOf(jobPostings);
    const stated = numberOf(total);
    const board = context.board ?? 'unknown';
    return {
      board,
      stated,
      complete: stated === null ? null : stated === rows.length,
      rows: rows.map((job, i) => {
        const fields = fieldsOf(job);
        const path = textOf(fields.externalPath);
        const where = textOf(fields.locationsText);
        const bullet = textOf(listOf(fields.bulletFields)[0]);
        const { at, bound } = postedAgo(fields.postedOn, context.seen);
        return row(job, i, path?.split('/').at(-1) ?? null, textOf(fields.title), (id, title) =>
          posting({
            system: 'workday',
            board,
            id,
            title,
            requisition: bullet !== null && /\d/.test(bullet) ? bullet : null,
            places: /^\d+ locations?$/i.test(where ?? '') ? place(pathPlace(path)) : place(where),
            published: at,
            publishedBound: bound,
            url: path,
          }),
        );
      }),
    };
  },
};

/** `/job/Poland-Remote/Senior...`: the first of several places stands in the path. */
function pathPlace(path: string | null): string | null {
  return /^\/job\/([^/]+)\//.exec(path ?? '')?.[1]?.replace(/-+/g, ' ') ?? null;
}
