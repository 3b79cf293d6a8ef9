import { type NumberWords, sumOfWords } from './words-of.ts';

const units: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  octante: 80,
  huitante: 80,
  huitantaine: 80,
  nonante: 90,
  quatrevingt: 80,
  cent: 100,
  cents: 100,
};
const rounds: Readonly<Record<string, number>> = {
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
  millier: 1000,
};
const word = `(?:quatre-vingts?|${Object.keys(units)
  .filter((w) => w !== 'un' && w !== 'une' && w !== 'quatrevingt')
  .join('|')}|mille)`;

function numberIn(words: string): number | null {
  const plain = words.toLowerCase().replace(/quatre[- ]vingts?/g, 'quatrevingt');
  const round = /^une? (\p{L}+)$/u.exec(plain);
  if (round && rounds[round[1]!] !== undefined) return rounds[round[1]!]!;
  if (/^un$/.test(plain)) return 1;
  const tokens = plain.split(/[ -]+/).filter((w) => w !== 'et' && w !== '');
  return sumOfWords(tokens, units, new Set(['mille']));
}

export const frenchNumbers: NumberWords = {
  run: `(?:une? (?:${Object.keys(rounds).join('|')})(?! de (?:minutes|jours))|${word}(?:(?:[ -](?:et[ -])?)(?:${word}|une?(?![\\p{L}])))*|un(?= (?:million|milliard)))`,
  valueOf: numberIn,
  scales: {
    mille: 1e3,
    million: 1e6,
    millions: 1e6,
    mln: 1e6,
    m: 1e6,
    milliard: 1e9,
    milliards: 1e9,
    md: 1e9,
    mds: 1e9,
    mrd: 1e9,
    k: 1e3,
  },
  parts: [
    ['la moitié', 0.5],
    ['deux tiers', 2 / 3],
    ['(?:un|le) tiers', 1 / 3],
    ['trois quarts', 0.75],
    ['(?:un|le) quart(?! d.heure)', 0.25],
    ['(?:un|le) cinquième', 0.2],
    ['deux cinquièmes', 0.4],
    ['(?:un|le) sixième', 1 / 6],
    ['(?:un|le) septième', 1 / 7],
    ['(?:un|le) huitième', 0.125],
    ['(?:un|le) dixième', 0.1],
  ],
  multiples: [
    [
      'doubl(?:é|ée|és|ées|er|era|eront|e|ent|ait|ement)|deux fois (?:plus|moins)|multipli\\p{L}+ par deux',
      2,
    ],
    ['tripl(?:é|ée|és|ées|er|era|e|ent|ement)|trois fois plus|multipli\\p{L}+ par trois', 3],
    ['quadrupl\\p{L}+|quatre fois plus|multipli\\p{L}+ par quatre', 4],
    ['multipli\\p{L}+ par cinq|cinq fois plus', 5],
    ['multipli\\p{L}+ par dix|dix fois plus', 10],
    ['divis\\p{L}+ par deux', 0.5],
    ['divis\\p{L}+ par trois', 1 / 3],
  ],
  oddsOf: 'sur',
  percent: 'pour cent',
  points: 'points? de pourcentage|points?(?= (?:de|par rapport|en))',
  currencies: {
    euros: 'EUR',
    euro: 'EUR',
    francs: 'CHF',
    'francs suisses': 'CHF',
    dollars: 'USD',
    'dollars canadiens': 'CAD',
    livres: 'GBP',
    'livres sterling': 'GBP',
    yens: 'JPY',
    dirhams: 'MAD',
    dinars: 'TND',
    'francs cfa': 'XOF',
  },
  atMost:
    "jusqu'à|jusqu'a|au plus|au maximum|tout au plus|moins de|pas plus de|un maximum de|maximum|le plafond de|plafonné\\p{L}* à|dans la limite de|sous la barre des?",
  atLeast:
    'au moins|plus de|au minimum|pas moins de|un minimum de|minimum|supérieur\\p{L}* à|dépass\\p{L}+|au-delà de|bien plus de',
  about:
    "environ|près de|quelque|autour de|à peu près|presque|aux alentours de|de l'ordre de|approximativement|une? petite?|un peu (?:plus|moins) de|à peine|grosso modo|avoisin\\p{L}+",
  atMostAfter: 'au maximum|maximum|au plus|tout au plus|ou moins|maxi',
  atLeastAfter: 'au minimum|minimum|au moins|ou plus|et plus',
  aboutAfter: 'environ|à peu près',
  between: 'entre',
  and: 'et',
  to: 'à|-',
  durations: [
    ['mois', 'months'],
    ['semaines?', 'weeks'],
    ['jours?', 'days'],
  ],
};
