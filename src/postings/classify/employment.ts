import type { EmploymentType } from '../../core/index.ts';
import { withoutStarters } from './around-starters.ts';

/** Words near which a text may say what kind of employment a role is; `employmentSaid` reads what stands around them. */
export const employmentWords: readonly string[] =
  'full-time|fulltime|part-time|parttime|vollzeit|teilzeit|unbefristet|contract|contractor|contract-to-hire|contract-to-perm|freelance|freelancer|fixed-term|ftc|1099|internship|intern|co-op|temporary|temp|seasonal|interim|maternity leave|parental leave|maternity cover'.split(
    '|',
  );

/** Nouns by which a phrase speaks of this one role. Plurals speak of others: "all full-time roles". */
const role = '(?:role|position|job|opportunity|assignment|engagement|gig|appointment)';
const label =
  '(?:tipo de|employment|job|position|role|contract|engagement|work)?[ -]?(?:type|status|schedule|commitment|basis|hours|terms?|puesto)s? ?[:|–-] ?';
const adverb =
  '(?:permanent|regular|salaried|exempt|remote|fully remote|hybrid|on-?site|in-person|in-house|paid|w-?2|hourly|initial|long-term|short-term|freelance|independent|1099)';

/** What a text says of hours: the same words around "full-time" and "part-time". */
const hours = (time: string): RegExp =>
  new RegExp(
    [
      `\\b(?:this|an?|the|our (?:first|next|new)|the first|as an?) (?:(?:\\w+-month|${adverb})[, ]+)*${time}(?! (?:equivalent|student|job while|studies|return|offer|team members? (?:is|are|receive)))`,
      `${time},? (?:[\\w-]+,? ){0,2}${role}\\b(?! (?:offer|after|upon))`,
      `\\b(?:${role}|this|it) (?:is|requires|will be) (?:${adverb},? )*${time}\\b`,
      `${time},? (?:permanent|unlimited|employment\\b(?: contract)?|basis|contract\\b|contractor\\b|salaried|exempt|\\(40|\\(salary)`,
      `${label}(?:${adverb},? )*${time}`,
      `^[^a-z0-9]*(?:${adverb},? )*${time}(?:[, ]+${adverb})*(?: employee)?(?:\\W*$| \\(remote|,? (?:40|37\\.5|35) hours)`,
      `[|·•] ?${time}(?: ?[|·•(,]|$)|\\(${time}(?:,[^)]*)?\\)|, ${time}\\)`,
      `(?:employed |join \\w+ |able to work |will work |availability to work |(?:looking for|seeking|hiring)[^.;]{0,40} )${time}`,
    ].join('|'),
  );
const full = hours('full[ -]?time');
const part = hours('part[ -]?time');
/** Words that take back what stands after them, and whom "full-time" speaks of instead of this role. */
const otherHours =
  /\b(?:potential|possib\w+|convert\w*|conversion|transition\w*|lead(?:ing)? to|into|evolve|become|option|opportunity for|\d\+? years?|years of|experience|intern-to-|benefits|insurance|perks|time off|pto)\b[^.;:]{0,24}(?:full|part)[ -]?time|(?:full|part)[ -]?time (?:equivalent|offers?\b|return|experience|employees\b|staff\b(?! \w+ist)|students?\b|(?:us |u\.s\. |international )?employee benefits|(?:roles|positions|jobs|hires|engineers|team members)\b|(?:[\w/-]+ ){0,3}experience|people management)/;
const either =
  /(?:full|part)[ -]?time[^a-z]{0,3}(?:hours|position|roles?|options?)?[^a-z]{0,3}(?:and|or|and\/or)?[^a-z]{0,3}(?:part|full)[ -]?time|full ?[/-] ?part[ -]time/;

const contract = new RegExp(
  [
    `(?:contract|contractor|freelance|1099)(?:[ -]based)? (?:${role}\\b|basis)`,
    `\\b(?:this is|this role is|this position is|it is|on) an? (?:[\\w-]+,? ){0,4}(?:[\\w-]+-based )?(?:contract|contractor|freelance)(?: (?:and not|with|for|to|that|from|starting|until)\\b|[.,;()]|$)`,
    '\\bcontract[ -]to[ -](?:hire|perm)',
    '(?:\\d|six|nine|twelve|three)[ -]?months? (?:(?:fixed[ -]term|remote|full[ -]time|part[ -]time|initial|paid|rolling)[, ]+)*contract\\b',
    '\\bcontract \\(?(?:length|duration)|\\bmonth (?:contract|ftc)\\b|\\bfixed[ -]term contract|\\(ftc\\)',
    `${label}(?:${adverb},? |(?:full|part)[ -]time,? |fixed[ -]term )*(?:contract|contractor|freelance|fixed[ -]term)\\b`,
    '^[^a-z0-9]*(?:independent )?contract(?:or)?(?: \\((?:full|part)[ -]time\\))?(?:,| -|\\W*$)|[|·•] ?contract(?:or)?\\W*(?:$|[|·•])',
    '\\b(?:join|hired|engaged|work with|working with)(?: \\w+){0,2} as an? (?:independent )?(?:freelancer?|contractor)\\b',
    'under an? (?:b2b )?contractor agreement|\\(1099\\)',
  ].join('|'),
);
const otherContracts =
  /(?:possib\w+|potential(?! to)|can be|could be|may be|or an?|convert\w*|other|any|all|our|prior|previous|experience\w*|background|manag\w+|negotiat\w+|union|through an?|under our)(?: (?:of|in|as|with|on|working|an?|the))* (?:\w+ ){0,2}(?:contract|contractor|freelance|1099)|(?:contract|freelance|contractor)[\w -]{0,12} (?:possible|optional|experience|is a plus)/;

const temporary =
  /\b(?:temporary|temp|seasonal|interim) (?:role|position|assignment|contract|job|employment|opportunity)\b|type: temporary|(?:cover(?:ing)? (?:for )?(?:an? )?|replacement for )(?:maternity|parental) leave|(?:maternity|parental) leave (?:cover|replacement)\b|maternity cover\b|this is an? (?:\w+,? ){0,3}(?:temporary|seasonal)\b/;

const intern =
  /\b(?:this|your) (?:\w+ )?internship\b|\bis an? (?:[\w-]+,? ){0,4}internship\b|\b\d+(?:-\d+)?[ -](?:month|week)s?,? (?:[\w-]+ ){0,2}internship\b|\bas an? (?:\w+ ){0,2}intern\b(?!s| (?:or|is|at another))|\binternship (?:duration|dates|period|length|starts|begins)\b|(?:type|status): ?(?:paid )?intern(?:ship)?\b|\bthe internship (?:is|will|begins|starts|runs|lasts|period|salary)\b|\babout the internship\b/;
const otherInterns =
  /(?:previous|prior|past|complet\w+|after|experience|manage|through|began|started|whether)[^.;]{0,24}intern|intern(?:ship)? experience/;

/**
 * What the words around one of `employmentWords` say of the role; empty when they say nothing of this role. `words` is
 * cut at the line, in any case; where it was cut within the line it begins or ends with an ellipsis.
 */
export function employmentSaid(words: string): readonly EmploymentType[] {
  const text = words.toLowerCase();
  if (/intern/.test(text) && intern.test(text) && !otherInterns.test(text)) return ['intern'];
  const said: EmploymentType[] = [];
  if (/contract|freelance|fixed|1099|ftc/.test(text) && contract.test(text) && !otherContracts.test(text))
    said.push('contract');
  if (/temp|season|interim|leave|cover/.test(text) && temporary.test(text)) said.push('temporary');
  if (/vollzeit|unbefristet/.test(text)) said.push('full-time');
  if (!/time/.test(text)) return said;
  if (either.test(text)) return [...said, 'part-time', 'full-time'];
  if (otherHours.test(text)) return said;
  if (part.test(text)) said.push('part-time');
  if (full.test(text)) said.push('full-time');
  return said;
}

const inTitle: readonly [EmploymentType, RegExp][] = [
  [
    'intern',
    /\b(?:intern|interns|internship|internships|co-?op|apprentice(?:ship)?|werkstudent\w*|working student|praktik(?:um|ant)\w*|stagiaire|alternan(?:ce|t))\b/,
  ],
  [
    'contract',
    /(?:^|[^a-z] *)(?:\(|- |, )(?:[\w-]+ )*(?:contract|contractor|freelance|contract[- ]to[- ]hire|fixed[- ]term(?: contract)?|ftc)\b(?! (?:manager|administ|special|analyst|negotiat|counsel|law|lifecycle|operations|engineer|management|developer|audit))|\b(?:freelancer?|independent contractor|contractor$|contract[- ]to[- ]hire|1099|fixed[- ]term)\b|^contract (?!manag|admin|special|analyst|negot|counsel|law|lifecycle|operations|engineer|research|manufact)|\b\d+[- ]months? (?:contract|ftc)\b/,
  ],
  ['temporary', /\b(?:temporary|temp|seasonal|per diem|prn|maternity cover|parental leave cover)\b(?!-)/],
  ['part-time', /\bpart[- ]time\b|\bteilzeit\b/],
  ['full-time', /\bfull[- ]time\b|\bvollzeit\b/],
];

/** Titles of two kinds at once, which tell neither. */
const eitherInTitle =
  /\bfull[- ]time\b.*\bpart[- ]time\b|\bpart[- ]time\b.*\bfull[- ]time\b|\b(?:interns?|internship)\b ?(?:&|\/|and|or|,) ?(?:new|recent|grad)|\bgrad(?:uate)?s? ?(?:&|\/|and|or) ?intern/;

/** The kind of employment that a title names; `null` where it names none, or two. "Internal" is no intern, nor who coordinates some. */
export function employmentInTitle(title: string): EmploymentType | null {
  const said = title.toLowerCase();
  if (eitherInTitle.test(said)) return null;
  const words = withoutStarters(said);
  return inTitle.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

const order: readonly EmploymentType[] = ['intern', 'contract', 'temporary', 'part-time', 'full-time'];

/**
 * The kind that a text tells: how long before how many hours, so a full-time contract is a contract. Where full and part
 * time are both offered, and nothing else is said, neither is told.
 */
export function employmentOfText(said: ReadonlySet<EmploymentType>): EmploymentType | null {
  const [first] = order.filter((type) => said.has(type));
  return first === 'part-time' && said.has('full-time') ? null : (first ?? null);
}
