import { tidy } from './tidy.ts';

const gone = '(?:rescinded|rescission|cancell?ed|withdrawn|withdrew|revoked|voided)';
/** What was cancelled comes right after in "a cancelled contract"; a notice is followed by a day, a person or nothing. */
const alone = String.raw`(?!\s+(?!by|on|as|in|due|per|at|effective)[a-z])`;
const inName = new RegExp(String.raw`\b${gone}\b`, 'i');
const ofNotice = new RegExp(
  String.raw`\b(?:warn|notice|layoffs?|closure|closing|filing|transition|petition)\b[^.]{0,30}\b${gone}\b${alone}|^\W*${gone}\b${alone}|\b${gone} (?:the |its |their )?(?:warn|notice|layoff|closure)`,
  'i',
);
const partly = /\b(?:partial(?:ly)?|in part|partly|some of)\b/i;

/** Whether the employer took the notice back. A contract that was cancelled is a reason for a notice, not the end of one. */
export function isRescinded(row: { readonly employer: string; readonly notes?: string }): boolean {
  const [employer, notes] = [tidy(row.employer), tidy(row.notes ?? '')];
  if (partly.test(employer) || partly.test(notes)) return false;
  return inName.test(employer) || ofNotice.test(notes);
}
