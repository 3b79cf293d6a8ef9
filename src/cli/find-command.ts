import { Problem } from '../core/index.ts';
import { type CommandEntry, commands } from './commands.ts';

export interface Found {
  readonly entry: CommandEntry;
  /** what comes after the command's name */
  readonly rest: readonly string[];
}

/** The command that the first words name. */
export function findCommand(argv: readonly string[]): Found {
  for (const count of [2, 1]) {
    const name = argv.slice(0, count).join(' ');
    const entry = commands.find((command) => command.name === name);
    if (entry !== undefined) return { entry, rest: argv.slice(count) };
  }
  const [first = '', second] = argv;
  const parts = commands
    .filter((command) => command.name.startsWith(`${first} `))
    .map((command) => command.name.slice(first.length + 1));
  if (parts.length > 0) {
    const came = second === undefined ? 'nothing came' : `"${second.slice(0, 40)}" came`;
    throw new Problem('bad-option', `Expected headcount ${first} with ${parts.join(', ')}; ${came}.`, {
      hint: nearest(second, parts, (part) => `headcount ${first} ${part}`, `headcount ${first}`),
    });
  }
  const names = [...new Set(commands.map((command) => command.name.split(' ')[0]!))];
  throw new Problem('bad-option', `Expected a command: ${names.join(', ')}; "${first.slice(0, 40)}" came.`, {
    hint: nearest(first, names, (name) => `headcount ${name}`),
  });
}

function nearest(
  given: string | undefined,
  names: readonly string[],
  command: (name: string) => string,
  of: string = 'headcount',
): string {
  const [close] = given === undefined ? [] : names.filter((name) => distance(given, name) <= 2);
  return close === undefined ? `${of} --help tells what each does.` : `Did you mean ${command(close)}?`;
}

/** Edits from one word to another, letters added, dropped or changed. */
export function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const row = [i + 1];
    for (let j = 0; j < b.length; j++)
      row.push(Math.min(row[j]! + 1, previous[j + 1]! + 1, previous[j]! + (letter === b[j] ? 0 : 1)));
    previous = row;
  }
  return previous[b.length]!;
}
