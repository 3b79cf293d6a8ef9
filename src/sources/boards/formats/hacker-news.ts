import { fieldsOf, idOf, listOf, textOf } from '../fields.ts';
import { type BoardFormat, place, posting, row, unnamedBoard } from '../format.ts';
import { htmlText } from '../html-text.ts';
import { instantOf } from '../instants.ts';
import { deniesRemote, employmentOf, remoteFrom, workplaceOf } from '../words.ts';

const placeless =
  /^remote\b(?! *[(–-]| in )|hybrid|on-?site|full[- ]?time|part[- ]?time|contract|intern|https?:|\$|€|£|visa|equity|required/i;

/** "Remote (Europe)" is a place; "Remote, 3 h overlap" is none. */
const remotePlace = /^remote *(?:[(–-]| in ) *(.+?)\)?$/i;

/** "NO REMOTE" is no place; "Lyon (no remote)" names one. */
const barelyDenied = (part: string): boolean => /^(?:no|non|not)\b/i.test(part) && deniesRemote(part);

/** A month's "Who is hiring?" thread: a comment an employer, its first line `Company | Role | Place | ...` by custom only. */
export const hackerNews: BoardFormat = {
  system: 'hacker-news',
  recognises: (payload) => {
    const { title, children } = fieldsOf(payload);
    return Array.isArray(children) && /who is hiring/i.test(textOf(title) ?? '');
  },
  read: (payload, context) => {
    const { id, children } = fieldsOf(payload);
    const board = context.board ?? idOf(id) ?? unnamedBoard;
    return {
      board,
      stated: null,
      proof: null,
      rows: listOf(children).map((comment, i) => {
        const fields = fieldsOf(comment);
        const text = htmlText(textOf(fields.text) ?? '');
        const head = text.split('\n', 1)[0]!;
        const parts = head.split('|').map((part) => part.trim());
        const named = parts.length >= 2 ? parts : [];
        const title =
          named.slice(1).find((part) => !/^(?:(?:no|non|not)[ -]+)?remote|^(?:https?:|\$|€|£)/i.test(part)) ??
          null;
        const key = idOf(fields.id);
        if (key !== null && named.length === 0)
          return {
            key,
            raw: comment,
            posting: 'expected "Company | Role | ..." on the first line; none came',
          };
        return row(comment, i, key, title, (name, role) => {
          // what a title says of employment and place is read as a title: "Smart Contract Engineer" is a role
          const others = named.slice(1).filter((part) => part !== role);
          const workplace = others.map(workplaceOf).find((found) => found !== null) ?? null;
          return posting({
            system: 'hacker-news',
            board,
            id: name,
            title: role,
            company: named[0] ?? null,
            employment: employmentOf(others),
            remote: remoteFrom(workplace),
            workplace,
            places: others
              .filter((part) => !placeless.test(part) && !barelyDenied(part))
              .flatMap((part) => place(remotePlace.exec(part)?.[1] ?? part)),
            published: instantOf(fields.created_at),
            url: `https://news.ycombinator.com/item?id=${name}`,
            description: text,
          });
        });
      }),
    };
  },
};
