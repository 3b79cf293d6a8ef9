import { Problem, type ProblemCode } from '../../core/index.ts';

const known: Readonly<Record<string, readonly [ProblemCode, string, string]>> = {
  ENOENT: [
    'not-found',
    'expected a file or folder; there is none of this name',
    'Check the spelling and the folder.',
  ],
  EACCES: [
    'unreadable',
    'expected to read it; permission is denied',
    'Ask for read permission, or copy it to your own folder.',
  ],
  EPERM: [
    'unreadable',
    'expected to read it; permission is denied',
    'Ask for read permission, or copy it to your own folder.',
  ],
  ELOOP: ['unreadable', 'expected a file; this symbolic link leads back to itself', 'Name the file itself.'],
  ENAMETOOLONG: [
    'bad-input',
    'expected a name that the file system takes; this one is too long',
    'Rename it.',
  ],
  EIO: ['unreadable', 'expected to read it; the disk reports an error', 'Copy it from another place.'],
};

/** What the operating system said, in words; a `Problem` passes through as it is. */
export function fileProblem(error: unknown, path: string): Problem {
  if (error instanceof Problem) return error;
  const code = (error as NodeJS.ErrnoException | null)?.code ?? '';
  const words = known[code];
  if (words !== undefined)
    return new Problem(words[0], words[1], { hint: words[2], facts: { path, code }, cause: error });
  return new Problem('unreadable', 'expected to read it; reading failed', {
    facts: { path, reason: error instanceof Error ? error.message : String(error) },
    cause: error,
  });
}
