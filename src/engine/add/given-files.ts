import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { Problem } from '../../core/index.ts';
import type { GivenFile } from '../../sources/feed.ts';
import { fileProblem, walk } from '../../sources/files/index.ts';

/** A path that the arguments stand for, or why it will not be read. */
export type FoundPath = { readonly path: string } | { readonly path: string; readonly problem: Problem };

const unzip = promisify(gunzip);
const largest = 2 ** 30;
/** the default of 16 kB has half of the time spent on joining pieces */
const unpackedAtOnce = 2 ** 18;

/** The files that were named, with those of folders in their place, in order. Hidden files are passed over. */
export async function findPaths(named: readonly string[]): Promise<readonly FoundPath[]> {
  const found: FoundPath[] = [];
  for (const path of named) {
    try {
      const is = await stat(path);
      if (is.isDirectory()) found.push(...(await inFolder(path)));
      else if (is.isFile()) found.push({ path });
      else throw new Problem('unsupported', 'expected a file or a folder; this is a device or a socket');
    } catch (error) {
      found.push({ path, problem: fileProblem(error, path) });
    }
  }
  return found;
}

async function inFolder(folder: string): Promise<readonly FoundPath[]> {
  const found: FoundPath[] = [];
  for await (const each of walk(folder)) {
    if (each.kind === 'file') found.push({ path: each.path });
    else if (each.kind === 'refused') found.push({ path: each.path, problem: each.problem });
  }
  if (found.length > 0) return found;
  const problem = new Problem('bad-input', 'expected files; the folder holds none', {
    hint: 'Hidden files are passed over.',
    facts: { path: folder },
  });
  return [{ path: folder, problem }];
}

/** Reads one file; one that gzip made is unpacked and loses its `.gz`. */
export async function readGiven(path: string): Promise<GivenFile> {
  try {
    const bytes = await readFile(path);
    const name = basename(path);
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return { name, bytes };
    return {
      name: name.replace(/\.gz$/i, ''),
      bytes: await unzip(bytes, { maxOutputLength: largest, chunkSize: unpackedAtOnce }),
      packed: bytes,
    };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException | null)?.code ?? '';
    if (!/^Z_|ERR_BUFFER_TOO_LARGE/.test(code)) throw fileProblem(error, path);
    throw new Problem('unreadable', 'expected a whole gzip file; this one is cut short or damaged', {
      hint: 'Fetch it again.',
      facts: { path, code },
      cause: error,
    });
  }
}
