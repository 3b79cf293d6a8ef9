import { type Change, changesOf, continues, type PartOf, partsOfBases } from '../pairs.ts';
import { after, before, between, isPeople, sentenceText, slip, written } from '../phrase.ts';
import { judge, numberText } from '../precision.ts';
import { isHeadcount } from '../staff.ts';
import type { Mention, Scene, Slip } from '../types.ts';

const gapBefore: RegExp =
  /\b(?:cut|loss|drop|fall|reduction|decline|decrease|increase|rise|gain|difference|gap|net (?:loss|gain|cut|reduction))s? of (?:some |about |just )?$|\b(?:difference|gap) (?:is|was|of)\s+$|\b(?:up|down|by|sav(?:ing|es|ed))\s+$/i;
const gapAfter: RegExp =
  /^\s*(?:[\w-]+\s+){0,2}(?:fewer|more|less|lower|higher)\b(?! than (?:one|half|twice|\d))/i;
const leaving: RegExp =
  /\b(?:leaving|leaves|left|would leave|will leave|keep(?:s|ing)?|retain(?:s|ing)?)\s+(?:(?:it|them|the (?:company|firm|group|site|plant|bank)|only|just|behind|with|a (?:staff|workforce|headcount|team) of|in place)\s+)*$/i;
const future: RegExp =
  /\b(?:will|would|to) (?:then )?(?:be|have|employ|number|remain at|stand at)\s+(?:just\s+)?$|\bafter (?:the|that|this)[^.;]{0,30},\s+(?:some\s+)?$/i;
const stay: RegExp =
  /^ (?:people |employees |staff |workers |jobs )?(?:will (?:remain|stay|work|be left|keep)|remain|stay)\b/i;
const leaver: RegExp =
  /^ (?:of (?:us|them|you) )?(?:[\w-]+ )?(?:who (?:are|will be) (?:leaving|going|affected|made redundant)|(?:people|employees|workers) (?:affected|who (?:are|will be) (?:leaving|going))|will (?:leave|go))/i;
const rest: RegExp = /\b(?:the )?(?:(?:remaining|other)|rest,?|remainder,?|balance of)\s+$/i;

/** Differences and remainders stated beside the figures they come from. */
export function differenceSlips(scene: Scene): Slip[] {
  return [...gaps(scene), ...staffGaps(scene), ...leftovers(scene), ...remainders(scene)];
}

/** "from 8,700 to 7,400, a cut of 1,200" */
function gaps(scene: Scene): Slip[] {
  return changesOf(scene).flatMap((c) => {
    const here = scene.inSentence[Math.max(c.now.sentence, c.old.sentence)]!;
    const next = (scene.inSentence[here[0]!.sentence + 1] ?? []).slice(0, 1);
    const gap = [...here, ...(continues(scene, here[0]!.sentence + 1) ? next : [])].find(
      (m) => m !== c.now && m !== c.old && m.form === c.now.form && m.unit === c.now.unit && isGap(scene, m),
    );
    if (!gap) return [];
    if (!belongs(scene, gap, c)) return [];
    const computed = Math.abs(c.now.value - c.old.value);
    if (judge(gap, computed, [c.now, c.old]) === 'fits') return [];
    const message = `From ${written(scene, c.old)} to ${written(scene, c.now)} is a difference of ${numberText(computed)}, not ${written(scene, gap)}.`;
    return [slip('arithmetic', message, computed, [gap, c.now, c.old])];
  });
}

/** "It employed 11,625 in March. It employed 10,695 in October, a reduction of 930." */
function staffGaps(scene: Scene): Slip[] {
  return scene.mentions.flatMap((gap) => {
    if (
      gap.form !== 'count' ||
      !/\b(?:cut|loss|drop|fall|reduction|decline|decrease|increase|rise|gain)s? of $/i.test(
        before(scene, gap, 30),
      )
    )
      return [];
    const heads = scene.mentions.filter(
      (m) =>
        m.end < gap.start && gap.sentence - m.sentence <= 1 && m.form === 'count' && isHeadcount(scene, m),
    );
    if (heads.length !== 2) return [];
    const near = scene.mentions.filter((m) => m.form === 'count' && Math.abs(m.sentence - gap.sentence) <= 2);
    if (near.some((a) => near.some((b) => judge(gap, a.value - b.value, [a, b]) === 'fits'))) return [];
    const computed = Math.abs(heads[0]!.value - heads[1]!.value);
    const message = `From ${written(scene, heads[0]!)} to ${written(scene, heads[1]!)} is a difference of ${numberText(computed)}, not ${written(scene, gap)}.`;
    return [slip('arithmetic', message, computed, [gap, ...heads])];
  });
}

/** The difference stands right after its two figures or right before them, in their own clause. */
function belongs(scene: Scene, gap: Mention, c: Change): boolean {
  const [first, last] = c.now.start < c.old.start ? [c.now, c.old] : [c.old, c.now];
  if (gap.start > first.end && gap.end < last.start) return true;
  if (gap.end <= first.start)
    return /^,?\s*(?:[\w'-]+\s+){0,5}(?:from|to|than the)\s+(?:\w+\s+)?$/i.test(
      scene.view.slice(gap.end, first.outer),
    );
  const words = scene.view.slice(last.end, gap.outer);
  return words.length < 120 && !/;|\b(?:while|whereas|but)\b/.test(words);
}

function isGap(scene: Scene, m: Mention): boolean {
  return gapBefore.test(before(scene, m, 50)) || (gapAfter.test(after(scene, m, 40)) && m.value > 0);
}

/** "is cutting 260 of its 5,260 staff, leaving about 5,000", "we are 7,250 ... we will be 6,960 ... the 290 who leave" */
function leftovers(scene: Scene): Slip[] {
  const pairs = partsOfBases(scene);
  return scene.mentions.flatMap((left) => {
    if (left.form !== 'count') return [];
    const lead = before(scene, left, 50);
    const stays = leaving.test(lead) || stay.test(after(scene, left, 40)) || future.test(lead);
    if (!stays) return [];
    const pair =
      pairs.find(
        (p) => p.base.end <= left.start && left.sentence - p.base.sentence <= 1 && p.part !== left,
      ) ??
      farPair(scene, left, pairs) ??
      staffPair(scene, left) ??
      (leaving.test(lead) ? lastTwo(scene, left) : null);
    if (pair?.part.form !== 'count' || left.value > 1.35 * pair.base.value) return [];
    const computed = pair.base.value - pair.part.value;
    if (
      judge(left, computed, [pair.base, pair.part]) === 'fits' ||
      Math.abs(computed - left.value) > 0.5 * pair.base.value
    )
      return [];
    const near = scene.mentions.filter(
      (m) => m.form === 'count' && Math.abs(m.sentence - left.sentence) <= 3 && m !== left,
    );
    if (near.some((a) => near.some((b) => judge(left, a.value - b.value, [a, b]) === 'fits'))) return [];
    const message = `${written(scene, pair.base)} less ${written(scene, pair.part)} leaves ${numberText(computed)}, not ${written(scene, left)}.`;
    return [slip('arithmetic', message, computed, [left, pair.base, pair.part])];
  });
}

/** "228 of the 570 ... That leaves 342": the one such pair of the sentences before. */
function farPair(scene: Scene, left: Mention, pairs: readonly PartOf[]): PartOf | null {
  if (!/^\W*(?:that|which|this) (?:leaves|leaving|left)\b/i.test(sentenceText(scene, left.sentence)))
    return null;
  const near = pairs.filter((p) => p.base.end <= left.start && left.sentence - p.base.sentence <= 6);
  return near.length === 1 ? near[0]! : null;
}

/** "24 jobs on the board. Fourteen have been filled, which leaves ten". */
function lastTwo(scene: Scene, left: Mention): { part: Mention; base: Mention } | null {
  const here = scene.inSentence[left.sentence]!.filter((m) => m.form === 'count' && m.end <= left.start);
  const base = (scene.inSentence[left.sentence - 1] ?? []).filter((m) => m.form === 'count');
  return here.length === 1 && base.length === 1 && base[0]!.value > here[0]!.value
    ? { part: here[0]!, base: base[0]! }
    : null;
}

/** A head count just before and a number of leavers beside it, when the text names one of each. */
function staffPair(scene: Scene, left: Mention): { part: Mention; base: Mention } | null {
  const near = scene.mentions.filter(
    (m) => m.form === 'count' && m !== left && Math.abs(m.sentence - left.sentence) <= 1,
  );
  const bases = near.filter(
    (m) => m.start < left.start && isHeadcount(scene, m) && m.value > 0.7 * left.value,
  );
  const leavers = near.filter((m) => leaver.test(after(scene, m, 40)) && m.value < left.value);
  return bases.length === 1 && leavers.length === 1 ? { base: bases[0]!, part: leavers[0]! } : null;
}

/** "850 jobs: 412 here, 203 there ... The other 59": what is left of a total once its parts are told. */
function remainders(scene: Scene): Slip[] {
  return scene.mentions.flatMap((m) => {
    if (m.form !== 'count' || m.soft || !rest.test(before(scene, m, 30))) return [];
    const earlier = scene.mentions
      .filter((p) => p.form === 'count' && p.end <= m.start && p.sentence >= m.sentence - 5)
      .slice(-9);
    const shared = scene.inSentence[m.sentence]!.concat(scene.inSentence[m.sentence - 1] ?? []).some(
      (o) => o.form === 'share' && /^ of (?:it|them|those|these)\b/.test(after(scene, o, 12)),
    );
    if (earlier.length < 2 || shared || explained(earlier, m.value)) return [];
    const readings = earlier.flatMap((total, i) => {
      const parts = earlier.slice(i + 1).filter((p) => p.value < total.value);
      const computed = total.value - parts.reduce((sum, p) => sum + p.value, 0);
      const room = parts.length > 0 && computed > 0 && total.value > m.value && !parts.some((p) => p.soft);
      return room && isPeople(scene, total)
        ? [{ total, parts, computed, off: Math.abs(computed - m.value) / total.value }]
        : [];
    });
    for (const p of partsOfBases(scene)) {
      if (p.base.end > m.start || m.sentence - p.base.sentence > 1 || p.part === m || p.base.value <= m.value)
        continue;
      const computed = p.base.value - p.part.value;
      readings.push({
        total: p.base,
        parts: [p.part],
        computed,
        off: Math.abs(computed - m.value) / p.base.value,
      });
    }
    const best = readings.sort((a, b) => a.off - b.off)[0];
    if (!best || best.off > 0.15 || between(scene, best.total, m).length > 500) return [];
    const told = best.parts.map((p) => written(scene, p)).join(' and ');
    const message = `${written(scene, best.total)} less ${told} leaves ${numberText(best.computed)}, not ${written(scene, m)}.`;
    return [slip('arithmetic', message, best.computed, [m, best.total, ...best.parts])];
  });
}

/** Whether some earlier figure less one or all of those after it gives the remainder. */
function explained(earlier: readonly Mention[], value: number): boolean {
  const near = earlier.slice(-6);
  if (near.some((a) => near.some((b) => a.value - b.value === value))) return true;
  return earlier.some((total, i) => {
    const later = earlier.slice(i + 1);
    const room = total.soft ? 0.03 * total.value : 0;
    return later.some((_, from) =>
      later.slice(from).some((_, length) => {
        const sum = later.slice(from, from + length + 1).reduce((s, p) => s + p.value, 0);
        return Math.abs(total.value - sum - value) <= room;
      }),
    );
  });
}
