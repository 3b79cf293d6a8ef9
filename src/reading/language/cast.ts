import { mainOf } from '../employer/main.ts';
import type { Cast, Employer, Mention } from '../employer/types.ts';
import { companyWords, givenNames } from '../employer/words.ts';
import type { Sentence } from '../types.ts';
import { type NamePatterns, namePatterns, trade } from './name-patterns.ts';
import { type NameRun, nameRuns } from './name-runs.ts';
import type { Tongue } from './tongue.ts';

interface Group {
  readonly names: Set<string>;
  readonly runs: NameRun[];
  company: number;
  person: number;
  other: number;
}

const legal =
  /(?:,? (?:GmbH(?: & Co\.? KG)?|AG|SE|KG|S\.?A\.?|SAS|SARL|S\.?p\.?A\.?|S\.?r\.?l\.?|S\.?L\.?U?\.?|Ltda\.?|Lda\.?|Inc\.?|Corp\.?|Ltd\.?|NV|BV|plc))+$/u;
const patterns = new Map<string, NamePatterns>();

/** Every employer a text of this language names, told from people, places and unions by the words around each mention. */
export function castIn(tongue: Tongue, view: string, sentences: readonly Sentence[]): Cast {
  const p = patterns.get(tongue.code) ?? namePatterns(tongue.grammar.names, tongue.code);
  patterns.set(tongue.code, p);
  const groups: Group[] = [];
  for (const run of nameRuns(view, sentences, p)) {
    const name = run.words.replace(legal, '');
    if (name === '' || isPlainWord(tongue, name, run)) continue;
    const group = join(groups, name, p.german);
    group.names.add(name);
    group.runs.push(run);
    weigh(group, run, view, sentences[run.sentence]!, p, tongue);
  }
  const score = (g: Group): number => g.company - 1.2 * g.person - g.other;
  let chosen = groups.filter((g) => score(g) >= 2);
  if (chosen.length === 0)
    chosen = groups
      .filter((g) => g.person < 2 && g.other < 2 && g.company >= 0.5)
      .sort((a, b) => score(b) - score(a))
      .slice(0, 1);
  const employers: Employer[] = chosen.map((g) => {
    const names = [...g.names].sort((a, b) => b.length - a.length);
    return { name: names[0]!, names, score: score(g) };
  });
  const mentions: Mention[] = [];
  const others: Mention[] = [];
  for (const group of groups) {
    const employer = chosen.indexOf(group);
    for (const run of group.runs)
      (employer >= 0 ? mentions : others).push({
        start: run.start,
        end: run.end,
        sentence: run.sentence,
        name: run.words,
        employer,
      });
  }
  mentions.sort((a, b) => a.start - b.start);
  others.sort((a, b) => a.start - b.start);
  return { employers, mentions, others, main: mainOf(employers, mentions, sentences) };
}

function weigh(
  group: Group,
  run: NameRun,
  view: string,
  sentence: Sentence,
  p: NamePatterns,
  tongue: Tongue,
): void {
  const before = view.slice(Math.max(sentence.start, run.start - 60), run.start);
  const after = view.slice(run.end, Math.min(sentence.end, run.end + 110));
  const tokens = run.words.split(' ');
  const title = sentence.role === 'title';
  const acts = p.acts.test(after) && !(tokens.length === 1 && /, (?:de|en|in|di|em|à|aus) $/u.test(before));
  if (legal.test(run.words)) group.company += 5;
  if (run.words.includes('&')) group.company += 1.5;
  if (
    tokens.length > 1 &&
    (companyWords.has(tokens.at(-1)!.toLowerCase()) || companyWords.has(tokens[0]!.toLowerCase()))
  )
    group.company += 1.5;
  if (run.kind || p.kindBefore.test(before)) group.company += 3;
  if (acts) group.company += title ? 4 : 2.5;
  if (p.kindAfter.test(after)) group.company += 3;
  if (!title && run.first && /^(?: \([^)]{2,30}\))? ?: /.test(after) && !/^\p{Lu}+$/u.test(run.words))
    group.company += 3;
  if (staffOf.test(before)) group.company += 2;
  if (tokens.length > 1 && trade.test(run.words)) group.company += 1.2;
  if (title && !acts) group.company += /^(?::| :|,| -| \()|^$/.test(after) && run.first ? 1.6 : 1;
  if (p.ownerBefore.test(before) && !p.asideBefore.test(before)) group.company += 0.7;
  if (
    /(?:^|\s)(?:bei|bei der|beim|chez|alla|presso|na|no|all')\s?$/iu.test(before) &&
    tongue.lex.cutVerb.test(after + before)
  )
    group.company += 1.3;
  if (group.runs.length > 1) group.company += 0.5;
  if (run.role || p.roleBefore.test(before)) group.person += 4;
  if (p.roleAfter.test(after)) group.person += 3;
  if (givenNames.has(tokens[0]!.toLowerCase()) && tokens.length > 1 && tokens.length < 4) group.person += 2;
  if (p.speaks.test(after)) group.person += tokens.length > 1 ? 0.5 : 0;
  if (
    p.other.test(run.words) ||
    tokens.some((t) => p.other.test(t)) ||
    p.other.test(tokens.slice(0, 2).join(' '))
  )
    group.other += 4;
  if (p.asideBefore.test(before)) group.other += 1.5;
  if (p.placeBefore.test(before) && !p.kindBefore.test(before) && !acts)
    group.other += tokens.length === 1 ? 0.8 : 0.2;
  // "HAMBURG (npa) -", "VICENZA.": where a report was filed
  if (/^\p{Lu}[\p{Lu} -]{3,}$/u.test(run.words) && run.first && !title) group.other += 5;
  if (run.first && !title && run.end >= sentence.end - 1) group.other += 3;
  if (run.first && /^, \d{1,2}|^ \([^)]{2,30}\) ?-|^, den/.test(after) && !title) group.other += 3;
  if (
    p.german &&
    tokens.length === 1 &&
    !run.kind &&
    /(?:^|\s)(?:der|die|das|dem|den|des|im|am|zum|zur|ein|eine|einem|einer)\s$/iu.test(before)
  )
    group.other += acts && p.kind.test(run.words) ? 0 : 3;
  if (p.german && !run.kind && tokens.length === 1 && germanNoun.test(before)) group.other += 2;
  // a lone first word that is named nowhere else: "Inzwischen sucht es ..."
  if (
    run.first &&
    !title &&
    !run.kind &&
    tokens.length === 1 &&
    view.indexOf(run.words) === view.lastIndexOf(run.words) &&
    !/^ ?[:(]/.test(after)
  )
    group.other += 2;
  if (tongue.lex.survey.test(before.slice(-20))) group.other += 1;
}

const staffOf =
  /(?:mitarbeiter\p{L}*|beschäftigten|belegschaft|redaktion|collaborateurs|salariés|équipes?|personal|empleados|colaboradores|trabajadores|personale|dipendenti|colleghi|funcionários|trabalhadores|equipe|team)(?: (?:der|des|von|de|du|di|della|del|da|do|d'|bei)|:)? ?(?:la |l'|el )?$/iu;
const germanNoun =
  /(?:^|\s)(?:der|die|das|dem|den|des|ein|eine|einen|einem|einer|eines|zum|zur|im|am|beim|vom|seine[rnms]?|ihre[rnms]?|keine?n?|\p{Ll}+(?:e|en|er|es|em)) $/iu;

/** A noun of the language's own lexicon is no name: "Entlassungen", "Gewerkschaften". */
function isPlainWord(tongue: Tongue, name: string, run: NameRun): boolean {
  if (name.includes(' ')) return false;
  return (
    tongue.isJob.test(name) ||
    tongue.isOther.test(name) ||
    tongue.isStop.test(name) ||
    [tongue.lex.cutNoun, tongue.lex.workforce, tongue.lex.voluntary].some(
      (t) => t.exec(name)?.[0] === name,
    ) ||
    (run.first &&
      [tongue.lex.predicted, tongue.lex.reported, tongue.lex.up, tongue.lex.down].some(
        (t) => t.exec(name)?.[0] === name,
      ))
  );
}

/** One name may be the head or the tail of a longer one; a German genitive is the name with an s. */
function join(groups: Group[], name: string, german: boolean): Group {
  const key = keyOf(name, german);
  const known = groups.find((g) =>
    [...g.names].some((n) => {
      const other = keyOf(n, german);
      const [short, long] = key.length < other.length ? [key, other] : [other, key];
      return (
        short === long ||
        long.startsWith(`${short} `) ||
        (long.endsWith(` ${short}`) && short.length > 3) ||
        (german && long === `${short}s`)
      );
    }),
  );
  if (known) return known;
  const group: Group = { names: new Set(), runs: [], company: 0, person: 0, other: 0 };
  groups.push(group);
  return group;
}

function keyOf(name: string, german: boolean): string {
  const plain = name.toLowerCase();
  return german ? plain.replace(/'$/, '') : plain;
}
