import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Problem } from '../../core/index.ts';

/** An export may replace an export, and nothing else. */
function assertReplaceable(folder: string): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return;
  const packageFile = join(folder, 'datapackage.json');
  const ours =
    existsSync(packageFile) && readFileSync(packageFile, 'utf8').includes('"name": "headcount-export"');
  if (ours) return;
  throw new Problem(
    'refused',
    `Expected a new or empty folder, or an earlier export; ${folder} holds other files.`,
    {
      hint: 'Name another folder with --out DIR.',
      facts: { folder },
    },
  );
}

/** Fills a new folder beside the one asked for and then puts it in its place: an export is there whole or not at all. */
export async function writeWhole(asked: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = resolve(asked);
  try {
    assertReplaceable(folder);
    makeFolder(dirname(folder));
    const draft = mkdtempSync(`${folder}.part-`);
    try {
      await fill(draft);
      chmodSync(draft, 0o755);
      rmSync(folder, { recursive: true, force: true });
      renameSync(draft, folder);
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
  } catch (cause) {
    throw cause instanceof Problem ? cause : cannotWrite(folder, cause);
  }
  return folder;
}

function cannotWrite(folder: string, cause: unknown): Problem {
  const { code = 'unknown', message = String(cause) } = cause as NodeJS.ErrnoException;
  const full = code === 'ENOSPC' || code === 'EDQUOT';
  return new Problem(
    full ? 'disk-full' : 'unreadable',
    `The export could not be written to ${folder}: ${message}.`,
    {
      hint: full
        ? 'Free some space and export again.'
        : 'Check the folder and its permissions, or name another with --out DIR.',
      facts: { folder, code },
      cause,
    },
  );
}

/** Step by step: Node's own recursive form never returns where a file system takes no folders, such as /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}
