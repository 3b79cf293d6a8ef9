// Figures are written in decimal, so sums and products are made in decimal and rounded once, to the nearest double:
// 0.1 + 0.2 is 0.3, and the order of a sum does not show in its last digit. Rounding to nearest is monotone, so the
// ends of an interval stay on their sides of every member.

interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

function parse(value: number): Decimal {
  const [mantissa, exponent] = String(value).split('e') as [string, string?];
  const [whole, fraction = ''] = mantissa.split('.') as [string, string?];
  const scale = fraction.length - Number(exponent ?? 0);
  const digits = BigInt(whole + fraction);
  return scale < 0 ? { digits: digits * 10n ** BigInt(-scale), scale: 0 } : { digits, scale };
}

function toNumber({ digits, scale }: Decimal): number {
  return Number(`${digits}e-${scale}`);
}

/** Any of them may be infinite, but no two with opposite signs. Made exactly and rounded once, so in any order the same. */
export function total(values: readonly number[]): number {
  const infinite = values.find((value) => !Number.isFinite(value));
  if (infinite !== undefined) return infinite;
  const parsed = values.map(parse);
  const scale = parsed.reduce((most, value) => Math.max(most, value.scale), 0);
  const digits = parsed.reduce((sum, value) => sum + value.digits * 10n ** BigInt(scale - value.scale), 0n);
  return toNumber({ digits, scale });
}

/** Nothing times an unknown end is nothing, as interval arithmetic has it. */
export function times(a: number, b: number): number {
  if (a === 0 || b === 0) return 0;
  if (!Number.isFinite(a) || !Number.isFinite(b)) return a * b;
  const [x, y] = [parse(a), parse(b)];
  return toNumber({ digits: x.digits * y.digits, scale: x.scale + y.scale });
}
