import { partsOfBases } from '../pairs.ts';
import { after, before, between, isPeople, sentenceText, slip, written } from '../phrase.ts';
import { judge, numberText, percentText } from '../precision.ts';
import type { Mention, Scene, Slip } from '../types.ts';
import { isGrowth } from './growth.ts';

const baseAfter: RegExp = /^ of (?!(?:which|whom)\b)[^,;:().]{0,60}$/;
const clauseWords: RegExp =
  /\b(?:who|which|that|said|says|say|are|were|is|was|have|had|but|while|after|will|would|use|used)\b/i;
const apposition: RegExp =
  /(?:[,(:;-]|\bor|\bis|\bwas|\bare|\bwere|\ba (?:rate|share|ratio|proportion) of|\bequals?|\bequal to|\bequalling|\brepresents?|\brepresenting|\bequivalent to|\baccounts? for|\baccounting for|\bamounts? to|\bamounting to|\bmakes?(?: up)?|\bmaking up|\bcomes? to|\bworks? out (?:at|as|to)|\bthat's|\bit's|^)\s*(?:(?:or|just|that is|which is|i\.e\.|a|the|roughly|equal to|equivalent to|only|over|under|more like)\s+)*["']?$/i;
const subject: RegExp =
  /^["'(]?\s*(?:that|this|it|which|those|these|the (?:cuts?|reductions?|figures?|number|move|plan|losses|job losses|layoffs|redundancies|departures|roles|positions|programme|program|round|latest \w+))\b/i;

/** A share stated beside its part and its base, all three in the text: 1,300 of 8,700 told as 20%. */
export function shareSlips(scene: Scene): Slip[] {
  const pairs = partsOfBases(scene);
  const out: Slip[] = [];
  for (const share of scene.mentions) {
    if (share.form !== 'share' || isGrowth(scene, share) || share.value > 1.5) continue;
    const here = scene.inSentence[share.sentence]!;
    const base = here.find((m) => m.start > share.end && m.form === 'count' && isBase(scene, share, m));
    const found = base ? withBase(scene, share, base) : withPair(scene, share, pairs);
    if (found) out.push(found);
  }
  return out;
}

function isBase(scene: Scene, share: Mention, m: Mention): boolean {
  const words = between(scene, share, m);
  return baseAfter.test(words) && !clauseWords.test(words);
}

function withBase(scene: Scene, share: Mention, base: Mention): Slip | null {
  const here = scene.inSentence[share.sentence]!.filter(
    (m) => m.form === 'count' && m !== base && m.value < base.value * 1.05,
  );
  const earlier = [1, 2]
    .flatMap((n) => scene.inSentence[share.sentence - n] ?? [])
    .filter((m) => m.form === 'count' && m.value < base.value * 1.05);
  const prior = here.findLast((m) => m.end <= share.start);
  const next = here.find((m) => m.start >= base.end && m.value < base.value);
  let part: Mention | undefined;
  let sure = true;
  if (prior && apposition.test(between(scene, prior, share)) && !/[;]/.test(between(scene, prior, share)))
    part = prior;
  else if (
    next &&
    /^[^.;]{0,60}(?:,|\(|-|\bor|\bthat is)\s*(?:or\s+|that is,?\s+|some\s+)?$/i.test(
      between(scene, base, next),
    ) &&
    isPeople(scene, next)
  )
    part = next;
  else if (
    here.length === 0 &&
    (subject.test(sentenceText(scene, share.sentence)) ||
      (before(scene, share, 40).trim() !== '' && apposition.test(before(scene, share, 40))))
  ) {
    const people = (scene.inSentence[share.sentence - 1] ?? []).filter(
      (m) => isPeople(scene, m) && m.value < base.value,
    );
    const paired = partsOfBases(scene).find(
      (p) => p.base.value === base.value && p.base.sentence === share.sentence - 1,
    )?.part;
    part = paired ?? (people.length === 1 ? people[0] : people.find((m) => m.statement?.measure === 'jobs'));
    sure = false;
  }
  if (!part) return null;
  return tell(scene, share, part, base, sure ? [] : [...here, ...earlier]);
}

function withPair(scene: Scene, share: Mention, pairs: ReturnType<typeof partsOfBases>): Slip | null {
  if (/^ of (?:(?:that|it|which|whom)\b|(?:those|these|them)\b(?!\s*[.,;)]))/.test(after(scene, share, 20)))
    return null;
  const near = pairs.filter((p) => Math.max(p.part.sentence, p.base.sentence) === share.sentence);
  const mine =
    near.length > 0
      ? near
      : pairs.filter((p) => Math.max(p.part.sentence, p.base.sentence) === share.sentence - 1);
  if (mine.length === 0) return null;
  const lead = before(scene, share, 60);
  const ofThem = /^ of (?:those|these|them)\b/.test(after(scene, share, 12));
  if (
    ofThem &&
    near.length === 0 &&
    !/^\W*(?:that|it|this) (?:is|was|makes|equals|comes)\b/i.test(sentenceText(scene, share.sentence))
  )
    return null;
  const own =
    near.length > 0
      ? apposition.test(lead) || near.some((p) => spelledOut(scene, share, p.part))
      : apposition.test(lead) && (subject.test(sentenceText(scene, share.sentence)) || lead.trim() === '');
  if (!own) return null;
  const pair =
    mine.find((p) => spelledOut(scene, share, p.part)) ??
    mine.findLast((p) => p.part.start < share.start || near.length > 0)!;
  if (
    near.length > 0 &&
    /;\s*[^\s"']/.test(
      scene.view.slice(Math.min(pair.part.start, share.outer), Math.max(pair.base.end, share.outer)),
    )
  )
    return null;
  if (mine.some((p) => judge(share, p.part.value / p.base.value, [p.part, p.base]) === 'fits')) return null;
  return tell(scene, share, pair.part, pair.base, []);
}

const inOtherWords: RegExp =
  /^[^.;:(\d]{0,60}?(?:, or|,? that is,?|,? namely|,? i\.e\.,?|,? which is|,? meaning| \(| -|:|,? in other words,?)\s+(?:some |about |roughly |just )?$|^[^.;:(\d]{0,60}? \($/i;

/** "a fifth off its research staff, or 160 people of 640": the share first, then the part that spells it out. */
function spelledOut(scene: Scene, share: Mention, part: Mention): boolean {
  return (
    share.sentence === part.sentence &&
    share.end <= part.start &&
    inOtherWords.test(between(scene, share, part)) &&
    !scene.inSentence[share.sentence]!.some((m) => m.start >= share.end && m.end <= part.start)
  );
}

function tell(
  scene: Scene,
  share: Mention,
  part: Mention,
  base: Mention,
  others: readonly Mention[],
): Slip | null {
  const computed = part.value / base.value;
  const verdict = judge(share, computed, [part, base]);
  if (verdict === 'fits') return null;
  if (others.some((o) => judge(share, o.value / base.value, [o, base]) === 'fits')) return null;
  // the base may be the staff before the cut or after it
  if (
    verdict === 'off' &&
    !/^ (?:\w+ )?(?:out )?of (?:a total of )?$/i.test(between(scene, part, base)) &&
    judge(share, part.value / (base.value + part.value), [part, base]) === 'fits'
  )
    return null;
  const shown = percentText(computed, share.step);
  const what = `${written(scene, part)} of ${written(scene, base)} is ${shown}`;
  if (verdict === 'rounding' && share.bound !== 'exact') {
    const than = share.bound === 'at-least' ? 'less' : 'more';
    return slip(
      'rounding',
      `${what}, ${than} than "${scene.input.text.slice(share.outer, share.end)}" allows: it was rounded before it was told.`,
      computed,
      [share, part, base],
    );
  }
  if (verdict === 'rounding') {
    return slip(
      'rounding',
      `${what}, which does not round to the stated ${written(scene, share)}: it was cut off, not rounded.`,
      computed,
      [share, part, base],
    );
  }
  const right = numberText(share.value * base.value);
  return slip('arithmetic', `${what}, not ${written(scene, share)} (which would be ${right}).`, computed, [
    share,
    part,
    base,
  ]);
}
