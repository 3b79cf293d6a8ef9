import { accountOf } from '../account.ts';
import { changesOf, partsOfBases } from '../pairs.ts';
import { after, before, isPeople, sentenceText, slip, written } from '../phrase.ts';
import { judge } from '../precision.ts';
import { isHeadcount } from '../staff.ts';
import type { Mention, Scene, Slip } from '../types.ts';
import { windowOf } from '../windows.ts';

const amended =
  /\b(?:revis\w+|amend\w+|updat\w+|correct(?:ed|s|ion)\w*|earlier (?:estimate|figure|plan|notice|announcement)|initial(?:ly)?|original(?:ly)?|previous(?:ly)?|had (?:said|announced|planned|expected)|now (?:says|expects|puts|plans|stands?)|raised|lowered|supersed\w+|replac\w+|increased (?:to|from)|reduced (?:to|from)|upgraded|rose|fell|grew|grown|risen|fallen|down|up from|a year (?:ago|earlier|before)|last year|another|further|additional|more|second (?:round|wave)|separate(?:ly)?)\b/i;
const rivalFigure =
  /\b(?:different|another|conflicting|rival|competing|higher|lower|smaller|larger|other|inconsistent) (?:total|figure|number|count|tally|one)\b[^.;]{0,30}$|\b(?:gives?|gave|giving|puts?|putting|has|had|lists?|listed|shows?|records?|recorded|states?|stated|quotes?|quoted|counts?|cites?|cited|reports?|reported|says?|said)\s+(?:(?:the|its|their|this|that|same|total|overall|[\w-]+-wide|final|actual|official)\s+)*(?:[\w-]+\s+)?(?:number|figure|total|count|tally|cuts?|toll|job losses|layoffs|redundancies|headcount|it|them|reduction|workforce|losses|round|programme|program|plan|staff)?(?: [\w'&/ -]{1,50}?)?,?\s+(?:as|at|to be|was|is|were)\s+$/i;
const sameThing = /^[^.;]{0,30}\b(?:for|of|in|at) the same\b/i;
const named = /\b(?:number|total|count|figure) of (?:[\w'-]+ ){0,3}?([a-z]{4,})\b/i;
const otherTime =
  /\b(?:ago|earlier|before|then|since|used to|once|peak|last (?:year|month|quarter)|by (?:last|the end)|on (?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:in|at|of|by) (?:the (?:end|start) of )?(?:\w+ )?(?:19|20)\d\d)\b/i;
const everyone = /\b(?:each|all|every one) of (?:our|its|their)\s+$/i;
const rivalSource =
  /\b(?:but|while|whereas|however|yet|elsewhere|meanwhile|by contrast|though|although|instead|another|a second)\b/i;
const definite =
  /\b(?:the|those|these|all|its|their|each of (?:our|its|the|their)|every one of (?:our|its|the)|our|all of (?:the|its|our))\s+$/i;

/** Two values in one text for what the text itself treats as one thing. */
export function conflictSlips(scene: Scene): Slip[] {
  const found = [...rivals(scene), ...headline(scene), ...staff(scene), ...repeats(scene)];
  return found.slice(0, 1);
}

/** "A briefing pack gives a different total: 4,600." */
function rivals(scene: Scene): Slip[] {
  return scene.mentions.flatMap((m) => {
    const lead = before(scene, m, 120);
    if (
      m.form !== 'count' ||
      m.value < 2 ||
      !(
        rivalFigure.test(lead) ||
        (m.value >= 10 && isPeople(scene, m) && sameThing.test(after(scene, m, 60)))
      )
    )
      return [];
    const text = sentenceText(scene, m.sentence);
    if (amended.test(text.replace(/\b(?:another|other) (?:total|figure|number|count)/i, ' '))) return [];
    const own = accountOf(scene, m) ?? 'people';
    const noun = named.exec(lead)?.[1]?.slice(0, 6) ?? null;
    const earlier = scene.mentions.filter(
      (p) =>
        p.form === 'count' &&
        p !== m &&
        p.end <= m.start &&
        sameKind(scene, p, m, noun) &&
        (accountOf(scene, p) ?? 'people') === own,
    );
    const close = earlier.filter(
      (p) => near(p, m) || swapped(p.value, m.value) || (noun !== null && nouns(scene, p, noun)),
    );
    if (close.length === 0 || earlier.some((p) => agree(p, m))) return [];
    const cued =
      /different|another|conflicting|rival|competing|inconsistent/i.test(lead) ||
      rivalSource.test(text) ||
      close.at(-1)!.sentence !== m.sentence;
    const best = [...close].sort(
      (a, b) => Math.abs(Math.log(a.value / m.value)) - Math.abs(Math.log(b.value / m.value)),
    )[0]!;
    return cued ? [tell(scene, best, m)] : [];
  });
}

function sameKind(scene: Scene, p: Mention, m: Mention, noun: string | null): boolean {
  if (noun !== null && nouns(scene, p, noun)) return true;
  if (swapped(p.value, m.value)) return true;
  if (p.statement) return kindOf(p.statement.measure) === kindOf(m.statement?.measure ?? p.statement.measure);
  return isPeople(scene, p) || isHeadcount(scene, p);
}

/** A reader may take leavers for staff: what counts here is that both count people. */
function kindOf(measure: string): string {
  return measure === 'jobs' ? 'headcount' : measure;
}

/** Whether the same noun stands beside the earlier figure. */
function nouns(scene: Scene, p: Mention, noun: string): boolean {
  return new RegExp(`^ (?:[\\w'-]+ ){0,3}?${noun}`, 'i').test(after(scene, p, 50));
}

/** The headline's figure against the body's, when the body never gives the headline's. */
function headline(scene: Scene): Slip[] {
  const body = scene.mentions.filter(
    (m) =>
      m.form === 'count' &&
      !isTitle(scene, m) &&
      isPeople(scene, m) &&
      (m.statement === null || m.statement.measure === 'jobs'),
  );
  const first = body[0];
  return scene.mentions.flatMap((m) => {
    if (!isTitle(scene, m) || m.form !== 'count' || m.bound === 'range' || !first || m.value < 10) return [];
    if (
      !isPeople(scene, m) &&
      !/\b(?:cuts?|axes?|sheds?|lays? off|layoffs|slash(?:es)?|eliminates?|to go|jobs?|sacks?|fires?)\b/i.test(
        sentenceText(scene, m.sentence),
      )
    )
      return [];
    if (!near(first, m) || (accountOf(scene, first) ?? 'people') !== (accountOf(scene, m) ?? 'people'))
      return [];
    const counts = scene.mentions.filter((p) => p.form === 'count' && !isTitle(scene, p));
    if (counts.some((p) => agree(p, m)) || isSum(counts, m.value)) return [];
    return [tell(scene, m, first)];
  });
}

/** Two head counts for one day: "we had 12,310 employees", "each of our 12,130 employees". */
function staff(scene: Scene): Slip[] {
  const changes = changesOf(scene);
  const pairs = partsOfBases(scene);
  const heads = scene.mentions.filter(
    (m) => m.form === 'count' && m.value >= 20 && m.bound !== 'range' && isHeadcount(scene, m),
  );
  return heads.flatMap((b, i) =>
    heads.slice(0, i).flatMap((a) => {
      if (agree(a, b) || !near(a, b, 0.16) || subjectOf(a) !== subjectOf(b)) return [];
      if (pairs.some((p) => [p.part, p.base].includes(a) && [p.part, p.base].includes(b))) return [];
      if (changes.some((c) => [c.old, c.now].includes(a) && [c.old, c.now].includes(b))) return [];
      const words = `${sentenceText(scene, a.sentence)} ${sentenceText(scene, b.sentence)}`;
      if (scene.mentions.some((m) => m.value === Math.abs(a.value - b.value))) return [];
      if (!swapped(a.value, b.value) && otherTime.test(words) && !everyone.test(before(scene, b, 30))) return [];
      if (
        amended.test(words) ||
        /\b(?:will (?:have|employ|be)|after the|before the|leav(?:e|es|ing)|keep|end of \d{4}|remain\w*)\b/i.test(
          words,
        )
      )
        return [];
      const [x, y] = [a.statement?.period ?? null, b.statement?.period ?? null];
      if (x && y && !sameTime(x.end, y.end) && !swapped(a.value, b.value)) return [];
      return swapped(a.value, b.value) || (x === null && y === null) || !x || !y || sameTime(x.end, y.end)
        ? [tell(scene, a, b)]
        : [];
    }),
  );
}

/** "is cutting 1,250 jobs ... The 1,350 job cuts": a figure taken up again with "the", and changed on the way. */
function repeats(scene: Scene): Slip[] {
  const bases = partsOfBases(scene);
  return scene.mentions.flatMap((m) => {
    if (
      m.form !== 'count' ||
      m.bound !== 'exact' ||
      m.value < 10 ||
      !isPeople(scene, m) ||
      !definite.test(before(scene, m, 30))
    )
      return [];
    if (m.statement && m.statement.measure !== 'jobs') return [];
    if (
      bases.some((p) => p.base === m || p.part === m) ||
      /^[^.;,]{0,40}\b(?:in|at|from|who|that|of) (?!the (?:company|firm|group)|all)/i.test(
        after(scene, m, 50),
      ) ||
      amended.test(sentenceText(scene, m.sentence))
    )
      return [];
    const earlier = scene.mentions.filter(
      (p) =>
        p.form === 'count' &&
        p.end <= m.start &&
        isPeople(scene, p) &&
        (!p.statement || p.statement.measure === 'jobs'),
    );
    if (earlier.some((p) => agree(p, m)) || isSum(earlier, m.value) || isDifference(earlier, m.value))
      return [];
    const main = earlier
      .filter((p) => near(p, m, 0.12) || swapped(p.value, m.value))
      .find(
        (p) =>
          (accountOf(scene, p) ?? 'people') === (accountOf(scene, m) ?? 'people') &&
          subjectOf(p) === subjectOf(m),
      );
    return main && main.sentence !== m.sentence ? [tell(scene, main, m)] : [];
  });
}

function tell(scene: Scene, a: Mention, b: Mention): Slip {
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
function agree(a: Mention, b: Mention): boolean {
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

function near(a: Mention, b: Mention, share = 0.4): boolean {
  return Math.abs(a.value - b.value) <= share * Math.max(a.value, b.value);
}

function swapped(a: number, b: number): boolean {
  const [x, y] = [String(a), String(b)];
  return (
    a !== b &&
    x.length === y.length &&
    x.length > 2 &&
    [...x].sort().join('') === [...y].sort().join('') &&
    [...x].filter((c, i) => c !== y[i]).length === 2
  );
}

function isSum(counts: readonly Mention[], value: number): boolean {
  const some = counts.slice(0, 10);
  for (let bits = 1; bits < 1 << some.length; bits++) {
    if (some.reduce((s, m, i) => ((bits >> i) & 1 ? s + m.value : s), 0) === value) return true;
  }
  return false;
}

function isDifference(counts: readonly Mention[], value: number): boolean {
  return counts.some((a) => counts.some((b) => a.value - b.value === value));
}

function subjectOf(m: Mention): string {
  return (m.statement?.company ?? m.statement?.subject ?? '').toLowerCase();
}

function sameTime(a: string, b: string): boolean {
  return (
    a === b ||
    a.startsWith(b) ||
    b.startsWith(a) ||
    a.replace(/^FY/, '').slice(0, 4) === b.replace(/^FY/, '').slice(0, 4)
  );
}

function isTitle(scene: Scene, m: Mention): boolean {
  return scene.input.sentences[m.sentence]!.role === 'title';
}
