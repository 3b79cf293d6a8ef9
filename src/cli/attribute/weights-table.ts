import type { Screen } from '../shared/shown.ts';
import { table } from '../terminal/table.ts';
import { printable } from '../xray/printable.ts';

/** The largest weights as bars, at most ten; those below a twentieth of a percent are left out. */
export function weightsTable(
  title: string,
  weights: Readonly<Record<string, number>>,
  { style, columns }: Screen,
): string {
  const held = Object.entries(weights)
    .filter(([, weight]) => weight >= 0.0005)
    .toSorted((a, b) => b[1] - a[1]);
  const rows = held
    .slice(0, 10)
    .map(([name, weight]) => [
      printable(name),
      weight.toFixed(3),
      '█'.repeat(Math.round(weight * 30)) || '▏',
    ]);
  const more = held.length > 10 ? `\n${style.dim(`and ${held.length - 10} more`)}` : '';
  const titles = [{ title, flexible: true }, { title: 'weight', align: 'right' as const }, { title: '' }];
  return `${table(titles, rows, { columns, title: style.dim })}${more}`;
}
