import type { Handler } from 'hono';
import { parseAsOf } from '../as-of.ts';
import type { EnginePort } from '../engine-port.ts';
import { jsonResponse } from '../json-response.ts';

/** GET /api/overview?asOf=DAY */
export function overviewRoute(engine: EnginePort): Handler {
  return async (context) => jsonResponse(await engine.overview(parseAsOf(context.req.query('asOf'))));
}
