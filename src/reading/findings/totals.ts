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
  /(?:\bcompris\w+|\bconsist\w* of|\bmade up of|\bnamely|\bsplit (?:between|into|among|as)|\bdivided (?:between|into|among)|\bbroken down (?:into|as)|\bbreaks? down (?:into|as)|\bthat is|:|\(| -)[^.;]{0,60}$/i;
const totalBefore =
  /(?:\btotal(?:l?ing|l?ed|s)?(?: of| to| up to)?|\b(?:in all|altogether|together|combined|all told),?(?: [\w']+){0,5}|\bcombined(?: total of)?|\bsum of|\badds? up to|\badd up to|\bmak(?:es|ing)|\byou (?:get|have|reach)|\bcomes? to|\bsums? to|\bfor a total of|\bbring\w* the total to|\bwe count|\bcounts?)\s*(?:(?:a|the|over|just|nearly|roughly)\s+)*$/i;
const totalAfter = /^[^.;]{0,40}\b(?:in all|in total|altogether|together|combined|all told|overall)\b/i;
const addCue =
  /\badd(?:s|ed|ing)? (?:(?:them|these|those|it|the (?:two|three|four|five|six|lot|figures|numbers)|everything|up|all|that)\b ?)+|\bby our (?:count|tally|reckoning)\b|\bput (?:them )?together\b|\ball told\b/i;
const ofThose =
  /^["'(]?\s*(?:of|among) (?:those|them|these|the (?:total|(?:[\w-]+ )?(?:jobs?|cuts?|posts?|roles?|positions?|departures|redundancies|leavers)))\b/i;
const restWords = /\b(?:the (?:rest|others?|remaining|remainder|balance)|remaining|a further|and another)\b/i;

export function listsWithTotal(scene: Scene): Reckoning[] {
  const out: Reckoning[] = [];
  for (const [index, here] of scene.inSentence.entries()) {
    const counts = here.filter((m) => m.form === 'count' || m.form === 'money');
    const found =
      openList(scene, counts) ?? ofThoseList(scene, index, counts) ?? cuedTotals(scene, index, counts);
    if (found) out.push(...[found].flat());
  }
  return out;
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
    const loose = /\binclud|\bamong them|\bsuch as|\bmostly|\bmainly|\bnotably|\bled by/i.test(words);
    const sum = sumOf(parts);
    if (loose && sum <= total.value) continue;
    if (
      /[:(]|-/.test(words) &&
      !/compris|consist|made up|split|divided|broken|breaks/i.test(words) &&
      Math.abs(sum - total.value) > 0.25 * total.value
    )
      continue;
    return { total, parts, wrong: compare(total, parts) };
  }
  return null;
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
      /\b(?:compared|against|from|versus|down|up|leaving|bringing|total)\b/i.test(between(scene, last, m))
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
    counts[0] && /^["'(]?\s*of (?:the|its|those|these) $/i.test(before(scene, counts[0])) ? counts[0] : null;
  if (!own && !ofThose.test(text)) return null;
  const total = own ?? scene.inSentence[index - 1]?.findLast((m) => isPeople(scene, m));
  if (!total) return null;
  const parts = listFrom(scene, own ? counts.slice(1) : counts, total);
  if (parts.length < 2) return null;
  const sum = sumOf(parts);
  const whole =
    restWords.test(text) || (parts.length > 2 && Math.abs(sum - total.value) <= 0.12 * total.value);
  return sum > total.value || whole ? { total, parts, wrong: compare(total, parts) } : null;
}

/** A figure that the text calls a total, with the parts that it is a total of: beside it, after it or before it. */
function cuedTotals(scene: Scene, index: number, counts: readonly Mention[]): Reckoning[] {
  const out: Reckoning[] = [];
  const adding = addCue.test(sentenceText(scene, index));
  for (const total of counts) {
    const cued = totalBefore.test(before(scene, total, 60)) || totalAfter.test(after(scene, total, 60));
    if (!cued && !adding) continue;
    const like = (m: Mention): boolean =>
      m !== total &&
      m.form === total.form &&
      m.unit === total.unit &&
      m.value < total.value &&
      m.bound !== 'at-least';
    const beside = counts.filter(like);
    const later = (scene.inSentence[index + 1] ?? []).filter(like);
    const earlier = scene.mentions.filter(
      (m) =>
        m.sentence < index &&
        (adding || m.sentence >= index - 3) &&
        like(m) &&
        (isPeople(scene, m) || m.form === 'money'),
    );
    const parts = [beside, later, earlier.slice(-14)]
      .map((set) => explains(total, set))
      .find((set) => set !== null);
    if (parts) {
      out.push({ total, parts, wrong: null });
      continue;
    }
    const list = listBefore(scene, beside, total);
    if (list.length >= 2 && Math.abs(sumOf(list) - total.value) <= 0.3 * total.value)
      out.push({ total, parts: list, wrong: compare(total, list) });
  }
  return out;
}

/** "400 in Leeds, 250 in York and 90 in Hull, 750 in all": the run of figures that ends in the total. */
function listBefore(scene: Scene, beside: readonly Mention[], total: Mention): Mention[] {
  const run = beside.filter((m) => m.end <= total.start);
  if (run.length < 2) return [];
  const plain = run.every((m, i) => i === 0 || /[,;]|\band\b|\bplus\b/i.test(between(scene, run[i - 1]!, m)));
  const tangled = /\b(?:compared|against|from|versus|down|employs?|employed|of (?:its|their))\b/i.test(
    scene.view.slice(run[0]!.start, total.start),
  );
  return plain && !tangled ? run : [];
}

/** The largest set of candidates, whole runs first, whose sum is the total; `null` when there is none. */
function explains(total: Mention, candidates: readonly Mention[]): Mention[] | null {
  const n = Math.min(candidates.length, 14);
  if (n < 2) return null;
  let best: Mention[] | null = null;
  for (let bits = (1 << n) - 1; bits > 0; bits--) {
    const set = candidates.filter((_, i) => i < n && (bits >> i) & 1);
    if (set.length < 2 || (best && set.length <= best.length)) continue;
    const sum = sumOf(set);
    if (sum === total.value || (set.length === n && roundsTo(sum, total))) best = set;
  }
  return best;
}

function compare(total: Mention, parts: readonly Mention[]): Reckoning['wrong'] {
  const sum = sumOf(parts);
  if (sum === total.value || judge(total, sum, parts) === 'fits') return null;
  return roundsTo(sum, total) ? 'rounding' : 'off';
}

/** Whether the total is the sum with its last digits rounded away: 22,750 told as 23,000. */
function roundsTo(sum: number, total: Mention): boolean {
  let zeros = 1;
  while (total.value % (zeros * 10) === 0 && zeros * 10 <= total.value) zeros *= 10;
  return (
    zeros > 1 && Math.abs(sum - total.value) <= zeros / 2 && Math.abs(sum - total.value) < 0.02 * total.value
  );
}

function sumOf(parts: readonly Mention[]): number {
  return parts.reduce((sum, p) => sum + p.value, 0);
}
