import type { Posting } from '../../../core/index.ts';
import { countOf, fieldsOf, flagOf, idOf, listOf, present, textOf } from '../fields.ts';
import { type BoardFormat, place, posting, row, unnamedBoard } from '../format.ts';
import { htmlText, tidyLines } from '../html-text.ts';
import { instantOf } from '../instants.ts';
import { employmentOf, fromFlags, requisitionOf } from '../words.ts';

/**
 * `api.smartrecruiters.com/v1/companies/TOKEN/postings`, a page of a list without texts, and beside it, when they were
 * fetched too, the details by id. `totalFound` counts the whole board.
 */
export const smartrecruiters: BoardFormat = {
  system: 'smartrecruiters',
  recognises: (payload) => {
    const { content, totalFound } = fieldsOf(payload);
    return totalFound !== undefined && Array.isArray(content);
  },
  holdsRows: (payload) => Array.isArray(fieldsOf(payload).content),
  read: (payload, context) => {
    const { content, totalFound, details, offset } = fieldsOf(payload);
    const rows = listOf(content);
    const stated = countOf(totalFound);
    const emptyEnd = rows.length === 0 && (countOf(offset) ?? 0) > 0;
    const company = rows
      .map((job) => idOf(fieldsOf(fieldsOf(job).company).identifier))
      .find((identifier) => identifier !== null);
    const board = context.board ?? company?.toLowerCase() ?? unnamedBoard;
    return {
      board,
      stated,
      proof: emptyEnd ? null : 'count',
      rows: rows.map((job, i) => {
        const { id, name } = fieldsOf(job);
        const detail = fieldsOf(details)[textOf(id) ?? ''];
        return row(job, i, idOf(id), name, (...named) => readSmartRecruiters(job, detail, board, ...named));
      }),
    };
  },
};

/** One posting of the list with its detail, either of which may be empty. */
export function readSmartRecruiters(
  job: unknown,
  detail: unknown,
  board: string,
  id: string,
  title: string,
): Posting {
  const fields = { ...fieldsOf(job), ...fieldsOf(detail) };
  const location = fieldsOf(fields.location);
  const sections = Object.values(fieldsOf(fieldsOf(fields.jobAd).sections)).map(fieldsOf);
  return posting({
    system: 'smartrecruiters',
    board,
    id,
    title,
    requisition: requisitionOf(fields.refNumber),
    company: textOf(fieldsOf(fields.company).name),
    teams: present([fieldsOf(fields.function).label, fieldsOf(fields.department).label]),
    employment: employmentOf(fieldsOf(fields.typeOfEmployment).label, fieldsOf(fields.typeOfEmployment).id),
    ...fromFlags(flagOf(location.remote), flagOf(location.hybrid)),
    places: place(location.fullLocation, location),
    published: instantOf(fields.releasedDate),
    language: textOf(fieldsOf(fields.language).code),
    url: textOf(fields.postingUrl) ?? textOf(fields.ref),
    description: tidyLines(
      sections
        .map(({ title: head, text }) => `${textOf(head) ?? ''}\n${htmlText(textOf(text) ?? '')}`)
        .join('\n\n'),
    ),
  });
}
