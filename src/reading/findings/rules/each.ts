import { after, before, isPeople, slip, written } from '../phrase.ts';
import { judge, numberText } from '../precision.ts';
import type { Mention, Scene, Slip } from '../types.ts';

const perHead: RegExp =
  /^,?\s+(?:(?:in|of) \w+ )?(?:a|an|per|each|for each|for every)(?:\s+(?:head|person|employee|worker|role|job|position|post|leaver|departure|staff member|member of staff|engineer|colleague|departing \w+|affected \w+|redundancy))?\b(?!\s+(?:year|month|week|day|quarter|hour|share|annum|year's))/i;
const perTime: RegExp = /^,?\s+(?:a|per|each|every) (?:year|annum)\b|^,?\s+annually\b/i;
const works: RegExp =
  /(?:,|\bor|\bwhich is|\bworks? out at|\bcomes? to|\baverage of|\bequal to|\bthat is|\bis|\()\s*$/i;
const spread: RegExp = /\b(?:over|across|for|within|in)\s+(?:the (?:next|coming|past|last) )?$/i;

/** What one of many comes to: a sum over heads, or a sum over years. */
export function eachSlips(scene: Scene): Slip[] {
  return scene.inSentence.flatMap((here) => {
    const money = here.filter((m) => m.form === 'money');
    if (money.length === 1) return elsewhere(scene, here, money[0]!);
    return money.flatMap((unit) => {
      const tail = after(scene, unit, 50);
      const whole = money.filter((m) => m !== unit && m.unit === unit.unit && m.value > unit.value);
      if (whole.length !== 1) return [];
      if (perTime.test(tail)) return perYear(scene, here, whole[0]!, unit);
      if (!perHead.test(tail) && !/\beach$/i.test(tail.slice(0, 8).trim())) return [];
      const heads = here.filter((m) => m.form === 'count' && m.value > 1);
      const nearby = scene.mentions.filter(
        (m) => m.form === 'count' && m.value > 1 && m.sentence < unit.sentence,
      );
      if (heads.length > 0) return check(scene, whole[0]!, unit, heads, nearby);
      const people = nearby.filter((m) => m.sentence >= unit.sentence - 4 && isPeople(scene, m));
      return works.test(before(scene, unit, 40)) ? check(scene, whole[0]!, unit, people, nearby) : [];
    });
  });
}

/** "Severance was $19.2 million ... Severance amounts to $50,000 for each of the 384". */
function elsewhere(scene: Scene, here: readonly Mention[], unit: Mention): Slip[] {
  const heads = here.filter(
    (m) =>
      m.form === 'count' &&
      m.start > unit.end &&
      /^,? (?:for )?each of (?:the|its|our)? ?$/i.test(scene.view.slice(unit.end, m.start)),
  );
  const topic = /^[A-Za-z]{5,}/.exec(scene.view.slice(scene.input.sentences[unit.sentence]!.start))?.[0];
  if (heads.length !== 1 || !topic) return [];
  const sums = scene.mentions.filter(
    (m) =>
      m.form === 'money' &&
      m.unit === unit.unit &&
      m.sentence < unit.sentence &&
      m.sentence >= unit.sentence - 2,
  );
  if (sums.some((m) => agrees(unit, m, heads[0]!))) return [];
  const whole = sums.find((m) =>
    new RegExp(`^ (?:for|of|in) (?:\\w+ )?${topic}`, 'i').test(after(scene, m, 40)),
  );
  return whole ? check(scene, whole, unit, heads, []) : [];
}

function perYear(scene: Scene, here: readonly Mention[], whole: Mention, unit: Mention): Slip[] {
  const years = here.filter(
    (m) => m.form === 'duration' && m.unit === 'years' && spread.test(before(scene, m, 30)),
  );
  return years.length === 1 &&
    /\bor\b|,|\(|-/.test(scene.view.slice(whole.end, unit.start)) &&
    whole.end <= unit.start
    ? check(scene, whole, unit, years, [])
    : [];
}

function check(
  scene: Scene,
  whole: Mention,
  unit: Mention,
  counts: readonly Mention[],
  others: readonly Mention[],
): Slip[] {
  if ([...counts, ...others].some((c) => agrees(unit, whole, c))) return [];
  const count = [...counts].sort((a, b) => gap(whole, unit, a) - gap(whole, unit, b))[0];
  if (!count) return [];
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

/** How far a count is from making the stated figure, in powers. */
function gap(whole: Mention, unit: Mention, count: Mention): number {
  return Math.abs(Math.log(whole.value / count.value / unit.value));
}

function agrees(unit: Mention, whole: Mention, count: Mention): boolean {
  const computed = whole.value / count.value;
  const room = unit.soft || whole.soft || count.soft ? 0.06 : 0.015;
  return (
    judge(unit, computed, [whole, count]) === 'fits' || Math.abs(computed - unit.value) <= room * unit.value
  );
}
