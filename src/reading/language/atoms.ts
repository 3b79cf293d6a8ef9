import type { Atom } from '../quantity/types.ts';
import type { NumberPatterns } from './number-patterns.ts';

const codes: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  R$: 'BRL',
  MX$: 'MXN',
  Mex$: 'MXN',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  'Fr.': 'CHF',
};

/** Every plain number of the sentence with its scale, percent or currency; dates, labels and times left out. */
export function atomsIn(sentence: string, base: number, patterns: NumberPatterns): Atom[] {
  const atoms: Atom[] = [];
  for (const match of sentence.matchAll(patterns.atom)) {
    const g = match.groups as Record<string, string | undefined>;
    const scale = g.scale?.trim().replace(/^-/, '').toLowerCase();
    const united = scale !== undefined || g.pct !== undefined || g.pts !== undefined;
    let value = g.num !== undefined ? numberOf(g.num, united) : patterns.words.valueOf(g.word!);
    if (value === null || !Number.isFinite(value)) continue;
    const after = sentence.slice(match.index + match[0].length, match.index + match[0].length + 40);
    if (g.num !== undefined && /^\p{L}/u.test(after) && !united && !g.cur) continue;
    if (scale !== undefined) value *= patterns.words.scales[scale] ?? 1;
    const currency = g.cur ?? g.sign ?? g.money;
    let kind: Atom['kind'] = 'count';
    let unit: string | null = null;
    let end = base + match.index + match[0].length;
    if (g.pts) {
      kind = 'points';
      value /= 100;
    } else if (g.pct) {
      kind = 'percent';
      value = Number((value / 100).toPrecision(12));
    } else if (currency) {
      kind = 'money';
      unit =
        codes[currency.trim()] ?? patterns.words.currencies[currency.toLowerCase()] ?? currency.toUpperCase();
    } else {
      for (const [test, name] of patterns.durations) {
        const time = test.exec(after);
        if (!time) continue;
        kind = 'duration';
        unit = name;
        end += time[0].length;
        break;
      }
    }
    const atom: Atom = {
      start: base + match.index,
      end,
      kind,
      value: Number(value.toPrecision(15)),
      unit,
      word: g.word !== undefined,
      scaled: scale !== undefined,
      plus: g.plus !== undefined,
    };
    if (kind !== 'count' || !isLabel(atom, sentence.slice(0, match.index), after)) atoms.push(atom);
  }
  return atoms;
}

/** Fractions, odds and multiples in words. */
export function partsIn(sentence: string, base: number, patterns: NumberPatterns): Atom[] {
  const out: Atom[] = [];
  const add = (at: number, length: number, kind: Atom['kind'], value: number): void => {
    const start = base + at;
    if (out.some((o) => start < o.end && o.start < start + length)) return;
    out.push({ start, end: start + length, kind, value, unit: null, word: true, scaled: false, plus: false });
  };
  for (const m of sentence.matchAll(patterns.odds)) {
    const top = smallest(m.groups!.top!, patterns);
    const of = smallest(m.groups!.of!, patterns);
    if (
      top !== null &&
      of !== null &&
      top > 0 &&
      of > top &&
      of <= 100 &&
      [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 100].includes(of)
    )
      add(m.index, m[0].length, 'odds', top / of);
  }
  if (!patterns.anyPart.test(sentence)) return out;
  for (const [test, value] of patterns.parts)
    for (const m of sentence.matchAll(test)) add(m.index, m[0].length, 'odds', value);
  for (const [test, value] of patterns.multiples)
    for (const m of sentence.matchAll(test)) add(m.index, m[0].length, 'multiple', value);
  return out;
}

function smallest(words: string, patterns: NumberPatterns): number | null {
  if (/^\d/.test(words)) return Number(words);
  if (/^(?:une?|una|uno|uma?|eine?[rsnm]?)$/i.test(words)) return 1;
  return patterns.words.valueOf(words);
}

/**
 * 1.250 · 1 250 · 1'250 · 6,5 · 6.5. Three digits after a point are thousands; after a comma too (Mexico writes 1,200)
 * unless a scale or a percent follows a short number, where a comma is the decimal one.
 */
function numberOf(digits: string, united: boolean): number {
  const plain = digits.replace(/[ ']/g, '');
  const dot = plain.lastIndexOf('.');
  const comma = plain.lastIndexOf(',');
  if (dot >= 0 && comma >= 0)
    return comma > dot ? Number(plain.replace(/\./g, '').replace(',', '.')) : Number(plain.replace(/,/g, ''));
  const mark = comma >= 0 ? ',' : dot >= 0 ? '.' : '';
  if (mark === '') return Number(plain);
  const parts = plain.split(mark);
  const grouped =
    parts.length > 2 || (parts[1]!.length === 3 && parts[0] !== '0' && !(mark === ',' && united));
  return Number(parts.join(grouped ? '' : '.'));
}

const months =
  'jan\\p{L}*|jän\\p{L}*|feb\\p{L}*|fév\\p{L}*|fev\\p{L}*|mär\\p{L}*|mars|marzo|março|mar\\.?|apr\\p{L}*|avr\\p{L}*|abr\\p{L}*|mai|mayo|maio|maggio|mag|jun\\p{L}*|jui\\p{L}*|giu\\p{L}*|jul\\p{L}*|lug\\p{L}*|aug\\p{L}*|août|ago\\p{L}*|set\\p{L}*|sep\\p{L}*|okt\\p{L}*|oct\\p{L}*|ott\\p{L}*|out(?:ubro)?|nov\\p{L}*|dez\\p{L}*|déc\\p{L}*|dic\\p{L}*|gen\\p{L}*|ene\\p{L}*';
const dayOfMonth = new RegExp(`^(?:\\.|er|º|°)?(?: (?:de|di))? (?:${months})(?![\\p{L}])`, 'iu');
const dayThenDay = new RegExp(
  `^(?:\\.|er)? (?:und|bis|et|y|e|a|au|al|-) (?:le |el |il )?\\d{1,2}\\.?(?: de| di)? (?:${months})(?![\\p{L}])`,
  'iu',
);
const labelled =
  /(?:^|[\s("'])(?:nr\.?|n\.|n°|nº|no\.|núm\.?|paragraph|§|artikel|art\.?|article|artículo|articolo|artigo|kapitel|chapitre|seite|page|página|pagina|phase|fase|etappe|klasse|ley|lei|legge|loi|gesetz|route|straße|rue|calle|via|rua|avenida|tel\.?|telefon|dax|mdax|sdax|cac|ibex|ftse|stoxx|psi|top|version|versión|versione|versão|gpt-?|web|industrie|industria|indústria|industrie|halle|linie|ligne|línea|linea|linha|anni|años|g|q|t|h|s|iso)[ #:]*$/i;
const otherSize =
  /^(?:\.?º|ª|º|°|er\b|e\b|ème|ter\b)|^(?:[:h]\d\d| ?uhr| heures?\b| horas?\b(?! de trabajo)| ore\b| h\b)|^\/\d|^-\d{2,}|^\.\d|^ ?(?:km|kg|mw|gw|kwh|gb|tb|m²|m2|qm|hektar|hectares?|hectáreas|ettari|quadratmeter|mètres?|metros?|metri|tonnen|tonnes|toneladas|tonnellate|litros|liter|litres|stunden|minuten|minutes|minutos|minuti|grad|%)(?![\p{L}])|^-?jährig|^ (?:jahren? alt|ans d'âge|años de edad|anni di età|anos de idade)|^ (?:jahren?|ans|années?|años?|anni|anno|anos?)(?![\p{L}])/iu;

/** A date, a year, a label, an age, an hour or a size is no count. */
function isLabel(atom: Atom, lead: string, after: string): boolean {
  const before = lead.slice(-28);
  if (/[\d#/.:+-]$/.test(before) && !/(?:^|\s)-$/.test(before)) return true;
  if (atom.value <= 31 && (dayOfMonth.test(after) || dayThenDay.test(after))) return true;
  const bare = !atom.scaled && !atom.word;
  if (bare && atom.value >= 1900 && atom.value <= 2100 && atom.end - atom.start === 4)
    return !/^ (?:stellen|mitarbeiter|beschäftigte|jobs|arbeitsplätze|postes|emplois|salariés|empleos|empleados|puestos|trabajadores|posti|dipendenti|lavoratori|esuberi|postos|funcionários|trabalhadores|vagas)/iu.test(
      after,
    );
  if (labelled.test(before)) return true;
  if (otherSize.test(after)) return true;
  return /(?:\p{L})-$/u.test(before) || /^-\p{L}/u.test(after);
}
