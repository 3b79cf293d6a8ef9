import type { Dirent } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { Problem } from '../../core/index.ts';
import { fileProblem } from './file-problem.ts';

export type Found =
  | { readonly kind: 'file'; readonly path: string }
  /** should have been read and could not be */
  | { readonly kind: 'refused'; readonly path: string; readonly problem: Problem }
  /** nothing is lost by passing it over */
  | { readonly kind: 'skipped'; readonly path: string; readonly reason: string };

/** Every file of a folder and the folders in it, by name, one at a time. Links are never followed; each is told. */
export async function* walk(root: string): AsyncGenerator<Found> {
  yield* walkFolder(root, await realpath(root).catch(() => root));
}

async function* walkFolder(folder: string, root: string): AsyncGenerator<Found> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { kind: 'refused', path: folder, problem: fileProblem(error, folder) };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) yield { kind: 'skipped', path, reason: 'hidden' };
    else if (entry.name === 'node_modules') yield { kind: 'skipped', path, reason: 'node_modules' };
    else if (entry.isSymbolicLink()) yield await followed(path, folder, root);
    else if (entry.isDirectory()) yield* walkFolder(path, root);
    else if (entry.isFile()) yield { kind: 'file', path };
    else yield { kind: 'skipped', path, reason: 'neither a file nor a folder' };
  }
}

async function followed(path: string, folder: string, root: string): Promise<Found> {
  try {
    const [target, here] = [await realpath(path), await realpath(folder)];
    if (here === target || here.startsWith(target + sep))
      return { kind: 'skipped', path, reason: 'a symbolic link that leads back into its own folder' };
    if (target === root || target.startsWith(root + sep))
      return {
        kind: 'skipped',
        path,
        reason: 'a symbolic link to a place in this folder, read under its own name',
      };
  } catch (error) {
    return { kind: 'refused', path, problem: fileProblem(error, path) };
  }
  const message = 'expected a file of this folder; this symbolic link leads out of it';
  const problem = new Problem('refused', message, {
    hint: 'Name its target to have it read.',
    facts: { path },
  });
  return { kind: 'refused', path, problem };
}
