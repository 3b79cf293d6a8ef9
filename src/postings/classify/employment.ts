import type { EmploymentType } from '../../core/index.ts';

/** Phrases by which a text says what kind of employment this role is; the first kind that is found decides. */
export const employmentCues: readonly {
  readonly type: EmploymentType;
  readonly phrases: readonly string[];
}[] = [
  {
    type: 'intern',
    phrases: split(
      'this internship|the internship|your internship|paid internship|month internship|week internship|summer internship|internship program|internship role|as an intern|is an internship|our internship',
    ),
  },
  {
    type: 'contract',
    phrases: split(
      'contract role|contract position|contract basis|contract opportunity|contract engagement|freelance role|freelance position|freelance opportunity|freelance basis|remote freelance|contract-to-hire|contract to hire|freelance project|as a freelancer|as a freelance|month contract|months contract|this is a contract|fixed-term contract|job type: contract|employment type: contract|type: contract|full-time or part-time hours, contract role|contractor role|contractor position',
    ),
  },
  {
    type: 'temporary',
    phrases: split(
      'temporary role|temporary position|seasonal role|seasonal position|this is a temporary|type: temporary',
    ),
  },
  {
    type: 'part-time',
    phrases: split(
      'part-time role|part-time position|part-time job|part-time basis|part-time opportunity|this is a part-time|type: part-time|job type: part-time|employment type: part-time|status: part-time|schedule: part-time|this part-time',
    ),
  },
  {
    type: 'full-time',
    phrases: split(
      'full-time role|full-time position|full-time job|full-time basis|full-time opportunity|this is a full-time|type: full-time|job type: full-time|employment type: full-time|status: full-time|this full-time|a full-time|full-time permanent|permanent full-time|full-time, permanent|full-time employment|full-time salaried|full-time, exempt|full-time exempt|full-time (40|full-time employee|as a full-time|our full-time|full-time hire|full-time offer|full-time salary|full-time, on|full-time, in|full-time remote|full-time on-site|full-time onsite|full-time and|full-time.|(full-time)|full-time, remote|full-time hours|full-time schedule|work full-time|working full-time|full-time team|full-time,|full-time compensation|full-time contributor|commitment: full-time|full-time/permanent|full-time base|40 hours per week|unbefristet|vollzeit|cdi',
    ),
  },
];

function split(phrases: string): readonly string[] {
  return phrases.split('|');
}

const titled: readonly [EmploymentType, RegExp][] = [
  [
    'intern',
    /\b(?:intern|interns|internship|internships|co-?op|apprentice(?:ship)?|werkstudent\w*|working student|praktik(?:um|ant)\w*|stagiaire|alternan(?:ce|t))\b/,
  ],
  ['part-time', /\bpart[- ]time\b|\bteilzeit\b/],
  ['temporary', /\b(?:temporary|temp|seasonal|per diem|prn|maternity cover|parental leave cover)\b(?!-)/],
  [
    'contract',
    /(?:^|[^a-z] *)(?:\(|- |, )(?:[\w-]+ )*(?:contract|contractor|freelance|contract[- ]to[- ]hire|fixed[- ]term(?: contract)?|ftc)\b(?! (?:manager|administ|special|analyst|negotiat|counsel|law|lifecycle|operations|engineer|management|developer|audit))|\b(?:freelancer?|independent contractor|contract[- ]to[- ]hire|1099|fixed[- ]term)\b|^contract (?!manag|admin|special|analyst|negot|counsel|law|lifecycle|operations|engineer|research|manufact)|\b\d+[- ]months? (?:contract|ftc)\b/,
  ],
  ['full-time', /\bfull[- ]time\b|\bvollzeit\b/],
];

/** The kind of employment that a title names; `null` where it names none. "Internal" is no intern. */
export function employmentInTitle(title: string): EmploymentType | null {
  const words = title.toLowerCase();
  if (/\bfull[- ]time\b.*\bpart[- ]time\b|\bpart[- ]time\b.*\bfull[- ]time\b/.test(words)) return null;
  return titled.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** The kind that the cues of a text tell; where full and part time are both offered, neither is told. */
export function employmentOfCues(found: ReadonlySet<EmploymentType>): EmploymentType | null {
  if (found.has('part-time') && found.has('full-time')) return found.has('contract') ? 'contract' : null;
  return employmentCues.find(({ type }) => found.has(type))?.type ?? null;
}
