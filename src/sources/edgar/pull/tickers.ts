import { z } from 'zod';
import type { Missing } from '../../pull/ask.ts';

const tickers = z.record(
  z.string(),
  z.object({ cik_str: z.number(), ticker: z.string(), title: z.string() }),
);

/** The number of each company by its ticker or its whole name as EDGAR spells it; letter case does not matter, parts of names do not do. */
export function ciksOf(body: string, named: readonly string[]): readonly (string | Missing)[] {
  const listed = Object.values(tickers.parse(JSON.parse(body)));
  const byName = new Map<string, string>();
  for (const { cik_str, ticker, title } of listed) {
    byName.set(title.toUpperCase(), String(cik_str));
    byName.set(ticker.toUpperCase(), String(cik_str));
  }
  return named.map(
    (name) =>
      byName.get(name.toUpperCase()) ?? {
        name,
        missing: `expected a ticker, a whole name or a number of EDGAR's; ${name} is none that it lists`,
      },
  );
}
