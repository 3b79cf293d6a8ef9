import { readFileSync } from 'node:fs';
import { Problem } from '../../core/index.ts';

export interface Listed {
  readonly urls: readonly string[];
  readonly names: readonly string[];
}

const isUrl = (line: string): boolean => /^https?:\/\//i.test(line);

/** `--list`: an address, or a file with an address, a board or a company a line; `#` begins a remark. */
export function listGiven(given: string | undefined): Listed {
  if (given === undefined) return { urls: [], names: [] };
  const lines = isUrl(given) ? [given] : linesOf(given);
  return { urls: lines.filter(isUrl), names: lines.filter((line) => !isUrl(line)) };
}

function linesOf(path: string): readonly string[] {
  try {
    const lines = readFileSync(path, 'utf8').split(/\r?\n/);
    return lines.map((line) => line.replace(/(?:^|\s)#.*$/, '').trim()).filter((line) => line !== '');
  } catch (cause) {
    throw new Problem(
      'unreadable',
      `expected an address or a file of addresses after --list; ${path} cannot be read`,
      {
        hint: 'One address, board or company a line.',
        cause,
      },
    );
  }
}
