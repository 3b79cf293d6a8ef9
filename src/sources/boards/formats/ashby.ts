import type { Pay, Posting } from '../../../core/index.ts';
import { fieldsOf, flagOf, idOf, listOf, present, textOf } from '../fields.ts';
import { type BoardFormat, boardInUrl, place, posting, row, unnamedBoard } from '../format.ts';
import { htmlText, tidyLines } from '../html-text.ts';
import { instantOf } from '../instants.ts';
import { employmentOf, fromPlace, payOf, requisitionOf, workplaceOf } from '../words.ts';

/** `api.ashbyhq.com/posting-api/job-board/TOKEN`: the listed jobs of a board, whole. */
export const ashby: BoardFormat = {
  system: 'ashby',
  recognises: (payload) =>
    listOf(fieldsOf(payload).jobs).some((job) => 'jobUrl' in fieldsOf(job) && 'isListed' in fieldsOf(job)),
  holdsRows: (payload) => Array.isArray(fieldsOf(payload).jobs),
  read: (payload, context) => {
    const rows = listOf(fieldsOf(payload).jobs);
    const board = context.board ?? rows.map(ashbyBoardOf).find((token) => token !== null) ?? unnamedBoard;
    return {
      board,
      stated: null,
      proof: 'list',
      rows: rows.map((job, i) => {
        const { id, title, isListed } = fieldsOf(job);
        if (isListed === false)
          return {
            key: textOf(id) ?? `row-${i + 1}`,
            raw: job,
            posting: 'not listed: the board does not show it',
            hidden: true,
          };
        return row(job, i, idOf(id), title, (...named) => readAshby(job, board, ...named));
      }),
    };
  },
};

/** The board in a job's own address. */
export function ashbyBoardOf(job: unknown): string | null {
  return boardInUrl(fieldsOf(job).jobUrl, /ashbyhq\.com$/);
}

export function readAshby(job: unknown, board: string, id: string, title: string): Posting {
  const fields = fieldsOf(job);
  const workplace = workplaceOf(fields.workplaceType);
  const secondary = listOf(fields.secondaryLocations).map(fieldsOf);
  const plain = textOf(fields.descriptionPlain);
  return posting({
    system: 'ashby',
    board,
    id,
    title,
    requisition: requisitionOf(fields.requisitionId),
    company: textOf(fields.organizationName),
    teams: present([fields.department, fields.team]),
    employment: employmentOf(fields.employmentType),
    ...(workplace === null
      ? fromPlace(flagOf(fields.isRemote), fields.location)
      : { remote: flagOf(fields.isRemote) ?? workplace === 'remote', workplace }),
    places: [fields, ...secondary].flatMap((at) => {
      const address = fieldsOf(fieldsOf(at.address).postalAddress);
      return place(at.location, {
        city: address.addressLocality,
        region: address.addressRegion,
        country: address.addressCountry,
      });
    }),
    pay: salaries(fieldsOf(fields.compensation)),
    published: instantOf(fields.publishedAt),
    updated: instantOf(fields.updatedAt),
    url: textOf(fields.jobUrl),
    description: plain === null ? htmlText(textOf(fields.descriptionHtml) ?? '') : tidyLines(plain),
  });
}

/** Salaries only: equity, bonus and commission are other things. One tier a place or level. */
function salaries(compensation: Readonly<Record<string, unknown>>): readonly Pay[] {
  const tiers = listOf(compensation.compensationTiers).map(fieldsOf);
  const inTiers = tiers.flatMap((tier) => listOf(tier.components));
  const components = inTiers.length > 0 ? inTiers : listOf(compensation.summaryComponents);
  const found = components.map(fieldsOf).flatMap((component) => {
    if (component.compensationType !== 'Salary') return [];
    return payOf(component.minValue, component.maxValue, component.currencyCode, component.interval) ?? [];
  });
  return [...new Map(found.map((pay) => [JSON.stringify(pay), pay])).values()];
}
