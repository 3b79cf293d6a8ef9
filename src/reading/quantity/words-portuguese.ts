import { type NumberWords, sumOfWords } from './words-of.ts';

const units: Readonly<Record<string, number>> = {
  um: 1,
  uma: 1,
  dois: 2,
  duas: 2,
  três: 3,
  quatro: 4,
  cinco: 5,
  seis: 6,
  sete: 7,
  oito: 8,
  nove: 9,
  dez: 10,
  onze: 11,
  doze: 12,
  treze: 13,
  catorze: 14,
  quatorze: 14,
  quinze: 15,
  dezesseis: 16,
  dezasseis: 16,
  dezessete: 17,
  dezassete: 17,
  dezoito: 18,
  dezenove: 19,
  dezanove: 19,
  vinte: 20,
  trinta: 30,
  quarenta: 40,
  cinquenta: 50,
  sessenta: 60,
  setenta: 70,
  oitenta: 80,
  noventa: 90,
  cem: 100,
  cento: 100,
  duzentos: 200,
  duzentas: 200,
  trezentos: 300,
  trezentas: 300,
  quatrocentos: 400,
  quatrocentas: 400,
  quinhentos: 500,
  quinhentas: 500,
  seiscentos: 600,
  seiscentas: 600,
  setecentos: 700,
  setecentas: 700,
  oitocentos: 800,
  oitocentas: 800,
  novecentos: 900,
  novecentas: 900,
};
const rounds: Readonly<Record<string, number>> = {
  dezena: 10,
  dúzia: 12,
  vintena: 20,
  centena: 100,
  milhar: 1000,
};
const word = `(?:${Object.keys(units)
  .filter((w) => !/^uma?$/.test(w))
  .sort((a, b) => b.length - a.length)
  .join('|')}|mil)`;

function numberIn(words: string): number | null {
  const plain = words.toLowerCase();
  const round = /^uma? (?:meia )?(\p{L}+)$/u.exec(plain);
  if (round && rounds[round[1]!] !== undefined) return rounds[round[1]!]! * (/meia/.test(plain) ? 0.5 : 1);
  if (/^um$/.test(plain)) return 1;
  return sumOfWords(
    plain.split(/ +/).filter((w) => w !== 'e'),
    units,
    new Set(['mil']),
  );
}

export const portugueseNumbers: NumberWords = {
  run: `(?:uma? (?:meia )?(?:${Object.keys(rounds).join('|')})|${word}(?: (?:e )?(?:${word}|uma?(?![\\p{L}])))*|um(?= (?:milhão|bilhão|bilião)))`,
  valueOf: numberIn,
  scales: {
    mil: 1e3,
    milhão: 1e6,
    milhões: 1e6,
    mi: 1e6,
    mln: 1e6,
    m: 1e6,
    bilhão: 1e9,
    bilhões: 1e9,
    bi: 1e9,
    'mil milhões': 1e9,
    trilhão: 1e12,
    trilhões: 1e12,
    tri: 1e12,
  },
  parts: [
    ['a metade|metade', 0.5],
    ['dois terços', 2 / 3],
    ['(?:um|o) terço|a terça parte', 1 / 3],
    ['três quartos', 0.75],
    ['(?:um|o) quarto|(?:a|uma) quarta parte', 0.25],
    ['(?:um|o) quinto|(?:a|uma) quinta parte', 0.2],
    ['(?:um|o) sexto', 1 / 6],
    ['(?:um|o) sétimo', 1 / 7],
    ['(?:um|o) oitavo', 0.125],
    ['(?:um|o) décimo|(?:a|uma) décima parte', 0.1],
  ],
  multiples: [
    ['duplic\\p{L}+|dobr(?:ou|aram|ar|ará|a|am|ado)|o dobro|duas vezes mais', 2],
    ['triplic\\p{L}+|o triplo|três vezes mais', 3],
    ['quadruplic\\p{L}+|quatro vezes mais', 4],
    ['dez vezes mais', 10],
    ['cair\\p{L}* pela metade|reduzi\\p{L}+ (?:a|à|pela) metade', 0.5],
  ],
  oddsOf: 'em cada|de cada|em|a cada',
  percent: 'por cento',
  points: 'pontos? percentua(?:is|l)|p\\.p\\.|pontos',
  currencies: {
    euros: 'EUR',
    euro: 'EUR',
    reais: 'BRL',
    real: 'BRL',
    dólares: 'USD',
    libras: 'GBP',
    francos: 'CHF',
    ienes: 'JPY',
    kwanzas: 'AOA',
    meticais: 'MZN',
  },
  atMost:
    'até|no máximo|ao máximo|não mais de|não mais que|menos de|um máximo de|máximo de|abaixo de|um teto de|inferior a|até um máximo de',
  atLeast:
    'pelo menos|ao menos|mais de|mais do que|no mínimo|não menos de|um mínimo de|acima de|superior a|ultrapass\\p{L}+ (?:os|as)|supera(?:m)?(?: os| as)?',
  about:
    'cerca de|quase|perto de|por volta de|aproximadamente|em torno de|à volta de|uns|umas|pouco mais de|pouco menos de|ao redor de|praticamente|rond\\p{L}+ (?:os|as)',
  atMostAfter: 'no máximo|ou menos|máximo',
  atLeastAfter: 'no mínimo|ou mais|pelo menos',
  aboutAfter: 'aproximadamente|mais ou menos',
  between: 'entre',
  and: 'e',
  to: 'a|-|até',
  durations: [
    ['salários?(?! mínimos?)|mensalidades|meses|mês', 'months'],
    ['semanas?', 'weeks'],
    ['dias?', 'days'],
  ],
};
