/** A figure in a table: four significant digits, without an exponent where that stays readable. */
export function figure(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-5 || size >= 1e9)) return value.toExponential(2);
  const decimals = size === 0 ? 1 : Math.min(6, Math.max(0, 3 - Math.floor(Math.log10(size))));
  return value.toFixed(decimals);
}

/** An interval as a line between its ends, its estimate a dot, zero a bar; all on one scale from `low` to `high`. */
export function intervalRow(
  part: { readonly estimate: number; readonly low: number; readonly high: number },
  scale: { readonly low: number; readonly high: number; readonly width: number },
): string {
  const last = scale.width - 1;
  const place = (value: number): number =>
    Math.round(((value - scale.low) / (scale.high - scale.low || 1)) * last);
  const cells = Array.from({ length: scale.width }, () => ' ');
  for (let at = place(part.low); at <= place(part.high); at++) cells[at] = '─';
  cells[place(0)] = cells[place(0)] === '─' ? '┼' : '|';
  cells[place(part.estimate)] = '●';
  return cells.join('').trimEnd();
}

/** A p value to three decimals; below a thousandth only that. */
export function chance(p: number): string {
  return p < 0.001 ? '<0.001' : p.toFixed(3);
}
