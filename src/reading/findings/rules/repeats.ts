import { accountOf } from '../account.ts';
import { partsOfBases } from '../pairs.ts';
import { after, before, isPeople, sentenceText } from '../phrase.ts';
import { agree, amended, isDifference, isSum, near, subjectOf, swapped, tellTwo } from '../same.ts';
import type { Mention, Scene, Slip } from '../types.ts';

const definite: RegExp =
  /\b(?:the|those|these|all|its|their|each of (?:our|its|the|their)|every one of (?:our|its|the)|our|all of (?:the|its|our))\s+$/i;

/** "is cutting 1,250 jobs ... The 1,350 job cuts": a figure taken up again with "the", and changed on the way. */
export function repeatSlips(scene: Scene): Slip[] {
  return [...mistyped(scene), ...changedOnTheWay(scene)];
}

/** "would cut 4,500 jobs ... would cut 5,400 jobs": the same words about the same employer, two digits exchanged. */
function mistyped(scene: Scene): Slip[] {
  const jobs = scene.mentions.filter((m) => m.form === 'count' && m.statement?.measure === 'jobs');
  return jobs.flatMap((b, i) =>
    jobs.slice(0, i).flatMap((a) => {
      if (!swapped(a.value, b.value) || a.sentence === b.sentence || subjectOf(a) !== subjectOf(b)) return [];
      if (frame(scene, a) !== frame(scene, b) || amended.test(sentenceText(scene, b.sentence))) return [];
      return isSum(
        jobs.filter((m) => m.end <= b.start),
        b.value,
      )
        ? []
        : [tellTwo(scene, a, b)];
    }),
  );
}

/** The words right before and right after a figure. */
function frame(scene: Scene, m: Mention): string {
  const lead = /(\S+)\s+$/.exec(before(scene, m, 30))?.[1] ?? '';
  const tail = /^\s+(\S+?)[.,;:]?(?:\s|$)/.exec(after(scene, m, 30))?.[1] ?? '';
  return `${lead} ${tail}`.toLowerCase();
}

function changedOnTheWay(scene: Scene): Slip[] {
  const bases = partsOfBases(scene);
  return scene.mentions.flatMap((m) => {
    if (
      m.form !== 'count' ||
      m.bound !== 'exact' ||
      m.value < 10 ||
      !isPeople(scene, m) ||
      !definite.test(before(scene, m, 30))
    )
      return [];
    if (m.statement && m.statement.measure !== 'jobs') return [];
    if (
      bases.some((p) => p.base === m || p.part === m) ||
      /^[^.;,]{0,40}\b(?:in|at|from|who|that|of) (?!the (?:company|firm|group)|all)/i.test(
        after(scene, m, 50),
      ) ||
      amended.test(sentenceText(scene, m.sentence))
    )
      return [];
    const earlier = scene.mentions.filter(
      (p) =>
        p.form === 'count' &&
        p.end <= m.start &&
        isPeople(scene, p) &&
        (!p.statement || p.statement.measure === 'jobs'),
    );
    const told = scene.mentions.some((p) => p.form === 'count' && p.value === m.value && p.end <= m.start);
    if (told || earlier.some((p) => agree(p, m)) || isSum(earlier, m.value) || isDifference(earlier, m.value))
      return [];
    const main = earlier
      .filter((p) => near(p, m, 0.12) || swapped(p.value, m.value))
      .find(
        (p) =>
          (accountOf(scene, p) ?? 'people') === (accountOf(scene, m) ?? 'people') &&
          subjectOf(p) === subjectOf(m),
      );
    return main && main.sentence !== m.sentence ? [tellTwo(scene, main, m)] : [];
  });
}
