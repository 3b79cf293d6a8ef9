import type { Handler } from 'hono';
import type { EnginePort } from '../engine-port.ts';
import { jsonResponse } from '../json-response.ts';

/** GET /api/health answers 200 only when the ledger itself answers. */
export function healthRoute(engine: EnginePort): Handler {
  return async () => {
    const { asOf, ledger } = await engine.overview();
    return jsonResponse({ status: 'ok', asOf, ledger });
  };
}
