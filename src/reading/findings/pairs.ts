import { after, before, between, sentenceText } from './phrase.ts';
import type { Mention, Scene } from './types.ts';

/** "1,300 of its 8,700": a part and the base that it is a part of. */
export interface PartOf {
  readonly part: Mention;
  readonly base: Mention;
}

/** "from 8,700 to 7,400": the figure before and the figure after. */
export interface Change {
  readonly old: Mention;
  readonly now: Mention;
}

/** Several rules ask for the same pairs of one scene. */
const knownParts = new WeakMap<Scene, readonly PartOf[]>();
const knownChanges = new WeakMap<Scene, readonly Change[]>();

function remember<T>(
  known: WeakMap<Scene, readonly T[]>,
  scene: Scene,
  find: (scene: Scene) => T[],
): readonly T[] {
  const found = known.get(scene) ?? find(scene);
  known.set(scene, found);
  return found;
}

const ofBase: RegExp =
  /^\s+(?:[\w'-]+(?:,(?= out of))?\s+){0,3}?(?:out )?(?:of|from among|from)\s+(?:(?:the|its|their|his|her|our|those|these|all|a|an|more than|some|total|staff|workforce)\s+|[\w&'-]+'s?\s+|(?:current|remaining|worldwide|global|total|full-time|former)\s+){0,4}(?:(?:workforce|staff|total|headcount|team|payroll|roster|force) of\s+)?$/i;
const ofWhich: RegExp =
  /\b(?:of|from) (?:which|whom|these|those|them|the latter)\b,?\s+(?:(?:only|just|a|some|the|another)\s+)*$/i;
const ofThem: RegExp = /^\s+(?:[\w'-]+\s+){0,2}?of (?:them|those|these|whom|which)\b/i;
const pool: RegExp =
  /\b(?:database|sample|total|pool|workforce|staff|panel|payroll|headcount|team|universe|population|census|roster) of\s+$/i;
const leadingOf: RegExp =
  /^["'(]?\s*(?:[Oo]f|[Oo]ut of|[Aa]mong)\s+(?:(?:the|its|their|those|these|our|all)\s+|[\w'-]+'s?\s+)*$/;

/** Every part and base that the text itself joins with "of", within a sentence or from one to the next. */
export function partsOfBases(scene: Scene): readonly PartOf[] {
  return remember(knownParts, scene, findParts);
}

function findParts(scene: Scene): PartOf[] {
  const out: PartOf[] = [];
  for (const [index, here] of scene.inSentence.entries()) {
    const counts = here.filter((m) => m.form === 'count' || m.form === 'money');
    for (const [i, b] of counts.entries()) {
      const a = counts[i - 1];
      if (a && a.form === b.form) {
        const words = between(scene, a, b);
        if (a.value <= b.value && ofBase.test(words)) out.push({ part: a, base: b });
        else if (b.value <= a.value && words.length < 160 && ofWhich.test(words))
          out.push({ part: b, base: a });
        else if (b.value <= a.value && words.length < 80 && pool.test(before(scene, a, 40)))
          out.push({ part: b, base: a });
      }
      if (
        i > 0 &&
        leadingOf.test(before(scene, counts[0]!)) &&
        b.form === counts[0]!.form &&
        b.value <= counts[0]!.value
      )
        out.push({ part: b, base: counts[0]! });
      if (b.form === 'count' && ofThem.test(after(scene, b, 40))) {
        const base = a?.form === 'count' ? a : lastCount(scene, index - 1);
        if (base && base.value > b.value) out.push({ part: b, base });
      }
    }
  }
  return out.filter((p, i) => out.findIndex((q) => q.part === p.part && q.base === p.base) === i);
}

function lastCount(scene: Scene, index: number): Mention | undefined {
  return scene.inSentence[index]?.findLast((m) => m.form === 'count');
}

const toNow: RegExp = /^[^.;:]{0,70}?\bto (?:just |only |an? |the )?$/i;
const took: RegExp = /\b(?:took|needed|lasted|used to (?:take|need))\s+$/i;
const takes: RegExp = /\b(?:in|takes?|need|needs|to)\s+(?:just |only )?$/i;
const fromOld: RegExp =
  /(?:\bfrom|\bcompared (?:with|to)|\bin comparison with|\bagainst|\bversus|\bvs\.?|\bup on|\bdown on|\brather than|\bcompares? with|\bmore than the|\bfewer than the|\bless than the)\s+(?:(?:the|a|an|just|only|its|their|some|peak of|high of|low of)\s+)*$/i;
const yearBefore: RegExp =
  /^[^.;]{0,50}?\b(?:a|one|the) (?:year|quarter|month) (?:earlier|ago|before|previously)\b|^[^.;,]{0,30}\b(?:last|the previous|the prior) (?:year|quarter|month)\b/i;
const yearBeforeLead: RegExp =
  /^(?:a|one|the) year (?:earlier|ago|before|previously),?\s+(?:(?:it|there|the figure|that|they|the number) (?:was|were|had been|stood at)\s+)?$|^in (?:19|20)\d\d,? (?:it|there|they|the figure|the number|that) (?:was|were|had been|stood at)\s+$|^in the same [\w ]{1,30} (?:last year|(?:19|20)\d\d|a year (?:ago|earlier|before)),? (?:it|there|they|the figure|the number|that) (?:was|were|had been|stood at)\s+$/i;

/** Every "from A to B", "B, down from A", "B against A", "B ... A a year earlier". */
export function changesOf(scene: Scene): readonly Change[] {
  return remember(knownChanges, scene, findChanges);
}

function findChanges(scene: Scene): Change[] {
  const out: Change[] = [];
  for (const [index, here] of scene.inSentence.entries()) {
    for (const [i, a] of here.entries()) {
      for (const b of here.slice(i + 1, i + 3)) {
        if (!alike(a, b) || a.value === b.value) continue;
        const words = between(scene, a, b);
        if (words.length > 140) continue;
        if (/\bfrom\s+(?:(?:the|a|an|just|some|its)\s+)*$/i.test(before(scene, a)) && toNow.test(words))
          out.push({ old: a, now: b });
        else if (fromOld.test(words) || (took.test(before(scene, a)) && takes.test(words))) {
          out.push(fromOld.test(words) ? { now: a, old: b } : { old: a, now: b });
        } else if (inYears(scene, a, b))
          out.push(yearOf(scene, a)! < yearOf(scene, b)! ? { old: a, now: b } : { old: b, now: a });
        else if (/,|\band\b|\(/.test(words) && yearBefore.test(after(scene, b))) out.push({ now: a, old: b });
      }
    }
    const first = here.find((m) => m.form === 'count' || m.form === 'money');
    const previous = scene.inSentence[index - 1]?.findLast(
      (m) => first !== undefined && alike(m, first) && m.value < first.value * 5 && m.value > first.value / 5,
    );
    if (first && previous && yearBeforeLead.test(before(scene, first)))
      out.push({ now: previous, old: first });
  }
  return out;
}

/** "In April 2025 it carried 1,840; in April 2026 it carried 1,196": each figure with a year of its own. */
function inYears(scene: Scene, a: Mention, b: Mention): boolean {
  const [x, y] = [yearOf(scene, a), yearOf(scene, b)];
  return (
    x !== null &&
    y !== null &&
    x !== y &&
    (a.form === 'count' || a.form === 'money') &&
    /[;,]|\b(?:and|after|against)\b/.test(between(scene, a, b))
  );
}

const ownYear: RegExp =
  /^(?:\s+[\w-]+){0,4}?\s+(?:in|at the end of|at the start of|by the end of|in \w+|of) ((?:19|20)\d\d)\b/i;
const leadYear: RegExp =
  /\bin (?:\w+ )?((?:19|20)\d\d),? (?:it |there |they |we |(?:the|its) \w+ )?(?:\w+ )?$/i;

function yearOf(scene: Scene, m: Mention): number | null {
  const found = ownYear.exec(after(scene, m, 60)) ?? leadYear.exec(before(scene, m, 40));
  return found ? Number(found[1]) : null;
}

function alike(a: Mention, b: Mention): boolean {
  if (a.form === b.form) return a.form !== 'share' && a.form !== 'times' && a.unit === b.unit;
  return a.form === 'money' && b.form === 'count' && b.value < a.value * 20 && b.value > a.value / 20;
}

/** Whether a sentence picks up the one before it: "That is 26 percent", "So up eight percent". */
export function continues(scene: Scene, index: number): boolean {
  return /^["'(]?\s*(?:that|this|it|which|these|those|so|or|in other words|a|an|the (?:cuts?|reductions?|figures?|number|total|move|plan|rise|fall|increase|drop|decline|job losses|layoffs|result|programme|program)|about|roughly|nearly|\w+(?:-\w+)? (?:per ?cent|percent)|\d)/i.test(
    sentenceText(scene, index),
  );
}
