import type { Handler } from 'hono';
import { parseAsOf } from '../as-of.ts';
import type { EnginePort } from '../engine-port.ts';
import { jsonResponse } from '../json-response.ts';

/** GET /api/watch?asOf=DAY */
export function watchRoute(engine: EnginePort): Handler {
  return async (context) => {
    const { asOf, watch } = await engine.overview(parseAsOf(context.req.query('asOf')));
    return jsonResponse({ asOf, watch });
  };
}
