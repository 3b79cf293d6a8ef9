/** Stable codes; a caller may branch on them, so a code is never renamed or reused. */
export const problemCodes = [
  'bad-input',
  'bad-option',
  'not-found',
  'unreadable',
  'unsupported',
  'unlike-units',
  'percent-without-base',
  'quote-mismatch',
  'ledger-locked',
  'ledger-newer',
  'ledger-corrupt',
  'disk-full',
  'refused',
  'network',
  'not-enough-evidence',
  'internal',
] as const;

/** One of the stable codes that a caller may branch on. */
export type ProblemCode = (typeof problemCodes)[number];

/** What a program receives when something fails: one shape on the command line, over HTTP and in the library. */
export interface ProblemEnvelope {
  readonly error: {
    readonly code: ProblemCode;
    readonly message: string;
    readonly hint: string | null;
    readonly facts: Readonly<Record<string, unknown>>;
  };
}

export interface ProblemOptions {
  readonly hint?: string;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

/** The one error type. The message says what was expected and what came; the hint says what to do. */
export class Problem extends Error {
  override readonly name: string = 'Problem';
  readonly code: ProblemCode;
  readonly hint: string | null;
  readonly facts: Readonly<Record<string, unknown>>;

  constructor(code: ProblemCode, message: string, options: ProblemOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.hint = options.hint ?? null;
    this.facts = options.facts ?? {};
  }

  toJSON(): ProblemEnvelope {
    return { error: { code: this.code, message: this.message, hint: this.hint, facts: this.facts } };
  }
}
