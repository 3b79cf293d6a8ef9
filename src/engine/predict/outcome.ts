import type { Ledger } from '../../ledger/index.ts';
import { parseExpectation } from '../../predictions/rule/expects.ts';
import { askMeasure } from './ask-measure.ts';
import { signatures } from './signatures.ts';

/** What came of a foretold figure: as known on the first of the days on which it was known. */
export async function outcomeOf(
  ledger: Ledger,
  expects: string,
  days: readonly string[],
): Promise<{ readonly mean: number; readonly sd: number; readonly observed: number } | null> {
  const { mean, sd, of } = parseExpectation(expects, signatures);
  for (const day of days) {
    const { figure } = await askMeasure(ledger, of, day);
    const observed = figure?.value.best ?? null;
    if (observed !== null) return { mean, sd, observed };
  }
  return null;
}
