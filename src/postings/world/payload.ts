import type { Posting } from '../../core/index.ts';

/** The three systems whose payloads an invented board is written in, by turns. */
const systems = ['greenhouse', 'workable', 'ashby'] as const;
export type InventedSystem = (typeof systems)[number];

export const systemOf = (index: number): InventedSystem => systems[index % systems.length]!;

/** A board's payload as the system would answer it, with the invented postings in it; `at` dates what the system dates. */
export function payloadOf(
  system: InventedSystem,
  board: string,
  postings: readonly Posting[],
  at: string,
): unknown {
  if (system === 'greenhouse')
    return { jobs: postings.map((p) => greenhouse(p, board, at)), meta: { total: postings.length } };
  if (system === 'workable') return { name: postings[0]?.company ?? board, jobs: postings.map(workable) };
  return { jobs: postings.map((p) => ashby(p, board)), apiVersion: '1' };
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('');

function payLine({ pay: [pay] }: Posting): string {
  return pay === undefined ? '' : `The base salary range is $${pay.low} - $${pay.high} per year.`;
}

function greenhouse(posting: Posting, board: string, at: string): unknown {
  return {
    absolute_url: `https://job-boards.greenhouse.io/${board}/jobs/${posting.id}`,
    id: posting.id,
    title: posting.title,
    company_name: posting.company,
    updated_at: at,
    first_published: posting.published,
    requisition_id: 'See Opening ID',
    location: { name: posting.places[0]?.text },
    metadata: [{ name: 'Employment Type', value: posting.employment }],
    content: escaped(paragraphs(`${posting.description}\n${payLine(posting)}`)),
    departments: posting.teams.map((name) => ({ name })),
    offices: [],
  };
}

function workable(posting: Posting): unknown {
  const [place] = posting.places;
  return {
    shortcode: posting.id,
    title: posting.title,
    code: '',
    employment_type: posting.employment,
    telecommuting: false,
    department: posting.teams[0],
    url: posting.url,
    published_on: posting.published?.slice(0, 10),
    city: place?.city,
    country: place?.country,
    description: paragraphs(`${posting.description}\n${payLine(posting)}`),
  };
}

function ashby(posting: Posting, board: string): unknown {
  const [place] = posting.places;
  const [pay] = posting.pay;
  return {
    id: posting.id,
    organizationName: posting.company,
    title: posting.title,
    department: posting.teams[0],
    employmentType: posting.employment === 'contract' ? 'Contract' : 'FullTime',
    location: place?.text,
    address: { postalAddress: { addressCountry: place?.country } },
    publishedAt: posting.published,
    isListed: true,
    isRemote: null,
    jobUrl: `https://jobs.ashbyhq.com/${board}/${posting.id}`,
    descriptionPlain: posting.description,
    compensation: {
      summaryComponents: [
        {
          compensationType: 'Salary',
          interval: '1 YEAR',
          currencyCode: 'USD',
          minValue: pay?.low,
          maxValue: pay?.high,
        },
      ],
    },
  };
}
