import { cuedTotals } from './cued-totals.ts';
import { roundsTo, sumOf } from './explain.ts';
import { compare, listFrom, type Reckoning } from './lists.ts';
import { partsOfBases } from './pairs.ts';
import { after, before, between, isPeople, sentenceText } from './phrase.ts';
import { plainTotals } from './plain-totals.ts';
import type { Mention, Scene } from './types.ts';

const opens: RegExp =
  /(?:\bcompris\w+|\bconsist\w* of|\bof (?:whom|which|these)|\bmade up of|\bnamely|\bsplit (?:between|into|among|as)|\bdivided (?:between|into|among)|\bbroken down (?:into|as)|\bbreaks? down (?:into|as)|\bthat is|:|\(| -|\.)[^.;]{0,60}$/i;
const ofThose: RegExp =
  /^["'(]?\s*(?:(?:of|among) (?:those|them|these|the (?:total|(?:[\w-]+ )?(?:jobs?|cuts?|posts?|roles?|positions?|departures|redundancies|leavers)))|by (?:sector|team|region|country|site|department|function)|(?:\w+ ){0,3}(?:splits?|divides?|breaks?) (?:them|it|that|this|these|those|the \w+)? ?(?:down )?(?:into|as|between|among))\b/i;
const restWords: RegExp =
  /\b(?:the (?:rest|others?|remaining|remainder|balance)|remaining|a further|and another|all others?)\b/i;

export function listsWithTotal(scene: Scene): Reckoning[] {
  const bases = partsOfBases(scene);
  return scene.inSentence.flatMap((here, index) => {
    const counts = here.filter((m) => m.form === 'count' || m.form === 'money');
    if (counts.length === 0) return [];
    const given =
      openList(scene, counts) ??
      baseList(scene, counts, bases.find((p) => p.part === counts[0])?.base) ??
      ofThoseList(scene, index, counts);
    const cued = [...cuedTotals(scene, index, counts), ...toldApart(scene, index, counts)];
    for (const r of plainTotals(scene, index, counts))
      if (!cued.some((c) => c.total === r.total)) cued.push(r);
    return given && !cued.some((c) => c.total === given.total)
      ? [given, ...cued]
      : cued.length > 0 || !given
        ? cued
        : [given];
  });
}

/** A total of jobs whose unlike parts fill the next sentences, though nothing calls it a total. */
function toldApart(scene: Scene, index: number, counts: readonly Mention[]): Reckoning[] {
  const total = counts.filter((m) => m.form === 'count' && m.value >= 100 && isPeople(scene, m));
  if (total.length !== 1) return [];
  const parts: Mention[] = [];
  for (let n = 1; n <= 3; n++) {
    if (/^\W*(?:of|among) (?:the|those|these|them)\b/i.test(sentenceText(scene, index + n))) break;
    parts.push(
      ...(scene.inSentence[index + n] ?? []).filter((m) => m.form === 'count' && isPeople(scene, m)),
    );
    const sum = sumOf(parts);
    if (parts.length > 1 && (sum === total[0]!.value || roundsTo(sum, total[0]!)))
      return [{ total: total[0]!, parts, wrong: null }];
  }
  return [];
}

/** "2,150 positions, comprising 1,400 employees, 450 requisitions and 300 contractors". */
function openList(scene: Scene, counts: readonly Mention[]): Reckoning | null {
  for (const [i, total] of counts.entries()) {
    const first = counts[i + 1];
    if (!first || first.form !== total.form || first.value >= total.value) continue;
    const words = between(scene, total, first);
    if (words.length > 140 || !opens.test(words)) continue;
    const parts = listFrom(scene, counts.slice(i + 1), total);
    if (parts.length < 2) continue;
    const sum = sumOf(parts);
    if (
      /\binclud|\bamong them|\bsuch as|\bmostly|\bmainly|\bnotably|\bled by/i.test(words) &&
      sum <= total.value
    )
      continue;
    const spelled = /compris|consist|made up|split|divided|broken|breaks|namely|together/i.test(words);
    if (
      /\bof (?:whom|which|these)\b/i.test(words) &&
      sum <= total.value &&
      (parts.length < 3 || sum < 0.88 * total.value)
    )
      continue;
    if (!spelled && Math.abs(sum - total.value) > 0.25 * total.value) continue;
    const next = sentenceText(scene, total.sentence + 1);
    if (sum < total.value && /^\W*(?:the|an?)\s+(?:rest|others?|remaining|remainder|further)\b/i.test(next))
      continue;
    return { total, parts, wrong: compare(total, parts) };
  }
  return null;
}

/** "310 of the 460 were in the United States, 105 in Canada and 45 in Mexico". */
function baseList(scene: Scene, counts: readonly Mention[], base: Mention | undefined): Reckoning | null {
  if (!base || counts[0]!.form !== base.form) return null;
  const parts = listFrom(
    scene,
    counts.filter((m) => m !== base),
    base,
  );
  const near = Math.abs(sumOf(parts) - base.value) <= 0.15 * base.value;
  return parts.length > 2 && near ? { total: base, parts, wrong: compare(base, parts) } : null;
}

/** "1,120 people left. Of those, 610 resigned, 280 retired and 230 were made redundant." */
function ofThoseList(scene: Scene, index: number, counts: readonly Mention[]): Reckoning | null {
  const text = sentenceText(scene, index);
  const own =
    counts[0] && /^["'(]?\s*(?:[Oo]f|[Oo]ut of) (?:the|its|those|these) $/.test(before(scene, counts[0]))
      ? counts[0]
      : null;
  const form = formTotal(scene, index);
  const cued = own !== null || form !== null || ofThose.test(text);
  const labelled = /^[^.\d]{3,40}:\s*\d/.test(text) && counts.length > 2;
  const total =
    own ??
    form ??
    likelyTotal(scene, index, counts, cued ? 2 : 1) ??
    (labelled ? mainTotal(scene, index, counts) : null);
  if (!total) return null;
  const parts = listFrom(scene, own ? counts.slice(1) : counts, total);
  if (parts.length < 2) return null;
  const off = sumOf(parts) - total.value;
  const close = Math.abs(off) <= (cued || labelled ? 0.2 : 0.08) * total.value && parts.length > 2;
  const whole =
    cued || (labelled && close)
      ? off > 0 || restWords.test(text) || close || form !== null
      : close &&
        (/\band\b/.test(text) || sentenceText(scene, total.sentence).length < 45) &&
        parts.every((p) => !bare(scene, p));
  return whole ? { total, parts, wrong: compare(total, parts) } : null;
}

/** "Who is affected: 27 people in sales, 15 ...": the count of people, further up, that such a list is close to. */
function mainTotal(scene: Scene, index: number, counts: readonly Mention[]): Mention | null {
  const sum = sumOf(counts);
  const said = scene.mentions.filter((m) => m.sentence < index && isPeople(scene, m));
  if (said.some((m) => m.value === sum)) return null;
  return said.find((m) => Math.abs(m.value - sum) <= 0.15 * m.value) ?? null;
}

/** The count of people just before that the list comes nearest to. */
function likelyTotal(scene: Scene, index: number, counts: readonly Mention[], back: number): Mention | null {
  for (let n = 1; n <= back; n++) {
    const people = (scene.inSentence[index - n] ?? []).filter((m) => isPeople(scene, m));
    const sum = sumOf(counts.filter((m) => m.form === 'count'));
    const best = people.sort((a, b) => Math.abs(a.value - sum) - Math.abs(b.value - sum))[0];
    if (best) return best;
  }
  return null;
}

/** A form gives its total on one line and its classes on another. */
function formTotal(scene: Scene, index: number): Mention | null {
  if (
    !/^(?:classifications?|job titles?|positions affected|occupations?|breakdown)\b[^:]{0,30}:/i.test(
      sentenceText(scene, index),
    )
  )
    return null;
  const label = /\b(?:affected|laid off|total|layoffs?|number of (?:employees|workers))[^:]{0,20}:\s*$/i;
  return (
    scene.mentions.findLast(
      (m) =>
        m.sentence < index &&
        m.form === 'count' &&
        label.test(before(scene, m)) &&
        !/at (?:the )?site/i.test(before(scene, m)),
    ) ?? null
  );
}

/** A figure with a noun of its own that is not people ("24 firms") is no part of a cut. */
function bare(scene: Scene, m: Mention): boolean {
  return /^ (?:firms|companies|shops|stores|sites|offices|countries|states|years|cars|units|tonnes)\b/i.test(
    after(scene, m, 20),
  );
}
