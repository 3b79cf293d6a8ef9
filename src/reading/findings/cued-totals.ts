import { accountOf } from './account.ts';
import { explains, explainsWith, roundsTo, sumOf } from './explain.ts';
import { compare, listFrom, type Reckoning } from './lists.ts';
import { after, before, between, isPeople, sentenceText } from './phrase.ts';
import type { Mention, Scene } from './types.ts';

const totalBefore: RegExp =
  /(?:\btotal(?:l?ing|l?ed|s)?(?: of| to| up to| at)?|\b(?:in all|altogether|together|combined|all told),?(?: [\w']+){0,5}|\bcombined(?: total of)?|\bsum of|\badds? up to|\bmak(?:es|ing)|\bmade that|\byou (?:get|have|reach)|\bcomes? to|\bcoming to|\barriv\w+ at|\bsums? to|\bbring\w* the total to|\bcounts?|\bspeaks? of|\bannounced it as)\s*(?:(?:a|the|over|just|nearly|roughly|total of)\s+)*$/i;
const totalAfter: RegExp =
  /^[^.;\d]{0,40}\b(?:in all|in total|altogether|together|combined|all told|overall|between the (?:two|three|four))\b/i;
const addCue: RegExp =
  /\badd(?:s|ed|ing)? (?:(?:them|these|those|it|the (?:two|three|four|five|six|lot|figures|numbers)|everything|up|all|that)\b ?)+|\badd(?:s|ed|ing)? (?:the )?\d|\bby our (?:count|tally|reckoning)\b|\bput (?:\w+ ){0,2}together\b|\brun the (?:two|three) together\b|\ball told\b|\b(?:with|counting|including|together with)\b/i;

/** A figure that the text calls a total, with its parts beside it, after it or before it. */
export function cuedTotals(scene: Scene, index: number, counts: readonly Mention[]): Reckoning[] {
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
    if (run.length > 2)
      return [{ total, parts: run, wrong: compare(total, run) }].filter(
        (r) => Math.abs(sumOf(run) - total.value) <= 0.6 * total.value || r.wrong === null,
      );
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
        : priorList(scene, index, total).length > 0
          ? priorList(scene, index, total)
          : mainAndMore(scene, index, total);
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

/** "412 lose their jobs ... At headquarters 38 more. That is 450 altogether": the count before and what came on top. */
function mainAndMore(scene: Scene, index: number, total: Mention): Mention[] {
  const people = (n: number): Mention[] =>
    (scene.inSentence[index - n] ?? []).filter((m) => m.form === 'count' && m.form === total.form);
  const [top] = people(1);
  const onTop =
    top &&
    people(1).length === 1 &&
    (/^ (?:\w+ )?(?:more|others)\b/i.test(after(scene, top, 20)) ||
      /\b(?:another|a further)\s+$/i.test(before(scene, top, 20)));
  const main = [...people(2)].sort((a, b) => b.value - a.value)[0];
  return onTop && main && isPeople(scene, main) ? [main, top] : [];
}

/** "..., and 8,500 in the rest. That adds up to 48,300." */
function priorList(scene: Scene, index: number, total: Mention): Mention[] {
  const counts = (scene.inSentence[index - 1] ?? []).filter(
    (m) => m.form === total.form && m.unit === total.unit,
  );
  const list = listFrom(scene, counts, total);
  return list.length > 2 && list.length === counts.length ? list : [];
}
