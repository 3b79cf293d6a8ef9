import { accountOf } from './account.ts';
import { explains, explainsWith, roundsTo, sumOf } from './explain.ts';
import { partsOfBases } from './pairs.ts';
import { after, before, between, isPeople, sentenceText } from './phrase.ts';
import { judge } from './precision.ts';
import type { Mention, Scene } from './types.ts';

/** A total with the parts that the text gives for it. */
export interface Reckoning {
  readonly total: Mention;
  readonly parts: readonly Mention[];
  /** how the total differs from its parts; `null` when it agrees */
  readonly wrong: 'off' | 'rounding' | null;
}

const opens =
  /(?:\bcompris\w+|\bconsist\w* of|\bof (?:whom|which|these)|\bmade up of|\bnamely|\bsplit (?:between|into|among|as)|\bdivided (?:between|into|among)|\bbroken down (?:into|as)|\bbreaks? down (?:into|as)|\bthat is|:|\(| -|\.)[^.;]{0,60}$/i;
const totalBefore =
  /(?:\btotal(?:l?ing|l?ed|s)?(?: of| to| up to| at)?|\b(?:in all|altogether|together|combined|all told),?(?: [\w']+){0,5}|\bcombined(?: total of)?|\bsum of|\badds? up to|\bmak(?:es|ing)|\bmade that|\byou (?:get|have|reach)|\bcomes? to|\bcoming to|\barriv\w+ at|\bsums? to|\bbring\w* the total to|\bcounts?|\bspeaks? of|\bannounced it as)\s*(?:(?:a|the|over|just|nearly|roughly|total of)\s+)*$/i;
const totalAfter =
  /^[^.;\d]{0,40}\b(?:in all|in total|altogether|together|combined|all told|overall|between the (?:two|three|four))\b/i;
const addCue =
  /\badd(?:s|ed|ing)? (?:(?:them|these|those|it|the (?:two|three|four|five|six|lot|figures|numbers)|everything|up|all|that)\b ?)+|\badd(?:s|ed|ing)? (?:the )?\d|\bby our (?:count|tally|reckoning)\b|\bput (?:\w+ ){0,2}together\b|\brun the (?:two|three) together\b|\ball told\b|\b(?:with|counting|including|together with)\b/i;
const ofThose =
  /^["'(]?\s*(?:(?:of|among) (?:those|them|these|the (?:total|(?:[\w-]+ )?(?:jobs?|cuts?|posts?|roles?|positions?|departures|redundancies|leavers)))|by (?:sector|team|region|country|site|department|function)|(?:\w+ ){0,3}(?:splits?|divides?|breaks?) (?:them|it|that|this|these|those|the \w+)? ?(?:down )?(?:into|as|between|among))\b/i;
const restWords =
  /\b(?:the (?:rest|others?|remaining|remainder|balance)|remaining|a further|and another|all others?)\b/i;

export function listsWithTotal(scene: Scene): Reckoning[] {
  const bases = partsOfBases(scene);
  return scene.inSentence.flatMap((here, index) => {
    const counts = here.filter((m) => m.form === 'count' || m.form === 'money');
    const given =
      openList(scene, counts) ??
      baseList(scene, counts, bases.find((p) => p.part === counts[0])?.base) ??
      ofThoseList(scene, index, counts);
    const cued = cuedTotals(scene, index, counts);
    return given && !cued.some((c) => c.total === given.total)
      ? [given, ...cued]
      : cued.length > 0 || !given
        ? cued
        : [given];
  });
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
    if (/\bof (?:whom|which|these)\b/i.test(words) && sum <= total.value && (parts.length < 3 || sum < 0.88 * total.value)) continue;
    if (!spelled && Math.abs(sum - total.value) > 0.25 * total.value) continue;
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

/** The figures that follow one another as a list: joined by commas, "and", "plus" or a semicolon. */
function listFrom(scene: Scene, counts: readonly Mention[], total: Mention): Mention[] {
  const parts: Mention[] = [];
  for (const m of counts) {
    if (m.form !== total.form || m.unit !== total.unit || m.value > total.value) break;
    const last = parts.at(-1);
    if (last && !/[,;]|\band\b|\bplus\b|\bwith\b/i.test(between(scene, last, m))) break;
    if (
      last &&
      /\b(?:compared|against|from|versus|down|up|leaving|bringing|total|makes|making)\b/i.test(
        between(scene, last, m),
      )
    )
      break;
    parts.push(m);
  }
  return parts;
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
  const total = own ?? form ?? likelyTotal(scene, index, counts, cued ? 2 : 1) ?? (labelled ? mainTotal(scene, index, counts) : null);
  if (!total) return null;
  const parts = listFrom(scene, own ? counts.slice(1) : counts, total);
  if (parts.length < 2) return null;
  const off = sumOf(parts) - total.value;
  const close = Math.abs(off) <= (cued || labelled ? 0.2 : 0.08) * total.value && parts.length > 2;
  const whole = cued || (labelled && close)
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

/** A figure that the text calls a total, with its parts beside it, after it or before it. */
function cuedTotals(scene: Scene, index: number, counts: readonly Mention[]): Reckoning[] {
  const text = sentenceText(scene, index);
  return counts.flatMap((total) => {
    const called = totalBefore.test(before(scene, total, 60)) || totalAfter.test(after(scene, total, 60));
    if (!called && !addCue.test(text)) return [];
    const like = (m: Mention): boolean =>
      m !== total &&
      m.form === total.form &&
      m.unit === total.unit &&
      m.value < total.value &&
      m.bound !== 'at-least';
    const beside = counts.filter(like);
    const run = called ? listBefore(scene, beside, total) : [];
    if (run.length > 2) return [{ total, parts: run, wrong: compare(total, run) }].filter((r) => Math.abs(sumOf(run) - total.value) <= 0.6 * total.value || r.wrong === null);
    const later = (scene.inSentence[index + 1] ?? []).filter(like);
    const said = scene.mentions.filter(
      (m) => m.sentence < index && like(m) && (isPeople(scene, m) || m.form === 'money'),
    );
    const near = said.filter((m) => m.sentence >= index - 4);
    const cuts = said.filter((m) => m.statement?.measure === 'jobs' && m.statement.unitOfAccount !== null);
    const adding = /\badd|together|by our|all told/i.test(text);
    const parts =
      explains(total, beside) ??
      unlikeOnly(scene, explainsWith(total, beside, said)) ??
      (called && roundsTo(sumOf(later), total) && later.length > 1 ? later : null) ??
      (called ? explains(total, later) : null) ??
      (called || adding ? explains(total, near, 12) : null) ??
      (adding ? (explains(total, cuts) ?? explains(total, said)) : null);
    if (parts) return [{ total, parts, wrong: null }];
    if (!called) return [];
    const list = run;
    const prior =
      list.length > 1 || !/^["'(]?\s*(?:that|those|these|they|it|together)\b/i.test(text)
        ? list
        : priorList(scene, index, total);
    const off = Math.abs(sumOf(prior) - total.value);
    return prior.length > 1 && off <= 0.6 * total.value
      ? [{ total, parts: prior, wrong: compare(total, prior) }]
      : [];
  });
}

/** Parts gathered from afar are believed only when they show why the total is none. */
function unlikeOnly(scene: Scene, parts: Mention[] | null): Mention[] | null {
  return parts && new Set(parts.map((p) => accountOf(scene, p) ?? 'people')).size > 1 ? parts : null;
}

/** "400 in Leeds, 250 in York and 90 in Hull, 750 in all": the run of figures that ends in the total. */
function listBefore(scene: Scene, beside: readonly Mention[], total: Mention): Mention[] {
  const run = beside.filter((m) => m.end <= total.start);
  if (run.length < 2) return [];
  const plain = run.every((m, i) => i === 0 || /[,;]|\band\b|\bplus\b/i.test(between(scene, run[i - 1]!, m)));
  const tangled = /\b(?:compared|against|from|versus|down|employs?|employed|of (?:its|their))\b/i;
  return plain && !tangled.test(scene.view.slice(run[0]!.start, total.start)) ? run : [];
}

/** "..., and 8,500 in the rest. That adds up to 48,300." */
function priorList(scene: Scene, index: number, total: Mention): Mention[] {
  const counts = (scene.inSentence[index - 1] ?? []).filter(
    (m) => m.form === total.form && m.unit === total.unit,
  );
  const list = listFrom(scene, counts, total);
  return list.length > 2 && list.length === counts.length ? list : [];
}

function compare(total: Mention, parts: readonly Mention[]): Reckoning['wrong'] {
  const sum = sumOf(parts);
  if (sum === total.value || judge(total, sum, parts) === 'fits') return null;
  return roundsTo(sum, total) ? 'rounding' : 'off';
}
