import type { NumberWords } from './words-of.ts';

const units: Readonly<Record<string, number>> = {
  ein: 1,
  eins: 1,
  eine: 1,
  einem: 1,
  einer: 1,
  zwei: 2,
  zwo: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
  zwanzig: 20,
  dreißig: 30,
  dreissig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
};
const digit = 'ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun';
const teen = 'zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn';
const ten = 'zwanzig|dreißig|dreissig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig';
const below = `(?:(?:(?:${digit})und)?(?:${ten})|${teen}|${digit})`;
const hundreds = `(?:(?:${teen}|${digit})?hundert(?:und)?${below}?)`;
const alone = `(?:(?:${digit})und(?:${ten})|${ten}|${teen}|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun)`;

/** "eintausendzweihundert", "zweitausend", "dreihundertfünfzig", "zwölf", "einundzwanzig". */
function numberIn(words: string): number | null {
  const word = words.toLowerCase();
  if (word === 'dutzend' || word === 'ein dutzend') return 12;
  const dozens = /^(\S+) dutzend$/.exec(word);
  if (dozens) return (units[dozens[1]!] ?? Number.NaN) * 12;
  if (/^eine? (?=million|milliarde)/.test(word)) return 1;
  const [high, low] = word.includes('tausend')
    ? [word.slice(0, word.indexOf('tausend')), word.slice(word.indexOf('tausend') + 7)]
    : [null, word];
  const top = high === null ? 0 : high === '' ? 1 : belowThousand(high);
  const rest = low === '' ? 0 : belowThousand(low.replace(/^und/, ''));
  return top === null || rest === null ? null : top * 1000 + rest;
}

function belowThousand(word: string): number | null {
  const at = word.indexOf('hundert');
  if (at < 0) return belowHundred(word);
  const top = at === 0 ? 1 : belowHundred(word.slice(0, at));
  const rest = word.slice(at + 7).replace(/^und/, '');
  const low = rest === '' ? 0 : belowHundred(rest);
  return top === null || low === null ? null : top * 100 + low;
}

function belowHundred(word: string): number | null {
  const known = units[word];
  if (known !== undefined) return known;
  const joined = /^(\p{L}+?)und(\p{L}+)$/u.exec(word);
  if (!joined) return null;
  const one = units[joined[1]!];
  const tens = units[joined[2]!];
  return one === undefined || tens === undefined ? null : one + tens;
}

export const germanNumbers: NumberWords = {
  run: `(?:(?:${hundreds}|${below})?tausend(?:und)?(?:${hundreds}|${below})?|${hundreds}|(?:(?:ein|zwei|drei|vier|fünf) )?dutzend|${alone}|eine?(?= (?:million|milliarde)))`,
  valueOf: numberIn,
  scales: {
    tausend: 1e3,
    'tsd.': 1e3,
    tsd: 1e3,
    million: 1e6,
    millionen: 1e6,
    'mio.': 1e6,
    mio: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    'mrd.': 1e9,
    mrd: 1e9,
    billion: 1e12,
    billionen: 1e12,
  },
  parts: [
    ['(?:die|der|zur) (?:knappe |gute )?hälfte', 0.5],
    ['zwei drittel[n]?', 2 / 3],
    ['(?:ein|einem|das|jenes) drittel', 1 / 3],
    ['drei viertel[n]?', 0.75],
    ['(?:ein|einem|das) viertel', 0.25],
    ['zwei fünftel[n]?', 0.4],
    ['drei fünftel[n]?', 0.6],
    ['vier fünftel[n]?', 0.8],
    ['(?:ein|einem) fünftel', 0.2],
    ['(?:ein|einem) sechstel', 1 / 6],
    ['(?:ein|einem) siebtel', 1 / 7],
    ['(?:ein|einem) achtel', 0.125],
    ['(?:ein|einem) neuntel', 1 / 9],
    ['(?:ein|einem) zehntel', 0.1],
    ['jede[rsnm]? zweite[rsn]?', 0.5],
    ['jede[rsnm]? dritte[rsn]?', 1 / 3],
    ['jede[rsnm]? vierte[rsn]?', 0.25],
    ['jede[rsnm]? fünfte[rsn]?', 0.2],
    ['jede[rsnm]? sechste[rsn]?', 1 / 6],
    ['jede[rsnm]? siebte[rsn]?', 1 / 7],
    ['jede[rsnm]? achte[rsn]?', 0.125],
    ['jede[rsnm]? zehnte[rsn]?', 0.1],
  ],
  multiples: [
    ['verdoppel\\p{L}*|doppelt so|das doppelte|zweimal so', 2],
    ['verdreifach\\p{L}*|dreimal so|das dreifache', 3],
    ['vervierfach\\p{L}*|viermal so|das vierfache', 4],
    ['verfünffach\\p{L}*|fünfmal so|das fünffache', 5],
    ['verzehnfach\\p{L}*|zehnmal so|das zehnfache', 10],
    ['halbier\\p{L}*', 0.5],
  ],
  oddsOf: 'von|aus',
  percent: 'prozent|v\\.h\\.',
  points: 'prozentpunkte?n?',
  currencies: {
    euro: 'EUR',
    euros: 'EUR',
    franken: 'CHF',
    'schweizer franken': 'CHF',
    dollar: 'USD',
    'us-dollar': 'USD',
    pfund: 'GBP',
    'pfund sterling': 'GBP',
    kronen: 'SEK',
    yen: 'JPY',
    yuan: 'CNY',
    zloty: 'PLN',
  },
  atMost:
    'bis zu|bis maximal|höchstens|maximal|nicht mehr als|weniger als|unter|allenfalls|maximum von|obergrenze von|insgesamt bis zu',
  atLeast:
    'mindestens|mehr als|über|wenigstens|nicht weniger als|gut über|deutlich mehr als|weit mehr als|deutlich über|jenseits von|übersteigt',
  about:
    'rund|etwa|circa|ca\\.|zirka|ungefähr|knapp|gut|fast|nahezu|annähernd|beinahe|an die|um die|geschätzte?n?|schätzungsweise|in etwa|grob',
  atMostAfter: 'oder weniger|als obergrenze|maximal|höchstens',
  atLeastAfter: 'oder mehr|und mehr|aufwärts|plus',
  aboutAfter: 'oder so|in etwa',
  between: 'zwischen',
  and: 'und',
  to: 'bis|bis zu',
  durations: [
    ['monatsgehält(?:er|ern)?|monatsgehalt|monatslöhne?n?|bruttomonatsgehält\\p{L}+', 'months'],
    ['wochenlöhne?|wochengehälter', 'weeks'],
    ['monate?n?', 'months'],
    ['wochen?', 'weeks'],
    ['tage?n?', 'days'],
  ],
};
