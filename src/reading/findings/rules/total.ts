import { accountNames, accountsAmong } from '../account.ts';
import { roundsTo, sumOf } from '../explain.ts';
import type { Reckoning } from '../lists.ts';
import { slip, written } from '../phrase.ts';
import { numberText } from '../precision.ts';
import { listsWithTotal } from '../totals.ts';
import type { Scene, Slip } from '../types.ts';

/** Totals that differ from their parts, and totals over things that make no sum. */
export function totalSlips(scene: Scene): Slip[] {
  const all = listsWithTotal(scene);
  const unlike = all.flatMap((r) => unlikeSlip(scene, r) ?? []);
  return [...unlike, ...all.flatMap((r) => (r.wrong && !unlikeSlip(scene, r) ? [wrongSlip(scene, r)] : []))];
}

function unlikeSlip(scene: Scene, r: Reckoning): Slip | null {
  if (r.total.form !== 'count' || r.parts.length < 2) return null;
  const accounts = accountsAmong(scene, r.parts);
  if (
    accounts.length < 2 ||
    (accounts.length === 2 && accounts.includes('hire') && accounts.includes('people'))
  )
    return null;
  const sum = sumOf(r.parts);
  const gap = Math.abs(sum - r.total.value) / r.total.value;
  if (gap > 0 && !roundsTo(sum, r.total)) return null;
  const names = accounts.map((a) => accountNames[a]);
  const listed = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  const parts = r.parts.map((p) => written(scene, p)).join(' + ');
  const message = `The parts of ${written(scene, r.total)} add to ${numberText(sum)} and count unlike things (${parts}): ${listed} make no sum.`;
  return slip('unit-mix', message, sum, [r.total, ...r.parts]);
}

function wrongSlip(scene: Scene, r: Reckoning): Slip {
  const sum = sumOf(r.parts);
  const parts = r.parts.map((p) => written(scene, p)).join(' + ');
  const kind = r.wrong === 'rounding' ? 'rounding' : 'arithmetic';
  const end =
    kind === 'rounding'
      ? `; the total is stated as ${written(scene, r.total)} without saying that it is rounded.`
      : `, not ${written(scene, r.total)}.`;
  return slip(kind, `The parts ${parts} add to ${numberText(sum)}${end}`, sum, [r.total, ...r.parts]);
}
