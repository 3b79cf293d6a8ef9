/**
 * Phrases by which a text says whether the role may be done away from an office, stronger before weaker; the first group
 * that is found decides. Hybrid work is in none: some employers
 * set the flag for it and some do not, so words such as "three days in the office" tell neither.
 */
export const remoteCues: readonly { readonly remote: boolean; readonly phrases: readonly string[] }[] = [
  {
    remote: false,
    phrases: split(
      "not a remote|not remote|no remote|isn't remote|is not remote|not offer remote|not fully remote|non-remote|not considering remote|fully on-site|fully onsite|fully in-person|fully in person|fully in-office|100% onsite|100% on-site|100% in-person|100% in-office|this is an in-person|is an in-person|this is an onsite|this is an on-site|is an onsite|is an on-site|on-site role|onsite role|on-site position|onsite position|in-person role|in-office role|this is an in-office|work location: in person|5 days a week in|5 days per week in|five days a week in|five days per week in|in office 5 days|in-office 5 days|in the office 5 days|onsite 5 days|on-site 5 days|office five days|in person 5 days|5 days in office|5 days in-office|5 days/week|5 days onsite|#li-onsite|#li-on-site|work in-person|work in person",
    ),
  },
  {
    remote: true,
    phrases: split(
      '100% remote|fully remote|this is a remote|is a remote|remote role|remote position|remote opportunity|remote job|role is remote|position is remote|is fully remote|entirely remote|completely remote|(remote)|remote-first|#li-remote|location: remote|location - remote|work location: remote|remote within|anywhere in the us|based anywhere in|work from anywhere|work anywhere|globally distributed|fully distributed|distributed team|remote environment|remote work environment|remote setting|work remotely from|remote anywhere|remote us|remote in the us|remote - us|permanently remote|type: remote|home office setup|home office stipend|100% remote work|is remote',
    ),
  },
  {
    remote: false,
    phrases: split(
      'in-person in|in person in|from the office|from our office|from our nyc office|in-person culture|in-person team|on-site in|(on-site|(onsite|(in-person|days onsite|days on-site|days in person|days in-person|willing to relocate|willingness to relocate|to relocate to|relocate to|be in office|our headquarters in|based in our|days per week in our|days a week in our',
    ),
  },
];

function split(phrases: string): readonly string[] {
  return phrases.split('|');
}

/** After such words "anywhere" is a matter of weeks, and a benefit: "work from anywhere for a month". */
const forAWhile =
  /^[\s,)]*(?:(?:for|up to|policy|program|weeks?|days?|month|months|perk|benefit|\d|one|two|three|four|six|in the (?:world|country) (?:for|up to))\b)/i;
const upTo = /(?:\d|one|two|three|four|six|eight)[^.\n]{0,20}(?:weeks?|days?|months?)[^.\n]{0,12}$/i;

/** Whether a cue that was found in a text holds, given the words around it. */
export function remoteHolds(phrase: string, before: string, after: string): boolean {
  if (/anywhere/.test(phrase)) return !forAWhile.test(after) && !upTo.test(before);
  if (/^\(?remote|remote$/.test(phrase))
    return !/\b(?:not|no|non|never|isn['’]t|cannot be)(?: (?:a|an|currently|yet|fully|be|offer|considered))*[ -]$/i.test(
      before,
    );
  return true;
}

/** Whether a title says that the role is remote; `null` where it does not. */
export function remoteInTitle(title: string): boolean | null {
  if (/\bremote (?:sens|monitor|patient|care|support|desktop|hands|operat|pilot|site|access)/i.test(title))
    return null;
  if (/\bhybrid\b/i.test(title)) return null;
  if (/\bremote\b/i.test(title)) return true;
  return /\b(?:on-?site|in[- ]office|in[- ]person)\b/i.test(title) ? false : null;
}
