import { joeKuo } from './sobol-directions.ts';

const bits = 32;
const scale = 2 ** -bits;

/** The most dimensions that `sobolSequence` has numbers for. */
export const sobolDimensions: number = joeKuo.length + 1;

/** Writes the next point, each coordinate in [0, 1), into its argument. */
export type PointStream = (into: Float64Array) => void;

/**
 * Sobol's low-discrepancy sequence in Gray-code order with Joe and Kuo's direction numbers, from the origin on.
 * `dimensions` is 1 to `sobolDimensions`. A `shift` (one 32-bit number a dimension) is added digit by digit to every point: the
 * net's structure stays, and each point becomes uniform on the cube when the shift is.
 */
export function sobolSequence(dimensions: number, shift?: Uint32Array): PointStream {
  const directions = new Uint32Array(bits * dimensions);
  for (let j = 0; j < dimensions; j++) {
    for (const [bit, value] of directionsOf(j).entries()) directions[bit * dimensions + j] = value;
  }
  const state = new Uint32Array(dimensions);
  if (shift !== undefined) state.set(shift.subarray(0, dimensions));
  let index = 0;
  return (into) => {
    for (let j = 0; j < dimensions; j++) into[j] = state[j]! * scale;
    const row = lowestZero(index) * dimensions;
    for (let j = 0; j < dimensions; j++) state[j]! ^= directions[row + j]!;
    index += 1;
  };
}

/** Bratley and Fox's recurrence: v_k from the polynomial's coefficients and the `degree` numbers before it. */
function directionsOf(dimension: number): readonly number[] {
  if (dimension === 0) return Array.from({ length: bits }, (_, k) => 2 ** (bits - 1 - k));
  const [coefficients, initial] = joeKuo[dimension - 1]!;
  const degree = initial.length;
  const v: number[] = initial.map((m, k) => m * 2 ** (bits - 1 - k));
  for (let k = degree; k < bits; k++) {
    let value = v[k - degree]! ^ (v[k - degree]! >>> degree);
    for (let q = 1; q < degree; q++) if ((coefficients >>> (degree - 1 - q)) & 1) value ^= v[k - q]!;
    v.push(value >>> 0);
  }
  return v;
}

function lowestZero(index: number): number {
  return 31 - Math.clz32(~index & (index + 1));
}
