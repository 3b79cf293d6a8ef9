/** The days of one action, each under its own name. ISO, with the precision they came in. */
export interface ActionDates {
  readonly announced?: string | null;
  readonly notice?: string | null;
  readonly effective?: string | null;
  readonly filed?: string | null;
  /** when an article or a tracker told of it */
  readonly reported?: string | null;
}

export type DateRole = 'announced' | 'notice' | 'filed' | 'effective';

export interface EventDate {
  readonly date: string;
  readonly role: DateRole;
}

const order: readonly DateRole[] = ['announced', 'notice', 'filed', 'effective'];

/** The event's day and what kind of day it is. The day of a report is never the event's: then the event has no date. */
export function chooseEventDate(dates: ActionDates): EventDate | null {
  for (const role of order) {
    const date = dates[role];
    if (date != null && date !== '') return { date, role };
  }
  return null;
}
