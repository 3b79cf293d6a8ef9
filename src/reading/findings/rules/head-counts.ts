import { changesOf, partsOfBases } from '../pairs.ts';
import { before, sentenceText } from '../phrase.ts';
import { agree, amended, near, subjectOf, swapped, tellTwo } from '../same.ts';
import { isHeadcount } from '../staff.ts';
import type { Scene, Slip } from '../types.ts';

const otherTime: RegExp =
  /\b(?:ago|earlier|before|then|since|used to|once|peak|last (?:year|month|quarter)|by (?:last|the end)|on (?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:in|at|of|by) (?:the (?:end|start) of )?(?:\w+ )?(?:19|20)\d\d)\b/i;
const everyone: RegExp = /\b(?:each|all|every one) of (?:our|its|their)\s+$/i;

/** Two head counts for one day: "we had 12,310 employees", "each of our 12,130 employees". */
export function headCountSlips(scene: Scene): Slip[] {
  const changes = changesOf(scene);
  const pairs = partsOfBases(scene);
  const heads = scene.mentions.filter(
    (m) => m.form === 'count' && m.value >= 20 && m.bound !== 'range' && isHeadcount(scene, m),
  );
  return heads.flatMap((b, i) =>
    heads.slice(0, i).flatMap((a) => {
      if (agree(a, b) || !near(a, b, 0.16) || subjectOf(a) !== subjectOf(b)) return [];
      if (pairs.some((p) => [p.part, p.base].includes(a) && [p.part, p.base].includes(b))) return [];
      if (changes.some((c) => [c.old, c.now].includes(a) && [c.old, c.now].includes(b))) return [];
      const words = `${sentenceText(scene, a.sentence)} ${sentenceText(scene, b.sentence)}`;
      if (scene.mentions.some((m) => m.value === Math.abs(a.value - b.value))) return [];
      if (!swapped(a.value, b.value) && otherTime.test(words) && !everyone.test(before(scene, b, 30)))
        return [];
      if (
        amended.test(words) ||
        /\b(?:will (?:have|employ|be)|after the|before the|leav(?:e|es|ing)|keep|end of \d{4}|remain\w*)\b/i.test(
          words,
        )
      )
        return [];
      const [x, y] = [a.statement?.period ?? null, b.statement?.period ?? null];
      if (x && y && !sameTime(x.end, y.end) && !swapped(a.value, b.value)) return [];
      return swapped(a.value, b.value) || (x === null && y === null) || !x || !y || sameTime(x.end, y.end)
        ? [tellTwo(scene, a, b)]
        : [];
    }),
  );
}

function sameTime(a: string, b: string): boolean {
  return (
    a === b ||
    a.startsWith(b) ||
    b.startsWith(a) ||
    a.replace(/^FY/, '').slice(0, 4) === b.replace(/^FY/, '').slice(0, 4)
  );
}
