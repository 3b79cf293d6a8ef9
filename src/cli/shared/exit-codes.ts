import type { ProblemCode } from '../../core/index.ts';

/** What a shell is told. The numbers are part of the interface: none is ever given another meaning. */
export const exitCodes = {
  done: 0,
  checkFailed: 1,
  usage: 2,
  notFound: 3,
  input: 4,
  ledger: 5,
  refused: 6,
  internal: 70,
} as const;

export const exitCodeWords: Readonly<Record<keyof typeof exitCodes, string>> = {
  done: 'done',
  checkFailed: 'a check found something wrong (verify)',
  usage: 'the command was not understood',
  notFound: 'nothing of that name, or not enough evidence to answer',
  input: 'an input could not be read, wholly or in part',
  ledger: 'the ledger is locked, newer, damaged, or the disk is full',
  refused: 'refused on purpose: unlike units, or an unsafe request',
  internal: 'a fault of the program itself',
};

const byProblem: Readonly<Record<ProblemCode, keyof typeof exitCodes>> = {
  'bad-option': 'usage',
  'not-found': 'notFound',
  'not-enough-evidence': 'notFound',
  'bad-input': 'input',
  unreadable: 'input',
  unsupported: 'input',
  network: 'input',
  'quote-mismatch': 'checkFailed',
  'ledger-locked': 'ledger',
  'ledger-newer': 'ledger',
  'ledger-corrupt': 'ledger',
  'disk-full': 'ledger',
  'unlike-units': 'refused',
  'percent-without-base': 'refused',
  refused: 'refused',
  internal: 'internal',
};

export function exitCodeOf(code: ProblemCode): number {
  return exitCodes[byProblem[code]];
}
