import { z } from 'zod';
import { Problem } from '../../../core/index.ts';
import type { Ask } from '../../pull/ask.ts';
import { filingAsk } from './filing.ts';

const found = z.object({
  hits: z.object({
    total: z.object({ value: z.number() }),
    hits: z.array(z.object({ _id: z.string(), _source: z.object({ ciks: z.array(z.string()).min(1) }) })),
  }),
});

/** The search answers no further than this. */
const mostHits = 10_000;

/** 8-Ks whose text names Item 2.05, filed since a day: the search's answers page by page, and each document that they name. */
export function itemSearch(since: string | null, from: number): Ask {
  if (since === null)
    throw new Problem('bad-option', 'Expected --company or --since; without either EDGAR has no end.', {
      hint: 'headcount pull edgar --since 2026-06-01 --contact "Name name@example.org"',
    });
  const query = new URLSearchParams({
    q: '"Item 2.05"',
    forms: '8-K',
    dateRange: 'custom',
    startdt: since,
    from: String(from),
  });
  return {
    url: `https://efts.sec.gov/LATEST/search-index?${query}`,
    name: `item-2.05-since-${since}-from-${from}.json`,
    expect: 'json',
    api: true,
    follow: (body) => {
      const { total, hits } = found.parse(JSON.parse(body)).hits;
      const next = from + hits.length;
      const more = hits.length > 0 && next < Math.min(total.value, mostHits);
      return [...hits.map(documentOf), ...(more ? [itemSearch(since, next)] : [])];
    },
  };
}

/** A hit is named `accession:document`. */
function documentOf({
  _id,
  _source,
}: {
  readonly _id: string;
  readonly _source: { readonly ciks: readonly string[] };
}): Ask {
  const [accession = '', document = ''] = _id.split(':');
  return filingAsk(_source.ciks[0]!, accession, document);
}
