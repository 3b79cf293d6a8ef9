import { Problem, type ProblemCode } from '../core/index.ts';

interface Rule {
  readonly when: RegExp;
  readonly code: ProblemCode;
  readonly message: string;
  readonly hint: string;
}

const rules: readonly Rule[] = [
  {
    when: /No space left on device|File too large|Disk quota exceeded|disk is full/i,
    code: 'disk-full',
    message: 'the disk is full: the batch was not written, and the ledger stands as it was before',
    hint: 'free some space, then append the same batch again',
  },
  {
    when: /Out of Memory Error|failed to pin block|could not allocate block/i,
    code: 'unsupported',
    message: 'the ledger would need more memory than it keeps to',
    hint: 'a document of up to 200 MB fits: split a larger one; ask for fewer columns or rows at once',
  },
  {
    when: /Could not set lock on file/,
    code: 'ledger-locked',
    message: 'another process has the ledger open',
    hint: 'wait until it ends, or stop it; readers can share a ledger only while nobody writes',
  },
  {
    when: /but we can only read version|was created with a newer version|newer storage version/,
    code: 'ledger-newer',
    message: 'the ledger file was written by a newer version of the database than this one reads',
    hint: 'update headcount, then open it again',
  },
  {
    when: /not a valid DuckDB database file|Corrupt database file|Could not read enough bytes|Failed to deserialize|Serialization Error|Failure while replaying WAL|FATAL Error|INTERNAL Error|database has been invalidated/,
    code: 'ledger-corrupt',
    message: 'the ledger file is damaged or is not a ledger',
    hint: 'restore it from a copy, or name a new folder and load the sources again',
  },
  {
    when: /database does not exist/,
    code: 'not-found',
    message: 'there is no ledger here',
    hint: 'name the folder of a ledger, or append to one first',
  },
  {
    when: /No such file or directory|Permission denied|Read-only file system/,
    code: 'unreadable',
    message: 'the ledger file cannot be opened',
    hint: 'check the folder and its permissions',
  },
  {
    when: /disabled by configuration|configuration has been locked|read-only mode/,
    code: 'refused',
    message: 'a question to the ledger may only read the ledger',
    hint: 'use SELECT over the tables of the ledger; write files with the export command',
  },
  {
    when: /(Parser|Binder|Catalog|Conversion|Invalid Input|Out of Range|Invalid Type|Not implemented|Mismatch Type) Error|bind parameter/,
    code: 'bad-input',
    message: 'the question to the ledger does not fit its tables',
    hint: 'the tables and their columns are listed in src/ledger/README.md',
  },
];

/** The driver throws bare errors; every one leaves this room as a Problem with the engine's words kept as a fact. */
export function translate(cause: unknown): Problem {
  if (cause instanceof Problem) return cause;
  const detail = cause instanceof Error ? cause.message : String(cause);
  const rule = rules.find((r) => r.when.test(detail));
  const holder = /\(PID (\d+)\)/.exec(detail)?.[1];
  if (!rule)
    return new Problem('internal', `the database failed: ${firstLine(detail)}`, {
      cause,
      facts: { detail },
    });
  const message =
    rule.code === 'bad-input' || rule.code === 'refused'
      ? `${rule.message}: ${firstLine(detail)}`
      : rule.message;
  return new Problem(rule.code, holder ? `${message} (process ${holder})` : message, {
    hint: rule.hint,
    facts: holder ? { detail, process: Number(holder) } : { detail },
    cause,
  });
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? text;
}
