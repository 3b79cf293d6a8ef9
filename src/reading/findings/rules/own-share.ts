import { after, before, isPeople, sentenceText, slip, written } from '../phrase.ts';
import { judge, percentText } from '../precision.ts';
import { isHeadcount } from '../staff.ts';
import type { Mention, Scene, Slip } from '../types.ts';
import { isGrowth } from './growth.ts';

const ofStaff: RegExp =
  /^ (?:of|in) (?:us\b(?! )|us[.,;)]|(?:(?:its|the|their|our|his|all) )(?:[\w'-]+ ){0,3}?(?:workforce|staff|employees|payroll|headcount|people|company|firm|group|jobs|posts|personnel|team)\b)/i;
const joined: RegExp =
  /(?:,|\(|\bor|\bequal to|\brepresent(?:s|ing)|\bis|\bequals|\bthat's|\bamounts to|\babout|;|-)\s*(?:(?:or|exactly|just|roughly|some|a|the)\s+)*$/i;
const back: RegExp =
  /^["'(]?\s*(?:that|this|it|which|the (?:cuts?|reductions?|figure|number|move|plan|losses|layoffs|redundancies))\b/i;

/** A share of the staff beside a count of jobs, with the head count elsewhere in the text: 290 of 7,250 told as 2%. */
export function ownShareSlips(scene: Scene): Slip[] {
  const heads = scene.mentions.filter(
    (m) => m.form === 'count' && isHeadcount(scene, m) && m.bound !== 'at-most',
  );
  if (heads.length === 0) return [];
  return scene.mentions.flatMap((share) => {
    if (
      share.form !== 'share' ||
      share.bound === 'range' ||
      isGrowth(scene, share) ||
      !ofStaff.test(after(scene, share, 60))
    )
      return [];
    const part = partOf(scene, share);
    if (!part) return [];
    const own = heads.filter((h) => h !== part && h.value > part.value && sameEmployer(h, part));
    const near = own.filter((h) => Math.abs(h.sentence - share.sentence) <= 8);
    if (near.length !== own.length || near.length === 0) return [];
    const staff = near.flatMap((h) => [h.value, h.value + part.value, h.value - part.value]);
    const room = (v: number): boolean =>
      judge(share, v, [part]) === 'fits' ||
      Math.abs(v - share.value) <= Math.max(share.step, 0.12 * share.value);
    if (staff.some((base) => base > 0 && room(part.value / base))) return [];
    const base = near.sort(
      (a, b) => Math.abs(part.value / a.value - share.value) - Math.abs(part.value / b.value - share.value),
    )[0]!;
    const computed = part.value / base.value;
    if (computed > 4 * share.value || share.value > 6 * computed) return [];
    const message = `${written(scene, part)} of the ${written(scene, base)} on the payroll is ${percentText(computed, share.step)}, not ${written(scene, share)}.`;
    return [slip('arithmetic', message, computed, [share, part, base])];
  });
}

/** The count that the share is another way of saying. */
function partOf(scene: Scene, share: Mention): Mention | null {
  const here = scene.inSentence[share.sentence]!;
  const people = (m: Mention): boolean =>
    m.form === 'count' && isPeople(scene, m) && m.statement?.measure !== 'headcount';
  const prior = here.findLast((m) => m.end <= share.start);
  if (
    prior &&
    people(prior) &&
    joined.test(before(scene, share, 40)) &&
    !/[;]|\bwhile\b/.test(scene.view.slice(prior.end, share.start))
  )
    return prior;
  if (
    /\b(?:the|these|those|which) (?:cuts?|departures|reductions?|layoffs|redundancies|losses|exits)? ?(?:equals?|represents?|amounts? to|are|come to|make up)\s+(?:\w+ )?$/i.test(
      before(scene, share, 60),
    ) &&
    here[0] !== share
  ) {
    const told = (scene.inSentence[share.sentence - 1] ?? []).filter((m) => people(m));
    return told.find((m) => m.statement?.measure === 'jobs') ?? told[0] ?? null;
  }
  if (
    here[0] !== share ||
    !back.test(sentenceText(scene, share.sentence)) ||
    !joined.test(before(scene, share, 40))
  )
    return null;
  const earlier = (scene.inSentence[share.sentence - 1] ?? []).filter(
    (m) => m.form === 'count' && !isHeadcount(scene, m),
  );
  return earlier.length === 1 ? earlier[0]! : null;
}

function sameEmployer(a: Mention, b: Mention): boolean {
  return !a.statement || !b.statement || a.statement.subject === b.statement.subject;
}
