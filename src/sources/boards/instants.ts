/** An instant in UTC, `2026-08-06T16:50:10Z`, or a day, `2026-08-06`. */
export interface Published {
  readonly at: string | null;
  readonly bound: 'exact' | 'at-latest';
}

const unknown: Published = { at: null, bound: 'exact' };
const earliest = Date.UTC(1995, 0, 1);
const latest = Date.UTC(2100, 0, 1);

/**
 * An instant as boards write it: milliseconds since 1970, ISO 8601 with an offset, `2026-09-18 12:55:59 UTC`, or a bare day.
 * A day that no calendar has, and a year before 1995 or after 2099, are mistakes of the board, and `null`.
 */
export function instantOf(value: unknown): string | null {
  if (typeof value === 'number') return fromMilliseconds(value);
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return fromMilliseconds(startOf(text)) && text;
  const parts = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)? ?(Z|UTC|[+-]\d{2}:?\d{2})?$/.exec(
    text,
  );
  if (parts === null || Number.isNaN(startOf(parts[1]!))) return null;
  const [, day, minutes, seconds = ':00', zone = 'Z'] = parts;
  const offset = zone === 'UTC' ? 'Z' : zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  return fromMilliseconds(Date.parse(`${day}T${minutes}${seconds}${offset}`));
}

/** The first moment of a day; not a number for one that no calendar has, such as 2026-02-30, which would run over into March. */
function startOf(day: string): number {
  const start = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(start.getTime()) && start.toISOString().startsWith(day) ? start.getTime() : Number.NaN;
}

function fromMilliseconds(milliseconds: number): string | null {
  if (!(milliseconds >= earliest && milliseconds < latest)) return null;
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** "Posted Today", "Posted Yesterday", "Posted 4 Days Ago", "Posted 30+ Days Ago", counted back from the day of the look. */
export function postedAgo(words: unknown, seen: string): Published {
  if (typeof words !== 'string') return unknown;
  const found = /\b(?:(today)|(yesterday)|(\d+)(\+?) days? ago)\b/i.exec(words);
  const from = Date.parse(`${seen.slice(0, 10)}T00:00:00Z`);
  if (found === null || Number.isNaN(from)) return unknown;
  const days = found[1] !== undefined ? 0 : found[2] !== undefined ? 1 : Number(found[3]);
  const at = fromMilliseconds(from - days * 86_400_000)?.slice(0, 10) ?? null;
  return at === null ? unknown : { at, bound: found[4] === '+' ? 'at-latest' : 'exact' };
}
