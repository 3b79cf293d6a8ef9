import type { Atom } from './types.ts';

const joint: RegExp = /^(?: ?- ?| to | and | bis | à | a | al | e | y | et | und | or )$/i;
const change: RegExp =
  /\b(?:rise|rises|rose|risen|grow|grows|grew|grown|go|goes|went|gone|going|fall|falls|fell|fallen|falling|drop|drops|dropped|cut|cuts|decline|declined|increase[sd]?|increasing|reduce[sd]?|reducing|move[sd]?|jump(?:s|ed)?|climb(?:s|ed)?|slip(?:s|ped)?|slid|shrinks?|shrank|shrunk|down|up|sank|dropping|moving|rising|raise[sd]?|lower(?:s|ed)?|trimm?(?:ed|s)?|swell(?:ed|s)?|widen(?:ed|s)?|narrow(?:ed|s)?|revise[sd]?)\b[^,;]*$/i;

/** Whether two neighbouring atoms are the ends of one range rather than two figures or a change from one to the other. */
export function isRange(a: Atom, b: Atom, sentence: string, base: number): boolean {
  const between = sentence.slice(a.end - base, b.start - base);
  if (!joint.test(between)) return false;
  const word = between.trim().toLowerCase();
  const before = sentence.slice(Math.max(0, a.start - base - 60), a.start - base);
  const low = lowEnd(a, b);
  if (low >= b.value) return false;
  if (
    a.kind !== b.kind &&
    !(a.kind === 'count' && (b.kind === 'money' || b.kind === 'percent' || b.kind === 'duration')) &&
    !(a.kind === 'money' && b.kind === 'count' && b.scaled)
  )
    return false;
  if (a.unit !== null && b.unit !== null && a.unit !== b.unit) return false;
  if (/\b(?:between|zwischen|entre|tra|fra) (?:about |roughly |approximately |an estimated )?$/i.test(before))
    return ['and', 'und', 'et', 'y', 'e', 'to', '-'].includes(word);
  if (word === 'and' || word === 'und' || word === 'et' || word === 'y' || word === 'e') return false;
  if (/\b(?:ratio|odds|score) (?:of |is |was )?$/i.test(before)) return false;
  if (word === 'or') return b.value - low <= Math.max(1, low * 0.5) && a.kind === b.kind && low >= 2;
  if (word === '-' || /\b(?:ranging|range|anywhere) from $/i.test(before)) return true;
  if (/\b(?:from|von|de|da|dal) (?:about |roughly |some )?$/i.test(before))
    return change.test(before)
      ? false
      : /\b(?:charges?|costs?|earn|earns|pay|pays|paid|salary|salaries|wages?|vary|varies|run|runs|spend(?:ing)?|guid|expects?|estimates?)\b/i.test(
          before,
        );
  return !/\b(?:by|down|up)\b[^,;]{0,12}$/i.test(before) || low / b.value > 0.4;
}

/** "38 to 42 million": the scale and the percent of the second end hold for the first. */
export function lowEnd(a: Atom, b: Atom): number {
  if (b.kind === 'percent' && a.kind === 'count') return a.value / 100;
  if (b.scaled && !a.scaled && a.value < 1000) {
    const factor = 10 ** (3 * Math.floor(Math.log10(b.value) / 3));
    if (a.value * factor <= b.value || a.value < 1000)
      return a.value * factor <= b.value ? a.value * factor : a.value;
  }
  return a.value;
}
