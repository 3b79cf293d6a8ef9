import { type Change, changesOf, continues } from '../pairs.ts';
import { after, before, slip, written } from '../phrase.ts';
import { judge, percentText } from '../precision.ts';
import type { Mention, Scene, Slip } from '../types.ts';

const up =
  'up|rose|rises?|risen|rising|increase[ds]?|increasing|grew|grow[ns]?|growing|growth|jump(?:s|ed)?|climb(?:s|ed)?|gain(?:s|ed)?|surge[ds]?|higher|more|above|added|expand(?:s|ed)?';
const down =
  'down|fell|falls?|fallen|falling|drop(?:s|ped)?|decline[ds]?|decrease[ds]?|reduction|cut|cuts|shrank|shrunk|shrinks?|plunge[ds]?|slid|slump(?:s|ed)?|lower|fewer|less|below|slipped|lost|loss|contracted|contraction|reduced|slide|dip|dipped';
const lead: RegExp = new RegExp(
  `\\b(?:${up}|${down}|change|difference)(?:\\s+(?:by|of|was|is|some|another|a|an|roughly|the|year on year|in \\w+))*\\s*(?:of\\s+)?$`,
  'i',
);
const tail: RegExp = new RegExp(
  `^[ -](?:${up}|${down})\\b|^ (?:\\w+ ){0,2}(?:increase|rise|jump|fall|drop|decline|growth|decrease|reduction|gain|surge|cut|dip|slide|slump)\\b`,
  'i',
);
const downward: RegExp = new RegExp(`\\b(?:${down})\\b`, 'i');

/** A percentage that says how much something grew or shrank, not what part of it something is. */
export function isGrowth(scene: Scene, m: Mention): boolean {
  if (m.form !== 'share') return false;
  if (m.statement) return m.statement.measure === 'growth';
  return (
    (lead.test(before(scene, m, 50)) && !/^ of\b/.test(after(scene, m, 4))) || tail.test(after(scene, m, 40))
  );
}

/** A growth rate or a multiple stated beside both of its ends: 212 after 187 told as 18% more. */
export function growthSlips(scene: Scene): Slip[] {
  const changes = changesOf(scene);
  const out: Slip[] = [];
  for (const rate of scene.mentions) {
    const multiple = rate.form === 'times';
    const second = gapShare(scene, rate);
    const said =
      rate.form === 'share' &&
      lead.test(before(scene, rate, 50)) &&
      changes.some(
        (c) => c.now.sentence === rate.sentence && c.old.sentence === rate.sentence && c.old.start > rate.end,
      );
    if (!multiple && !second && !said && !isGrowth(scene, rate)) continue;
    let near = changes.filter((c) => Math.max(c.now.sentence, c.old.sentence) === rate.sentence);
    if (near.length === 0 && (second || opensSentence(scene, rate)))
      near = changes.filter((c) => Math.max(c.now.sentence, c.old.sentence) === rate.sentence - 1);
    near = near.filter((c) => c.old.value > 0 && !sameFigure(c, rate));
    const pick = nearest(near, rate);
    if (!pick || near.some((c) => verdictOf(rate, c) === 'fits')) continue;
    const [first, last] = pick.now.start < pick.old.start ? [pick.now, pick.old] : [pick.old, pick.now];
    const gap =
      rate.start > last.end
        ? scene.view.slice(last.end, rate.start)
        : scene.view.slice(rate.end, first.start);
    if (/;|\b(?:while|whereas|but|although)\b/.test(gap) || turns(gap)) continue;
    out.push(tell(scene, rate, pick));
  }
  return out;
}

const stays: RegExp = new RegExp(
  `^(?:${up}|${down}|that|this|it|is|was|so|thus|therefore|hence|by|a|an|the|represents?|equals)$`,
  'i',
);

/** "from 90 to 130 and pays them": the sentence has gone on to something else before it names the rate. */
function turns(gap: string): boolean {
  const next = /\band ([a-z]+) [a-z]+/i.exec(gap);
  return next !== null && !stays.test(next[1]!);
}

/** "down 960, which is 5%": the share of the old figure that the difference before it is. */
function gapShare(scene: Scene, rate: Mention): boolean {
  if (
    rate.form !== 'share' ||
    !/(?:, which is|, or|, that is)\s+(?:just\s+)?$/i.test(before(scene, rate, 20))
  )
    return false;
  const prior = scene.inSentence[rate.sentence]!.findLast((m) => m.end <= rate.start);
  return prior?.form === 'count' && /\b(?:up|down|by)\s+$/i.test(before(scene, prior, 12));
}

function opensSentence(scene: Scene, rate: Mention): boolean {
  return (
    rate === scene.inSentence[rate.sentence]![0] &&
    before(scene, rate).length < 45 &&
    continues(scene, rate.sentence)
  );
}

function sameFigure(c: Change, rate: Mention): boolean {
  return c.now === rate || c.old === rate;
}

function nearest(changes: readonly Change[], rate: Mention): Change | undefined {
  const gap = (c: Change): number =>
    Math.min(
      Math.abs(rate.start - c.now.end),
      Math.abs(c.now.start - rate.end),
      Math.abs(rate.start - c.old.end),
      Math.abs(c.old.start - rate.end),
    );
  return [...changes].sort((a, b) => gap(a) - gap(b))[0];
}

function verdictOf(rate: Mention, c: Change): ReturnType<typeof judge> {
  const computed =
    rate.form === 'times' ? c.now.value / c.old.value : Math.abs(c.now.value - c.old.value) / c.old.value;
  if (rate.form === 'times') {
    const inverse = judge(rate, c.old.value / c.now.value, [c.now, c.old]);
    if (inverse === 'fits' || Math.abs(rate.value - computed) <= 0.13 * rate.value) return 'fits';
  }
  return judge(rate, computed, [c.now, c.old]);
}

function tell(scene: Scene, rate: Mention, c: Change): Slip {
  const all = [rate, c.now, c.old];
  const ends = `${written(scene, c.old)} to ${written(scene, c.now)}`;
  if (rate.form === 'times') {
    const ratio = c.now.value / c.old.value;
    return slip(
      'arithmetic',
      `From ${ends} is a factor of ${ratio.toPrecision(3)}, which "${written(scene, rate)}" does not describe.`,
      ratio,
      all,
    );
  }
  const change = (c.now.value - c.old.value) / c.old.value;
  const word = change < 0 ? 'a fall' : 'a rise';
  const shown = percentText(Math.abs(change), rate.step);
  if (verdictOf(rate, c) === 'rounding') {
    return slip(
      'rounding',
      `From ${ends} is ${word} of ${shown}; the stated ${written(scene, rate)} was cut off, not rounded.`,
      change,
      all,
    );
  }
  const sign = downward.test(before(scene, rate, 30)) && change > 0 ? ' and in the other direction' : '';
  return slip(
    'arithmetic',
    `From ${ends} is ${word} of ${shown}, not ${written(scene, rate)}${sign}.`,
    change,
    all,
  );
}
