import type { MiddlewareHandler } from 'hono';
import { Problem } from '../core/index.ts';
import { problemResponse } from './problem-response.ts';

/** The API only reads. */
export const methodGuard: MiddlewareHandler = async (context, next) => {
  const { method } = context.req;
  if (method === 'GET' || method === 'HEAD') return next();
  const response = problemResponse(
    new Problem('unsupported', `Expected GET or HEAD; ${method} came.`, {
      hint: 'The API only reads. To add to the ledger, use: headcount read FILE --save',
    }),
    405,
  );
  response.headers.set('allow', 'GET, HEAD');
  return response;
};
