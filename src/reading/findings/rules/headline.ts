import { accountOf } from '../account.ts';
import { isPeople, sentenceText } from '../phrase.ts';
import { agree, isSum, isTitle, near, tellTwo } from '../same.ts';
import type { Scene, Slip } from '../types.ts';

/** The headline's figure against the body's, when the body never gives the headline's. */
export function headlineSlips(scene: Scene): Slip[] {
  const body = scene.mentions.filter(
    (m) =>
      m.form === 'count' &&
      !isTitle(scene, m) &&
      isPeople(scene, m) &&
      (m.statement === null || m.statement.measure === 'jobs'),
  );
  const first = body[0];
  return scene.mentions.flatMap((m) => {
    if (!isTitle(scene, m) || m.form !== 'count' || m.bound === 'range' || !first || m.value < 10) return [];
    if (
      !isPeople(scene, m) &&
      !/\b(?:cuts?|axes?|sheds?|lays? off|layoffs|slash(?:es)?|eliminates?|to go|jobs?|sacks?|fires?)\b/i.test(
        sentenceText(scene, m.sentence),
      )
    )
      return [];
    if (!near(first, m) || (accountOf(scene, first) ?? 'people') !== (accountOf(scene, m) ?? 'people'))
      return [];
    const counts = scene.mentions.filter((p) => p.form === 'count' && !isTitle(scene, p));
    if (counts.some((p) => agree(p, m)) || isSum(counts, m.value)) return [];
    return [tellTwo(scene, m, first)];
  });
}
