/**
 * Logarithmic mean of two positive numbers, (a - b) / ln(a / b), and a itself where they are equal. Between near-equal numbers
 * the quotient loses its digits, so a series about their ratio is used there.
 */
export function logMean(a: number, b: number): number {
  const x = a / b - 1;
  if (Math.abs(x) < 1e-4) return b * (1 + x / 2 - (x * x) / 12 + (x * x * x) / 24);
  return (a - b) / Math.log(a / b);
}
