import { matches } from '../matches.ts';
import type { Atom } from './types.ts';
import { smallNumbers } from './words.ts';

const names: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  seventh: 7,
  eighth: 8,
  eighths: 8,
  ninth: 9,
  tenth: 10,
  tenths: 10,
  twelfth: 12,
  twentieth: 20,
  hundredth: 100,
};
const small: Readonly<Record<string, number>> = { ...smallNumbers, a: 1, an: 1, hundred: 100 };
const parts =
  'thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twelfths?|twentieth|hundredth';
const numbers = 'one|two|three|four|five|six|seven|eight|nine|ten';
const fraction: RegExp = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?:(an?|${numbers})[ -](?:of )?)(${parts})(?![\\p{L}]| of (?:a )?(?:the )?(?:century|hour|year|month|fiscal|20))|((?:one-)?half)(?! (?:a|an) (?:million|billion|dozen|hundred|thousand|trillion))(?= (?:of|the|its|their|our|a |as|that|this|those|these|all|have|had|are|were|said|say|will|would|our own)|[,.;)]| [a-z]+s\\b))`,
  'giu',
);
const oddsOf: RegExp = new RegExp(
  `(?<![\\p{L}\\p{N}-])(${numbers}|\\d{1,2}) (?:[a-z]+ )?(?:in|out of)(?: every)? (${numbers}|twelve|twenty|thirty|forty|fifty|a hundred|\\d{1,3})(?![\\p{L}\\p{N}%]|[.,]\\d| (?:years?|months?|weeks?|days?|hours?|minutes?|January|February|March|April|May|June|July|August|September|October|November|December|states|countries|cities|offices|sites))`,
  'giu',
);
const everyNth: RegExp = /(?<![\p{L}])every (second|third|fourth|fifth|tenth|other)(?= [a-z])/iu;

/** Fractions in words ("a third", "two-fifths", "half of"), odds ("one in six", "9 out of 10") and "every second". */
export function partsOf(sentence: string, base: number): Atom[] {
  const out: Atom[] = [];
  const add = (match: RegExpMatchArray, value: number, length = match[0].length): void => {
    const start = base + match.index!;
    out.push({
      start,
      end: start + length,
      kind: 'odds',
      value,
      unit: null,
      word: true,
      scaled: false,
      plus: false,
    });
  };
  for (const m of matches(fraction, sentence)) {
    if (m[3]) {
      if (
        /\b(?:other|first|second|latter|back)\s$/i.test(sentence.slice(Math.max(0, m.index - 8), m.index)) ||
        /^ of (?:20|fiscal|(?:the|last|this|next) (?:year|month|week|decade|quarter))/i.test(
          sentence.slice(m.index + m[0].length),
        )
      )
        continue;
      if (
        !/\b(?:first|second|other|and a|latter|the|last|next)\s$/i.test(
          sentence.slice(Math.max(0, m.index - 8), m.index),
        ) ||
        /^ of/.test(sentence.slice(m.index + 4))
      )
        add(m, 0.5);
      continue;
    }
    const top = small[m[1]!.toLowerCase()];
    const bottom = names[m[2]!.toLowerCase()];
    if (top === undefined || bottom === undefined) continue;
    if (top > 1 && (!m[2]!.endsWith('s') || (/^quarters/i.test(m[2]!) && top !== 3))) continue;
    if (
      /^one$/i.test(m[1]!) &&
      /^quarter/i.test(m[2]!) &&
      !/^ of\b/.test(sentence.slice(m.index + m[0].length))
    )
      continue;
    const before = sentence.slice(Math.max(0, m.index - 14), m.index);
    if (top === 1 && /^quarter|^second/i.test(m[2]!) && /\b(?:in|for|of|during|this|last)\s$/i.test(before))
      continue;
    // "a third round", "a fifth straight year", "a third and final cut": an ordinal, not a part
    if (
      top === 1 &&
      /^[- ](?:and\b|(?!of\b|more\b|fewer\b|less\b|lower\b|higher\b|cheaper\b|faster\b|the\b|to\b|in\b|by\b|on\b|since\b|as\b|from\b|or\b|off\b|over\b|down\b|up\b|each\b|will\b|were\b|are\b|have\b|had\b|said\b|say\b|expect)[a-z])/i.test(
        sentence.slice(m.index + m[0].length),
      ) &&
      m[1]!.toLowerCase() !== 'one'
    )
      continue;
    add(m, top / bottom);
  }
  for (const m of matches(oddsOf, sentence)) {
    const top = small[m[1]!.toLowerCase()] ?? Number(m[1]);
    const bottom = small[m[2]!.toLowerCase().replace(/^a /, '')] ?? Number(m[2]);
    if (top > 0 && bottom > top && bottom <= 1000) add(m, top / bottom);
  }
  for (const m of matches(everyNth, sentence)) {
    const word = m[1]!.toLowerCase();
    if (
      /^ (?:year|month|week|day|quarter|time|friday|monday|tuesday|wednesday|thursday)/i.test(
        sentence.slice(m.index + m[0].length),
      )
    )
      continue;
    add(m, 1 / (word === 'second' || word === 'other' ? 2 : names[word]!));
  }
  return out;
}

const oneTo: RegExp =
  /(?<![\p{L}\p{N}.,])(?:1|one) (?:to|:) (\d[\d,]*)(?![\d.,]*\d)|(?<![\p{L}\p{N}.,])(\d[\d,]*)(?: to |:)1(?![\p{N}])/iu;
const verbs: Readonly<Record<string, number>> = {
  doubl: 2,
  tripl: 3,
  trebl: 3,
  quadrupl: 4,
  quintupl: 5,
  halv: 0.5,
};
const verb: RegExp =
  /(?<![\p{L}-])(?:more than |nearly |almost )?(doubl|tripl|trebl|quadrupl|quintupl|halv)(?:es|ed|ing|e)(?![\p{L}-])(?! (?:down|check|standards?|digit|shift))/iu;
const times: RegExp =
  /(?<![\p{L}\p{N}.,])(?:(two|three|four|five|six|seven|eight|nine|ten|twenty|\d+(?:\.\d+)?)(?:[ -]times(?= (?:more|as|the|higher|larger|faster|its|what|that|over|bigger|greater|their))|-?fold(?![\p{L}])|x(?![\p{L}\p{N}]))|(twice|thrice)(?= (?:as|the|its|what|their|that|over)))/iu;

/** Multiples: "tripled", "halves", "ten times more", "3x", "twice its". */
export function multiplesOf(sentence: string, base: number): Atom[] {
  const out: Atom[] = [];
  const add = (start: number, end: number, value: number): void => {
    out.push({
      start: base + start,
      end: base + end,
      kind: 'multiple',
      value,
      unit: null,
      word: true,
      scaled: false,
      plus: false,
    });
  };
  for (const m of matches(verb, sentence)) {
    const at = m.index + m[0].toLowerCase().lastIndexOf(m[1]!.toLowerCase());
    add(at, m.index + m[0].length, verbs[m[1]!.toLowerCase()]!);
  }
  for (const m of matches(times, sentence)) {
    const value = m[2]
      ? m[2].toLowerCase() === 'twice'
        ? 2
        : 3
      : (small[m[1]!.toLowerCase()] ?? Number(m[1]));
    if (Number.isFinite(value)) add(m.index, m.index + m[0].length, value);
  }
  if (/ratio/i.test(sentence)) {
    for (const m of matches(oneTo, sentence))
      add(m.index, m.index + m[0].length, Number((m[1] ?? m[2])!.replace(/,/g, '')));
  }
  return out;
}
