import { sentenceText, slip, written } from '../phrase.ts';
import { numberText } from '../precision.ts';
import type { Mention, Scene, Slip } from '../types.ts';

const surveyed: RegExp =
  /\b(?:survey(?:s|ed)?|polls?|polled|asked|respondents?|questionnaire|panel|interviewed|said (?:that|they|it|yes))\b/i;
const another: RegExp =
  /\b(?:(?:the|a|an|another) (?:second|third|other|separate|different|later)|another|separate(?:ly)?|elsewhere|different|its own|meanwhile)\b/i;
const adding: RegExp =
  /\b(?:add(?:s|ed|ing)?|together|combin\w+|plus|sum(?:s|med)?|total\w*|altogether|lump\w*|[a-z-]+ and [a-z-]+ (?:are|is|make|makes|come to|gives?))\b/i;

/** 44% of one survey and 31% of another told as three-quarters: shares of unlike populations make no share. */
export function surveySumSlips(scene: Scene): Slip[] {
  const shares = scene.mentions.filter((m) => m.form === 'share' && m.value > 0 && m.value < 1);
  if (!shares.some((m) => isSurvey(scene, m))) return [];
  for (const total of shares) {
    if (total.bound === 'range') continue;
    const parts = shares.filter((m) => m !== total && m.value < total.value && isSurvey(scene, m));
    for (const [i, a] of parts.entries()) {
      for (const b of parts.slice(i + 1)) {
        if (Math.abs(a.value + b.value - total.value) > 1e-6) continue;
        if (total.start > a.start && total.start < b.start) continue;
        if (!unlike(scene, a, b) || !isAdded(scene, total, a, b)) continue;
        const sum = numberText((a.value + b.value) * 100);
        const message = `${written(scene, total)} adds ${written(scene, a)} and ${written(scene, b)} (${sum} in all), which are shares of unlike populations and make no sum.`;
        return [slip('unit-mix', message, null, [total, a, b])];
      }
    }
  }
  return [];
}

function isSurvey(scene: Scene, m: Mention): boolean {
  return m.statement?.measure === 'survey-share' || surveyed.test(sentenceText(scene, m.sentence));
}

/** Asked of other people: by what was read of each, or by the words of a second survey. */
function unlike(scene: Scene, a: Mention, b: Mention): boolean {
  const apart = sentenceText(scene, b.sentence).slice(
    a.sentence === b.sentence ? a.end - scene.input.sentences[a.sentence]!.start : 0,
  );
  if (a.sentence === b.sentence) return another.test(apart) && surveyed.test(apart);
  const [x, y] = [a.statement, b.statement];
  if (x?.measure === 'survey-share' && y?.measure === 'survey-share') {
    const [p, q] = [x.population ?? x.subject, y.population ?? y.subject];
    if (p.toLowerCase() !== q.toLowerCase()) return true;
  }
  return another.test(apart);
}

/** The text says that they were added, or nothing but their sum explains the figure. */
function isAdded(scene: Scene, total: Mention, a: Mention, b: Mention): boolean {
  const last = Math.max(total.sentence, a.sentence, b.sentence);
  const percent = Math.round(total.value * 100);
  const inWords = scene.mentions.some(
    (m) => m.form === 'count' && m.value === percent && Math.abs(m.sentence - b.sentence) <= 2,
  );
  if (inWords) return true;
  const from = Math.min(total.sentence, a.sentence);
  for (let n = from; n <= last + 1; n++) if (adding.test(sentenceText(scene, n))) return true;
  return false;
}
