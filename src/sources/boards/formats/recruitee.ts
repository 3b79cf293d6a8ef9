import type { Posting } from '../../../core/index.ts';
import { tokenOfPath } from '../board-of-url.ts';
import { fieldsOf, flagOf, idOf, listOf, present, textOf } from '../fields.ts';
import { type BoardFormat, place, posting, row, unnamedBoard } from '../format.ts';
import { htmlText, tidyLines } from '../html-text.ts';
import { instantOf } from '../instants.ts';
import { employmentOf, fromFlags, payOf } from '../words.ts';

/** `TOKEN.recruitee.com/api/offers/`: the published offers, whole. */
export const recruitee: BoardFormat = {
  system: 'recruitee',
  recognises: (payload) =>
    listOf(fieldsOf(payload).offers).some(
      (job) => 'careers_url' in fieldsOf(job) || 'employment_type_code' in fieldsOf(job),
    ),
  holdsRows: (payload) => Array.isArray(fieldsOf(payload).offers),
  read: (payload, context) => {
    const rows = listOf(fieldsOf(payload).offers);
    const board = context.board ?? rows.map(boardOf).find((name) => name !== null) ?? unnamedBoard;
    return {
      board,
      stated: null,
      proof: 'list',
      rows: rows.map((job, i) => {
        const { id, title, status } = fieldsOf(job);
        if (status !== undefined && status !== 'published')
          return {
            key: textOf(id) ?? `row-${i + 1}`,
            raw: job,
            posting: `not published: its status is ${textOf(status) ?? 'unknown'}`,
            hidden: true,
          };
        return row(job, i, idOf(id), title, (...named) => read(job, board, ...named));
      }),
    };
  },
};

/** Its token, or the whole host of an employer's own: `careers.` and `www.` stand before many employers' names. */
function boardOf(job: unknown): string | null {
  const [, host] = /^https?:\/\/([^/?#]+)/.exec(textOf(fieldsOf(job).careers_url) ?? '') ?? [];
  return host === undefined ? null : tokenOfPath(host.replace(/\.recruitee\.com$/i, ''));
}

/** A place in full, as the offer's own `location` writes it when there is but one. */
function placeName({ city, state, country }: Readonly<Record<string, unknown>>): string {
  return present([city])
    .concat(present([state]), present([country]))
    .join(', ');
}

function read(job: unknown, board: string, id: string, title: string): Posting {
  const fields = fieldsOf(job);
  const salary = fieldsOf(fields.salary);
  const pay = payOf(salary.min, salary.max, salary.currency, salary.period);
  const others = listOf(fields.locations).map(fieldsOf);
  const at = others.length > 0 ? others : [fields];
  return posting({
    system: 'recruitee',
    board,
    id,
    title,
    company: textOf(fields.company_name),
    teams: present([fields.department]),
    employment: employmentOf(fields.employment_type_code),
    ...fromFlags(flagOf(fields.remote), flagOf(fields.hybrid), flagOf(fields.on_site)),
    places: at.flatMap((where) =>
      place(others.length > 0 ? placeName(where) : fields.location, {
        city: where.city,
        region: where.state ?? where.state_name,
        country: where.country_code ?? where.country,
      }),
    ),
    pay: pay === null ? [] : [pay],
    published: instantOf(fields.published_at),
    updated: instantOf(fields.updated_at),
    closes: instantOf(fields.close_at),
    url: textOf(fields.careers_url),
    description: tidyLines(
      [fields.description, fields.requirements].map((part) => htmlText(textOf(part) ?? '')).join('\n\n'),
    ),
  });
}
