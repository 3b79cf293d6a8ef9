import { after, before, slip, written } from '../phrase.ts';
import { judge, numberText } from '../precision.ts';
import type { Mention, Scene, Slip } from '../types.ts';

const perHead =
  /^,?\s+(?:(?:in|of) \w+ )?(?:a|an|per|each|for each|for every)(?:\s+(?:head|person|employee|worker|role|job|position|post|leaver|departure|staff member|member of staff|engineer|colleague|departing \w+|affected \w+|redundancy))?\b(?!\s+(?:year|month|week|day|quarter|hour|share|annum|year's))/i;
const perTime = /^,?\s+(?:a|per|each|every) (?:year|annum)\b|^,?\s+annually\b/i;
const spread = /\b(?:over|across|for|within|in)\s+(?:the (?:next|coming|past|last) )?$/i;

/** What one of many comes to: a sum over heads, or a sum over years. */
export function eachSlips(scene: Scene): Slip[] {
  return scene.inSentence.flatMap((here) => {
    const money = here.filter((m) => m.form === 'money');
    if (money.length < 2) return [];
    return money.flatMap((unit) => {
      const tail = after(scene, unit, 50);
      const whole = money.filter((m) => m !== unit && m.unit === unit.unit && m.value > unit.value);
      if (whole.length !== 1) return [];
      if (perTime.test(tail)) return perYear(scene, here, whole[0]!, unit);
      if (!perHead.test(tail) && !/\beach$/i.test(tail.slice(0, 8).trim())) return [];
      const heads = here.filter((m) => m.form === 'count' && m.value > 1);
      const earlier =
        heads.length > 0
          ? heads
          : (scene.inSentence[unit.sentence - 1] ?? []).filter((m) => m.form === 'count' && m.value > 1);
      return earlier.length > 0 ? check(scene, whole[0]!, unit, earlier) : [];
    });
  });
}

function perYear(scene: Scene, here: readonly Mention[], whole: Mention, unit: Mention): Slip[] {
  const years = here.filter(
    (m) => m.form === 'duration' && m.unit === 'years' && spread.test(before(scene, m, 30)),
  );
  return years.length === 1 &&
    /\bor\b|,|\(|-/.test(scene.view.slice(whole.end, unit.start)) &&
    whole.end <= unit.start
    ? check(scene, whole, unit, years)
    : [];
}

function check(scene: Scene, whole: Mention, unit: Mention, counts: readonly Mention[]): Slip[] {
  if (
    counts.some(
      (c) => judge({ ...unit, soft: true, step: roundStep(unit) }, whole.value / c.value, [whole]) === 'fits',
    )
  )
    return [];
  const count = counts.at(-1)!;
  if (counts.length > 2) return [];
  const computed = whole.value / count.value;
  if (Math.abs(computed - unit.value) > 20 * unit.value) return [];
  return [
    slip(
      'arithmetic',
      `${written(scene, whole)} over ${written(scene, count)} is ${numberText(computed)} each, not ${written(scene, unit)}.`,
      computed,
      [unit, whole, count],
    ),
  ];
}

function roundStep(m: Mention): number {
  return Math.max(m.step, 0.02 * m.value);
}
