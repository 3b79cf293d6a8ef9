const scales = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
  [1e4, 'k'],
] as const;

/** A number in few columns, four digits kept unless told otherwise; shares as percents. `--set` reads all but tn back. */
export function short(value: number, unit: string, kept: number = 4): string {
  if (!Number.isFinite(value)) return value > 0 ? 'never' : 'none';
  if (unit === 'share') return `${digits(value * 100, kept)}%`;
  const [size, word] = scales.find(([least]) => Math.abs(value) >= least) ?? [1, ''];
  return `${digits(value / (word === 'k' ? 1e3 : size), kept)}${word}`;
}

/** Two numbers as an interval; a word where they are the same. */
export function span(low: number, high: number, unit: string, kept: number = 4): string {
  return low === high ? 'fixed' : `${short(low, unit, kept)} to ${short(high, unit, kept)}`;
}

/** A number with its unit, for a sentence: three digits. */
export function withUnit(value: number, unit: string): string {
  const number = short(value, unit, 3);
  if (unit === 'share' || unit === 'ratio' || !Number.isFinite(value)) return number;
  return unit.startsWith('USD') ? `USD ${number}${unit.slice(3)}` : `${number} ${unit}`;
}

/** What a column of mixed units says beside a number: the unit where the number does not carry it. */
export function unitAnd(unit: string, means: string): string {
  return unit === 'share' || unit === 'ratio' ? means : `${unit}: ${means}`;
}

function digits(value: number, kept: number): string {
  const rounded = Number(value.toPrecision(kept));
  if (Math.abs(rounded) >= 1000) return String(rounded).replace(/\B(?=(\d{3})+$)/g, ',');
  return String(rounded).includes('e') ? value.toExponential(1) : String(rounded);
}
