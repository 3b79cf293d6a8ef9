import type { Bar } from '../../engine/models/ask-model.ts';

const blocks = ' ▏▎▍▌▋▊▉█';

/** A bar of a tornado in `width` columns: from the output at one end of an input to that at the other, on the common scale. */
export function barText(
  bar: Bar,
  scale: { readonly low: number; readonly high: number },
  width: number,
): string {
  const span = scale.high - scale.low;
  if (!(span > 0) || !Number.isFinite(span)) return ' '.repeat(width);
  const place = (value: number): number => ((value - scale.low) / span) * width;
  const [from, to] = [bar.atLow, bar.atHigh].map(place).sort((a, b) => a - b) as [number, number];
  let text = '';
  for (let column = 0; column < width; column++) {
    const filled = Math.min(to, column + 1) - Math.max(from, column);
    // a block grows from the left only: a bar that begins inside a column is drawn from its middle on as a whole one
    if (filled <= 0) text += ' ';
    else if (from > column) text += filled >= 0.5 ? '█' : ' ';
    else text += blocks[Math.max(1, Math.round(filled * 8))]!;
  }
  return text;
}

export function scaleOf(bars: readonly Bar[]): { readonly low: number; readonly high: number } {
  const ends = bars.flatMap(({ atLow, atHigh }) => [atLow, atHigh]).filter(Number.isFinite);
  return { low: Math.min(...ends), high: Math.max(...ends) };
}
