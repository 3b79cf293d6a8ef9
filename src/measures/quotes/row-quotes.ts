import type { Evidence } from '../../core/index.ts';
import { type MeasureInput, sqlBeside } from '../input.ts';
import { observationLinks } from '../receipt.ts';
import type { ObservationRow } from '../rows.ts';

const sql = sqlBeside(import.meta.url);

/** A row of the ledger with the words it was read from, and where they stand; `null` where its source's text is not held. */
export interface RowQuote {
  readonly source: string;
  readonly key: string;
  readonly evidence: Evidence;
  readonly citation: string | null;
  readonly quote: string | null;
  readonly document: string | null;
  /** half-open, in UTF-16 code units of the document's text */
  readonly start: number;
  readonly end: number;
}

/** Observations by their keys, each with the row or the fact of the held file that it was read from. */
export async function rowQuotes(input: MeasureInput, keys: readonly string[]): Promise<readonly RowQuote[]> {
  const linksOf = observationLinks(input);
  const found = await input.ledger.query<ObservationRow>(sql, { keys }, { asOf: input.asOf });
  return Promise.all(
    found.map(async (row) => {
      const { quote, document, citation, evidence } = await linksOf(row);
      const { id, start, end } = document;
      const held = quote !== '';
      return {
        ...{ source: row.source, key: row.key, evidence, citation },
        ...(held ? { quote, document: id, start, end } : { quote: null, document: null, start: 0, end: 0 }),
      };
    }),
  );
}
