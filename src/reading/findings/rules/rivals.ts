import { accountOf } from '../account.ts';
import { after, before, isPeople, sentenceText } from '../phrase.ts';
import { agree, amended, near, swapped, tellTwo } from '../same.ts';
import { isHeadcount } from '../staff.ts';
import type { Mention, Scene, Slip } from '../types.ts';

const rivalFigure: RegExp =
  /\b(?:count|figure|number|total|tally) (?:is|was) (?:different|another|higher|lower)\b[^.;]{0,20}$|\b(?:different|another|conflicting|rival|competing|higher|lower|smaller|larger|other|inconsistent) (?:total|figure|number|count|tally|one)\b[^.;]{0,30}$|\b(?:gives?|gave|giving|puts?|putting|has|had|lists?|listed|shows?|records?|recorded|states?|stated|quotes?|quoted|counts?|cites?|cited|reports?|reported|says?|said)\s+(?:(?:the|its|their|this|that|same|total|overall|[\w-]+-wide|final|actual|official)\s+)*(?:[\w-]+\s+)?(?:number|figure|total|count|tally|cuts?|toll|job losses|layoffs|redundancies|headcount|it|them|reduction|workforce|losses|round|programme|program|plan|staff)?(?: [\w'&/ -]{1,50}?)?,?\s+(?:as|at|to be|was|is|were)\s+$/i;
const sameThing: RegExp = /^[^.;]{0,30}\b(?:for|of|in|at) the same\b/i;
const named: RegExp = /\b(?:number|total|count|figure) of (?:[\w'-]+ ){0,3}?([a-z]{4,})\b/i;
const rivalSource: RegExp =
  /\b(?:but|while|whereas|however|yet|elsewhere|meanwhile|by contrast|though|although|instead|another|a second)\b/i;

/** "A briefing pack gives a different total: 4,600." */
export function rivalSlips(scene: Scene): Slip[] {
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
    return cued ? [tellTwo(scene, best, m)] : [];
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
