/**
 * Jaro's similarity of two texts, 0 to 1: shared characters within half the longer length, less half of those out of
 * order. Jaro (1989), "Advances in record-linkage methodology", JASA 84, 414-420.
 */
export function jaro(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1;
  const [n, m] = [a.length, b.length];
  if (n === 0 || m === 0) return 0;
  const reach = Math.max(0, (Math.max(n, m) >> 1) - 1);
  const matchedA = new Uint8Array(n);
  const matchedB = new Uint8Array(m);
  let shared = 0;
  for (let i = 0; i < n; i++) {
    const to = Math.min(m - 1, i + reach);
    for (let j = Math.max(0, i - reach); j <= to; j++) {
      if (matchedB[j] === 1 || a.charCodeAt(i) !== b.charCodeAt(j)) continue;
      matchedA[i] = 1;
      matchedB[j] = 1;
      shared++;
      break;
    }
  }
  if (shared === 0) return 0;
  let swapped = 0;
  for (let i = 0, j = 0; i < n; i++) {
    if (matchedA[i] === 0) continue;
    while (matchedB[j] === 0) j++;
    if (a.charCodeAt(i) !== b.charCodeAt(j)) swapped++;
    j++;
  }
  return (shared / n + shared / m + (shared - swapped / 2) / shared) / 3;
}

/** Jaro with Winkler's bonus of a tenth for each of up to four leading characters shared. Winkler (1990). */
export function jaroWinkler(a: string, b: string): number {
  const plain = jaro(a, b);
  let lead = 0;
  while (lead < 4 && lead < a.length && a[lead] === b[lead]) lead++;
  return plain + lead * 0.1 * (1 - plain);
}
