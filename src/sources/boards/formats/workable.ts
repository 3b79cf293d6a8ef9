import type { Posting } from '../../../core/index.ts';
import { fieldsOf, flagOf, idOf, listOf, present, textOf } from '../fields.ts';
import { type BoardFormat, place, posting, row, slug, unnamedBoard } from '../format.ts';
import { htmlText } from '../html-text.ts';
import { instantOf } from '../instants.ts';
import { employmentOf, fromFlags, requisitionOf } from '../words.ts';

/** `apply.workable.com/api/v1/widget/accounts/TOKEN?details=true`: the whole board. */
export const workable: BoardFormat = {
  system: 'workable',
  recognises: (payload) => listOf(fieldsOf(payload).jobs).some((job) => 'shortcode' in fieldsOf(job)),
  holdsRows: (payload) => Array.isArray(fieldsOf(payload).jobs),
  read: (payload, context) => {
    const { jobs, name } = fieldsOf(payload);
    const company = textOf(name);
    const board = context.board ?? slug(company) ?? unnamedBoard;
    return {
      board,
      stated: null,
      proof: 'list',
      rows: listOf(jobs).map((job, i) => {
        const { shortcode, title } = fieldsOf(job);
        return row(job, i, idOf(shortcode), title, (...named) => read(job, company, board, ...named));
      }),
    };
  },
};

function read(job: unknown, company: string | null, board: string, id: string, title: string): Posting {
  const fields = fieldsOf(job);
  const others = listOf(fields.locations).map(fieldsOf);
  const first = place(null, { city: fields.city, region: fields.state, country: fields.country });
  return posting({
    system: 'workable',
    board,
    id,
    title,
    requisition: requisitionOf(fields.code),
    company,
    teams: present([fields.function, fields.department]),
    employment: employmentOf(fields.employment_type),
    ...fromFlags(flagOf(fields.telecommuting), null),
    places: [
      ...first,
      ...others.flatMap(({ city, region, country }) => place(null, { city, region, country })),
    ].filter(({ text }, i, all) => all.findIndex((other) => other.text === text) === i),
    published: instantOf(fields.published_on),
    url: textOf(fields.url),
    description: htmlText(textOf(fields.description) ?? ''),
  });
}
