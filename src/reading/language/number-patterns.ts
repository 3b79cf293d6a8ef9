import type { NumberWords } from '../quantity/words-of.ts';

/** The expressions of one language's numbers, compiled once. */
export interface NumberPatterns {
  readonly words: NumberWords;
  readonly atom: RegExp;
  /** any part or multiple at all: most sentences have none */
  readonly anyPart: RegExp;
  readonly parts: readonly (readonly [RegExp, number])[];
  readonly multiples: readonly (readonly [RegExp, number])[];
  readonly odds: RegExp;
  readonly atMost: RegExp;
  readonly atLeast: RegExp;
  readonly about: RegExp;
  readonly after: readonly (readonly [RegExp, 'at-most' | 'at-least' | 'about'])[];
  readonly between: RegExp;
  readonly and: RegExp;
  readonly to: RegExp;
  readonly durations: readonly (readonly [RegExp, string])[];
}

const edge = '(?<![\\p{L}\\p{N}_])';
const stop = '(?![\\p{L}\\p{N}])';
const digits =
  "\\d{1,3}(?:[.,]\\d{3})+(?!\\d)(?:[.,]\\d{1,2}(?!\\d))?|\\d{1,3}(?: \\d{3})+(?!\\d)(?:,\\d+)?|\\d{1,3}(?:'\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?";
const signs = '(?:US|C|A|CA|AU|R|MX|Mex)?\\$|[€£¥]|(?:EUR|USD|CHF|GBP|BRL|MXN|Fr\\.)';
const article =
  "(?:(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|seiner|ihrer|seine|ihre|the|le|la|les|des|de|d'|du|un|une|ses|sa|l'|los|las|el|una|sus|su|il|lo|i|gli|delle|dei|degli|del|della|di|dello|uno|o|os|as|um|uma|dos|das|do|da|a|weiteren|weitere|autres|otros|otras|altri|altre|outros|outras|mais) ?){0,3}";

export function numberPatterns(words: NumberWords): NumberPatterns {
  const scale = any(Object.keys(words.scales));
  const currency = any(Object.keys(words.currencies));
  const lead = (source: string): RegExp =>
    new RegExp(`${edge}(?:${melted(source)})(?:\\s|(?<='))${article}$`, 'iu');
  const tail = (source: string): RegExp =>
    new RegExp(`^,?(?: [\\p{L}]+){0,2}? \\(?(?:${source})${stop}`, 'iu');
  return {
    words,
    atom: new RegExp(
      `(?:${edge}(?<cur>${signs}) ?)?${edge}(?:(?<num>${digits})|(?<word>${words.run})${stop})(?<scale> ?(?:${scale})(?=€|\\$|£)|[ -]?(?:${scale})${stop})?(?<plus>\\+)?(?: ?(?:(?<pts>(?:${words.points})${stop}|pp${stop})|(?<pct>%|(?:${words.percent})${stop})|(?<sign>€|£|\\$|(?:EUR|USD|CHF|GBP|MXN|BRL)${stop})|(?:(?:de |d'|di |d’)?(?<money>${currency})${stop})))?`,
      'giu',
    ),
    anyPart: new RegExp(
      `${edge}(?:${[...words.parts, ...words.multiples].map(([source]) => source).join('|')})${stop}`,
      'iu',
    ),
    parts: words.parts.map(([source, value]) => [new RegExp(`${edge}(?:${source})${stop}`, 'giu'), value]),
    multiples: words.multiples.map(([source, value]) => [
      new RegExp(`${edge}(?:${source})${stop}`, 'giu'),
      value,
    ]),
    odds: new RegExp(
      `${edge}(?<top>${words.run}|\\d{1,2}|une?|una|uno|um|uma|eine[rsnm]?)(?: [\\p{L}]+)? (?:${words.oddsOf}) (?<of>${words.run}|\\d{1,3})${stop}(?![.,]\\d|[ ]?%)`,
      'giu',
    ),
    atMost: lead(words.atMost),
    atLeast: lead(words.atLeast),
    about: lead(words.about),
    after: [
      [tail(words.atMostAfter), 'at-most'],
      [tail(words.atLeastAfter), 'at-least'],
      [tail(words.aboutAfter), 'about'],
    ],
    between: new RegExp(`${edge}(?:${words.between}) ${article}(?:(?:${words.about}) )?$`, 'iu'),
    and: new RegExp(`^ (?:${words.and}) ${article}$`, 'iu'),
    to: new RegExp(`^(?: (?:${words.to}) ${article}| ?- ?)$`, 'iu'),
    durations: words.durations.map(([source, unit]) => [new RegExp(`^ (?:${source})${stop}`, 'iu'), unit]),
  };
}

/** "plus d'un tiers", "più dell'80%", "mais da metade", "más del 30%": the preposition melts into what follows. */
function melted(source: string): string {
  return source
    .replace(/ de(?=\||$)/g, " d(?:e|el|u|es|a|o|as|os|')")
    .replace(/ di(?=\||$)/g, " d(?:i|el|ello|ella|ei|egli|elle|ell')");
}

function any(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.\\^$*+?()[\]{}|]/g, '\\$&'))
    .join('|');
}
