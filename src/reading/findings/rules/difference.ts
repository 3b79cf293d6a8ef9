import { changesOf, partsOfBases } from '../pairs.ts';
import { after, before, between, isPeople, slip, written } from '../phrase.ts';
import { judge, numberText } from '../precision.ts';
import type { Mention, Scene, Slip } from '../types.ts';

const gapBefore =
  /\b(?:cut|loss|drop|fall|reduction|decline|decrease|increase|rise|gain|difference|gap|net (?:loss|gain|cut|reduction))s? of (?:some |about |just )?$|\b(?:up|down|by)\s+$/i;
const gapAfter = /^\s*(?:[\w-]+\s+){0,2}(?:fewer|more|less|lower|higher)\b(?! than (?:one|half|twice|\d))/i;
const leaving =
  /\b(?:leaving|leaves|left|would leave|will leave|keep(?:s|ing)?|retain(?:s|ing)?)\s+(?:(?:it|them|the (?:company|firm|group|site|plant|bank)|only|just|behind|with|a (?:staff|workforce|headcount|team) of|in place)\s+)*$/i;
const rest = /\b(?:the )?(?:(?:remaining|other)|rest,?|remainder,?|balance of)\s+$/i;

/** Differences and remainders stated beside the figures they come from. */
export function differenceSlips(scene: Scene): Slip[] {
  return [...gaps(scene), ...leftovers(scene), ...remainders(scene)];
}

/** "from 8,700 to 7,400, a cut of 1,200" */
function gaps(scene: Scene): Slip[] {
  return changesOf(scene).flatMap((c) => {
    const here = scene.inSentence[Math.max(c.now.sentence, c.old.sentence)]!;
    const gap = here.find(
      (m) => m !== c.now && m !== c.old && m.form === c.now.form && m.unit === c.now.unit && isGap(scene, m),
    );
    if (!gap) return [];
    const words = scene.view.slice(Math.min(c.now.end, gap.end), Math.max(c.old.start, gap.start));
    if (words.length > 160 || words.includes(';')) return [];
    const computed = Math.abs(c.now.value - c.old.value);
    if (judge(gap, computed, [c.now, c.old]) === 'fits') return [];
    const message = `From ${written(scene, c.old)} to ${written(scene, c.now)} is a difference of ${numberText(computed)}, not ${written(scene, gap)}.`;
    return [slip('arithmetic', message, computed, [gap, c.now, c.old])];
  });
}

function isGap(scene: Scene, m: Mention): boolean {
  return gapBefore.test(before(scene, m, 50)) || (gapAfter.test(after(scene, m, 40)) && m.value > 0);
}

/** "is cutting 260 of its 5,260 staff, leaving about 5,000" */
function leftovers(scene: Scene): Slip[] {
  const pairs = partsOfBases(scene);
  return scene.mentions.flatMap((left) => {
    if (left.form !== 'count' || !leaving.test(before(scene, left, 50))) return [];
    const pair = pairs.find(
      (p) => p.base.end <= left.start && left.sentence - p.base.sentence <= 1 && p.part !== left,
    );
    if (!pair || !isPeople(scene, pair.base)) return [];
    const computed = pair.base.value - pair.part.value;
    if (judge(left, computed, [pair.base, pair.part]) === 'fits') return [];
    const others = scene.mentions.filter(
      (m) =>
        m.form === 'count' &&
        m.sentence >= pair.base.sentence &&
        m.sentence <= left.sentence &&
        m !== left &&
        m !== pair.base,
    );
    if (others.some((o) => judge(left, pair.base.value - o.value, [pair.base, o]) === 'fits')) return [];
    const message = `${written(scene, pair.base)} less ${written(scene, pair.part)} leaves ${numberText(computed)}, not ${written(scene, left)}.`;
    return [slip('arithmetic', message, computed, [left, pair.base, pair.part])];
  });
}

/** "850 jobs: 412 here, 203 there ... The other 59": what is left of a total once its parts are told. */
function remainders(scene: Scene): Slip[] {
  return scene.mentions.flatMap((m) => {
    if (m.form !== 'count' || m.soft || !rest.test(before(scene, m, 30))) return [];
    const earlier = scene.mentions
      .filter((p) => p.form === 'count' && p.end <= m.start && p.sentence >= m.sentence - 5)
      .slice(-9);
    if (earlier.length < 2) return [];
    const total = [...earlier]
      .reverse()
      .find(
        (p) =>
          isPeople(scene, p) &&
          p.value > m.value &&
          earlier.some((q) => q.start > p.start && q.value < p.value),
      );
    if (!total || explained(earlier, m.value)) return [];
    const parts = earlier.filter((p) => p.start > total.start && p.value < total.value && isPeople(scene, p));
    const computed = total.value - parts.reduce((sum, p) => sum + p.value, 0);
    if (parts.length === 0 || computed <= 0 || Math.abs(computed - m.value) > 0.15 * total.value) return [];
    if (between(scene, total, m).length > 500) return [];
    const told = parts.map((p) => written(scene, p)).join(' and ');
    return [
      slip(
        'arithmetic',
        `${written(scene, total)} less ${told} leaves ${numberText(computed)}, not ${written(scene, m)}.`,
        computed,
        [m, total, ...parts],
      ),
    ];
  });
}

/** Whether some earlier figure less some of those after it gives the remainder. */
function explained(earlier: readonly Mention[], value: number): boolean {
  return earlier.some((total, i) => {
    const rest = earlier.slice(i + 1);
    for (let bits = 1; bits < 1 << rest.length; bits++) {
      const sum = rest.reduce((s, p, k) => ((bits >> k) & 1 ? s + p.value : s), 0);
      if (Math.abs(total.value - sum - value) <= (total.soft ? 0.03 * total.value : 0)) return true;
    }
    return false;
  });
}
