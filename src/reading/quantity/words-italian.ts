import type { NumberWords } from './words-of.ts';

const units: Readonly<Record<string, number>> = {
  un: 1,
  uno: 1,
  una: 1,
  due: 2,
  tre: 3,
  tré: 3,
  quattro: 4,
  cinque: 5,
  sei: 6,
  sette: 7,
  otto: 8,
  nove: 9,
  dieci: 10,
  undici: 11,
  dodici: 12,
  tredici: 13,
  quattordici: 14,
  quindici: 15,
  sedici: 16,
  diciassette: 17,
  diciotto: 18,
  diciannove: 19,
};
const tens: Readonly<Record<string, number>> = {
  venti: 20,
  trenta: 30,
  quaranta: 40,
  cinquanta: 50,
  sessanta: 60,
  settanta: 70,
  ottanta: 80,
  novanta: 90,
};
const rounds: Readonly<Record<string, number>> = {
  decina: 10,
  dozzina: 12,
  quindicina: 15,
  ventina: 20,
  trentina: 30,
  quarantina: 40,
  cinquantina: 50,
  centinaio: 100,
  migliaio: 1000,
};
const digit = 'due|tre|tré|quattro|cinque|sei|sette|otto|nove';
const teen = 'dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove';
const ten = 'vent|trent|quarant|cinquant|sessant|settant|ottant|novant';
const below = `(?:(?:${ten})(?:[ia](?:${digit}|uno)?|uno?|otto)|${teen}|${digit}|uno)`;
const hundreds = `(?:(?:${digit})?cento(?:${below})?)`;

/** "duemila", "milleduecento", "centocinquanta", "trecentoventi", "ventotto". */
function numberIn(words: string): number | null {
  const plain = words.toLowerCase();
  const round = /^una? ?(?:mezza )?(\p{L}+)$/u.exec(plain);
  if (round && rounds[round[1]!] !== undefined) return rounds[round[1]!]! * (/mezza/.test(plain) ? 0.5 : 1);
  const word = plain.replace(/ /g, '');
  const thousand = /^(\p{L}*?)mil(?:le|a)(\p{L}*)$/u.exec(word);
  if (!thousand) return belowThousand(word);
  const top = thousand[1] === '' ? 1 : belowThousand(thousand[1]!);
  const low = thousand[2] === '' ? 0 : belowThousand(thousand[2]!);
  return top === null || low === null ? null : top * 1000 + low;
}

function belowThousand(word: string): number | null {
  const at = word.indexOf('cento');
  if (at < 0) return belowHundred(word);
  const top = at === 0 ? 1 : units[word.slice(0, at)];
  const rest = word.slice(at + 5);
  const low = rest === '' ? 0 : belowHundred(rest);
  return top === undefined || low === null ? null : top * 100 + low;
}

function belowHundred(word: string): number | null {
  if (units[word] !== undefined) return units[word]!;
  for (const [name, value] of Object.entries(tens)) {
    if (word === name) return value;
    const stem = name.slice(0, -1);
    if (!word.startsWith(stem)) continue;
    const rest = word.startsWith(name) ? word.slice(name.length) : word.slice(stem.length);
    const one = units[rest];
    if (one !== undefined && one < 10) return value + one;
  }
  return null;
}

export const italianNumbers: NumberWords = {
  run: `(?:un(?:a|') ?(?:mezza )?(?:${Object.keys(rounds).join('|')})|un (?:centinaio|migliaio)|(?:${hundreds}|${below})?mil(?:a|le)(?:${hundreds}|${below})?|${hundreds}|${below}|un(?= (?:milione|miliardo)))`,
  valueOf: (words) => (/^un$/i.test(words) ? 1 : numberIn(words)),
  scales: {
    mila: 1e3,
    mille: 1e3,
    milione: 1e6,
    milioni: 1e6,
    mln: 1e6,
    miliardo: 1e9,
    miliardi: 1e9,
    mld: 1e9,
    m: 1e6,
  },
  parts: [
    ['la metà|metà', 0.5],
    ['due terzi', 2 / 3],
    ['(?:un|il) terzo', 1 / 3],
    ['tre quarti', 0.75],
    ["(?:un|il) quarto(?! d'ora)", 0.25],
    ['(?:un|il) quinto', 0.2],
    ['due quinti', 0.4],
    ['(?:un|il) sesto', 1 / 6],
    ['(?:un|il) settimo', 1 / 7],
    ["un ottavo|l'ottavo", 0.125],
    ['(?:un|il) decimo', 0.1],
  ],
  multiples: [
    ['raddoppi\\p{L}+|il doppio|due volte', 2],
    ['triplic\\p{L}+|il triplo|tre volte', 3],
    ['quadruplic\\p{L}+|quattro volte', 4],
    ['decuplic\\p{L}+|dieci volte', 10],
    ['dimezz\\p{L}+', 0.5],
  ],
  oddsOf: 'su|ogni',
  percent: 'per cento',
  points: 'punti percentuali|punto percentuale|punti',
  currencies: {
    euro: 'EUR',
    dollari: 'USD',
    sterline: 'GBP',
    'franchi svizzeri': 'CHF',
    franchi: 'CHF',
    yen: 'JPY',
  },
  atMost:
    'fino a|fino ad|al massimo|al più|non più di|meno di|un massimo di|massimo|sotto i|sotto le|un tetto di|inferiore a|entro un tetto di',
  atLeast:
    'almeno|più di|oltre|non meno di|un minimo di|minimo|sopra i|sopra le|superiore a|super\\p{L}+ (?:i|le)',
  about:
    "circa|quasi|all'incirca|intorno a|attorno a|intorno ai|attorno ai|approssimativamente|poco più di|poco meno di|pressoché|grosso modo|qualcosa come|sfior\\p{L}+ (?:i|le)",
  atMostAfter: 'al massimo|massimo|o meno',
  atLeastAfter: 'almeno|o più|minimo|come minimo',
  aboutAfter: "circa|all'incirca",
  between: 'tra|fra',
  and: 'e|ed',
  to: 'a|-|ai|alle',
  durations: [
    ['mensilità|mesi|mese', 'months'],
    ['settiman[ae]', 'weeks'],
    ['giorn[oi]', 'days'],
  ],
};
