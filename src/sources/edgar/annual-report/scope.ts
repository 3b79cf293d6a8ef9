/** Whose people a count is of: the filer's own, all of them. */
export interface Filer {
  /** as on the cover */
  readonly name: string | null;
}

const group = '(?:consolidated |wholly[- ]owned |operating )?subsidiaries';
const generic = `(?:[Ww]e|[Oo]ur [Cc]ompany|[Tt]he (?:Company|Corporation|Group|Registrant|Bank|Firm|Trust|Partnership|company|firm)|[Ii]t)`;
const together = `(?:,? (?:together with|and) (?:our|its) ${group},?)?`;
const staff = `(?:a |an )?(?:(?:total|global|worldwide|combined|diverse|talented)(?: and|,)? )*(?:workforce|headcount|staff|team|employee base) of `;
const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What stands before a count of the filer's whole staff. */
export function leads({ name }: Filer): readonly string[] {
  const first = (name ?? '').split(/[\s,]+/)[0] ?? '';
  const own = first.length > 1 ? String.raw`|(?:[Tt]he )?${ownName(first)}(?: [A-Z][\w.&’'-]*){0,4}` : '';
  const subject = String.raw`(?<![\w’'])(?:${generic}${own})${together}`;
  const possessive = String.raw`(?<![\w’'])(?:[Oo]ur|[Ii]ts|[Tt]he (?:Company|Group|Corporation|Bank|Firm)[’']s|[Tt]he)`;
  const total = `${possessive} (?:(?:total|global|worldwide|overall|entire|full-time|employee|consolidated)[ -])*(?:workforce|headcount|team|staff|employee base|employee population|number of (?:full-time |part-time |regular )*employees)`;
  return [
    `${subject} (?:currently )?(?:had|have|has|employed|employ|employs|maintained) (?:${staff}|a total of )?`,
    `${total}[^.;]{0,60}? (?:was|is|were|totaled|totalled|stood at|consisted of|comprised|numbered|included|of)(?: comprised| made up)?(?: of)? (?:a total of )?`,
    String.raw`(?<![\w])[Tt]here were `,
    String.raw`(?<![\w])[Ee]mploying `,
  ];
}

/** Covers shout (`KESTREL SYSTEMS INC.`) what the prose writes small. */
function ownName(first: string): string {
  const small = first.charAt(0).toUpperCase() + first.slice(1).toLowerCase();
  return `(?:${[first, first.toUpperCase(), small].map(literal).join('|')})`;
}

/** Words after a count that make it a part of the staff: a place, a function, an agreement. */
const part =
  /^(?:,? ?(?:who (?:are|were|is)|that (?:are|were)|which (?:are|were))? ?)(?:covered|represented|subject to|under (?:a )?collective|unionized|engaged in|working (?:in|on|at|for)|dedicated to|assigned|affected|impacted|participat|eligible|enrolled|based|located|employed (?:in|at)|in (?:our|the|this|that|its|research|sales|engineering|manufacturing|marketing)(?! (?:aggregate|total))|at (?:our|its|this|that)|within|outside|on (?:leave|strike)|from|through)\b/i;
const place = /^(?:,? )?(?:in|across|throughout|at) (?:the )?[A-Z]/;
const ofDay =
  /^,? (?:as of|as at|at|on) (?:the (?:end|close)|year[- ]end|fiscal|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/i;

/** Whether what follows a count leaves it the whole staff. */
export function isWhole(after: string): boolean {
  const rest = after.replace(
    /^ (?:worldwide|globally|in total|in the aggregate|around the world|company-wide)/,
    '',
  );
  if (ofDay.test(rest))
    return isWhole(rest.replace(/^,? [^,;.]*?\d{4}|^,? (?:as of|as at|at|on) [^,;.]*/, ''));
  return !part.test(rest.trimStart()) && !place.test(rest);
}
