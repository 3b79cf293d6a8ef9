import type { Action, ActionRecord, Origin, Quantity, StatementRecord } from '../../core/index.ts';
import { chooseEventDate } from '../rows/index.ts';
import type { Notice } from './notice.ts';

/** Where in which document a notice stands, and who lists it. */
export interface NoticePlace {
  readonly origin: Origin;
  /** the source's own name of the row today; the key in `origin` is the name it is held under */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** the count's cell, or the row where it has none */
  readonly figure: { readonly start: number; readonly end: number };
  readonly publisher: string;
  readonly url: string | null;
  readonly retrieved: string;
}

const unstated: Quantity = { low: null, best: null, high: null, bound: 'exact' };
const nobody: Quantity = { low: null, best: 0, high: null, bound: 'exact' };
const wholeDay = /^\d{4}-\d{2}-\d{2}$/;
const dated: Readonly<Record<string, string>> = {
  filed: 'dated by the day the state received it',
  effective: 'dated by its effective day: the list gives no day of notice',
};

/** The statement and the action that one notice makes. Both are made of one row of the source. */
export function noticeRecords(
  notice: Notice,
  at: NoticePlace,
): { readonly statement: StatementRecord; readonly action: ActionRecord } {
  const event = chooseEventDate(notice.dates);
  const jobs = notice.count.value;
  const role = event === null ? 'the list gives no day' : dated[event.role];
  const note = [...notice.notes, ...(role === undefined ? [] : [role])].join('; ');
  const told = {
    document: at.origin.snapshot,
    citation: at.url,
    knownAt: knownAt(notice, at.retrieved),
    event: null,
  };
  const statement: StatementRecord = {
    origin: at.origin,
    statement: {
      id: at.id,
      start: at.start,
      end: at.end,
      quote: at.quote,
      figure: at.figure,
      subject: notice.employer,
      company: null,
      measure: 'jobs',
      unit: 'jobs',
      unitOfAccount: 'notice',
      ...(jobs ?? unstated),
      period: event === null ? null : { start: event.date, end: event.date, basis: 'calendar' },
      population: null,
      place: notice.place,
      stance: notice.rescinded ? 'denied' : 'reported',
      speaker: 'agency',
    },
    evidence: 'quoted',
    attributedTo: at.publisher,
    note: note === '' ? null : note,
    ...told,
  };
  const action: Action = {
    company: null,
    subject: notice.employer,
    kind: 'layoff',
    jobs: notice.rescinded ? nobody : jobs,
    workforceShare: null,
    announced: notice.dates.notice ?? notice.dates.filed ?? null,
    effective: notice.dates.effective ?? null,
    aiCause: aiCauseOf(notice.reasons),
    reasons: notice.reasons,
    specificity: 0,
    statements: [at.id],
  };
  return {
    statement,
    action: { origin: { ...at.origin, key: `${at.origin.key}::action` }, action, ...told },
  };
}

/** Nobody outside could know a notice before the day it bears; a list without days was known when it was fetched. */
function knownAt({ dates }: Notice, retrieved: string): string {
  const days = [dates.filed, dates.notice, dates.effective];
  const known = days.find((date) => date != null && wholeDay.test(date));
  return known != null && known < retrieved ? known : retrieved;
}

/** A state that lists official causes is clear on the reason; one that does not leaves it unknown. */
function aiCauseOf(reasons: readonly string[]): Action['aiCause'] {
  if (reasons.length === 0) return 'unknown';
  const named = reasons.filter((reason) =>
    /\bartificial intelligence\b|\bA\.?I\.?\b|\bautomation\b/i.test(reason),
  );
  if (named.length === 0) return 'none';
  return named.length === reasons.length ? 'primary' : 'contributing';
}
