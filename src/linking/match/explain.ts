import { missing } from '../compare/compare.ts';
import { rarityBonus } from '../score/rarity.ts';
import type { Linked } from './link-tables.ts';

/** What one field says of a pair, with the weight of it: positive for "the same". */
interface Word {
  readonly weight: number;
  readonly text: string;
}

/** Says why a pair got its chance: each field's level in words and how many times likelier it is one way than the other. */
export function explainer(linked: Linked, offset: number): (pair: number) => readonly string[] {
  const { fields, patterns, model, pairs } = linked;
  const bonus = fields.map(({ column }) => rarityBonus(column));
  return (pair) => {
    const words: Word[] = [];
    const [a, b] = [pairs.a[pair]!, pairs.b[pair]! + offset];
    fields.forEach(({ column, comparison }, field) => {
      const level = patterns.levels[patterns.of[pair]! * fields.length + field]!;
      if (level === missing) return;
      const [x, y] = [column.ids[a]!, column.ids[b]!];
      const weight =
        Math.log(model.m[field]![level]! / model.u[field]![level]!) + (level === 0 ? bonus[field]![x]! : 0);
      const shown = level === 0 ? `"${column.values[x]}"` : `"${column.values[x]}", "${column.values[y]}"`;
      words.push({
        weight,
        text: `${column.name}: ${comparison.levels[level]} (${shown}), ${times(weight)}`,
      });
    });
    return words.sort((p, q) => Math.abs(q.weight) - Math.abs(p.weight)).map(({ text }) => text);
  };
}

/** e.g. "40 times likelier if the same". */
function times(weight: number): string {
  const factor = Math.exp(Math.abs(weight));
  if (factor < 1.2) return 'says little';
  const shown = factor >= 1e6 ? 'over a million' : factor >= 10 ? factor.toFixed(0) : factor.toFixed(1);
  return `${shown} times likelier if ${weight > 0 ? 'the same' : 'different'}`;
}
