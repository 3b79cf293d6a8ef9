export interface Minimum {
  readonly x: Float64Array;
  readonly value: number;
}

/**
 * Downhill simplex of Nelder & Mead (1965): reflection 1, contraction 0.5, expansion 2, first steps of a tenth of the
 * largest entry of `start`; ends when the values at the corners agree to `tolerance` or after `most` evaluations.
 */
export function nelderMead(
  f: (x: Float64Array) => number,
  start: Float64Array,
  { most, tolerance }: { most: number; tolerance: number },
): Minimum {
  const n = start.length;
  const size = Math.max(0.1, 0.1 * start.reduce((top, value) => Math.max(top, Math.abs(value)), 0));
  const at = (x: Float64Array): Minimum => ({ x, value: f(x) });
  let corners = [
    at(start),
    ...Array.from(start, (_, i) => at(start.map((value, j) => (i === j ? value + size : value)))),
  ];
  let calls = n + 1;
  const between = (from: Float64Array, to: Float64Array, share: number): Minimum => {
    calls += 1;
    return at(from.map((value, i) => value + share * (to[i]! - value)));
  };
  while (calls < most) {
    corners = corners.toSorted((a, b) => a.value - b.value);
    const [best, worst] = [corners[0]!, corners[n]!];
    if (worst.value - best.value <= tolerance * (Math.abs(best.value) + tolerance)) break;
    const centre = start.map((_, i) => corners.slice(0, n).reduce((sum, { x }) => sum + x[i]!, 0) / n);
    const mirrored = between(centre, worst.x, -1);
    if (mirrored.value < best.value) {
      const further = between(centre, worst.x, -2);
      corners[n] = further.value < mirrored.value ? further : mirrored;
    } else if (mirrored.value < corners[n - 1]!.value) corners[n] = mirrored;
    else {
      const towards = mirrored.value < worst.value ? mirrored : worst;
      const nearer = between(centre, towards.x, 0.5);
      if (nearer.value < towards.value) corners[n] = nearer;
      else corners = corners.map((corner) => (corner === best ? best : between(best.x, corner.x, 0.5)));
    }
  }
  return corners.reduce((least, corner) => (corner.value < least.value ? corner : least));
}
