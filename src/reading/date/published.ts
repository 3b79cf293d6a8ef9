import { datesOf } from './dates.ts';

/** The day a text says it was published: a full date on a line of its own, in a dateline or in a form's field, near its head. */
export function publishedOf(view: string): string | null {
  let at = 0;
  for (let n = 0; n < 24 && at < view.length; n++) {
    let end = view.indexOf('\n', at);
    if (end < 0) end = view.length;
    const line = view.slice(at, Math.min(end, at + 160));
    const found = datesOf(line, 0, null).find((d) => /^\d{4}-\d{2}-\d{2}$/.test(d.value));
    if (found && (line.length < 60 || found.end < 60)) return found.value;
    at = end + 1;
  }
  return null;
}
