import type { DocumentView, Overview, ProblemEnvelope, Receipt } from '../src/core/index.ts';
import { Problem } from '../src/core/problem.ts';

/** A slice of a held document; `text` begins at offset `from` of the whole. */
export interface DocumentSlice extends Omit<DocumentView, 'spans'> {
  readonly chars: number;
  readonly from: number;
  readonly to: number;
}

/** The page's only door to data; an embedded snapshot can stand in for the server. */
export interface DataSource {
  overview(asOf: string | null): Promise<Overview>;
  receipt(id: string): Promise<Receipt>;
  document(id: string, from: number, to: number): Promise<DocumentSlice>;
}

export const httpSource: DataSource = {
  overview: (asOf) => load(asOf === null ? 'api/overview' : `api/overview?asOf=${encodeURIComponent(asOf)}`),
  receipt: (id) => load(`api/receipts/${encodeURIComponent(id)}`),
  document: (id, from, to) => load(`api/documents/${encodeURIComponent(id)}?from=${from}&to=${to}`),
};

async function load<T>(path: string): Promise<T> {
  const response = await fetch(path).catch((cause: unknown) => {
    throw new Problem('network', 'The server does not answer.', {
      hint: 'Is it still running? Start it with: npm start',
      cause,
    });
  });
  const body = (await response.json().catch((cause: unknown) => {
    throw new Problem('bad-input', `The server's answer to ${path} is not JSON.`, { cause });
  })) as T | ProblemEnvelope;
  if (response.ok) return body as T;
  const { code, message, hint, facts } = (body as ProblemEnvelope).error;
  throw new Problem(code, message, hint === null ? { facts } : { hint, facts });
}
