import { Problem, type ProblemCode } from '../core/index.ts';
import { jsonResponse } from './json-response.ts';

const statusByCode: Readonly<Record<ProblemCode, number>> = {
  'bad-input': 400,
  'bad-option': 400,
  refused: 403,
  'not-found': 404,
  unreadable: 422,
  unsupported: 422,
  'unlike-units': 422,
  'percent-without-base': 422,
  'not-enough-evidence': 422,
  'quote-mismatch': 500,
  'ledger-corrupt': 500,
  internal: 500,
  network: 502,
  'ledger-locked': 503,
  'ledger-newer': 503,
  'disk-full': 507,
};

/** The one error envelope, with the status that its code stands for unless the protocol names another. */
export function problemResponse(problem: Problem, status: number = statusByCode[problem.code]): Response {
  const response = jsonResponse(problem.toJSON(), status);
  response.headers.set('cache-control', 'no-store');
  return response;
}

/** Anything that is not a Problem is our own mistake: its details go to the log, never to the reader. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return new Problem('internal', 'The server expected to answer and failed.', {
    hint: 'The details are in the terminal that runs the server. Nothing in the ledger was changed.',
    cause: error,
  });
}
