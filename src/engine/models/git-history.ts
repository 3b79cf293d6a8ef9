import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { Problem } from '../../core/index.ts';

/** One commit that is no merge: the month of its committer's day, and its first line. */
export interface Commit {
  readonly month: string;
  readonly subject: string;
}

// a repository's own settings may name programs to run: none of those that `log` heeds is left on
const settings = ['-c', 'core.fsmonitor=false', '-c', 'log.showSignature=false', '-c', 'core.pager=cat'];

/** The history of a local git repository, oldest first. Problems: no git, no repository, no commit. */
export function gitHistory(folder: string): readonly Commit[] {
  const args = ['-C', resolve(folder), ...settings, 'log', '--no-merges', '--reverse', '--format=%cs%x09%s'];
  let text: string;
  try {
    text = execFileSync('git', args, {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (cause) {
    const { code, stderr = '' } = cause as NodeJS.ErrnoException & { stderr?: string };
    if (code === 'ENOENT')
      throw new Problem('unreadable', 'Expected the program git; it is not installed.', { cause });
    throw new Problem(
      'unreadable',
      `Expected a git repository with commits at ${folder}; git says: ${stderr.trim().split('\n')[0]}.`,
      {
        hint: 'Name the folder that holds .git.',
        cause,
      },
    );
  }
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [date = '', subject = ''] = line.split('\t');
      return { month: date.slice(0, 7), subject };
    });
}
