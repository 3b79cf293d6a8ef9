import type { Handler } from 'hono';
import { Problem } from '../../core/index.ts';
import type { EnginePort } from '../engine-port.ts';
import { jsonResponse } from '../json-response.ts';

/** GET /api/receipts/:id */
export function receiptRoute(engine: EnginePort): Handler {
  return async (context) => {
    const id = context.req.param('id') ?? '';
    const receipt = await engine.receipt(id);
    if (receipt) return jsonResponse(receipt);
    throw new Problem(
      'not-found',
      `Expected the id of a receipt; nothing here is called "${id.slice(0, 80)}".`,
      {
        hint: 'Receipt ids stand in every figure of /api/overview, under receipt.id.',
      },
    );
  };
}
