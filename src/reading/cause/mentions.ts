import type { Span } from '../../core/index.ts';
import { Lexicon, type Words, wordsOf } from './lexicon.ts';
import { any } from './pattern.ts';

/** *named*: the word itself says AI or automation. *tool*: a thing that may be one; it counts only when it does people's work. */
export interface Mention extends Span {
  readonly sort: 'named' | 'tool';
}

/** Letters that stand for AI are read in capitals only: "ai lavoratori", "j'ai" and "io" are words of other languages. */
const letters =
  "(?<![\\w'’@/&-])(?:Gen|gen-?|Agentic )?A\\.?I\\.?(?![\\w@&])|(?<![\\w.@])(?:Open|Gen|Chat)AI\\b|\\b(?:KI|IA)(?![\\w&])|\\bLLMs?\\b|\\b(?:Chat)?GPT(?:-?\\d\\w*)?\\b|\\bRPA\\b|\\bCopilots?\\b|\\bPerplexity\\b";

const english = [
  'artificial(?:ly)?[- ]intelligen\\w+',
  '(?:machine|deep)[- ]learning',
  'generative|intelligence tools',
  'agentic',
  'language[- ]models?',
  '(?:chat|voice)[- ]?bots?',
  'bots?',
  'robots?(?!\\.txt)',
  'robotics?',
  'cobots?',
  'algorithm\\w*',
  'automat(?:ion|ed|es|e|ing)|(?:goe?s?|going|went|become|becomes|fully|made) automatic',
  'mechani[sz](?:ation|ed)',
  'autonomous(?! (?:regions?|communit|province|republic|government))',
  'self-?check-?outs?',
  'self-scan\\w*',
  'driverless|self-driving',
  'voice clones?|cloned voices?',
  'synthetic (?:hosts?|voices?|presenters?|actors?|models?|readers?|media)',
  'classifiers?',
  '(?:ambient|digital|virtual) scribes?',
  '(?:digital|virtual|automated|voice) (?:assistants?|agents?|workers?|employees?|colleagues?)',
  'speech[- ](?:recognition|to[- ]text)|text[- ]to[- ]speech|image[- ]recognition|machine vision',
  '(?:image|text|code|voice|video|picture)[- ]generators?',
  '(?:lights-out|touchless|unmanned|cashier-?less|check-?out-?free|self-learning|self-service|straight-through)',
  'robo-?[a-z]{4,}|auto-?pilot|avatars?|predictive|digital (?:twins?|labou?r|workforce)',
  'neural (?:nets?|networks?|translation)',
  'machine translation',
  'computer vision',
  'technological innovation',
  'copilots?',
];

const foreign = [
  'künstliche[nrms]? intelligenz|sprachmodell\\w*|sprachassistent\\w*',
  'agents? conversationnels?|traduction automatique|traducción automática|traduzione automatica|tradução automática|robôs?',
  'KI-\\w+',
  'automatisier\\w+|automatisch|automatiquement|automáticamente|automaticamente',
  '(?:industrie|service|lager)?roboter\\w*',
  'maschinelle[ns]? lernen',
  'intelligence artificielle',
  "l['’]IA",
  'automatisation\\w*|automatisée?s?|automatiser',
  'robotisation',
  'apprentissage automatique',
  'inteligencia artificial|inteligência artificial|intelligenza artificiale',
  'automatiza\\w+|automatizza\\w+|automação|automazione',
  'robotización|robotizzazione|robotização',
  'algoritm\\w+',
  'aprendizaje automático|aprendizado de máquina|apprendimento automatico',
];

const notPeople =
  '(?<!\\b(?:teaching|shop|store|sales|medical|nursing|care|personal|research|legal|administrative|executive|classroom|dental|office|production|physician|physicians|an)\\s)';
const notWays =
  '(?<!\\b(?:business|operating|delivery|working|cost|service|commercial|financial|franchise|revenue|role|pricing|care|engagement|hybrid|old|staffing)\\s)';
const notTrades =
  '(?<!(?:\\d|\\b(?:estate|ticket|ticketing|travel|sales|service|services|centre|center|contact|call|support|reservation|reservations|booking|gate|customer|insurance|transfer|hundred|thousand|federal|border|human|our|leasing|listing|collection|station|booking|her|his|their|laid-off|dismissed))\\s)';

const tools = [
  `${notPeople}assistants?(?! (?:manager|director|vice|professor|secretary|general|editor|store|buyer|principal|treasurer))`,
  `${notTrades}agents?`,
  `${notWays}models?`,
  'tools?',
  'software',
  'systems?',
  'technolog(?:y|ies)',
  'machines?',
  'engines?',
  'pipelines?',
  'platforms?',
  'scanners?',
  'scribes?',
  'sorting lines?|sorters?',
  'tills|kiosks?',
  'cameras?',
  'prompts?',
  'scripts?',
  'screens?',
  'drones?',
  'computers?',
  'tablets?|touch-?screens?',
  '(?:mechanical )?arms(?= (?:from|that|now) )',
  'automatically',
  'lines?(?= (?:that|which) )',
  'logiciels?|outils?|herramientas?|asistentes?|assistentes?|ferramentas?|strument[oi]|programa|programma|programm|maschinen?|máquinas?|macchin[ae]',
  'self-service\\w*',
  'app|programs?|sensors?|autocomplete|transcription',
];

const search = new Lexicon([
  new RegExp(letters),
  new RegExp(`(?<![\\wÀ-ÿ])${any(...english, ...foreign)}(?![\\wÀ-ÿ])`, 'i'),
  new RegExp(`(?<![\\wÀ-ÿ-])${any(...tools)}(?![\\wÀ-ÿ])`, 'i'),
]);
const byLetters = 0;
const isTool = 2;

const instructions = /(?:do not|don't|don’t|without) us(?:e|ing) (?:AI|generative)/g;

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** In a line of capitals "AI" may be the Italian or French preposition; such a line is believed only when it reads as English. */
function capitalsOfAnotherLanguage(sentence: string): boolean {
  return (
    sentence === sentence.toUpperCase() &&
    /\b(?:DEI|DEGLI|DELLE|DELLA|PER|CON|STOP AI|DI|IL|LA|LE|GLI|ALLE|DES|LES|AUX)\b/.test(sentence)
  );
}

/** Every mention of AI, automation or a tool in one sentence, in order, none inside an employer's own name. */
export function findMentions(
  sentence: string,
  names: readonly Span[],
  products: readonly string[],
  words: Words = wordsOf(sentence),
): Mention[] {
  const all: Mention[] = search
    .search(sentence, false, words)
    .filter((hit) => hit.pattern !== byLetters || !capitalsOfAnotherLanguage(sentence))
    .map(({ pattern, start, end }) => ({ start, end, sort: pattern === isTool ? 'tool' : 'named' }));
  for (const product of products) {
    for (let at = sentence.indexOf(product); at >= 0; at = sentence.indexOf(product, at + 1)) {
      all.push({ start: at, end: at + product.length, sort: 'tool' });
    }
  }
  if (all.length === 0) return all;
  const barred: Span[] = [...names];
  for (const found of sentence.matchAll(instructions)) {
    barred.push({ start: found.index, end: found.index + found[0].length });
  }
  all.sort((a, b) => a.start - b.start || (a.sort === b.sort ? b.end - a.end : a.sort === 'named' ? -1 : 1));
  const kept: Mention[] = [];
  for (const mention of all) {
    const last = kept[kept.length - 1];
    if (last && mention.start < last.end) continue;
    if (!barred.some((span) => overlaps(span, mention))) kept.push(mention);
  }
  return kept;
}

/** The sentence with its mentions painted over, same length: § where AI is named, ¤ where a tool is. */
export function paint(sentence: string, mentions: readonly Mention[]): string {
  let painted = '';
  let at = 0;
  for (const mention of mentions) {
    painted += sentence.slice(at, mention.start);
    painted += (mention.sort === 'named' ? '§' : '¤').repeat(mention.end - mention.start);
    at = mention.end;
  }
  return painted + sentence.slice(at);
}
