/** Where a legal form is used; `*`: in so many countries that it tells nothing. */
type Where = string;

/**
 * Legal forms as their letters only, and the countries that use them. Sources: the ISO 20275 list of entity legal forms
 * (GLEIF) and the companies acts of the countries named; spellings with and without stops are one form.
 */
const forms: Readonly<Record<string, Where>> = {
  ...{
    inc: 'US CA PH',
    incorporated: 'US CA PH',
    corp: 'US CA JP KR TW PH',
    corporation: 'US CA JP KR TW PH',
  },
  ...{ co: '*', company: '*', llc: 'US AE', llp: 'US GB IN', lp: 'US GB CA', pc: 'US', pllc: 'US', na: 'US' },
  ...{ ltd: '*', limited: '*', plc: 'GB IE', ulc: 'CA IE', cic: 'GB', dac: 'IE', ltee: 'CA', ltée: 'CA' },
  ...{
    ptyltd: 'AU ZA',
    pty: 'AU ZA',
    pteltd: 'SG',
    pte: 'SG',
    pvtltd: 'IN PK',
    privatelimited: 'IN SG',
    pvt: 'IN PK',
  },
  ...{
    sdnbhd: 'MY',
    bhd: 'MY',
    berhad: 'MY',
    tbk: 'ID',
    coltd: 'CN JP KR TW TH',
    kk: 'JP',
    gk: 'JP',
    pcl: 'TH',
  },
  ...{
    gmbh: 'DE AT CH',
    mbh: 'DE AT',
    ag: 'DE AT CH',
    kg: 'DE AT',
    kgaa: 'DE',
    ohg: 'DE AT',
    ug: 'DE',
    eg: 'DE',
    ev: 'DE',
  },
  ...{
    gmbhcokg: 'DE AT',
    gmbhcokgaa: 'DE',
    agcokg: 'DE',
    agcokgaa: 'DE',
    secokgaa: 'DE',
    sekgaa: 'DE',
    cokg: 'DE AT',
  },
  ...{
    se: 'EU',
    sce: 'EU',
    sa: 'FR ES BE CH LU PT BR GR PL MX AR CL',
    sas: 'FR CO',
    sasu: 'FR',
    sarl: 'FR LU CH',
    sca: 'FR LU',
    snc: 'FR IT',
    sci: 'FR',
    eurl: 'FR',
  },
  ...{
    spa: 'IT CL',
    srl: 'IT ES RO BE AR MX',
    srls: 'IT',
    sapa: 'IT',
    sl: 'ES',
    slu: 'ES',
    sau: 'ES',
    sll: 'ES',
  },
  ...{
    sadecv: 'MX',
    sabdecv: 'MX',
    sapidecv: 'MX',
    sderl: 'MX',
    sderldecv: 'MX',
    ltda: 'BR CL CO PT',
    eireli: 'BR',
    lda: 'PT',
    sgps: 'PT',
  },
  ...{ nv: 'NL BE', bv: 'NL BE', bvba: 'BE', cv: 'NL BE', vof: 'NL', sprl: 'BE', asbl: 'BE LU' },
  ...{
    ab: 'SE FI',
    publ: 'SE',
    hb: 'SE',
    oy: 'FI',
    oyj: 'FI',
    ky: 'FI',
    oyab: 'FI',
    asa: 'NO',
    as: 'NO DK CZ SK EE TR',
    aps: 'DK',
    is: 'DK',
    amba: 'DK',
    ehf: 'IS',
    hf: 'IS',
  },
  ...{
    spzoo: 'PL',
    spj: 'PL',
    spk: 'PL',
    sro: 'CZ SK',
    spolsro: 'CZ SK',
    kft: 'HU',
    zrt: 'HU',
    nyrt: 'HU',
    bt: 'HU',
  },
  ...{
    doo: 'SI HR RS BA ME',
    dd: 'SI HR BA',
    ad: 'BG RS',
    ood: 'BG',
    eood: 'BG',
    ead: 'BG',
    uab: 'LT',
    sia: 'LV',
    ou: 'EE',
    oü: 'EE',
  },
  ...{
    ooo: 'RU',
    oao: 'RU',
    pao: 'RU',
    zao: 'RU',
    ao: 'RU',
    jsc: 'RU KZ VN',
    pjsc: 'RU AE',
    ojsc: 'RU',
    aş: 'TR',
    ltdsti: 'TR',
    ltdşti: 'TR',
    ae: 'GR',
    epe: 'GR',
  },
  ...{
    ооо: 'RU',
    оао: 'RU',
    пао: 'RU',
    зао: 'RU',
    ао: 'RU',
    有限公司: 'CN',
    股份有限公司: 'CN',
    有限责任公司: 'CN',
    株式会社: 'JP',
    合同会社: 'JP',
    주식회사: 'KR',
  },
};

/** Short forms that are also ordinary words or parts of names: read as forms only when written in capitals or with stops. */
const guarded: ReadonlySet<string> = new Set(
  'spa as is ab ag sa se sas nv bv ad sia ae bt eg ev hf is kg kk gk lda na ou pc sl sci snc cv dd ky hb ug sca sau'.split(
    ' ',
  ),
);

/** Words of many languages that say "a group of companies" and nothing about which. */
export const groupWords: ReadonlySet<string> = new Set(
  'group groupe grupo gruppo gruppe groep grupa gruppen koncern konzern concern konsern holding holdings company companies the'.split(
    ' ',
  ),
);

/** The countries of a legal form, or null where the letters are none; `written` is how it stands in the name. */
export function formOf(letters: string, written: string): Where | null {
  const where = Object.hasOwn(forms, letters) ? forms[letters]! : null;
  if (where === null || !guarded.has(letters)) return where;
  const dotted = /[./]/.test(written);
  const capitals = written === written.toUpperCase() && written !== written.toLowerCase();
  return dotted || capitals || (letters === 'spa' && written === 'SpA') ? where : null;
}

/** Whether two sets of legal forms could be of one company: they share a country, or either tells nothing. */
export function formsAgree(a: readonly Where[], b: readonly Where[]): boolean {
  const told = (list: readonly Where[]): readonly Where[] =>
    list.filter((where) => where !== '*' && where !== 'EU');
  const [x, y] = [told(a), told(b)];
  if (x.length === 0 || y.length === 0) return true;
  const countries = new Set(x.flatMap((where) => where.split(' ')));
  return y.some((where) => where.split(' ').some((country) => countries.has(country)));
}
