import { sentenceText, slip, written } from '../phrase.ts';
import type { Mention, Scene, Slip } from '../types.ts';

const edition =
  'editions?|waves?|rounds?|vintages?|surveys?|polls?|releases?|issues?|versions?|reports?|data|figures?|census|yearbook|index';
const provenance = new RegExp(
  `\\b(?:comes?|came|is|are|was|were|taken|lifted|dates?|drawn|copied|cited?|quot\\w+|borrow\\w+|uses?|used|relies on|leads? (?:back )?to|points? (?:back )?to|traces? (?:back )?to|traced (?:back )?to|refers? (?:back )?to|goes back to|turns? out to be|belongs? to|repeats?|repeated|gives?|gave)\\b[^.;]{0,40}?\\b((?:19|20)\\d\\d)(?:'s)? (?:[\\w-]+ ){0,2}?(?:${edition})\\b`,
  'i',
);
const misuse =
  /\b(?:comes? from|came from|(?:is|are|was|were) (?:from|taken|lifted|drawn|copied|that of|the)|taken from|lifted|dates? (?:from|back)|leads? (?:back )?to|points? (?:back )?to|trace[sd]? (?:back )?to|refers? (?:back )?to|goes back to|turns? out|belongs? to|drawn from|copied|as (?:current|today's|if|new|this year's|though)|still (?:quot|cit|us|giv|repeat)\w*|out of date|outdated|stale|superseded|old(?:er)? (?:figure|number|edition|one))\b/i;
const newerYear = new RegExp(
  `\\b(20\\d\\d)(?:'s)? (?:[\\w-]+ ){0,2}?(?:${edition}|one)\\b|\\bin (20\\d\\d)\\b`,
  'gi',
);
const newerWords = new RegExp(
  `\\b(?:this year's|latest|newest|current|most recent|new|newer|next|following) (?:[\\w-]+ ){0,2}?(?:${edition}|one)\\b|\\bsince then\\b`,
  'i',
);
const reach = 3;

/** "The figure comes from the 2022 edition. The 2025 edition has 48%": an older edition's figure, though the newer is named. */
export function editionSlips(scene: Scene): Slip[] {
  for (const m of scene.mentions) {
    if (m.form !== 'share' && m.form !== 'count') continue;
    const age = editionOf(scene, m);
    if (age === null || (scene.year !== null && age >= scene.year)) continue;
    const newer = scene.mentions.find(
      (o) =>
        o !== m &&
        o.form === m.form &&
        o.value !== m.value &&
        Math.abs(o.sentence - m.sentence) <= reach &&
        o.sentence !== m.sentence &&
        isNewer(scene, o, age),
    );
    if (newer) {
      const message = `${written(scene, m)} is of the ${age} edition; a newer one that the text names has ${written(scene, newer)}.`;
      return [slip('stale-vintage', message, newer.value, [m, newer])];
    }
  }
  return [];
}

/** The year of the edition that a figure turns out to be from, said with it or in one of the next two sentences. */
function editionOf(scene: Scene, m: Mention): number | null {
  for (const n of [0, 1, 2]) {
    const text = sentenceText(scene, m.sentence + n);
    if (n > 0 && !/^\W*(?:that|this|it|its|the|but|turn|look|a footnote|in fact|yet)\b/i.test(text)) continue;
    const others = (scene.inSentence[m.sentence + n] ?? []).filter((o) => o.form === m.form && o !== m);
    if (n > 0 && others.some((o) => o.value !== m.value)) return null;
    const said = provenance.exec(text);
    if (said && misuse.test(text)) return Number(said[1]);
  }
  return null;
}

function isNewer(scene: Scene, o: Mention, age: number): boolean {
  const text = sentenceText(scene, o.sentence);
  if (newerWords.test(text)) return true;
  return [...text.matchAll(newerYear)].some((y) => Number(y[1] ?? y[2]) > age);
}
