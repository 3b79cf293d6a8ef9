/** Words and letters that multiply the number before them. Case matters for the single letters. */
const scales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  millions: 1e6,
  billion: 1e9,
  billions: 1e9,
  trillion: 1e12,
  lakh: 1e5,
  lakhs: 1e5,
  crore: 1e7,
  crores: 1e7,
  k: 1e3,
  K: 1e3,
  m: 1e6,
  M: 1e6,
  mn: 1e6,
  mm: 1e6,
  mln: 1e6,
  mio: 1e6,
  Mio: 1e6,
  'Mio.': 1e6,
  'mio.': 1e6,
  bn: 1e9,
  b: 1e9,
  B: 1e9,
  tn: 1e12,
  mrd: 1e9,
  Mrd: 1e9,
  'Mrd.': 1e9,
  Md: 1e9,
  Mds: 1e9,
  md: 1e9,
  Tsd: 1e3,
  'Tsd.': 1e3,
  tausend: 1e3,
  Tausend: 1e3,
  million_de: 1e6,
  Millionen: 1e6,
  Million: 1e6,
  Milliarden: 1e9,
  Milliarde: 1e9,
  milliards: 1e9,
  milliard: 1e9,
  mille: 1e3,
  mil: 1e3,
  millones: 1e6,
  millón: 1e6,
  milhões: 1e6,
  milhão: 1e6,
  bilhões: 1e9,
  bilhão: 1e9,
  mila: 1e3,
  milioni: 1e6,
  milione: 1e6,
  miliardi: 1e9,
  miliardo: 1e9,
  bi: 1e9,
  mi: 1e6,
  triliun: 1e12,
  miliar: 1e9,
  juta: 1e6,
  千: 1e3,
  万: 1e4,
  億: 1e8,
  亿: 1e8,
  兆: 1e12,
};

const long = Object.keys(scales)
  .filter((w) => w.length > 1 && !w.includes('_'))
  .sort((a, b) => b.length - a.length)
  .map((w) => w.replace('.', '\\.'));

export const scaleSource: string = `(?: ?(?:mil millones|mil milhões)(?![\\p{L}])|[ -]?(?:${long.join('|')})(?![\\p{L}\\p{N}])| ?[千万億亿兆]|[kKmMbB](?![\\p{L}\\p{N}])| [mM](?=€))`;

export function valueOfScale(word: string): number {
  const trimmed = word.replace(/^[ -]+/, '');
  if (trimmed.startsWith('mil m')) return 1e9;
  return scales[trimmed] ?? scales[trimmed.toLowerCase()] ?? 1;
}
