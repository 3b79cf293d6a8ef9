/** The next of 1, 1.5, 2, 3, 4, 5, 8 times a power of ten, so that an axis ends on a number a reader can use. */
export function roundUp(value: number): number {
  if (!(value > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 1.5, 2, 3, 4, 5, 8, 10].map((step) => step * power).find((end) => end >= value) ?? value;
}

/** Evenly spaced values from 0 to a rounded-up end, at most `most` steps of a size that people count in. */
export function ticksTo(end: number, most: number): readonly number[] {
  const power = 10 ** Math.floor(Math.log10(end));
  const step = [0.1, 0.2, 0.25, 0.5, 1, 2, 2.5, 5, 10]
    .map((size) => size * power)
    .find((size) => end / size <= most && Math.abs(end / size - Math.round(end / size)) < 1e-9);
  const steps = step === undefined ? 1 : Math.round(end / step);
  return Array.from({ length: steps + 1 }, (_, index) => (end * index) / steps);
}
