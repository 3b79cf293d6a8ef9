import { readdirSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { basename } from 'node:path';

/** One line of a bench: what was measured, and beside it the yardstick measured in the same run. */
export interface Timing {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly yardstick?: { readonly what: string; readonly value: number };
  /** the figure to meet, in the same unit; `at` says on which side of it the value must lie */
  readonly goal?: { readonly at: 'most' | 'least'; readonly value: number };
}

/** Each `bench/NAME.bench.ts` exports one as `bench`. */
export interface Bench {
  readonly name: string;
  run(): Promise<readonly Timing[]>;
}

const ending = '.bench.ts';
const folder = new URL('.', import.meta.url);
const found = readdirSync(folder)
  .filter((file) => file.endsWith(ending))
  .map((file) => basename(file, ending))
  .sort();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !found.includes(name));
if (unknown.length > 0 || found.length === 0) {
  console.error(`no bench named ${unknown.join(', ') || '(none there)'}; there are: ${found.join(', ')}`);
  process.exit(2);
}

let missed = 0;
const processor = `${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown processor'}`;
console.log(
  `node ${process.version}, ${processor}; load before the run ${loadavg()[0]?.toFixed(1)} (0 is an idle machine)`,
);
for (const name of asked.length > 0 ? asked : found) {
  const { bench } = (await import(new URL(`${name}${ending}`, folder).href)) as { bench: Bench };
  console.log(`\n${bench.name}`);
  for (const timing of await bench.run()) {
    if (!meets(timing)) missed += 1;
    console.log(line(timing));
  }
}
process.exitCode = missed > 0 ? 1 : 0;

function meets({ value, goal }: Timing): boolean {
  if (!goal) return true;
  return goal.at === 'most' ? value <= goal.value : value >= goal.value;
}

function line(timing: Timing): string {
  const { what, value, unit, yardstick, goal } = timing;
  const verdict = goal ? `  at ${goal.at} ${goal.value} ${unit}: ${meets(timing) ? 'met' : 'MISSED'}` : '';
  const beside = yardstick
    ? `\n${' '.repeat(44)}${(value / yardstick.value).toFixed(2)} x ${yardstick.what} (${number(yardstick.value)} ${unit})`
    : '';
  return `  ${what.padEnd(40)}${number(value).padStart(9)} ${unit}${verdict}${beside}`;
}

function number(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
