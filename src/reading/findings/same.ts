import { slip, written } from './phrase.ts';
import { judge } from './precision.ts';
import type { Mention, Scene, Slip } from './types.ts';
import { windowOf } from './windows.ts';

/** Words of a figure that was changed on purpose, or of another figure altogether. */
export const amended: RegExp =
  /\b(?:revis\w+|amend\w+|updat\w+|correct(?:ed|s|ion)\w*|earlier (?:estimate|figure|plan|notice|announcement)|initial(?:ly)?|original(?:ly)?|previous(?:ly)?|had (?:said|announced|planned|expected)|now (?:says|expects|puts|plans|stands?)|raised|lowered|supersed\w+|replac\w+|increased (?:to|from)|reduced (?:to|from)|upgraded|rose|fell|grew|grown|risen|fallen|down|up from|a year (?:ago|earlier|before)|last year|another|further|additional|more|second (?:round|wave)|separate(?:ly)?)\b/i;

/** What is said of two values for one thing. */
export function tellTwo(scene: Scene, a: Mention, b: Mention): Slip {
  const [x, y] = [windowOf(scene, a), windowOf(scene, b)];
  const cause =
    x && y && x.months !== y.months
      ? ` They may cover unlike periods (${x.words}, ${y.words}).`
      : swapped(a.value, b.value)
        ? ' The digits are the same in another order: one of the two is a slip of the pen.'
        : '';
  return slip(
    'conflict',
    `The text gives ${written(scene, a)} and ${written(scene, b)} for what reads as one thing.${cause}`,
    null,
    [a, b],
  );
}

/** Whether one is the other rounded. */
export function agree(a: Mention, b: Mention): boolean {
  if (a.low <= b.high && b.low <= a.high) return true;
  if (a.bound === 'at-least' && b.value >= a.value) return true;
  if (a.bound === 'at-most' && b.value <= a.value) return true;
  if (b.bound === 'at-least' && a.value >= b.value) return true;
  if (b.bound === 'at-most' && a.value <= b.value) return true;
  return (
    judge(a, b.value) === 'fits' ||
    judge(b, a.value) === 'fits' ||
    rounded(a.value, b.value) ||
    rounded(b.value, a.value)
  );
}

function rounded(round: number, exact: number): boolean {
  let zeros = 1;
  while (round % (zeros * 10) === 0 && zeros * 10 <= round) zeros *= 10;
  return (
    zeros >= 100 &&
    Math.abs(round - exact) <= zeros / 2 &&
    Math.abs(round - exact) < 0.05 * exact &&
    exact % zeros !== 0
  );
}

export function near(a: Mention, b: Mention, share = 0.4): boolean {
  return Math.abs(a.value - b.value) <= share * Math.max(a.value, b.value);
}

export function swapped(a: number, b: number): boolean {
  const [x, y] = [String(a), String(b)];
  return (
    a !== b &&
    x.length === y.length &&
    x.length > 2 &&
    [...x].sort().join('') === [...y].sort().join('') &&
    [...x].filter((c, i) => c !== y[i]).length === 2
  );
}

export function isSum(counts: readonly Mention[], value: number): boolean {
  const some = counts.slice(0, 10);
  for (let bits = 1; bits < 1 << some.length; bits++) {
    if (some.reduce((s, m, i) => ((bits >> i) & 1 ? s + m.value : s), 0) === value) return true;
  }
  return false;
}

export function isDifference(counts: readonly Mention[], value: number): boolean {
  return counts.some((a) => counts.some((b) => a.value - b.value === value));
}

export function subjectOf(m: Mention): string {
  return (m.statement?.company ?? m.statement?.subject ?? '').toLowerCase();
}

export function isTitle(scene: Scene, m: Mention): boolean {
  return scene.input.sentences[m.sentence]!.role === 'title';
}
