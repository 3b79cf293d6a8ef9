/** What words may say of where a role is done. `partly` is hybrid: some days of a week in an office. */
export type Whereabouts = 'remote' | 'office' | 'partly';

/** Words near which a text may say where a role is done; `whereaboutsSaid` reads what stands around them. */
export const whereWords: readonly string[] =
  'remote|remotely|li-remote|anywhere|hybrid|on-site|onsite|in-person|in-office|office|offices|hq|headquarters|days a week|days per week|days/week|li-onsite|li-on-site|wfh|work from home'.split(
    '|',
  );

const count = '(?:one|two|three|four|[1-4](?: ?(?:to|-|–|or) ?[1-5])?)';
const five = '(?:5|five)';
const inside = '(?:office|on-?site|in[- ]person|in[- ]office|hq|headquarters)';
const within = `,? ?(?:in|on|at|from|working|\\()?[- ]?(?:the |our |an? )?(?:[\\w-]+ ){0,3}?${inside}`;
const often = '(?: ?(?:a|per|\\/|each|every) ?week)?';

const notRemote =
  /\bnot (?:an? |fully |currently |considered |considering |offer |able to offer |eligible for |open to )*remote\b|\b(?:no|non)[ -]remote|isn['’]t (?:an? )?(?:fully )?remote|cannot be (?:done |performed )?(?:fully )?remote/;

const office = new RegExp(
  [
    `\\b(?:fully|100%|strictly|entirely|completely) (?:on-?site|in[- ]person|in[- ]office)(?! (?:or|and|with|onboarding|interview|meeting))`,
    `\\b(?:role|position|job|this) is (?:an? )?(?:fully |full-time,? |100% )?(?:on-?site|in[- ]person|in[- ]office)\\b(?! (?:or|and|interview))`,
    `\\b(?:on-?site|in[- ]person|in[- ]office) (?:role|position|job|opportunity)\\b(?! over)`,
    `\\b(?:location|workplace|work model|arrangement|work mode|setting|type): ?(?:on-?site|in[- ]person|in[- ]office)`,
    `#?li-on-?site|\\((?:on-?site|in[- ]person|in[- ]office)\\)`,
    `\\b${five}\\+? ?(?:full )?days?${often}${within}|\\b${inside}[, (]*(?:at least |for )?${five} days?|\\b${five} days? (?:a|per) week in\\b`,
  ].join('|'),
);

const hybrid =
  /\bhybrid(?! (?:cloud|search|app|mobile|infra|event|model of|threat|mattress|vehicle|human|retriev|intelligence|approach|data|ai|deploy|architect|quantum|electric|bond|sales))/;
const partly = new RegExp(
  [
    `\\b${count}\\+?[- ]?(?:full )?(?:days?|x|times)${often}${within}`,
    `\\b${inside}[, (]*(?:at least |a minimum of |minimum |about |for |around )*${count}\\+? ?(?:x|times|days)`,
    `\\b${count} (?:wfh|remote|work[- ]from[- ]home) days?|\\b(?:work(?:ing)? from home|wfh) (?:on |up to )?(?:${count}|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?)`,
    `(?<!\\b${five}\\+?\\)?(?: full)?[- ])\\bdays? ?(?:a|per|\\/) ?week\\b.{0,24}\\b${inside}`,
  ].join('|'),
);

const region =
  '(?:us|usa|u\\.s|uk|eu|europe|emea|apac|united|canada|north|latam|latin|global|anywhere|worldwide|germany|india|spain|portugal|france|brazil|mexico|east|west)\\b';
const remote = new RegExp(
  [
    '\\b(?:100%|fully|entirely|completely|permanently) remote\\b(?! (?:per|\\d|week|days?|month))',
    '\\bthis is an? (?:[\\w-]+,? ){0,3}remote\\b|\\b(?:role|position|job|opportunity) (?:is|can be) (?:designated |currently |an? )?(?:fully |100% |open to )?remote\\b',
    '\\bremote(?:[ -]based|[ -]first)? (?:role|position|job|opportunity)\\b(?! (?:outside|or|as))',
    '\\b(?:location|workplace|work mode|arrangement|work type|type)s? ?[:–] ?(?:fully |100% )?remote\\b',
    `#?li-remote\\b|\\(remote\\b(?! (?:work|days|friendly|access))|\\bremote (?:within|in|across|from|anywhere)\\b|\\bremote ?[-–,|(]? ?${region}`,
    '\\bwork remotely (?:from|within|anywhere)|\\banywhere in (?:the )?(?:us|u\\.s|uk|world|eu|europe|united states|canada)\\b|\\bbased anywhere|\\byou (?:can|may|could) work from anywhere',
    '^[^a-z0-9]*remote\\W*$|[|·•] ?(?:fully )?remote ?(?:[|·•(]|$)',
  ].join('|'),
);
/** Words of a day spent in the office before the role begins. */
const aVisit = /\b(?:trial|interview|onboarding|on-?boarding)/;
/** After such words "anywhere" is a matter of weeks, and a benefit; "the option of remote work" is no remote role. */
const aBenefit =
  /anywhere[\s,)]*(?:for\b|up to|policy|program|weeks?|days?|months?|perk|benefit|\d|one|two|three|four|six)|(?:\d|one|two|three|four|six|eight|a few)[^.]{0,20}(?:weeks?|days?|months?)[^.]{0,24}(?:anywhere|remotely|remote)|potential to be|prefer|remotely distributed|positions outside|candidates (?:in|from|based|within)|(?:hire|applications?) from|our (?:fully |100% )?remote|if (?:you are |you're )?(?:fully )?remote|remote (?:in some|in certain)/;

/**
 * What the words around one of `whereWords` say of this role; empty when nothing. "Remote-first" and "distributed" speak
 * of the company, and being based in an office leaves open how often. `words` is cut at the line, as for employment.
 */
export function whereaboutsSaid(words: string): readonly Whereabouts[] {
  const text = words.toLowerCase();
  if (notRemote.test(text)) return ['office'];
  const said: Whereabouts[] = [];
  if (partly.test(text) || hybrid.test(text)) said.push('partly');
  else if (office.test(text) && !aVisit.test(text)) said.push('office');
  if (/remote|anywhere/.test(text) && remote.test(text) && !aBenefit.test(text)) said.push('remote');
  return said;
}

/** Hybrid work tells neither: some employers set the flag for it and some do not. Nor do words that contradict each other. */
export function remoteOfText(said: ReadonlySet<Whereabouts>): boolean | null {
  if (said.has('partly') || said.size !== 1) return null;
  return said.has('remote');
}

/** Whether the words of a place say that the role is remote; `null` where they do not. */
export function remoteInPlace(place: string): boolean | null {
  if (!/\bremote\b/i.test(place)) return null;
  return !notRemote.test(place.toLowerCase());
}

/** Whether a title says that the role is remote; `null` where it does not. */
export function remoteInTitle(title: string): boolean | null {
  if (/\bremote (?:sens|monitor|patient|care|support|desktop|hands|operat|pilot|site|access)/i.test(title))
    return null;
  if (/\bhybrid\b/i.test(title)) return null;
  if (notRemote.test(title.toLowerCase())) return false;
  if (/\bremote\b/i.test(title)) return true;
  return /\b(?:on-?site|in[- ]office|in[- ]person)\b(?! (?:trainer|coordinator|technician|support|manager|engineer|nurse|sales|events?))/i.test(
    title,
  )
    ? false
    : null;
}
