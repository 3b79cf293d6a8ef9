import { changesOf } from '../pairs.ts';
import { before, sentenceText, slip, written } from '../phrase.ts';
import { isHeadcount } from '../staff.ts';
import type { Mention, Scene, Slip } from '../types.ts';
import { type Window, windowOf, windowsIn } from '../windows.ts';
import { isGrowth } from './growth.ts';

const setSide =
  /\b(?:compar\w+|against|versus|vs\.?|beside|next to|alongside|side by side|up from|down from)\b/i;
const honest =
  /\b(?:so far|to date|alone|already|pace|rate|annuali[sz]ed|average|monthly|a month|pro rata|same (?:period|months)|corresponding|year[- ]on[- ]year|target|by the end)\b/i;

/** Figures of unlike windows in neighbouring sentences, and a rise or a fall made of the two; or the text says that they are compared. */
export function unlikeSpanSlips(scene: Scene): Slip[] {
  const flows = scene.mentions.flatMap((m) => {
    if ((m.form !== 'count' && m.form !== 'money') || m.value < 20 || isHeadcount(scene, m)) return [];
    const window = windowOf(scene, m);
    return window && window.months > 1 ? [{ m, window }] : [];
  });
  for (const [i, a] of flows.entries()) {
    for (const b of flows.slice(i + 1, i + 4)) {
      if (b.m.sentence - a.m.sentence > 2 || a.m.form !== b.m.form || a.m.unit !== b.m.unit) continue;
      if (a.window.months === b.window.months || a.m.value === b.m.value) continue;
      const rate = scene.mentions.find((r) => tells(scene, r, a.m, b.m));
      if (!rate) continue;
      return [told(scene, a.m, a.window, b.m, b.window, rate)];
    }
  }
  return spansCompared(scene);
}

const moved =
  /\b(?:fell|fall|fallen|down|drop\w*|declin\w*|fewer|less|lower|rose|rise|up|more|higher|increase\w*|jump\w*)\b[^.;,]{0,20}$/i;

/** Whether a growth rate close by is the one between the two figures, either way round, and no other pair's. */
function tells(scene: Scene, rate: Mention, a: Mention, b: Mention): boolean {
  if (rate.form !== 'share' || rate.start < a.end || rate.sentence - b.sentence > 2) return false;
  if (!isGrowth(scene, rate) && !moved.test(before(scene, rate, 50))) return false;
  const room = Math.max(rate.step, 0.012);
  const fits = (x: Mention, y: Mention): boolean =>
    Math.abs(Math.abs(x.value - y.value) / x.value - rate.value) <= room;
  const others = changesOf(scene).filter((c) => c.now.sentence === rate.sentence);
  return others.length === 0 && (fits(a, b) || fits(b, a));
}

/** "The left bar is the twelve months of 2025, the right bar the ten months from June to March": windows told to be set side by side. */
function spansCompared(scene: Scene): Slip[] {
  for (let n = 0; n < scene.input.sentences.length; n++) {
    const first = windowsIn(scene, n).filter((w) => w.months > 1);
    if (first.length === 0 || honest.test(sentenceText(scene, n))) continue;
    const named = [...first, ...windowsIn(scene, n + 1 < scene.input.sentences.length ? n + 1 : n)].filter(
      (w, i, all) => w.months > 1 && all.indexOf(w) === i,
    );
    const k = named.findIndex((b, i) => i > 0 && setApart(scene, named[i - 1]!, b));
    const around = [0, 1, 2].map((d) => sentenceText(scene, n + d)).join(' ');
    if (k < 1 || !setSide.test(around) || honest.test(around)) continue;
    const [a, b] = [named[k - 1]!, named[k]!];
    const here = scene.inSentence[n]!.filter((m) => m.form === 'count' || m.form === 'share');
    const message = `${a.words.trim()} is set against ${b.words.trim()}: ${a.months} months against ${b.months}.`;
    return [
      { ...slip('period-mix', message, null, here), spans: [a, b].map(({ start, end }) => ({ start, end })) },
    ];
  }
  return [];
}

/** Two spans close together, one at least counted in months, of unlike length. */
function setApart(scene: Scene, a: Placed, b: Placed): boolean {
  const words = scene.view.slice(a.end, b.start);
  return (
    a.months !== b.months &&
    words.length < 140 &&
    /\bmonths\b/i.test(scene.view.slice(Math.max(0, a.start - 25), b.end))
  );
}

type Placed = ReturnType<typeof windowsIn>[number];

function told(scene: Scene, a: Mention, x: Window, b: Mention, y: Window, rate: Mention): Slip {
  const message = `${written(scene, a)} (${x.words.trim()}) and ${written(scene, b)} (${y.words.trim()}) are compared as ${written(scene, rate)}: ${x.months} months against ${y.months}.`;
  return slip('period-mix', message, null, [a, b, rate]);
}
