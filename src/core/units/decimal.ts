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

/** Either argument may be infinite, but not both with opposite signs. */
export function plus(a: number, b: number): number {
  if (!Number.isFinite(a) || !Number.isFinite(b)) return a + b;
  const [x, y] = [parse(a), parse(b)];
  const scale = Math.max(x.scale, y.scale);
  const at = (d: Decimal): bigint => d.digits * 10n ** BigInt(scale - d.scale);
  return toNumber({ digits: at(x) + at(y), scale });
}

/** Nothing times an unknown end is nothing, as interval arithmetic has it. */
export function times(a: number, b: number): number {
  if (a === 0 || b === 0) return 0;
  if (!Number.isFinite(a) || !Number.isFinite(b)) return a * b;
  const [x, y] = [parse(a), parse(b)];
  return toNumber({ digits: x.digits * y.digits, scale: x.scale + y.scale });
}
