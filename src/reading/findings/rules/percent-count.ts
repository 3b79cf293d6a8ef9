import { before, between, isPeople, sentenceText, slip, written } from '../phrase.ts';
import { numberText, percentText } from '../precision.ts';
import type { Mention, Scene, Slip } from '../types.ts';
import { isGrowth } from './growth.ts';

const retold: RegExp =
  /\b(?:turn(?:s|ed|ing)?|becam?e|becomes?|misread|misquot\w+|garbl\w+|mistransl\w+|mistook|mistaken|confus\w+|conflat\w+|had it as|has it as|rendered|reported (?:it )?as|print(?:ed|s) (?:it )?as|put it as|read (?:it )?as|translated|summary|headline|retell\w*|wrote|recorded|entered|logged|listed|stored)\b/i;

/** A share told as a count: "26 percent" become "26,000 jobs", "17% of its staff" become 17 jobs. */
export function percentCountSlips(scene: Scene): Slip[] {
  const told = toldOutright(scene);
  if (told.length > 0) return told;
  const shares = scene.mentions.filter(
    (m) =>
      m.form === 'share' &&
      !isGrowth(scene, m) &&
      m.value >= 0.02 &&
      m.value < 1 &&
      m.bound !== 'range' &&
      /\d/.test(written(scene, m)),
  );
  const counts = scene.mentions.filter((m) => m.form === 'count' && isPeople(scene, m));
  for (const count of counts) {
    if (count.statement && count.statement.measure !== 'jobs') continue;
    for (const share of shares) {
      if (!sameDigits(share, count)) continue;
      if (isOwnPart(scene, share, count, counts)) continue;
      const against = evidence(scene, share, count, counts);
      if (against) return [against];
    }
  }
  return [];
}

const outright: RegExp =
  /^[^.;]{0,70}\b(?:into|as|became|become|becomes|is not|isn't|meaning|means|equals)\s+(?:\w+ ){0,2}"?$/i;
const backwards: RegExp = /\b(?:from|misread\w*|mistak\w+|reading|out of|confus\w+)\b[^.;]{0,30}$/i;

/** "turned the 12% into 12,000 jobs": the same digits, one told as the other. */
function toldOutright(scene: Scene): Slip[] {
  for (const here of scene.inSentence) {
    for (const share of here) {
      if (share.form !== 'share' || !/\d/.test(written(scene, share))) continue;
      for (const count of here) {
        if (count.form !== 'count' || !sameDigits(share, count)) continue;
        const words = share.end <= count.start ? between(scene, share, count) : between(scene, count, share);
        if (/\d/.test(words)) continue;
        if (share.end <= count.start ? !outright.test(words) : !(backwards.test(words) && retold.test(words)))
          continue;
        if (
          scene.mentions.some(
            (m) =>
              m.form === 'count' &&
              m !== count &&
              Math.abs(m.value * share.value - count.value) < 0.015 * count.value,
          )
        )
          continue;
        return [
          slip(
            'percent-as-count',
            `${written(scene, share)} is told as ${written(scene, count)}: a percentage is no head count.`,
            null,
            [count, share],
          ),
        ];
      }
    }
  }
  return [];
}

function sameDigits(share: Mention, count: Mention): boolean {
  const times = (count.value / share.value) * 1e-2;
  return [1, 10, 100, 1000, 1e4, 1e6].some((t) => Math.abs(times - t) < 1e-6 * t);
}

/** Whether the count is honestly that share of a base in the text. */
function isOwnPart(scene: Scene, share: Mention, count: Mention, counts: readonly Mention[]): boolean {
  if (
    counts.some(
      (base) =>
        base !== count &&
        Math.abs(base.value * share.value - count.value) <=
          Math.max(0.06 * count.value, 0.5 * share.step * base.value),
    )
  )
    return true;
  const [first, second] = share.start < count.start ? [share, count] : [count, share];
  const words = scene.view.slice(first.end, second.start);
  return (
    first.sentence === second.sentence &&
    words.length < 60 &&
    /(?:,|\(|-)\s*(?:or|about|roughly|around|some|equal to|equivalent to)?\s*$|\bor (?:about |roughly |some )?$|\brepresent\w*|\bequal/i.test(
      words,
    ) &&
    !retold.test(words)
  );
}

function evidence(scene: Scene, share: Mention, count: Mention, counts: readonly Mention[]): Slip | null {
  if (!linked(scene, share, count)) return null;
  const apart = Math.abs(share.sentence - count.sentence);
  const told = `${written(scene, share)} is told as ${written(scene, count)}`;
  // the base is in the text and the share of it is another number
  const base = counts.find(
    (m) =>
      m !== count &&
      (m.statement?.measure === 'headcount' || m.value > count.value) &&
      isBaseOf(scene, share, m),
  );
  if (base) {
    const right = base.value * share.value;
    return slip(
      'percent-as-count',
      `${told}, but ${percentText(share.value, 0.1)} of ${written(scene, base)} is ${numberText(right)}: a percentage is no head count.`,
      right,
      [count, share, base],
    );
  }
  const small = counts.find((m) => m.statement?.measure === 'headcount' && m.value < count.value);
  if (small && apart <= 3) {
    const right = small.value * share.value;
    return slip(
      'percent-as-count',
      `${told}, more than the ${written(scene, small)} there are; ${written(scene, share)} of them is ${numberText(right)}.`,
      right,
      [count, share, small],
    );
  }
  const cue =
    retold.test(sentenceText(scene, count.sentence)) ||
    retold.test(before(scene, count, 120)) ||
    isTitle(scene, count) !== isTitle(scene, share);
  if (cue && apart <= 4 && scene.inSentence[count.sentence] !== scene.inSentence[share.sentence]) {
    return slip(
      'percent-as-count',
      `${told}, with no base that would make it so: a percentage is no head count.`,
      null,
      [count, share],
    );
  }
  return null;
}

/** The text says or shows that one was made of the other: a verb of retelling beside either, or equal figures. */
function linked(scene: Scene, share: Mention, count: Mention): boolean {
  const exact = Math.abs(count.value - share.value * 100) < 1e-6;
  return (
    exact ||
    (isTitle(scene, count) && !isTitle(scene, share)) ||
    [share.sentence, count.sentence].some((n) => retold.test(sentenceText(scene, n)))
  );
}

/** "26 percent" stands with 18,900 of 72,700: some pair of counts gives the share. */
function isBaseOf(scene: Scene, share: Mention, base: Mention): boolean {
  return scene.mentions.some(
    (part) =>
      part.form === 'count' &&
      part !== base &&
      part.value < base.value &&
      Math.abs(part.value / base.value - share.value) <= share.step / 2 + 1e-9 &&
      Math.abs(part.sentence - share.sentence) <= 1,
  );
}

function isTitle(scene: Scene, m: Mention): boolean {
  return scene.input.sentences[m.sentence]!.role === 'title';
}
