import type { Posting } from '../../../core/index.ts';
import { countOf, fieldsOf, idOf, listOf, present, textOf } from '../fields.ts';
import { type BoardFormat, boardInUrl, place, posting, row, unnamedBoard } from '../format.ts';
import { escapedHtmlText } from '../html-text.ts';
import { instantOf } from '../instants.ts';
import { employmentOf, requisitionOf, workplaceOf } from '../words.ts';

/** `boards-api.greenhouse.io/v1/boards/TOKEN/jobs?content=true`; without `content` the texts are absent. */
export const greenhouse: BoardFormat = {
  system: 'greenhouse',
  recognises: (payload) =>
    listOf(fieldsOf(payload).jobs).some(
      (job) => 'absolute_url' in fieldsOf(job) && 'updated_at' in fieldsOf(job),
    ),
  holdsRows: (payload) => Array.isArray(fieldsOf(payload).jobs),
  read: (payload, context) => {
    const { jobs, meta } = fieldsOf(payload);
    const rows = listOf(jobs);
    const board =
      context.board ??
      rows.map((job) => boardInUrl(fieldsOf(job).absolute_url, /greenhouse\.io$/)).find(Boolean);
    const stated = countOf(fieldsOf(meta).total);
    return {
      board: board ?? unnamedBoard,
      stated,
      proof: stated === null ? null : 'count',
      rows: rows.map((job, i) => {
        const { id, title } = fieldsOf(job);
        return row(job, i, idOf(id), title, (...named) => read(job, board ?? unnamedBoard, ...named));
      }),
    };
  },
};

function read(job: unknown, board: string, id: string, title: string): Posting {
  const fields = fieldsOf(job);
  const metadata = listOf(fields.metadata).map(fieldsOf);
  const about = (words: RegExp): unknown =>
    metadata.find(({ name }) => words.test(textOf(name) ?? ''))?.value;
  const location = fieldsOf(fields.location).name;
  const offices = listOf(fields.offices).map((office) => fieldsOf(office).location);
  const workplace = workplaceOf(about(/work ?place|location type/i)) ?? workplaceOf(location);
  return posting({
    system: 'greenhouse',
    board,
    id,
    title,
    requisition: requisitionOf(fields.requisition_id),
    company: textOf(fields.company_name),
    teams: present(listOf(fields.departments).map((department) => fieldsOf(department).name)),
    employment: employmentOf(about(/employment|contract|time type/i)),
    remote: workplace === null ? null : workplace === 'remote',
    workplace,
    places: [...place(location), ...present(offices).flatMap((office) => place(office))],
    published: instantOf(fields.first_published),
    updated: instantOf(fields.updated_at),
    closes: instantOf(fields.application_deadline),
    language: textOf(fields.language),
    url: textOf(fields.absolute_url),
    description: escapedHtmlText(textOf(fields.content) ?? ''),
  });
}
