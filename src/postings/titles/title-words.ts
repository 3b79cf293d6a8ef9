/** What a short form in a title stands for, where it stands for one thing only. */
const longForms: Readonly<Record<string, string>> = {
  sr: 'senior',
  snr: 'senior',
  jr: 'junior',
  jnr: 'junior',
  mgr: 'manager',
  mngr: 'manager',
  asst: 'assistant',
  assist: 'assistant',
  exec: 'executive',
  eng: 'engineer',
  engr: 'engineer',
  dev: 'developer',
  admin: 'administrator',
  acct: 'account',
  acc: 'account',
  tech: 'technician',
  rep: 'representative',
  dir: 'director',
  vp: 'vice president',
  svp: 'senior vice president',
  evp: 'executive vice president',
  hr: 'human resources',
  qa: 'quality assurance',
  qc: 'quality control',
  it: 'information technology',
  ml: 'machine learning',
  ai: 'artificial intelligence',
  ux: 'user experience',
  ui: 'user interface',
  pm: 'project manager',
  swe: 'software engineer',
  sde: 'software engineer',
  sdet: 'software test engineer',
  sre: 'site reliability engineer',
  devops: 'development operations',
  fe: 'frontend',
  be: 'backend',
  r: 'research',
  ops: 'operations',
  bd: 'business development',
  sdr: 'sales development representative',
  bdr: 'business development representative',
  csm: 'customer success manager',
  ae: 'account executive',
  ceo: 'chief executive officer',
  cfo: 'chief financial officer',
  cto: 'chief technology officer',
  coo: 'chief operating officer',
  ciso: 'chief information security officer',
};

const noise = new Set(
  'a an and as at by for from in of on or the to with x urgent urgently hiring vacancy vacancies job jobs wanted needed required position opening male female only m f d w mfd mwd wfh'.split(
    ' ',
  ),
);

/**
 * The words of a title that name the work: small letters, marks gone, short forms written out, plurals made single, noise
 * left out. "Sr. SWE (m/f/d)" gives senior, software, engineer.
 */
export function titleWords(title: string): readonly string[] {
  const split = title
    .normalize('NFKC')
    .replace(/([a-z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .replace(/\br ?& ?d\b/g, 'research development')
    .replace(/\bfront[ -]end\b/g, 'frontend')
    .replace(/\bback[ -]end\b/g, 'backend')
    .replace(/\bfull[ -]stack\b/g, 'fullstack')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()
    .split(' ');
  return split
    .filter((word) => word !== '' && !noise.has(word) && !/^\d+$/.test(word))
    .flatMap((word) => longForm(word) ?? longForm(single(word)) ?? [single(word)]);
}

function longForm(word: string): readonly string[] | undefined {
  return Object.hasOwn(longForms, word) ? longForms[word]!.split(' ') : undefined;
}

function single(word: string): string {
  if (word.length < 4 || /(?:ss|us|is|ics)$/.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '');
}
