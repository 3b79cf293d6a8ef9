import { withoutStarters } from './around-starters.ts';

/** Rungs of a ladder, lowest first. The ladder forks: *staff* leads nobody, *lead* to *executive* lead others. */
export type Seniority =
  | 'intern'
  | 'junior'
  | 'mid'
  | 'senior'
  | 'staff'
  | 'lead'
  | 'manager'
  | 'director'
  | 'executive';

/** Words that look like a rung and are none: taken out before a title is read. */
const notRungs: readonly RegExp[] = [
  /\binternal(?:ly)?\b|\binternational(?:ly)?\b/g,
  /\blead(?:s)? (?:gen|generation|qualification|management|nurtur\w+|conversion|acquisition)\b|\b(?:inbound|qualified|sales) leads\b/g,
  /\bchief of staff\b|\b(?:medical|technical|clinical|support|general|teaching|kitchen|nursing) staff\b/g,
  /\b(?:account|marketing|sales) executive\b(?!,? (?:director|vice))|\bexecutive (?:assistant|business partner|recruiter|search|producer|chef|creative|communications?|operations|administrator|coordinator|support|briefing|compensation|protection|partner|programs?|editor|secretary|coach|education|talent)\b/g,
  /\bstaff (?:accountant|auditor|nurse|rn|attorney|counsel|writer|reporter|photographer|pharmacist|therapist|physician|assistant|optometrist|veterinarian|psychologist|tax|augmentation|development|member|sergeant|paralegal)\b/g,
  /\b(?:to|for|of) (?:the )?(?:ceo|cto|cfo|coo|president|founder|chief \w+ officer|director|vp)s?\b|\b(?:ceo|founder|president|director)['’]s\b/g,
  /\bmid[- ](?:market|atlantic|west|cap|shift|day|office|mile)\b|\bmidmarket\b|\bmidweek\b/g,
  // a school's, an office's or a region's middle is nobody's rung
  /\bmiddle(?=[ -](?:school|grades?|years|office|east|eastern|market|mile|class)\b)/g,
  // a stage in a theatre, or of a company; "Stage Marketing" is French for an internship
  /\bstage managers?\b|\bstage(?= (?:technicians?|crew|hands?|lighting|production|director|designer|carpenter|electrician|rigger|supervisor|operations|actor|combat|door)\b)|\b(?:early|late|later|growth|seed|mid|main|sound|back|on|multi|any|first|second|final)[- ]stage\b/g,
  // entry of data, or to a building; "Entry Level" and "Engineer, Entry" are rungs
  /\b(?:data|order|document|claims?|invoice|charge|payment|market|building|home|re)[ -]entry\b(?![ -]level)|\bentry(?= (?:clerk|operator|keyer|processor|specialist|systems?|control|gate|door|guard)s?\b)/g,
  // those of whom a role is the home, not whose rung it is
  /\bseniors?(?= (?:living|citizens?|adults?|companions?|helpers?)\b)|\bexpert(?= (?:witness(?:es)?|networks?|calls?|opinions?)\b)/g,
  // a campus as a place; "Engineer - Campus" hires from one
  /\bcampus(?= (?:director|manager|president|dean|safety|security|police|life|dining|facilities|operations|store|ministry|minister|pastor|relations|ambassador|coordinator|librarian|engagement|supervisor|nurse)\b)/g,
];

/** Managers of a thing, not of people: such a title does not say how senior the person is. */
const ofThings =
  /\b(?:(?:product|project|program|programme|account|accounts|community|case|relationship|partner|partners|partnership|partnerships|campaign|content|brand|marketing|delivery|release|engagement|category|contract|contracts|vendor|event|events|client|clients|customer|success|renewals?|onboarding|implementation|channel|alliance|alliances|territory|portfolio|incident|asset|bid|proposal|grants?|deal desk|media|social media|seo|crm|lifecycle|growth|development|enablement|experience|communications|integration|change|care|property|leasing|office|risk|property|field|performance|outreach|ecommerce|e-commerce|acquisition|retention|strategy|research|data|compliance|privacy|credit|fund|wealth|private|education|sourcing|procurement|supplier|inventory|network|solutions?|advocacy|gtm|go-to-market|affiliate|influencer|publisher|cell therapy|operations program)\b[ /&-]*)+manager\b/;

const rungs: readonly [rung: Seniority, pattern: RegExp][] = [
  [
    'intern',
    /\b(?:intern|interns|internship|internships|co-?op|apprentice|apprenticeship|working student|werkstudent\w*|praktik(?:um|ant)\w*|stagiaire|stage|alternance|alternant|estagio|becario|pasantia|extern|externship|summer (?:analyst|associate|fellow))\b/,
  ],
  [
    'executive',
    /\b(?:chief(?: \w+){1,4} officer|chief \w+(?: \w+)? ?$|ceo|cto|cfo|coo|cmo|cro|cpo|ciso|cio|chro|cco|evp|svp|avp|vp|vice president|(?<!vice )president|managing director|executive director|co-?founder|founder)\b/,
  ],
  [
    'director',
    /\b(?:director|directeur|directrice|head|global head)\b(?! (?:chef|coach|teacher|nurse|start))/,
  ],
  [
    'manager',
    /\b(?:manager|mgr|general manager|store manager|engineering manager|group product manager|managing|gerente|responsable|abteilungsleiter\w*)\b/,
  ],
  [
    'staff',
    /\b(?:staff|principal|distinguished|fellow|sr\.? staff|member of technical staff \(?senior|senior staff)\b/,
  ],
  [
    'lead',
    /\b(?:lead|leader|supervisor|foreman|forewoman|team ?lead|teamleiter\w*|captain|superintendent|keyholder)\b/,
  ],
  ['senior', /\b(?:senior|seniors|sr|snr|expert|iii|pleno\/senior)\b|\bl5\b/],
  ['mid', /\b(?:mid|mid-?level|mid-?senior|intermediate|experienced|ii|pleno|middle|associate ii)\b|\bl4\b/],
  [
    'junior',
    /\b(?:junior|jr|jnr|entry[- ]level|entry|new[- ]?grad(?:uate)?s?|graduate|graduates|early[- ]career|early careers|university grad|trainee|i|campus|college grad|fresher)\b|\bassociate (?:\w+ ){0,2}(?:engineer|developer|scientist|designer|product manager|analyst|architect|consultant|researcher)\b|\bl3\b/,
  ],
];

const firstOf = new Map<string, Seniority | null>();

/**
 * The rung that a title names; `null` where it names none, which is most often a role of the middle. Someone who leads
 * others is placed by that word ("Senior Manager" manages), someone who does not by the first word that tells.
 */
export function seniorityOf(title: string): Seniority | null {
  const known = firstOf.get(title);
  if (known !== undefined) return known;
  const rung = read(title);
  if (firstOf.size > 50_000) firstOf.clear();
  firstOf.set(title, rung);
  return rung;
}

function read(title: string): Seniority | null {
  let words = title.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[_|]/g, ' ');
  words = withoutStarters(words);
  for (const pattern of notRungs) words = words.replaceAll(pattern, ' ');
  if (ofThings.test(words)) words = words.replaceAll(/\bmanager\b/g, ' ');
  const found = rungs.filter(([, pattern]) => pattern.test(words)).map(([rung]) => rung);
  const [top] = found;
  if (top === undefined) return null;
  if (top === 'junior' && /\bi\b/.test(words) && !/\bi ?$|\bi[ ,(-]/.test(words)) return null;
  return top === 'staff' || top === 'lead' ? ladder(words, found) : top;
}

/** "Senior Staff" is staff; "Junior Lead" and "Associate Principal" too are placed by the higher word. */
function ladder(words: string, found: readonly Seniority[]): Seniority {
  if (found.includes('staff') && found.includes('lead'))
    return words.search(/\b(?:staff|principal)\b/) < words.search(/\blead\b/) ? 'staff' : 'lead';
  return found[0]!;
}
