import type { Unread } from '../../core/index.ts';

/** What the languages that are recognised but not read are called. */
const names: Readonly<Record<string, string>> = {
  nl: 'Dutch',
  sv: 'Swedish',
  da: 'Danish',
  no: 'Norwegian',
  fi: 'Finnish',
  pl: 'Polish',
  cs: 'Czech',
  sk: 'Slovak',
  hu: 'Hungarian',
  ro: 'Romanian',
  tr: 'Turkish',
  id: 'Indonesian',
  vi: 'Vietnamese',
  ca: 'Catalan',
  ja: 'Japanese',
  zh: 'Chinese',
  ko: 'Korean',
  ru: 'Russian',
  uk: 'Ukrainian',
  bg: 'Bulgarian',
  sr: 'Serbian',
  ar: 'Arabic',
  fa: 'Persian',
  he: 'Hebrew',
  el: 'Greek',
  hi: 'Hindi',
  bn: 'Bengali',
  ta: 'Tamil',
  th: 'Thai',
  ka: 'Georgian',
  hy: 'Armenian',
};

/** Says why nothing was read from a text in such a language. */
export function unreadIn(code: string): Unread {
  return {
    language: code,
    reason: `the text is in ${names[code] ?? code}; English, German, French, Spanish, Italian and Portuguese are read`,
  };
}
