import type { Mention } from './types.ts';

/** The figures among `candidates` whose sum is the total: whole runs first, then few of them; `null` when there are none. */
export function explains(total: Mention, candidates: readonly Mention[], most = 14): Mention[] | null {
  const list = candidates.slice(-most);
  for (let size = list.length; size >= 2; size--) {
    for (let from = list.length - size; from >= 0; from--) {
      const run = list.slice(from, from + size);
      if (sumOf(run) === total.value) return run;
    }
  }
  let best: Mention[] | null = null;
  for (let bits = (1 << list.length) - 1; bits > 0; bits--) {
    const set = list.filter((_, i) => (bits >> i) & 1);
    if (set.length >= 2 && (!best || set.length > best.length) && sumOf(set) === total.value) best = set;
  }
  return best;
}

/** All of `fixed` and one or two of `others` whose sum is the total. */
export function explainsWith(
  total: Mention,
  fixed: readonly Mention[],
  others: readonly Mention[],
): Mention[] | null {
  const rest = total.value - sumOf(fixed);
  if (fixed.length === 0 || rest <= 0) return null;
  const one = others.findLast((m) => m.value === rest);
  if (one) return [one, ...fixed];
  for (const [i, a] of others.entries()) {
    const b = others.slice(i + 1).find((m) => a.value + m.value === rest);
    if (b) return [a, b, ...fixed];
  }
  return null;
}

/** Whether the total is the sum with its last digits rounded away: 22,750 told as 23,000. */
export function roundsTo(sum: number, total: Mention): boolean {
  let zeros = 1;
  while (total.value % (zeros * 10) === 0 && zeros * 10 <= total.value) zeros *= 10;
  const off = Math.abs(sum - total.value);
  return zeros > 1 && off <= zeros / 2 && off < 0.02 * total.value;
}

export function sumOf(parts: readonly Mention[]): number {
  return parts.reduce((sum, p) => sum + p.value, 0);
}
