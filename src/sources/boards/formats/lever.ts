import type { Posting } from '../../../core/index.ts';
import { fieldsOf, idOf, listOf, present, textOf } from '../fields.ts';
import { type BoardFormat, boardInUrl, place, posting, row, unnamedBoard } from '../format.ts';
import { htmlText, tidyLines } from '../html-text.ts';
import { instantOf } from '../instants.ts';
import { employmentOf, payOf, remoteFrom, workplaceOf } from '../words.ts';

/** `api.lever.co/v0/postings/TOKEN?mode=json`: the whole board in one list, with no count beside it. */
export const lever: BoardFormat = {
  system: 'lever',
  recognises: (payload) =>
    listOf(payload).some((job) => {
      const fields = fieldsOf(job);
      return 'hostedUrl' in fields || ('createdAt' in fields && 'categories' in fields);
    }),
  holdsRows: Array.isArray,
  read: (payload, context) => {
    const rows = listOf(payload);
    const board =
      context.board ??
      rows.map((job) => boardInUrl(fieldsOf(job).hostedUrl, /lever\.co$/)).find(Boolean) ??
      unnamedBoard;
    return {
      board,
      stated: null,
      proof: 'list',
      rows: rows.map((job, i) => {
        const { id, text } = fieldsOf(job);
        return row(job, i, idOf(id), text, (...named) => read(job, board, ...named));
      }),
    };
  },
};

function read(job: unknown, board: string, id: string, title: string): Posting {
  const fields = fieldsOf(job);
  const categories = fieldsOf(fields.categories);
  const country = fields.country;
  const workplace = workplaceOf(fields.workplaceType);
  const places = present([categories.location, ...listOf(categories.allLocations)]);
  const salary = fieldsOf(fields.salaryRange);
  const pay = payOf(salary.min, salary.max, salary.currency, salary.interval);
  return posting({
    system: 'lever',
    board,
    id,
    title,
    teams: present([categories.department, categories.team]),
    employment: employmentOf(categories.commitment),
    remote: remoteFrom(workplace),
    workplace,
    places: places.flatMap((text, i) => place(text, i === 0 ? { country } : {})),
    pay: pay === null ? [] : [pay],
    published: instantOf(fields.createdAt),
    url: textOf(fields.hostedUrl),
    description: describe(fields),
  });
}

function describe(fields: Readonly<Record<string, unknown>>): string {
  const plain = (name: string): string =>
    textOf(fields[`${name}Plain`]) ?? htmlText(textOf(fields[name]) ?? '');
  const lists = listOf(fields.lists).map((list) => {
    const { text, content } = fieldsOf(list);
    return `${textOf(text) ?? ''}\n${htmlText(textOf(content) ?? '')}`;
  });
  return tidyLines([plain('description'), ...lists, plain('additional')].join('\n\n'));
}
