import type { LinkRelation } from '../../../src/core/index.ts';
import { companyBook } from '../../../src/engine/link/company-facts.ts';
import type { EventClaim } from '../../../src/linking/events/claim.ts';
import { linkEvents } from '../../../src/linking/events/link-events.ts';
import type { CompanyBook } from '../../../src/linking/index.ts';

/** An invented claim; what a test does not say is absent. */
export function claim(
  row: string,
  employer: string,
  best: number | null,
  date: string | null,
  more: Partial<EventClaim> = {},
): EventClaim {
  return {
    ...{ row, employer, company: null, low: null, best, high: null, share: null, unit: 'announced', date },
    ...{
      effective: null,
      place: null,
      url: null,
      authority: 'press',
      saidBy: row.split(':')[0]!,
      knownAt: date ?? '2026-01-01',
      event: null,
      note: '',
    },
    ...more,
  };
}

export function notice(
  row: string,
  employer: string,
  best: number,
  date: string,
  more: Partial<EventClaim> = {},
): EventClaim {
  return claim(row, employer, best, date, { authority: 'notice', unit: 'notice', place: 'Ashford', ...more });
}

export const book: CompanyBook = companyBook();

/** The relation that linking finds between each two rows, `a~b`; pairs that are not tied are absent. */
export function relations(claims: readonly EventClaim[]): Readonly<Record<string, LinkRelation>> {
  return Object.fromEntries(
    linkEvents(claims, book).map(({ a, b, relation }) => [[a, b].sort().join('~'), relation]),
  );
}
