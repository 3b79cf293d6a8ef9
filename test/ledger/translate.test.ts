import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/core/index.ts';
import { translate } from '../../src/ledger/translate.ts';

describe('translate', () => {
  it.each([
    // each text is what the driver said on this version of the engine
    [
      'TransactionContext Error: Failed to commit: Could not write file "x.wal": No space left on device',
      'disk-full',
    ],
    ['TransactionContext Error: Failed to commit: Could not write file "x.wal": File too large', 'disk-full'],
    [
      'IO Error: Could not set lock on file "x": Conflicting lock is held in /usr/bin/node (PID 12166).',
      'ledger-locked',
    ],
    ['IO Error: The file "x" exists, but it is not a valid DuckDB database file!', 'ledger-corrupt'],
    [
      'IO Error: Corrupt database file: computed checksum 1 does not match stored checksum 2',
      'ledger-corrupt',
    ],
    ['IO Error: Cannot open file "none/none.db": No such file or directory', 'unreadable'],
    ['IO Error: Cannot open database "x" in read-only mode: database does not exist', 'not-found'],
    [
      'Permission Error: Cannot access file "z.csv" - file system operations are disabled by configuration',
      'refused',
    ],
    [
      'Out of Memory Error: could not allocate block of size 190.7 MiB (385.8 MiB/488.2 MiB used)',
      'unsupported',
    ],
    ['Catalog Error: Table with name nope does not exist!\nDid you mean "pg_enum"?', 'bad-input'],
    ['Something that nobody has seen', 'internal'],
  ])('gives %s the code %s', (message, code) => {
    const cause = new Error(message);
    const problem = translate(cause);
    expect(problem).toMatchObject({ name: 'Problem', code, cause, facts: { detail: message } });
    if (code !== 'internal') expect(problem.hint).not.toBeNull();
  });

  it('names the process that holds the lock', () => {
    const problem = translate(new Error('Could not set lock on file "x": held in node (PID 77).'));
    expect(problem.message).toBe('another process has the ledger open (process 77)');
    expect(problem.facts).toMatchObject({ process: 77 });
  });

  it('lets a Problem through as it is', () => {
    const problem = new Problem('refused', 'no');
    expect(translate(problem)).toBe(problem);
  });
});
