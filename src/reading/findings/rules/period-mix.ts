import { after, before, between, sentenceText, slip, written } from '../phrase.ts';
import { isHeadcount } from '../staff.ts';
import type { Mention, Scene, Slip } from '../types.ts';
import { type Window, windowOf } from '../windows.ts';

const compared: RegExp =
  /\b(?:against|beside|next to|alongside|compared (?:with|to)|in comparison with|versus|vs\.?|up from|down from|rather than|from|more than the|fewer than the|above the|below the|after|as against|higher than|lower than|outpac\w+|dwarf\w*|exceed\w*|beats?|than|improvement (?:on|over))\s+(?:(?:the|a|an|just|only|its|their|some)\s+)*$/i;
const fromLead: RegExp = /\bfrom\s+(?:(?:the|a|an|just|some)\s+)*$/i;
const honest: RegExp =
  /\b(?:alone|already|on (?:course|pace|track)|at (?:this|that) (?:rate|pace)|annuali[sz]ed|average|a month|per month|monthly|with \w+ months? (?:to go|left)|of (?:which|these|those|them)|pro rata|not comparable|cannot be compared)\b/i;

const alikeWindow: RegExp =
  /\b(?:same|corresponding|comparable|equivalent|year-ago|like) (?:\w+ )?(?:period|months?|quarter|half|stretch|weeks?|time)\b/i;

/** Figures of windows of unlike length set side by side as if alike: January to April against a first quarter. */
export function periodMixSlips(scene: Scene): Slip[] {
  for (const here of scene.inSentence) {
    for (const [i, b] of here.entries()) {
      for (const a of here.slice(Math.max(0, i - 2), i)) {
        if (a.form !== b.form || a.unit !== b.unit || a.form === 'duration' || a.form === 'times') continue;
        const words = between(scene, a, b);
        const set =
          compared.test(words) ||
          (fromLead.test(before(scene, a, 40)) && /^[^;]{0,80}\bto (?:just )?$/i.test(words));
        if (alikeWindow.test(words + after(scene, b, 60))) continue;
        if (!set || words.length > 160 || honest.test(sentenceText(scene, b.sentence))) continue;
        const [x, y] = [windowFor(scene, a), windowFor(scene, b)];
        if (!x || !y || !unlike(x, y)) continue;
        if (
          /^,? (?:a|per|each) (?:month|quarter|year|week)\b/i.test(after(scene, b, 20)) ||
          isAStock(scene, a) ||
          isAStock(scene, b)
        )
          continue;
        const message = `${written(scene, a)} (${x.words.trim()}) is set against ${written(scene, b)} (${y.words.trim()}): ${spell(x)} against ${spell(y)}.`;
        return [slip('period-mix', message, null, [a, b])];
      }
    }
  }
  return [];
}

/** A figure repeated without its window has the window it was first given. */
function windowFor(scene: Scene, m: Mention): Window | null {
  const own = windowOf(scene, m);
  if (own) return own;
  for (const earlier of scene.mentions) {
    if (earlier.start >= m.start) break;
    if (earlier.form !== m.form || earlier.value !== m.value) continue;
    const found = windowOf(scene, earlier);
    if (found) return found;
  }
  return null;
}

function unlike(a: Window, b: Window): boolean {
  return a.months !== b.months && a.months > 0 && b.months > 0;
}

/** Staff, margins and levels are read on a day; only flows have a length. */
function isAStock(scene: Scene, m: Mention): boolean {
  if (
    isHeadcount(scene, m) ||
    (m.statement === null && /^ (?:\w+ )?(?:employees|staff)\b/i.test(after(scene, m, 30)))
  )
    return true;
  return m.statement !== null && ['headcount', 'margin'].includes(m.statement.measure);
}

function spell(w: Window): string {
  return w.months === 12 ? 'a year' : w.months === 1 ? 'one month' : `${w.months} months`;
}
