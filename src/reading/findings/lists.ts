import { roundsTo, sumOf } from './explain.ts';
import { between } from './phrase.ts';
import { judge } from './precision.ts';
import type { Mention, Scene } from './types.ts';

/** A total with the parts that the text gives for it. */
export interface Reckoning {
  readonly total: Mention;
  readonly parts: readonly Mention[];
  /** how the total differs from its parts; `null` when it agrees */
  readonly wrong: 'off' | 'rounding' | null;
}

/** The figures that follow one another as a list: joined by commas, "and", "plus" or a semicolon. */
export function listFrom(scene: Scene, counts: readonly Mention[], total: Mention): Mention[] {
  const parts: Mention[] = [];
  for (const m of counts) {
    if (m.form !== total.form || m.unit !== total.unit || m.value > total.value) break;
    const last = parts.at(-1);
    if (last && !/[,;]|\band\b|\bplus\b|\bwith\b/i.test(between(scene, last, m))) break;
    if (
      last &&
      /\b(?:compared|against|from|versus|down|up|leaving|bringing|total|makes|making)\b/i.test(
        between(scene, last, m),
      )
    )
      break;
    parts.push(m);
  }
  return parts;
}

export function compare(total: Mention, parts: readonly Mention[]): Reckoning['wrong'] {
  const sum = sumOf(parts);
  if (sum === total.value || judge(total, sum, parts) === 'fits') return null;
  return roundsTo(sum, total) ? 'rounding' : 'off';
}
