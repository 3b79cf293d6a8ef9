/** The next of 1, 1.5, 2, 3, 4, 5, 8 times a power of ten, so that an axis ends on a number a reader can use. */
export function roundUp(value: number): number {
  if (!(value > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 1.5, 2, 3, 4, 5, 8, 10].map((step) => step * power).find((end) => end >= value) ?? value;
}
