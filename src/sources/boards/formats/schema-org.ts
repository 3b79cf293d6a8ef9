import type { Posting, PostingPlace } from '../../../core/index.ts';
import { fieldsOf, flagOf, idOf, listOf, textOf } from '../fields.ts';
import { type BoardFormat, place, posting, row, slug, unnamedBoard } from '../format.ts';
import { htmlText, tidyLines } from '../html-text.ts';
import { instantOf } from '../instants.ts';
import { employmentOf, schemaPay } from '../words.ts';

/** JobPosting objects as pages carry them for search engines: alone, in a list, or in a graph. */
export const schemaOrg: BoardFormat = {
  system: 'schema.org',
  recognises: (payload) => jobPostings(payload).length > 0,
  read: (payload, context) => {
    const rows = jobPostings(payload);
    const [company = null, ...others] = new Set(rows.map(employerOf));
    const board = context.board ?? slug(others.length === 0 ? company : null) ?? unnamedBoard;
    return {
      board,
      stated: null,
      proof: null,
      rows: rows.map((job, i) => {
        const fields = fieldsOf(job);
        const named = fieldsOf(fields.identifier).value ?? fields.identifier;
        // a page that states no id and no address is known again by its employer and its title
        const id = idOf(named) ?? idOf(fields.url) ?? (rows.length === 1 ? slug(textOf(fields.title)) : null);
        return row(job, i, id, fields.title ?? fields.name, (...known) => read(job, board, ...known));
      }),
    };
  },
};

function jobPostings(payload: unknown): readonly unknown[] {
  const found: unknown[] = [];
  const look = (value: unknown, depth: number): void => {
    if (depth > 4) return;
    if (Array.isArray(value)) for (const item of value) look(item, depth + 1);
    const fields = fieldsOf(value);
    const type = fields['@type'];
    if (type === 'JobPosting' || listOf(type).includes('JobPosting')) found.push(value);
    else if (fields['@graph'] !== undefined) look(fields['@graph'], depth + 1);
    else if (fields.itemListElement !== undefined) look(fields.itemListElement, depth + 1);
    else if (fields.item !== undefined) look(fields.item, depth + 1);
  };
  look(payload, 0);
  return found;
}

function employerOf(job: unknown): string | null {
  const { hiringOrganization } = fieldsOf(job);
  return textOf(fieldsOf(hiringOrganization).name) ?? textOf(hiringOrganization);
}

/** Some pages escape their line breaks once too often, so that `\\n` stands in the text. */
function lineBreaks(text: string): string {
  return text.includes('\\n\\n') ? text.replaceAll('\\n', '\n') : text;
}

function read(job: unknown, board: string, id: string, title: string): Posting {
  const fields = fieldsOf(job);
  const telecommute = textOf(fields.jobLocationType)?.toUpperCase() === 'TELECOMMUTE';
  const at = places(fields.jobLocation);
  const offered = at.some(({ text }) => /^remote\b/i.test(text));
  const parts = ['description', 'responsibilities', 'qualifications', 'skills', 'jobBenefits'] as const;
  return posting({
    system: 'schema.org',
    board,
    id,
    title,
    company: employerOf(job),
    employment: employmentOf(fields.employmentType),
    remote: telecommute || offered ? true : null,
    workplace: telecommute ? 'remote' : null,
    places: at,
    pay: [
      ...schemaPay(fields.baseSalary),
      ...(fields.baseSalary === undefined ? schemaPay(fields.estimatedSalary) : []),
    ],
    published: instantOf(fields.datePosted),
    closes: flagOf(fields.validThrough) === null ? instantOf(fields.validThrough) : null,
    language: textOf(fields.inLanguage),
    url: textOf(fields.url),
    description: tidyLines(
      parts.map((name) => htmlText(lineBreaks(textOf(fields[name]) ?? ''))).join('\n\n'),
    ),
  });
}

function places(value: unknown): readonly PostingPlace[] {
  const given = Array.isArray(value) ? value : [value];
  return given.flatMap((at, i) => {
    const { address, name } = fieldsOf(at);
    const { addressLocality, addressRegion, addressCountry } = fieldsOf(address);
    // some pages repeat the list of every place in each of them: the place of the same rank is its own
    const own = (part: unknown): unknown => (Array.isArray(part) ? (part[i] ?? part[0]) : part);
    const country = fieldsOf(addressCountry).name ?? addressCountry;
    return place(textOf(address) ?? textOf(name), {
      city: own(addressLocality),
      region: own(addressRegion),
      country: own(country),
    });
  });
}
