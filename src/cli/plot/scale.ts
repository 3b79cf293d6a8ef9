/** A vertical scale: round ticks that hold every value, and how to write them. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  readonly label: (value: number) => string;
}

/** Ticks at 1, 2 or 5 times a power of ten, about `wanted` of them, from the tick below the data to the one above. */
export function scaleFor(values: readonly number[], zero: boolean, wanted: number): Scale {
  const all = zero ? [...values, 0] : values;
  let low = all.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  let high = all.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  if (!(low <= high)) [low, high] = [0, 1];
  if (low === high)
    [low, high] = low === 0 ? [-1, 1] : [low - Math.abs(low) / 10, high + Math.abs(high) / 10];
  const step = niceStep((high - low) / Math.max(1, wanted));
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return {
    low: first * step,
    high: last * step,
    ticks: Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step),
    label: (value) => tickLabel(value, decimals),
  };
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * ([1, 2, 5].find((digit) => digit * power >= rough * (1 - 1e-9)) ?? 10);
}

function tickLabel(value: number, decimals: number): string {
  const text = Math.abs(value) >= 1e9 || decimals > 6 ? value.toExponential(1) : value.toFixed(decimals);
  const whole = /^-?0\.?0*$/.test(text) ? text.replace('-', '') : text;
  const [digits = '', rest] = whole.split('.');
  const grouped = digits.replace(/\B(?=(\d{3})+$)/g, ',');
  return (rest === undefined ? grouped : `${grouped}.${rest}`).replace('-', '−');
}

/** Which positions get a label when each needs `width` of `room`: evenly spaced, the first always, never two that touch. */
export function labelled(count: number, width: number, room: number): readonly number[] {
  if (count <= 1) return count === 1 ? [0] : [];
  const fit = Math.max(1, Math.floor(room / width));
  const least = Math.ceil(count / fit);
  const step = [1, 2, 5, 10, 12, 20, 24, 25, 50, 60, 100, 120].find((n) => n >= least) ?? least;
  return Array.from({ length: Math.ceil(count / step) }, (_, i) => i * step);
}
