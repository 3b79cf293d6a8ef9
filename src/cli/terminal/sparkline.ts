const blocks = '▁▂▃▄▅▆▇█';

/** One column a value, from a zero baseline; an unknown value is a middle dot, never a zero. */
export function sparkline(values: readonly (number | null)[]): string {
  const top = Math.max(0, ...values.filter((value) => value !== null));
  return values
    .map((value) => {
      if (value === null) return '·';
      const step = top === 0 ? 0 : Math.ceil((Math.max(0, value) / top) * blocks.length) - 1;
      return blocks[Math.max(0, step)];
    })
    .join('');
}
