import type { Handler } from 'hono';
import { parseAsOf } from '../as-of.ts';
import type { EnginePort } from '../engine-port.ts';
import { jsonResponse } from '../json-response.ts';

/** GET /api/conflicts?asOf=DAY */
export function conflictsRoute(engine: EnginePort): Handler {
  return async (context) => {
    const { asOf, conflicts } = await engine.overview(parseAsOf(context.req.query('asOf')));
    return jsonResponse({ asOf, conflicts });
  };
}
