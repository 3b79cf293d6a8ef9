import { languageOfScript, profiles } from './profiles.ts';

export interface Recognised {
  /** ISO 639-1; `und` when the text is too short or too much of a table to tell */
  readonly code: string;
  /** another language that a good part of the sampled words belongs to */
  readonly beside: string | null;
}

const codes = Object.keys(profiles);
const members: ReadonlyMap<string, readonly number[]> = memberships();
/** Letters that settle between languages whose small words are much alike. */
const telling: readonly (readonly [code: string, letters: RegExp])[] = [
  ['de', /ß|(?<=\p{L})ä|ü/gu],
  ['pt', /[ãõ]|ç[ãõ]/g],
  ['es', /ñ|¿|¡|ción(?!\p{L})/gu],
  ['it', /zione(?!\p{L})|\bl'[aeio]|à(?![\p{L}])/gu],
  ['fr', /[œêèû]|\b[dlqnj]'/g],
  ['da', /[æø]/g],
  ['no', /[æø]/g],
  ['sv', /[äö]/g],
  ['pl', /[ąęłśżźń]/g],
  ['cs', /[ěřů]/g],
  ['sk', /[ľĺŕô]/g],
  ['tr', /[ğışİ]/g],
  ['hu', /[őű]/g],
  ['ro', /[șțăţş]/g],
  ['fi', /[äö]{1}|yy|ää/g],
  ['vi', /[ơưđạảấầẩậắằẵặẹẻẽếềểễệ]/g],
];

/**
 * The language of a text, by its small words and its letters. Deterministic, and cheap: a few windows of the text are
 * looked at, each word by one table.
 */
export function languageOf(view: string): Recognised {
  if (plainlyEnglish(view)) return english;
  const sample = windowsOf(view, 3000);
  const script = languageOfScript(sample);
  if (script) return { code: script, beside: null };
  const hits = countsOf(sample, members);
  for (const [code, letters] of telling) {
    const at = codes.indexOf(code);
    if (hits.counts[at]! > 0) hits.counts[at]! += (sample.match(letters)?.length ?? 0) * 0.8;
  }
  const order = ranked(hits.counts);
  const best = order[0]!;
  const score = hits.counts[best]!;
  // a headline has few small words: two that English lacks tell it
  const enough = hits.words < 24 ? 2 : 4;
  if (score < enough || score < hits.words * 0.12) return { code: 'und', beside: null };
  const second = order.find((k) => k !== best && codes[k] !== 'en' && hits.counts[k]! >= 8);
  const apart = second !== undefined && hits.counts[second]! > score * 0.3;
  return { code: codes[best]!, beside: apart ? codes[second]! : null };
}

const english: Recognised = { code: 'en', beside: null };
const englishWord = /\b(?:the|and|of|to|that|with|its|for|is|was|it|by|on)\b/gi;
const foreignLetter = /[\u00c0-\u024f\u0370-\u1fff\u3040-\uffef]/g;

/** Most texts are: English words in both windows and hardly a letter that English lacks. One pass, no table. */
function plainlyEnglish(view: string): boolean {
  const half = Math.min(900, Math.ceil(view.length / 2));
  const middle = Math.floor(view.length / 2);
  return [view.slice(0, half), view.slice(middle, middle + half)].every(
    (part) =>
      (part.match(englishWord)?.length ?? 0) >= 8 &&
      (part.match(englishWord)?.length ?? 0) * 48 > part.length &&
      (part.match(foreignLetter)?.length ?? 0) * 100 < part.length,
  );
}

interface Counted {
  readonly counts: number[];
  readonly words: number;
}

function countsOf(sample: string, table: ReadonlyMap<string, readonly number[]>): Counted {
  const counts = codes.map(() => 0);
  let words = 0;
  for (const word of sample.toLowerCase().split(/[^\p{L}']+/u)) {
    if (word === '') continue;
    words++;
    for (const k of table.get(word) ?? elided(word, table)) counts[k]! += 1;
  }
  return { counts, words };
}

/** "l'azienda", "d'emplois", "j'ai": the word before the apostrophe counts by itself. */
function elided(word: string, table: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const cut = word.indexOf("'");
  if (cut < 1 || cut > 5 || cut === word.length - 1) return [];
  if (/^(?:[djlmnst]|qu|c)$/.test(word.slice(0, cut))) return french;
  return /^(?:dell|nell|all|dall|sull|un|quest)$/.test(word.slice(0, cut))
    ? italian
    : (table.get(word.slice(0, cut)) ?? []);
}

const french: readonly number[] = [codes.indexOf('fr')];
const italian: readonly number[] = [codes.indexOf('it')];

function windowsOf(view: string, size: number): string {
  if (view.length <= size * 2) return view;
  const middle = Math.floor(view.length / 2);
  return `${view.slice(0, size)}\n${view.slice(middle, middle + size)}`;
}

function ranked(counts: readonly number[]): number[] {
  return counts.map((_, k) => k).sort((a, b) => counts[b]! - counts[a]! || a - b);
}

function memberships(): Map<string, number[]> {
  const table = new Map<string, number[]>();
  for (const [k, code] of codes.entries()) {
    for (const word of new Set(profiles[code]!.split(' '))) {
      const known = table.get(word);
      if (known) known.push(k);
      else table.set(word, [k]);
    }
  }
  return table;
}
