import type { Sentence } from '../types.ts';
import { weigh } from './evidence.ts';
import { mainOf } from './main.ts';
import { type RawName, rawNames } from './names.ts';
import type { Cast, Employer, Mention } from './types.ts';
import { companyWords, otherWords, places } from './words.ts';

/** Endings of ordinary words: at the head of a sentence such a word is capitalised and is no name. */
const ordinary: RegExp =
  /(?:ing|ed|tions?|sions?|ments?|ants|ents|ers|ors|ists|ees|ences?|ances?|ness|ity|ies|ism|ship|work|acts?|ract|ues?|level|pants?|liers|ures?|able|ful|less|ous|ive|ages?|ates?|ices?)$/;
const legalTail: RegExp =
  /(?:,? (?:Inc|Corp|Corporation|Co|Ltd|Limited|LLC|LLP|PLC|plc|LP|AG|SE|SA|NV|BV|GmbH|KG|AB|ASA|Oyj|SpA|Srl|KK)\.?)+$/;

interface Group {
  key: string;
  names: Set<string>;
  company: number;
  person: number;
  other: number;
  firstOnly: boolean;
  voice: number;
  /** mentions that do not open a sentence, where any word is capitalised */
  seen: number;
  titled: boolean;
  /** mentions that are a line of their own */
  alone: number;
  mentions: RawName[];
}

/** Every employer the text names, told from people, places, papers and unions by the words around each mention. */
export function castOf(view: string, sentences: readonly Sentence[]): Cast {
  const groups: Group[] = [];
  const common = lowerWords(view);
  for (const raw of rawNames(view, sentences)) {
    const sentence = sentences[raw.sentence]!;
    const before = view.slice(Math.max(sentence.start, raw.start - 48), raw.start);
    const after = view.slice(raw.end, Math.min(sentence.end + 24, raw.end + 120));
    const lineStart = raw.first && (sentence.start === 0 || /[\n\s]/.test(view[sentence.start - 1] ?? '\n'));
    const weight = weigh(raw, before, after, lineStart, sentence.role === 'title');
    const name = raw.words.join(' ').replace(legalTail, '');
    const group = join(groups, name);
    group.names.add(name);
    const alone =
      raw.start === sentence.start && raw.end === sentence.end && isHeading(sentences, raw.sentence);
    const titled = sentence.role === 'title' ? titleWeight(before, after, raw) : 0;
    group.company +=
      (sentence.role === 'title' ? weight.company * 1.3 : weight.company) +
      titled +
      (alone && sentence.role !== 'title'
        ? sentences[raw.sentence + 1]?.paragraph === sentence.paragraph
          ? 3
          : 1.5
        : 0);
    group.alone +=
      alone && sentence.role !== 'title' && sentences[raw.sentence + 1]?.paragraph !== sentence.paragraph
        ? 1
        : 0;
    group.voice += weight.voice;
    group.seen += raw.first ? 0 : 1;
    group.titled = group.titled || sentence.role === 'title';
    group.person += weight.person;
    group.other += weight.other;
    group.firstOnly =
      group.firstOnly &&
      (raw.first || sentence.role === 'title') &&
      raw.words.length === 1 &&
      common.has(name.toLowerCase());
    group.mentions.push(raw);
  }
  const employers: Employer[] = [];
  const mentions: Mention[] = [];
  const others: Mention[] = [];
  for (const group of groups) {
    const single = [...group.names].every((n) => !n.includes(' '));
    const voice = group.person > 0 ? 0 : Math.min(2, group.voice) * 2;
    const score = group.company + voice - 1.2 * group.person - group.other;
    const common1 =
      single &&
      group.seen === 0 &&
      !group.titled &&
      [...group.names].every((n) => ordinary.test(n) || common.has(n.toLowerCase()));
    const unsure =
      (common1 && group.company < 4.5) ||
      (single &&
        group.seen === 0 &&
        group.mentions.length === 1 &&
        group.company + voice < 3 &&
        group.voice === 0);
    const full = [...group.names].sort((a, b) => b.length - a.length);
    const heading =
      group.alone === group.mentions.length &&
      group.company < 5 &&
      !companyWords.has(full[0]!.split(' ').pop()!.toLowerCase());
    const is =
      score >= 2 && !group.firstOnly && !unsure && !heading && group.person * 1.2 < group.company + voice;
    const index = is ? employers.length : -1;
    if (is) employers.push({ name: full[0]!, names: full, score });
    for (const raw of group.mentions) {
      (is ? mentions : others).push({
        start: raw.start,
        end: raw.end,
        sentence: raw.sentence,
        name: view.slice(raw.start, raw.end),
        employer: index,
      });
    }
  }
  if (employers.length === 0) promoteTitle(view, groups, sentences, employers, mentions, others);
  mentions.sort((a, b) => a.start - b.start);
  others.sort((a, b) => a.start - b.start);
  return { employers, mentions, others, main: mainOf(employers, mentions, sentences) };
}

/** A name on a line of its own heads what follows; at the end of a letter it signs it. */
function isHeading(sentences: readonly Sentence[], i: number): boolean {
  const next = sentences[i + 1];
  if (
    next?.role === 'item' ||
    (next && next.paragraph === sentences[i]!.paragraph && next.end - next.start > 160)
  )
    return false;
  return sentences.slice(i + 1).some((s) => s.end - s.start > 60 || s.paragraph === sentences[i]!.paragraph);
}

/** A text that acts out no employer is still about one, if its headline names one and nobody calls it a person or a paper. */
function promoteTitle(
  view: string,
  groups: readonly Group[],
  sentences: readonly Sentence[],
  employers: Employer[],
  mentions: Mention[],
  others: Mention[],
): void {
  const best = groups
    .filter(
      (g) =>
        g.titled &&
        g.person < 2 &&
        g.other < 2.5 &&
        g.mentions.some((m) => opensOrCloses(view, sentences[m.sentence]!, m)),
    )
    .sort((a, b) => b.company - b.other - (a.company - a.other) || b.mentions.length - a.mentions.length)[0];
  if (!best || [...best.names].every((n) => ordinary.test(n) && !n.includes(' '))) return;
  const names = [...best.names].sort((a, b) => b.length - a.length);
  employers.push({ name: names[0]!, names, score: best.company });
  for (const m of best.mentions) {
    const at = others.findIndex((o) => o.start === m.start);
    if (at >= 0) others.splice(at, 1);
    mentions.push({
      start: m.start,
      end: m.end,
      sentence: m.sentence,
      name: view.slice(m.start, m.end),
      employer: 0,
    });
  }
}

function opensOrCloses(view: string, sentence: Sentence, m: RawName): boolean {
  if (/^ (?:the|a|an|your|what|how|why|on|in|at|for|it|this|that)\b/.test(view.slice(m.end, m.end + 8)))
    return false;
  return (
    sentence.role === 'title' &&
    (m.start === sentence.start ||
      /[,:;-] $/.test(view.slice(Math.max(0, m.start - 2), m.start)) ||
      /\b(?:of|at|for|from) $/.test(view.slice(Math.max(0, m.start - 5), m.start)))
  );
}

/** In a headline the employer stands first, or set off: "Memo to staff, X: a hard day", "X - Item 1", "the CEO of X". */
function titleWeight(before: string, after: string, raw: RawName): number {
  if (raw.words.length === 1 && /^[A-Z]{1,4}$/.test(raw.words[0]!)) return 0;
  if (/(?:^|[,:;] )$/.test(before) && /^(?:'s|$|:| - |, (?:Inc|LLC|Corp|Ltd)| \(| Q[1-4]|,)/.test(after))
    return 2.5;
  return /\b(?:of|at|for|from) $/.test(before) && /^(?:$|:|,| - )/.test(after) ? 2 : 0;
}

/** One name may be the head or the tail of a longer one ("Corvane", "Corvane Systems"); never a mere part of a word. */
function join(groups: Group[], name: string): Group {
  const key = name.toLowerCase();
  const known = groups.find((g) => [...g.names].some((n) => sameName(n.toLowerCase(), key)));
  if (known) return known;
  const fresh: Group = {
    key,
    names: new Set(),
    company: 0,
    person: 0,
    other: 0,
    firstOnly: true,
    voice: 0,
    seen: 0,
    titled: false,
    alone: 0,
    mentions: [],
  };
  groups.push(fresh);
  return fresh;
}

function sameName(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.startsWith(`${short} `)) return true;
  if (short.length < 4 || companyWords.has(short) || otherWords.has(short) || places.has(short)) return false;
  return long.endsWith(` ${short}`) || long.includes(` ${short} `);
}

/** Words that the text also writes small: at the head of a sentence such a word is no name. */
function lowerWords(view: string): Set<string> {
  return new Set(view.match(/(?<![\p{L}'])\p{Ll}{3,}(?![\p{L}])/gu) ?? []);
}

/** A notice is one employer's: what else looks like a name in it is a job title, a union or an office. */
export function onlyMain(cast: Cast): Cast {
  const main = cast.employers[cast.main];
  if (!main) return cast;
  return {
    employers: [main],
    mentions: cast.mentions.filter((m) => m.employer === cast.main).map((m) => ({ ...m, employer: 0 })),
    main: 0,
    others: [...cast.others, ...cast.mentions.filter((m) => m.employer !== cast.main)],
  };
}
