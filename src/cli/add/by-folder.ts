import { dirname } from 'node:path';
import type { Tally } from '../../core/index.ts';
import { totalOf } from '../../engine/add/report.ts';

export interface FolderAccount {
  readonly folder: string;
  readonly files: number;
  readonly tally: Tally;
}

/** Files under their folders, as deep as at most so many lines can show, in the order in which they came. */
export function byFolder(
  files: readonly { readonly file: string; readonly tally: Tally }[],
  most: number,
): readonly FolderAccount[] {
  const steps = files.map(({ file }) => dirname(file).split(/(?<=[/\\])/));
  const deepest = Math.max(...steps.map((path) => path.length));
  const folders = (depth: number): readonly string[] =>
    steps.map((path) =>
      path
        .slice(0, depth)
        .join('')
        .replace(/(?<=.)[/\\]$/, ''),
    );
  let depth = deepest;
  while (depth > 1 && new Set(folders(depth)).size > most) depth--;
  const groups = new Map<string, Tally[]>();
  for (const [at, folder] of folders(depth).entries()) {
    const group = groups.get(folder) ?? [];
    group.push(files[at]!.tally);
    groups.set(folder, group);
  }
  return [...groups].map(([folder, tallies]) => ({
    folder,
    files: tallies.length,
    tally: totalOf(tallies),
  }));
}
