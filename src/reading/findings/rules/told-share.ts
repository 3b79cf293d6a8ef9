import { partsOfBases } from '../pairs.ts';
import { after, before, slip, written } from '../phrase.ts';
import { judge, percentText } from '../precision.ts';
import type { Mention, Scene, Slip } from '../types.ts';
import { isGrowth } from './growth.ts';

const telling: RegExp =
  /\b(?:says?|said|has it (?:as|at)|had it (?:as|at)|gives?|gave|puts? (?:it|this|that|them) at|put (?:it|this|that) at|rounds? (?:it|this|that)(?: up| down)? to|rounded (?:it|this|that)?(?: up| down)? ?to|calls? (?:it|this|that|them)|called (?:it|this|that|them)|made (?:it|this|that) (?:into )?|makes (?:it|this|that) (?:into )?|reports?|reported(?: as)?|print(?:s|ed)(?: it as)?|turned (?:it|this|that) into|described (?:it|this|that|them) as|speaks? of|spoke of|headlined? (?:it )?(?:as )?|reads?|told as|quoted (?:it )?as|states?|stated)\s*[:,]?\s*["']?(?:(?:a|an|the|of|as|just|nearly)\s+)?$/i;
const bare: RegExp = /^["'.,;:)!?]|^$|^ (?:of (?:the total|them|these|those|all \w+)|in (?:its|the) \w+)\b/i;

/** "61 of 488 ... The covering e-mail says more than 15%": a document tells a share, the part and its base were given before. */
export function toldShareSlips(scene: Scene): Slip[] {
  const pairs = partsOfBases(scene).filter((p) => p.part.form === 'count' && p.base.value >= 20);
  return scene.mentions.flatMap((share) => {
    if (share.form !== 'share' || share.value > 1 || isGrowth(scene, share)) return [];
    if (scene.inSentence[share.sentence]!.some((m) => m.form === 'count')) return [];
    if (!telling.test(before(scene, share, 60)) || !bare.test(after(scene, share, 30))) return [];
    const near = pairs.filter(
      (p) => p.base.end <= share.start && share.sentence - Math.max(p.part.sentence, p.base.sentence) <= 3,
    );
    const close = near.filter((p) => isOf(share, p.part, p.base));
    if (close.length !== 1 || near.some((p) => fits(share, p.part, p.base))) return [];
    const { part, base } = close[0]!;
    const computed = part.value / base.value;
    const message = `${written(scene, part)} of ${written(scene, base)} is ${percentText(computed, share.step)}, not "${scene.input.text.slice(share.outer, share.end)}".`;
    return [slip('arithmetic', message, computed, [share, part, base])];
  });
}

/** A figure of quite another size is a share of something else. */
function isOf(share: Mention, part: Mention, base: Mention): boolean {
  const ratio = share.value / (part.value / base.value);
  return ratio > 0.6 && ratio < 1.67;
}

/** One told to the last digit, either way, was told fairly. */
function fits(share: Mention, part: Mention, base: Mention): boolean {
  const computed = part.value / base.value;
  return (
    judge(share, computed, [part, base]) !== 'off' &&
    !(share.bound === 'at-least' && computed < share.value - share.step)
  );
}
