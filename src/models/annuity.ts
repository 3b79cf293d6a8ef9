/**
 * Present value of one dollar a year that flows evenly from now to a time in years, at a force of interest, the logarithm of one plus
 * the yearly rate. S. G. Kellison, The Theory of Interest (2009), section 4.5.
 */
export function annuity(force: number, years: number): number {
  return Math.abs(force) < 1e-12 ? years : -Math.expm1(-force * years) / force;
}
