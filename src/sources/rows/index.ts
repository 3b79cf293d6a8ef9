/** What every feed of notices and every tracker's table needs before its rows are read: small, pure, and sceptical. */
export { canonicalUrl } from './canonical-url.ts';
export { type CountCell, readCountCell } from './count-cell.ts';
export { pickCountColumn, readCount } from './count-column.ts';
export { type DateCell, readDateCell } from './date-cell.ts';
export { cleanEmployer, type EmployerCell } from './employer-cell.ts';
export { type ActionDates, chooseEventDate, type EventDate } from './event-date.ts';
export { implausibleDate } from './plausible-date.ts';
export { type KeyedRow, rekeyedRows } from './rekeyed.ts';
export { type FiledNotice, mentionsRemote, remoteGroups } from './remote.ts';
export { isRescinded } from './rescinded.ts';
export { suspectRow } from './suspect.ts';
export { tidy } from './tidy.ts';
export { dateInUrl, yearAgainstUrl } from './url-date.ts';
export { type ListLine, yearsUnderHeadings } from './year-heading.ts';
