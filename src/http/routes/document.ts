import type { Handler } from 'hono';
import { Problem } from '../../core/index.ts';
import type { EnginePort } from '../engine-port.ts';
import { jsonResponse } from '../json-response.ts';

const longestSlice = 200_000;

/**
 * GET /api/documents/:id?from=&to= gives a slice of the text, in UTF-16 code units, and the spans that touch it.
 * Spans keep the offsets of the whole text; `from` says where the slice begins.
 */
export function documentRoute(engine: EnginePort): Handler {
  return async (context) => {
    const id = context.req.param('id') ?? '';
    const document = await engine.document(id);
    if (!document) {
      throw new Problem(
        'not-found',
        `Expected the id of a document; nothing here is called "${id.slice(0, 80)}".`,
        {
          hint: 'Document ids stand in every receipt, under links[].document.id.',
        },
      );
    }
    const { text, spans, ...head } = document;
    const from = Math.min(offset('from', context.req.query('from'), 0), text.length);
    const wanted = offset('to', context.req.query('to'), text.length);
    const to = Math.max(from, Math.min(wanted, text.length, from + longestSlice));
    return jsonResponse({
      ...head,
      chars: text.length,
      from,
      to,
      text: text.slice(from, to),
      spans: spans.filter((span) => span.end > from && span.start < to),
    });
  };
}

function offset(name: string, given: string | undefined, fallback: number): number {
  if (given === undefined || given === '') return fallback;
  if (/^\d{1,10}$/.test(given)) return Number(given);
  throw new Problem(
    'bad-option',
    `Expected ${name} as a whole number of characters; "${given.slice(0, 40)}" came.`,
    {
      hint: 'Offsets count UTF-16 code units of the document text, from 0.',
    },
  );
}
