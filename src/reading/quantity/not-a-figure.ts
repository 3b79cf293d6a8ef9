import type { Atom } from './types.ts';

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|januar|februar|märz|juni|juli|oktober|dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro';
const monthBefore: RegExp = new RegExp(`(?:^|[^\\p{L}])(?:${months})\\.? (?:the )?$`, 'iu');
const monthAfter: RegExp = new RegExp(`^(?:st|nd|rd|th)?\\.?(?: of| de)? (?:${months})(?![\\p{L}])`, 'iu');
const dateTail: RegExp = new RegExp(
  `^(?:st|nd|rd|th)?(?: ?(?:-|to|and|or|,) ?\\d{1,2}(?:st|nd|rd|th)?)? (?:of )?(?:${months})(?![\\p{L}])`,
  'iu',
);
const labelBefore: RegExp =
  /(?:^|[\s("'])(?:no\.|nos\.|nr\.|number|item|section|sec\.|form|rule|article|art\.|chapter|page|pages|pp?\.|phase|stage|series|tier|level|gate|suite|room|floor|apt|unit|local|route|highway|interstate|line|version|v\.?|windows|gpt-?|llama|channel|act|title|part|table|figure|fig\.|chart|slide|appendix|note|exhibit|schedule|block|bay|dock|terminal|class|grade|step|issue|volume|vol\.|episode|season|group of|g|iso|top|formula|studio|world|area|building|bldg|cohort|round|case|docket|file|event number|notice id|id|ref|reference|zip|po box|p\.o\. box|fortune|s&p|ftse|dax|cac|nasdaq|russell|stoxx|nikkei|covid|web|generation|gen|sq|chapter|u\.s\.c\.|c\.f\.r\.|§)[ #:]*$/i;
const tailAfter: RegExp =
  /^(?:st|nd|rd|th)(?![\p{L}])|^[ -](?:year|month|week|day|hour|minute|person|page|point|story|storey|percent|foot|mile|inch|seat|stage|step|letter|word|bed|acre|way|man|member)[ -](?!olds? )|^[ -]?years?[ -](?:old|of age)|^(?:[ap]\.?m\.?(?![\p{L}])| ?[ap]\.?m\.?(?![\p{L}])| GMT| CET| o'clock|h\d\d)|^:\d\d|^\/\d|^-\d{2,}(?!\p{L})|^ ?(?:km|kg|mw|gw|kwh|gb|tb|mb|ghz|mph|sq|square|acres?|miles?|metres?|meters?|feet|inches|tons?|tonnes?|litres?|barrels?|megawatts?|gigawatts?|degrees?|hours?|minutes?|seconds?|am|pm|bps|basis|tokens?|parameters?|a\.m|p\.m)(?![\p{L}])|^°|^ (?:U\.S\.C|C\.F\.R)|^G(?![\p{L}])|^-(?:K|Q|F)(?![\p{L}])|^\((?:k|c|b|a)\)/iu;

/** Numbers that are dates, labels, ages, addresses, times or sizes: never a statement, never a count (traps 4-6, 34). */
export function isNotAFigure(atom: Atom, sentence: string, base: number): boolean {
  if (atom.kind === 'percent' || atom.kind === 'points') return false;
  const from = atom.start - base;
  const to = atom.end - base;
  const before = sentence.slice(Math.max(0, from - 24), from);
  const after = sentence.slice(to, to + 28);
  if (atom.kind === 'money') return false;
  if (/[\d#/.:+-]$/.test(before) && !/(?:^|[\s\p{L}\d])[-:] $/u.test(before) && !/\d-$/.test(before))
    return /[#/.:+]$|\p{L}-$|-\d+-$/u.test(before);
  if (/\d-$/.test(before) && /\d{3}-$|-\d+-$/.test(before)) return true;
  if (
    /\(\d{3}\) $|\d{3}[- .]\d{3}[- .]$/.test(before) ||
    (/\($/.test(before) && /^\) \d{3}-\d{4}/.test(after))
  )
    return true;
  if (
    /^\($/.test(before.slice(-1)) &&
    /^\)/.test(after) &&
    !atom.word &&
    atom.value < 10 &&
    !/(?:one|two|three|four|five|six|seven|eight|nine) \($/i.test(before)
  )
    return true;
  const whole = Number.isInteger(atom.value) && !atom.scaled;
  const bare = !/[ ,.']/.test(sentence.slice(from, to));
  if (atom.kind === 'duration') return false;
  if (whole && !atom.word) {
    if (atom.value <= 31 && (monthBefore.test(before) || monthAfter.test(after) || dateTail.test(after)))
      return true;
    if (bare && atom.value >= 1900 && atom.value <= 2100 && isYear(atom.value, before, after)) return true;
    if (atom.value <= 31 && /^(?:,? (?:19|20)\d\d(?!\d))/.test(after) && monthBefore.test(before))
      return true;
  }
  if (atom.word && atom.value <= 31 && monthAfter.test(after)) return true;
  if (whole && bare && !atom.word && isAddress(before, after, sentence.slice(from, to))) return true;
  if (labelBefore.test(before))
    return (
      !/\b(?:top|number|group of|line|round|part|class|step|unit)\W*$/i.test(before) ||
      !/^ (?:jobs|people|employees|workers|roles|positions|staff)/i.test(after)
    );
  if (/\b(?:aged?|ages?)(?: of)? $/i.test(before)) return true;
  if (/^ ?(?:%|€|\$)/.test(after)) return false;
  return (
    tailAfter.test(after) &&
    !/^[ -]member|^[ -](?:person|strong) (?:team|workforce|staff|crew|desk|unit|department|group|division|company|firm)/i.test(
      after,
    )
  );
}

function isYear(value: number, before: string, after: string): boolean {
  if (
    /^ (?:[a-z]+ ){0,1}(?:jobs|people|employees|workers|positions|roles|posts|staff|redundancies|layoffs|staffers)\b/.test(
      after,
    )
  ) {
    return (
      value >= 2010 &&
      value <= 2035 &&
      /\b(?:in|since|of|during|by|from|the|until|through|fiscal|late|early|mid)[ -]$/i.test(before)
    );
  }
  return !/\b(?:cut|cuts|cutting|axe|shed|lay off|laid off|eliminate|employs?|employed|about|some|nearly|almost|around) $/i.test(
    before,
  );
}

/** "4410 Foundry Road", "IL 60431", "PO Box 77": a house number or a postal code. */
function isAddress(before: string, after: string, digits: string): boolean {
  if (
    digits.length === 5 &&
    /\b(?:[A-Z]{2}|[A-Z][a-z]+\.?),? $/.test(before) &&
    /^(?:-\d{4})?(?:[.,;)]|$| USA)/.test(after)
  )
    return true;
  return /^(?: [NSEW]\.?)? (?:[A-Z][\w.'-]* ){1,4}(?:Street|Road|Avenue|Boulevard|Drive|Way|Lane|Court|Place|Parkway|Highway|Square|Terrace|Close|Row|Quay|Plaza|Pike|St\.?|Rd\.?|Ave\.?|Blvd\.?|Dr\.?|Pkwy)\b/.test(
    after,
  );
}
