import { after, before, sentenceText, slip, written } from '../phrase.ts';
import { judge } from '../precision.ts';
import type { Mention, Scene, Slip } from '../types.ts';
import { windowOf } from '../windows.ts';
import { isGrowth } from './growth.ts';

const bases: readonly (readonly [string, RegExp])[] = [
  [
    'cuts',
    /^of (?:[^.;,]|,(?=\d)){0,40}?\b(?:cuts|layoffs|lay-offs|redundancies|eliminations|job losses|dismissals)\b/i,
  ],
  [
    'postings',
    /^of (?:[^.;,]|,(?=\d)){0,40}?\b(?:postings|listings|openings|vacancies|open (?:roles|positions|jobs)|adverts|ads)\b/i,
  ],
  ['firms', /^of (?:[^.;,]|,(?=\d)){0,40}?\b(?:firms|companies|employers|businesses)\b/i],
  [
    'bosses',
    /^of (?:[^.;,]|,(?=\d)){0,40}?\b(?:ceos|chief executives|executives|bosses|managers|leaders)\b/i,
  ],
  ['workers', /^of (?:[^.;,]|,(?=\d)){0,40}?\b(?:workers|employees|staff)\b/i],
];
const change: RegExp =
  /\b(?:from|compared|against|versus|than|rose|rise|risen|fell|fall|fallen|down|up|grew|grown|climb\w*|dropp\w*|earlier|ago|before|previous|was|were|had|in (?:19|20)\d\d|last year|while|whereas|another|others?|different)\b/i;
const empty = new Set(
  'that this with from have has been were was will would they their them there which about only just some more most over under than into because also said says year years month months percent cent share total number jobs roles work people company companies announced reported accounts account roughly around nearly according'.split(
    ' ',
  ),
);

/** Two shares of one base that say the same thing of it: 17% and 13% of cuts that cite AI. */
export function predicateSlips(scene: Scene): Slip[] {
  const shares = scene.mentions.filter(
    (m) =>
      m.form === 'share' && /\d/.test(written(scene, m)) && !isGrowth(scene, m) && baseOf(scene, m) !== null,
  );
  for (const [i, b] of shares.entries()) {
    for (const a of shares.slice(0, i)) {
      if (a.sentence === b.sentence || baseOf(scene, a) !== baseOf(scene, b)) continue;
      if (judge(a, b.value) === 'fits' || judge(b, a.value) === 'fits' || Math.abs(a.value - b.value) < 0.005)
        continue;
      if (
        change.test(sentenceText(scene, a.sentence).replace(/\bin (?:19|20)\d\d/g, ' ')) &&
        change.test(sentenceText(scene, b.sentence))
      )
        continue;
      if (!sameClaim(scene, a, b)) continue;
      const [w, v] = [windowOf(scene, a), windowOf(scene, b)];
      const cause =
        w && v && w.months !== v.months
          ? ` They cover unlike windows (${w.words}, ${v.words}).`
          : ' The text does not say that their windows or populations differ.';
      return [
        slip(
          'conflict',
          `${written(scene, a)} and ${written(scene, b)} are both given for the same share.${cause}`,
          null,
          [a, b],
        ),
      ];
    }
  }
  return [];
}

/** Both say the same of their base: the same verb follows it with the same words, or both speak of AI being cited. */
function sameClaim(scene: Scene, a: Mention, b: Mention): boolean {
  const [x, y] = [stems(scene, a), stems(scene, b)];
  const shared = [...x].filter((s) => y.has(s));
  if (shared.length < 3) return false;
  if (baseOf(scene, a) === 'cuts')
    return shared.includes('AI') && shared.some((s) => /^(?:cit|menti|attri|blam|credi)/.test(s));
  const [v, w] = [verbAfter(scene, a), verbAfter(scene, b)];
  return v !== null && v === w && shared.length > 3;
}

function verbAfter(scene: Scene, m: Mention): string | null {
  const tail = after(scene, m, 90).trimStart();
  const noun = bases
    .map(([, words]) => words.exec(tail))
    .filter((f) => f !== null)
    .sort((p, q) => p[0].length - q[0].length)[0];
  const words = noun ? tail.slice(noun[0].length).match(/[a-z]+/gi) : null;
  const verb = words?.find((w) => !/^(?:now|already|still|currently|also|only|just|ly)$|ly$/i.test(w));
  return verb && verb.length > 2 ? verb.toLowerCase().replace(/(?:ing|ed|es|s|e)$/, '') : null;
}

function baseOf(scene: Scene, m: Mention): string | null {
  const tail = after(scene, m, 70).trimStart();
  let best: string | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const [base, words] of bases) {
    const found = words.exec(tail);
    if (found && found[0].length < nearest) [best, nearest] = [base, found[0].length];
  }
  return best;
}

/** Content words around a share, cut to their stems; a sentence that points back brings what it points to. */
function stems(scene: Scene, m: Mention): Set<string> {
  const back = /\b(?:it|that|this|those|these)\b/i.test(before(scene, m, 60))
    ? [m.sentence - 2, m.sentence - 1]
    : [];
  const text = [...back, m.sentence].map((n) => sentenceText(scene, n)).join(' ');
  const words = text.replace(/artificial intelligence/gi, 'AI').match(/\bAI\b|[a-z]{4,}/gi) ?? [];
  return new Set(
    words
      .map((w) => (w === 'AI' ? 'AI' : w.toLowerCase()))
      .filter((w) => !empty.has(w))
      .map((w) => (w === 'AI' ? w : w.replace(/(?:ing|ed|es|s|ly|e)$/, '').slice(0, 5))),
  );
}
